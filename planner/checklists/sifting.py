"""Choosing whom to call: the households of a day by state, landlord, companion, paper or words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.checklists.day_papers import DayHousehold, DayPaper
from planner.checklists.states import LACKING, RANK, READY, PaperState, worst
from planner.households.importing.words.folding import compact, fold

OPEN = frozenset({*LACKING, PaperState.TO_CHECK})
"""Somebody must still bring it, or look at it."""

ALL, IN_ORDER = "all", "in_order"
KINDS = (ALL, *sorted(OPEN, key=RANK.__getitem__), IN_ORDER)
"""What a list can be narrowed to: everybody, a state of a paper, or all papers in order."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """What a list is narrowed to. `kind` is one of KINDS; `words` fit a name, number or phone."""

    kind: str = ALL
    landlord_id: int | None = None
    companion_id: int | None = None
    code: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class OpenPaper:
    """A paper that somebody must still do something about."""

    code: str
    name: str
    text: str
    person: str
    state: PaperState
    promised: date | None


@dataclass(frozen=True, slots=True)
class Sifted:
    """A household that fits, with the papers that are why: `open` ones, the worst first.

    `ready` of `asked` are in order, among the landlords and documents that were asked about.
    `state` is that of the worst; none when nothing is open.
    """

    id: int
    household: DayHousehold
    open: tuple[OpenPaper, ...]
    ready: int
    asked: int

    @property
    def state(self) -> PaperState | None:
        """The state of what must be done first."""
        return worst([paper.state for paper in self.open]) if self.open else None


def sift(
    households: Sequence[DayHousehold], sieve: Sieve, *, keep: int | None = None
) -> list[Sifted]:
    """List whom a sieve lets through, by number, and the appointment to keep whatever it is."""
    through = (row for row in _rows(households, sieve) if _fits(row, sieve.kind))
    found = {row.id: _narrowed(row, sieve.kind) for row in through}
    return [
        found.get(one.appointment_id) or next(_rows([one], Sieve()))
        for one in households
        if one.appointment_id in found or one.appointment_id == keep
    ]


def count_kinds(households: Sequence[DayHousehold], sieve: Sieve) -> dict[str, int]:
    """Count for each kind how many households there are, the rest of the sieve being the same."""
    found: Counter[str] = Counter()
    for row in _rows(households, replace(sieve, kind=ALL)):
        found.update(kind for kind in KINDS if _fits(row, kind))
    return {kind: found[kind] for kind in KINDS}


def documents_of(households: Sequence[DayHousehold]) -> dict[str, str]:
    """Give the names of the documents that anybody of a day needs, by code, in their order."""
    return {paper.code: paper.name for one in households for paper in one.papers}


def _rows(households: Sequence[DayHousehold], sieve: Sieve) -> Iterator[Sifted]:
    for one in households:
        if not _meant(one, sieve):
            continue
        states = [(paper, state) for paper in one.papers if (state := _state(paper, sieve))]
        if states or not (sieve.code or sieve.landlord_id):
            yield _row(one, states)


def _row(one: DayHousehold, states: Sequence[tuple[DayPaper, PaperState]]) -> Sifted:
    asked = [state for _, state in states if state is not PaperState.NOT_APPLICABLE]
    still = [(paper, state) for paper, state in states if state in OPEN]
    still.sort(key=lambda found: RANK[found[1]])
    return Sifted(
        id=one.appointment_id,
        household=one,
        open=tuple(
            OpenPaper(paper.code, paper.name, paper.text, paper.person, state, paper.promised)
            for paper, state in still
        ),
        ready=sum(state in READY for state in asked),
        asked=len(asked),
    )


def _state(paper: DayPaper, sieve: Sieve) -> PaperState | None:
    return paper.state(sieve.landlord_id) if sieve.code in ("", paper.code) else None


def _meant(one: DayHousehold, sieve: Sieve) -> bool:
    if sieve.companion_id is not None and one.companion_id != sieve.companion_id:
        return False
    typed = sieve.words.strip()
    if not typed:
        return True
    if typed.isdecimal() and len(typed) <= len("000"):
        return int(typed) == one.number
    said = f"{one.number:03d} {fold(one.name)} {fold(one.companion)} {compact(one.phone)}"
    return all(word in said for word in fold(typed).split()) or compact(typed) in said


def _fits(row: Sifted, kind: str) -> bool:
    if kind == ALL:
        return True
    if kind == IN_ORDER:
        return not row.open
    return any(paper.state == kind for paper in row.open)


def _narrowed(row: Sifted, kind: str) -> Sifted:
    if kind in (ALL, IN_ORDER):
        return row
    return replace(row, open=tuple(paper for paper in row.open if paper.state == kind))
