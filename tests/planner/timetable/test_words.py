from __future__ import annotations

import re

import pytest

from planner.texts import LANGUAGES, table
from planner.timetable.words import say_reason

FACTS = {
    "landlord": "7", "companion": "8", "language": "ar", "minutes": 15, "from": 540, "until": 600,
}  # fmt: skip
NAMES = {"7": "SVK De Poort", "8": "Toeleider 1"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_and_every_change_reads_as_a_sentence(language):
    words = table("timetable", language)
    for code in words["reason"]:
        for change in words["nearest"]:
            nearest = {"change": change, **FACTS}
            said = say_reason({"reason": code, **FACTS, "nearest": nearest}, NAMES, language)
            for sentence in said:
                assert re.fullmatch(r"[^{}]+\.", sentence)
                assert "7" not in sentence


def test_without_a_reason_nobody_planned_yet():
    assert say_reason(None, {}, "nl") == ("Nog niet gepland.", "")


def test_names_stand_for_ids():
    assert say_reason({"reason": "desks_full", "landlord": "7", "nearest": {}}, NAMES, "nl") == (
        "De balies van SVK De Poort zijn volzet op de uren dat het gezin kan.",
        "",
    )


def test_french_writes_a_language_small_within_a_sentence():
    full = {"reason": "interpreter_full", "language": "ar", "nearest": {}}

    assert say_reason(full, NAMES, "fr")[0] == "L’interprète en arabe n’a plus d’heure libre."
    assert say_reason(full, NAMES, "en")[0] == "The Arabic interpreter is fully booked."
