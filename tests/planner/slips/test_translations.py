from __future__ import annotations

import re
from collections import Counter
from unicodedata import category, normalize

import pytest

from db.kinds import SlipFormat, TextStatus
from planner.slips.card.card import Card, sheet_for
from planner.slips.card.layout import pages_of
from planner.slips.slip import slips
from planner.slips.views import Mark
from planner.slips.wording import LANGUAGES, OwnText, Wording, day_in, shipped
from planner.slips.writing.directions import RIGHT_TO_LEFT
from planner.slips.writing.faces import has_letter
from planner.slips.writing.shaping import shaped
from planner.texts import table
from tests.planner.slips import reading
from tests.planner.slips.recorder import Recorder
from tests.planner.slips.test_slip import FULL, SLIP, slip

OTHERS = LANGUAGES[1:]
WORDING = Wording()
CHECKED = TextStatus.CHECKED
CARD = ("title", "be_there", "bring", "proxy", "no_proof", "heading")
BELOW = ("heading", "proxy", "no_proof", "block_bring")


def letters(text):
    return Counter(letter for letter in normalize("NFKC", text) if letter.isalpha())


def words_of(text):
    return [word for word in re.split(r"\W+", normalize("NFKC", text)) if len(word) > 3]


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_every_text_and_the_facts_of_the_dutch_one(language):
    dutch, own = table("slip", "nl")["slip"], table("slip", language)["slip"]

    assert own.keys() == dutch.keys()
    for key, words in own.items():
        assert facts(words) == facts(dutch[key]), key
        assert all(letter == "\n" or has_letter(ord(letter)) or letter in "\u200c"
                   for letter in words), key  # fmt: skip


def facts(words):
    return set(re.findall(r"{(\w+)", words))


@pytest.mark.parametrize("sheet", SlipFormat)
@pytest.mark.parametrize("language", OTHERS)
def test_what_is_written_is_what_is_read(language, sheet):
    pdf = slips([slip(language=language, interpreter=language)], sheet)
    pages = reading.texts(pdf)
    page = pages[-1]
    said = CARD if len(pages) > 1 else BELOW
    for key in said:
        words = WORDING.say(key, language)
        assert letters(words) <= letters(page), key
        if language not in RIGHT_TO_LEFT:
            assert [word for word in words_of(words) if word not in normalize("NFKC", page)] == []
    assert letters(day_in(SLIP.date, language)) <= letters(page)
    for fact in ("08:20", "056 00 00 00", "004", "Zaal De Brug, Kerkplein 4", "volmacht"):
        assert fact in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_and_figure_that_is_put_in_comes_out_and_no_other(language):
    view = slip(**{**FULL, "language": language, "interpreter": language})
    for sheet in SlipFormat:
        pages = reading.texts(slips([view], sheet))
        drawn = pages_of(Card(view, sheet_for(sheet, language)[0], WORDING))
        for page, read in zip(drawn, pages, strict=True):
            pen = Recorder([])
            page.draw(pen)
            put = " ".join(words for _, _, words, *_ in pen.lines)
            assert marks(read) == marks(put)
            assert Counter(re.findall(r"\d+", read)) == Counter(re.findall(r"\d+", put))


@pytest.mark.parametrize("sheet", SlipFormat)
@pytest.mark.parametrize("language", LANGUAGES)
def test_who_has_no_time_yet_reads_its_number_and_what_to_do_on_one_page(language, sheet):
    view = slip(**{**FULL, "language": language, "standby": True, "code": ""})
    (read,) = reading.texts(slips([view], sheet))
    (page,) = pages_of(Card(view, sheet_for(sheet, language)[0], WORDING))
    pen = Recorder([])
    page.draw(pen)
    assert marks(read) == marks(" ".join(words for _, _, words, *_ in pen.lines))
    for tongue in {"nl", language}:
        assert letters(WORDING.say("standby", tongue)) <= letters(read)
        assert letters(WORDING.say("no_proof", tongue)) <= letters(read)
    assert "004" in read


def marks(text):
    return Counter(x for x in normalize("NFKC", text) if category(x)[0] in "LN")


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("sheet", SlipFormat)
def test_dutch_comes_first_and_the_translation_is_marked_as_one(language, sheet):
    words = reading.text(slips([slip(language=language)], sheet))
    heading = words_of(shipped("heading", language))[0]

    assert words.startswith("Uw afspraak")
    assert words.index("Dit is geen bewijs van inschrijving.") > 0
    if language not in RIGHT_TO_LEFT:
        assert words.index(heading) > words.index("U gaat langs 4 balies")


@pytest.mark.parametrize("language", sorted(RIGHT_TO_LEFT & set(LANGUAGES)))
def test_facts_in_a_text_from_right_to_left_stand_as_they_are(language):
    for key, given in (("phone", {"phone": "056 00 00 00"}), ("desk", {"desk": 24}),
                       ("block_place", {"place": "Zaal 12, Kerkplein 4"})):  # fmt: skip
        line = shaped(WORDING.say(key, language, **given), "NotoSans-Medium", language)
        seen = "".join(glyph.writes for run in line.runs for glyph in run.glyphs)
        assert str(next(iter(given.values()))) in seen.replace("\u00a0", " ")


def test_a_name_with_marks_of_direction_turns_nothing_round():
    plain, marked = (WORDING.say("block_place", "ar", place=f"Zaal{mark} 12") for mark in
                     ("", "\u2069\u2067"))  # fmt: skip

    assert marked == plain


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("desks", [1, 4, 8])
def test_a_translation_is_never_smaller_than_twelve_points_nor_outside_the_margins(language, desks):
    pdf = slips([slip(desks, **{**FULL, "language": language})])

    assert min(reading.sizes(pdf)) >= 12
    for page in reading.images(pdf, 72):
        left, top, right, bottom = reading.ink_box(page)
        assert min(left, top, page.width - right, page.height - bottom) >= 14


@pytest.mark.parametrize("sheet", SlipFormat)
def test_every_page_with_a_code_has_the_same_one(sheet):
    pdf = slips([slip(language="ar")], sheet)

    assert set(reading.codes(pdf)) == {SLIP.code}


def test_a_draft_is_marked_until_it_is_checked_or_the_office_wants_no_marks():
    def marked(wording):
        return " °" in reading.text(slips([slip(language="tr")], wording=wording))

    checked = {("tr", key): OwnText(None, CHECKED) for key in table("slip", "tr")["slip"]}
    assert marked(WORDING)
    assert not marked(Wording(checked))
    assert not marked(Wording(mark_drafts=False))


def test_the_office_own_words_go_before_the_shipped_ones_and_dutch_stands_in_for_none():
    own = {("fr", "title"): OwnText("Votre visite", CHECKED),
           ("fr", "bring"): OwnText("", TextStatus.DRAFT),
           ("nl", "subtitle"): OwnText("Sociaal wonen in Kortrijk", CHECKED)}  # fmt: skip
    first, second = reading.texts(slips([slip(language="fr")], wording=Wording(own)))

    assert "Sociaal wonen in Kortrijk" in first
    assert "Votre visite" in second
    assert "Breng mee" in second


def test_a_reprint_says_so_in_both_languages():
    first, second = reading.texts(slips([slip(language="es", mark=Mark.REPRINT)]))

    assert "Herdruk" in first
    assert "Reimpresión" in second
