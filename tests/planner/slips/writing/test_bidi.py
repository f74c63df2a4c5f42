from __future__ import annotations

from pathlib import Path

import pytest

from planner import RESOURCES
from planner.slips.writing.bidi import LRI, PDI, levels, visual
from tests.planner.slips.writing.strings import differing


def shown(text, base=1):
    order = visual(levels(text, base), text, base)
    return "".join(text[place] for place in order if text[place] not in LRI + PDI)


def test_letters_stand_in_the_order_of_another_implementation():
    assert list(differing(1500, seed=7)) == []


def test_letters_stand_in_the_order_that_unicode_itself_gives():
    text = (Path(__file__).parent / "order.txt").read_text(encoding="utf-8")
    for line in (line for line in text.splitlines() if not line.startswith("#")):
        codes, _, base, _, order = line.split(";")
        letters = "".join(chr(int(code, 16)) for code in codes.split())
        found = visual(levels(letters, int(base)), letters, int(base))
        assert found == [int(place) for place in order.split()], line


@pytest.mark.parametrize("fact", ["24", "08:20", "056 00 00 00", "0470/11.22.33", "4 - 2", "SW+"])
@pytest.mark.parametrize("base", [0, 1])
def test_a_fact_of_its_own_direction_never_turns_round(fact, base):
    assert fact in shown(f"الساعة {LRI}{fact}{PDI}، ثم", base)


def test_a_line_from_right_to_left_begins_at_the_right():
    assert shown("اب 24 ج") == "ج 24 با"


def test_brackets_go_with_what_stands_before_them():
    """Which way they look is the font's matter."""
    assert shown("اب (volmacht).") == ".)volmacht( با"


def test_of_all_marks_of_direction_our_own_texts_have_isolates_from_left_to_right_only():
    marks = {LRI, PDI, *"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2067\u2068"}
    written = "".join(path.read_text("utf-8") for path in RESOURCES.joinpath("texts").iterdir())
    assert marks.intersection(written) <= {LRI, PDI}
