from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from db.kinds import SlipFormat
from planner.slips.code import in_groups, slip_code
from planner.slips.slip import slips
from planner.slips.views import Mark, SlipView, Stop
from planner.times import clock
from tests.planner.slips import reading

NAMES = (
    "Goedkope Woning", "SVK De Poort", "Zuid-West-Vlaamse SHM", "Eigen Haard is Goud Waard",
    "VIVUS", "SW+", "!mpuls", "WM Elan",
)  # fmt: skip
LONG = "Zuid-West-Vlaamse Sociale Huisvestingsmaatschappij Kortrijk-Wevelgem"
SLIP = SlipView(
    appointment_id=1,
    number=4,
    date=date(2026, 12, 17),
    arrives=500,
    venue="Zaal De Brug, Kerkplein 4, Kortrijk",
    directions="Gelijkvloers, de groene deur",
    stops=(),
    interpreter=None,
    companion=False,
    phone="056 00 00 00",
    code=slip_code(1, 1),
    mark=Mark.FIRST,
)


def slip(desks=4, names=NAMES, **values):
    stops = [Stop(510 + 20 * n, n + 1, names[n % len(names)]) for n in range(desks)]
    return replace(SLIP, stops=tuple(stops), **values)


FULL = {
    "interpreter": "fa",
    "companion": True,
    "mark": Mark.REPLACES,
    "date": date(2026, 9, 30),
    "venue": "Ontmoetingscentrum De Lange Munte, Beeklaan 83, 8500 Kortrijk",
    "directions": "Ingang aan de achterkant, tweede verdieping met de lift",
}
"""Everything a slip can say besides its desks."""


def test_a_slip_says_when_where_and_what_it_is_not():
    (words,) = reading.texts(slips([slip()]))

    for expected in (
        "Uw afspraak", "Uw nummer 004", "donderdag 17 december 2026", "Wees er om 08:20",
        "Zaal De Brug, Kerkplein 4, Kortrijk", "Gelijkvloers, de groene deur",
        "U gaat langs 4 balies", "Breng mee", "Kunt u niet komen? Bel 056 00 00 00",
        "Dit is geen bewijs van inschrijving.", in_groups(SLIP.code),
    ):  # fmt: skip
        assert expected in words


@pytest.mark.parametrize("desks", range(1, 9))
@pytest.mark.parametrize("extra", [{}, FULL], ids=["plain", "full"])
def test_one_to_eight_desks_fit_with_nothing_smaller_than_twelve_points(desks, extra):
    pdf = slips([slip(desks, **extra)])
    (words,) = reading.texts(pdf)

    assert min(reading.sizes(pdf)) >= 12
    for stop in slip(desks).stops:
        assert f"{clock(stop.start)} Balie {stop.desk}" in words


@pytest.mark.parametrize("view", [slip(1, phone=""), slip(8, **FULL), slip(8, [LONG], **FULL)])
def test_nothing_is_drawn_outside_the_margins(view):
    for page in reading.images(slips([view]), 150):
        left, top, right, bottom = reading.ink_box(page)
        margin = 5 / 25.4 * 150

        assert min(left, top, page.width - right, page.height - bottom) >= margin


@pytest.mark.parametrize("desks", [8, 12, 30])
def test_what_does_not_fit_in_twelve_points_goes_on_on_another_page(desks):
    pdf = slips([slip(desks, [LONG], **FULL)])
    pages = reading.texts(pdf)
    words = " ".join(pages)

    assert min(reading.sizes(pdf)) >= 12
    assert len(pages) > 1
    assert all("Uw nummer 004" in page for page in pages)
    assert words.replace("- ", "").replace(" ", "").count(LONG.replace(" ", "")[-8:]) == desks
    assert all(f"{clock(stop.start)} Balie {stop.desk} " in words for stop in slip(desks).stops)
    assert "…" not in words
    for once in ("08:20", "Breng mee", "Dit is geen bewijs van inschrijving."):
        assert words.count(once) == 1


