"""Lists through the import: judging never fails, and what is read is what was written."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from planner.households.importing.cells import Cell, RawList, RawSheet
from planner.households.importing.judging.judge import judge
from planner.households.importing.lists import JudgedRow
from planner.households.importing.reading.parse import parse
from tests.planner.households.importing.listmaker import ListMaker, Made
from tests.planner.households.importing.office import KORTRIJK, found
from tests.planner.households.importing.people import AVAILABILITY, LANDLORDS, LANGUAGES
from tests.planner.households.importing.test_samples import comparable

HEADING = (
    "Naam", "Voornaam", "Geboortedatum", "Gsm", "Gezin", "Tolk", "Verhuurders", "Beschikbaar",
    "Rolstoel", "Begeleider", "GW", "Poort",
)  # fmt: skip
SEEDS = (
    "Van den Berghe", "D'hondt", "=1+1", "", "-", "?", "12/03/1984", "31/02/1984", "0470 00 57 01",
    "2 volw. + 3 kind.", "alle behalve", "vanaf 10u", "x", "nee", "Arabisch",
    "'; DROP TABLE person;--",
    "<img src=x>", "{0}", "%s", "Ω≈ç√∫", "\u202e\u0645\u062d\u0645\u062f", "🏠🏠", "\ud800", "\x00",
    "a" * 300, "999999999999",
    *(text for texts in AVAILABILITY.values() for text in texts),
    *(text for texts in LANGUAGES.values() for text in texts),
    *(text for texts in LANDLORDS.values() for text in texts),
)  # fmt: skip
VALUES = (
    None, 0, 1, -1, 3.5, 1e300, float("nan"), float("inf"), 2**70, True, False, date(1, 1, 1),
    date(9999, 12, 31), datetime.fromisoformat("2026-12-17T10:30"), 30753,
)  # fmt: skip


LANDLORD_CODES = {"GW", "POORT", "ZWVS", "EHGW"}
AT_ONCE = 5_000
"""Rows a list."""


@dataclass
class Judgement:
    """How many cells were judged, and what was wrong with what came of them."""

    cells: int = 0
    faults: list[str] = field(default_factory=list)


def judge_often(cells: int, seed: int) -> Judgement:
    """Judge lists of anything until so many cells were read."""
    whole = Judgement()
    while whole.cells < cells:
        part = judge_anything(rows=AT_ONCE, seed=seed)
        whole.cells += part.cells
        whole.faults += part.faults
        seed += 1
    return whole


def judge_anything(*, rows: int, seed: int) -> Judgement:
    """Judge a list of so many rows with anything in its cells."""
    dice = random.Random(seed)
    content = [HEADING, *(tuple(a_cell(dice) for _ in HEADING) for _ in range(rows))]
    verdict = judge([RawList("x.xlsx", (RawSheet("Blad1", tuple(content)),))], KORTRIJK)
    faults = [f"seed {seed} {row.key}: {fault}" for row in verdict.rows for fault in _faults(row)]
    if len(verdict.rows) + len(verdict.skipped) != rows:
        faults.append(f"seed {seed}: rows were lost")
    return Judgement(rows * len(HEADING), faults)


def misread(first: int, count: int) -> list[int]:
    """Give the seeds of the made lists that are not read exactly as they were meant."""
    return [seed for seed in range(first, first + count) if not _right(ListMaker(seed).make())]


def _right(made: Made) -> bool:
    report = found(parse(made.data, made.name))
    accepted = [comparable(entry) for entry in report["accepted"]]
    problems = sorted(made.problems, key=lambda problem: problem["row"])
    return (accepted, report["problems"]) == (list(map(comparable, made.accepted)), problems)


def a_cell(dice: random.Random) -> Cell:
    """Give a value, a text as clerks write it, or such a text with something in it."""
    draw = dice.random()
    if draw < 0.15:
        return dice.choice(VALUES)
    text = dice.choice(SEEDS)
    if draw < 0.5:
        place = dice.randint(0, len(text))
        odd = dice.choice([dice.randint(32, 126), dice.randint(0, 0x10FFFF)])
        return text[:place] + chr(odd) + text[place:]
    return text if draw < 0.9 else dice.choice(SEEDS) + text


def _faults(row: JudgedRow) -> Iterator[str]:
    says = row.says
    if row.accepted and not says.last_name:
        yield "accepted without a name"
    if says.birth_date and not date(1900, 1, 1) <= says.birth_date <= KORTRIJK.day:
        yield "born out of time"
    if not (0 <= says.adults <= 20 and 0 <= says.children <= 20):
        yield "too large a family"
    if not set(says.landlords) <= LANDLORD_CODES:
        yield "an unknown landlord"
    if not all(0 <= a < b <= 1440 for a, b in says.availability or ()):
        yield "a window that is none"
    if not all(problem.column for problem in row.problems if problem.code.startswith("invalid")):
        yield "a problem without its column"
