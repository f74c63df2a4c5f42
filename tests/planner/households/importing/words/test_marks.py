from __future__ import annotations

import pytest

from planner.households.importing.words.formulas import is_formula
from planner.households.importing.words.marks import Answer, answer

SAID = {
    Answer.YES: ["x", "X", "xx", "ja", "Ja!", "JA", "oui", "yes", "✓", "✔", "☑", "v", "1", 1, 2.0,
                 True,
                 "TRUE", "waar", "ja, elektrisch", "Ja - rolstoel", "●"],
    Answer.NO: ["nee", "Neen", "non", "no", "-", "–", "/", "0", 0, False, "n.v.t.", "nvt", "geen",
                "✗", "☐",
                "nee, maar moeilijk te been", "niet nodig", "---"],
    Answer.BLANK: ["", " ", None, "\xa0", "\u200b"],
    Answer.UNKNOWN: ["?", "???", "onbekend", "te vragen", "tbc"],
    Answer.OTHER: ["rollator", "misschien", "An Maes", "al ingeschreven"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("said", "cell"), [(a, cell) for a, cells in SAID.items() for cell in cells]
)
def test_answers_are_read_in_one_sign_or_word(said, cell):
    assert answer(cell) is said


@pytest.mark.parametrize(
    "text", ["=cmd|'/c calc'!A1", "+An", "-2+3", "@SUM(A1)", "\tx", " =1", "＝1+1"]
)
def test_text_that_would_run_elsewhere_is_a_formula(text):
    assert is_formula(text)


@pytest.mark.parametrize("text", ["", "-", "=", "+", "An", "A=1", "'=1", "- ", "1-2"])
def test_signs_alone_or_inside_are_no_formula(text):
    assert not is_formula(text)