def test_ten_desks_stand_closer_together_before_a_second_page_is_taken():
    assert len(reading.texts(slips([slip(10)]))) == 1
    assert len(reading.texts(slips([slip(12)]))) == 2


@pytest.mark.parametrize("view", [slip(), slip(1), slip(8, **FULL), slip(8, [LONG], **FULL)])
def test_the_code_is_read_from_paper_and_stands_under_it_in_digits(view):
    pdf = slips([view])

    assert reading.codes(pdf) == [view.code]
    assert in_groups(view.code) in reading.text(pdf)


def test_an_interpreter_and_a_companion_are_told_without_a_name():
    words = reading.text(slips([slip(interpreter="ar", companion=True)]))

    assert "Tolk: ja (Arabisch)" in words
    assert "Uw begeleider komt mee" in words


def test_without_helpers_a_phone_or_a_place_nothing_is_said_of_them():
    words = reading.text(slips([slip(phone="", venue="", directions="")]))

    assert not any(word in words for word in ("Tolk", "begeleider", "Bel ", "Kunt u"))


def test_a_long_place_is_told_to_the_number_of_its_house():
    far = f"Ontmoetingscentrum Sint Elisabeth, polyvalente zaal, {FULL['venue']}"

    for sheet in (SlipFormat.A5, SlipFormat.A4):
        assert far in reading.text(slips([slip(8, **{**FULL, "venue": far})], sheet))


def test_who_needs_an_interpreter_that_is_not_booked_is_told_so():
    words = reading.text(slips([slip(interpreter="", language="fr")]))

    assert "Tolk: nee" in words
    assert "Interprète : non" in words


@pytest.mark.parametrize(
    ("mark", "expected"),
    [(Mark.REPRINT, "Herdruk"), (Mark.REPLACES, "Nieuw bewijs: het vorige geldt niet meer")],
)
def test_a_reprint_and_a_new_version_say_so(mark, expected):
    assert expected in reading.text(slips([slip(mark=mark)]))
    assert expected not in reading.text(slips([slip()]))


def test_one_desk_is_not_called_desks():
    assert "U gaat langs 1 balie " in reading.text(slips([slip(1)]))


def test_what_is_said_has_its_pictogram():
    plain = reading.drawings(slips([slip()]))

    assert reading.drawings(slips([slip(companion=True)])) == plain + 1
    assert reading.drawings(slips([slip(phone="")])) == plain - 1
    assert reading.drawings(slips([slip(venue="", directions="")])) == plain - 1


def test_equal_slips_give_equal_bytes_alone_or_after_others():
    views = [slip(2), slip(8, **FULL)]
    first = slips(views)
    slips([slip(3, [LONG])])

    assert slips(views) == first


def test_each_slip_has_a_page_and_the_document_a_title_and_a_language():
    pdf = slips([slip(number=1), slip(number=2)])

    assert ["Uw nummer 001" in page for page in reading.texts(pdf)] == [True, False]
    assert reading.metadata(pdf) == "Afspraakbewijzen voor donderdag 17 december 2026"
    assert b"/Lang (nl)" in pdf


def test_on_a4_the_same_slip_is_larger():
    small, large = (slips([slip()], sheet) for sheet in (SlipFormat.A5, SlipFormat.A4))

    assert reading.texts(small) == reading.texts(large)
    assert max(reading.sizes(large)) == pytest.approx(max(reading.sizes(small)) * 2**0.5, rel=0.01)


@pytest.mark.parametrize(
    "name", ["<b>vet</b>", "</para>", "&amp; zo", "x" * 500, "Jan\x00Piet", "\u202eneb", ""]
)
def test_hostile_names_are_only_letters(name):
    pdf = slips([slip(2, [name], venue=name, directions=name, phone=name[:40])])

    assert reading.codes(pdf) == [SLIP.code]
    assert "08:30 Balie 1" in reading.text(pdf)
