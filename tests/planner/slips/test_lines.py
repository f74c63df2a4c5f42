from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.slips.fonts import FACES, MEDIUM, Style, load_fonts, printable, shortened, width
from planner.slips.lines import broken, evened, flowed, in_few

load_fonts()
letters = st.text(st.characters(codec="latin-1", categories=["L", "N", "P", "Z"]), max_size=120)


def bare(words):
    """Leave out what a line may end with: hyphens, and blanks of any kind."""
    return "".join(words.replace("-", "").split())


@settings(max_examples=200, deadline=None)
@given(letters, st.integers(40, 400), st.integers(1, 5))
def test_no_line_is_wider_than_its_room(words, room, most):
    lines = broken(words, MEDIUM, 12, room, most)

    assert len(lines) <= most
    assert all(width(line, MEDIUM, 12) <= room for line in lines)


@settings(max_examples=200, deadline=None)
@given(letters, st.integers(40, 400))
def test_no_letter_is_lost(words, room):
    lines = broken(words, MEDIUM, 12, room, 999)

    assert bare("".join(lines)) == bare(printable(words))


def test_what_does_not_fit_ends_with_an_ellipsis():
    assert broken("Zuid-West-Vlaamse SHM", MEDIUM, 12, 70, 2) == ["Zuid-West-", "Vlaamse S…"]


@settings(max_examples=100, deadline=None)
@given(letters, st.integers(60, 400))
def test_evened_lines_are_as_few_and_lose_nothing(words, room):
    style, line = Style(MEDIUM, 12), " ".join(words.split())
    found, usual = evened(line, style, room), flowed(line, style, room)

    assert len(found) == len(usual)
    assert max(map(style.width, found)) <= max([*map(style.width, usual)])
    assert "".join(found).replace(" ", "") == "".join(usual).replace(" ", "")


def test_no_word_stays_alone_at_the_end_and_no_french_mark_begins_a_line():
    style = Style(MEDIUM, 12)
    assert evened("Un adulte ne peut pas venir ? Apportez alors une procuration", style, 330) == (
        "Un adulte ne peut pas venir ?", "Apportez alors une procuration"
    )  # fmt: skip
    for room in range(60, 300, 7):
        lines = flowed("Vous ne pouvez pas venir ? Appelez", style, room)
        assert not any(line.startswith("?") for line in lines)


def test_a_few_words_stand_as_narrow_as_can_be():
    style = Style(MEDIUM, 12)
    assert in_few("бумаги из вашего списка", style, 2) == ("бумаги из", "вашего списка")
    assert in_few("бумаги из вашего списка", style, 3) == ("бумаги из", "вашего", "списка")
    assert in_few("uw identiteits-\nkaart", style, 3) == ("uw identiteits-", "kaart")
    assert in_few("papieren", style, 3) == ("papieren",)


def test_no_text_gives_no_lines():
    assert broken("  ", MEDIUM, 12, 100, 2) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Gruszczyńska Şimşek Коваленко Nguyễn", "Gruszczyńska Şimşek Коваленко Nguyễn"),
        ("Jan\x00\n\tPeeters", "Jan Peeters"),
        ("\u202eJan\u200f Peeters\u2066", "Jan Peeters"),
        ("e\u0301e\u0308", "éë"),
        ("محمد", "mhmd"),
        ("a😀b", "a:grinning:b"),
    ],
)
def test_what_stands_on_paper_is_one_line_of_letters_the_fonts_have(words, expected):
    assert printable(words) == expected


@pytest.mark.parametrize("face", FACES)
def test_figures_are_all_as_wide_so_that_times_stand_in_columns(face):
    assert len({width(figure, face, 10) for figure in "0123456789"}) == 1


def test_a_name_longer_than_any_real_one_is_cut():
    assert shortened("a" * 500, 80) == "a" * 79 + "…"
    assert shortened("Jan", 80) == "Jan"
