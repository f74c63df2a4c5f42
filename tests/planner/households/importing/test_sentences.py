"""Every problem has a sentence in every language of the program."""

from __future__ import annotations

import pytest

from planner.households.importing.cells import RowKey
from planner.households.importing.judging.problems import SEVERITIES, KnownRef, Problem
from planner.households.importing.sentences import sentence_of
from planner.texts import LANGUAGES, table

KEY = RowKey(0, "", 5)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", SEVERITIES)
def test_each_code_has_a_sentence_with_its_facts(code, language):
    problem = Problem(code, KEY, "lijst.csv", "D", "Gezin", "twee {x}", of=RowKey(0, "", 3))
    said = sentence_of(problem, ("lijst.csv",), language)

    assert said.endswith((".", "?"))
    assert "{" not in said.replace("{x}", "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_duplicate_says_of_whom(language):
    row, known, here = (
        sentence_of(
            Problem("possible_duplicate", KEY, "b.csv", of=of), ("a.csv", "b.csv"), language
        )
        for of in (RowKey(0, "", 3), KnownRef(7), KnownRef(7, 14))
    )

    assert "3" in row
    assert "a.csv" in row
    assert "014" in here
    assert known != here


def test_all_languages_have_the_same_sentences():
    assert len({frozenset(table("problems", language)) for language in LANGUAGES}) == 1
    assert set(SEVERITIES) <= set(table("problems", "nl"))


def test_a_long_value_is_cut():
    problem = Problem("invalid_phone", KEY, "a.csv", value="9" * 500)

    assert len(sentence_of(problem, ("a.csv",), "nl")) < 200
