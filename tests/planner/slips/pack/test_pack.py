from __future__ import annotations

import re
from contextlib import closing
from functools import partial

import pypdfium2
import pytest

from planner.cli.app import run
from planner.days.queries import day_on
from planner.demo import DAY
from planner.errors import NothingPlanned
from planner.slips.pack.pack import FORMS, SPARE, day_pack
from tests.conftest import NOW
from tests.planner.slips import reading

CHAPTERS = [
    "Daglijst", "Balielijsten", "Bellijst", "Begeleiders", "Tolken", "Formulieren zonder afspraak",
    "Nummerkaartjes", "Balieborden", "Achteraf ingeven",
]  # fmt: skip


@pytest.fixture(scope="module")
def pack(demo_folder, tmp_path_factory):
    """The pack of the demo's day, as its command writes it."""
    out = tmp_path_factory.mktemp("pack") / "dagpakket.pdf"
    office = demo_folder / "kortrijk.inschrijfdag"
    assert run(["daypack", "--office", str(office), "--day", str(DAY), "--out", str(out)]) == 0
    return out.read_bytes()


def chapters(pdf):
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return {x.get_title(): x.get_dest().get_index() for x in document.get_toc()}


def test_the_chapters_come_in_the_order_in_which_they_are_needed(pack):
    assert list(chapters(pack)) == CHAPTERS


def test_the_contents_name_the_page_on_which_each_chapter_begins(pack):
    pages = reading.texts(pack)
    for title, place in chapters(pack).items():
        assert re.search(rf"\b{title} [a-z ,]+ {place + 1}\b", pages[0])
        assert f" {place + 1} blad 1 van" in pages[place]


def test_every_household_has_a_card_with_its_way_and_there_are_spare_numbers(pack):
    begins = chapters(pack)
    cards = " ".join(reading.texts(pack)[begins["Nummerkaartjes"] : begins["Balieborden"]])
    numbers = {word for word in cards.split() if len(word) == 3 and word.isdecimal()}
    assert numbers == {f"{number:03d}" for number in range(1, 53 + SPARE + 1)}


def test_every_desk_has_a_sign_and_every_landlord_stands_on_the_forms(pack):
    begins, pages = chapters(pack), reading.texts(pack)
    signs = pages[begins["Balieborden"] : begins["Achteraf ingeven"]]
    assert [sign.split()[1] for sign in signs] == [str(number) for number in range(1, 9)]
    first = begins["Formulieren zonder afspraak"]
    forms = pages[first : first + FORMS]
    assert all(page.count("SVK De Poort") == 2 for page in forms)


def test_nothing_in_the_pack_is_drawn_outside_the_margins_of_a_printer(pack):
    for page in reading.images(pack, 40):
        left, top, right, bottom = reading.ink_box(page)
        assert min(left, top, page.width - right, page.height - bottom) >= 5 / 25.4 * 40


def test_the_pack_says_when_it_was_made_and_what_it_is_about(pack):
    assert reading.metadata(pack) == "Dagpakket van donderdag 17 december 2026"
    assert b"/Lang (nl)" in pack
    assert "Gemaakt op" in reading.texts(pack)[0]


def test_how_many_come_stands_on_a_line_of_its_own(pack):
    with closing(pypdfium2.PdfDocument(pack)) as document:
        lines = document[0].get_textpage().get_text_range().splitlines()
    about = lines[lines.index("53 gezinnen") - 1]
    assert about.startswith("donderdag 17 december 2026")
    assert not about.endswith("·")


def test_equal_packs_have_equal_bytes_and_speak_the_languages_of_the_program(demo_workspace):
    day_id = demo_workspace.ask(partial(day_on, date=DAY))
    one, other, french = (
        demo_workspace.ask(partial(day_pack, day_id=day_id, made=NOW, language=language))
        for language in ("en", "en", "fr")
    )
    assert one == other
    assert "Day pack" in reading.texts(one)[0]
    assert "Cartes à numéro" in reading.texts(french)[0]


def test_a_day_without_times_has_no_pack(make):
    day = make.day()
    make.appointment(day, {"GW": None})
    with pytest.raises(NothingPlanned):
        day_pack(make.session, day_id=day.id, made=NOW)
