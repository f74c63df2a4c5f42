"""What one clause about availability allows and forbids: "niet voor 10u", "VM wel, NM niet"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from planner.households.importing.words.clock_pieces import Piece
from planner.households.importing.words.marking import DENIALS, MARKS, TELLING, Marked, marked
from planner.times import Window

PARTING = ("comma", "colon")
OR = ("or", "slash")


@dataclass(slots=True)
class Clause:
    """What a clause says, or several together.

    `doubt`: it may mean one thing or its opposite. `lone`: it denies something or tells of work,
    and no time with it. `sure`: it can be no reason for what stands beside it. `of_days`: it names
    days of the week that change nothing.
    """

    halves: list[Window] = field(default_factory=list)
    ranges: list[Window] = field(default_factory=list)
    bounds: list[Window] = field(default_factory=list)
    forbidden: list[Window] = field(default_factory=list)
    any_time: bool = False
    doubt: bool = False
    lone: str = ""
    sure: bool = False
    of_days: bool = False

    @property
    def tells(self) -> bool:
        """Whether anything is said of this day."""
        return self.any_time or bool(self.halves or self.ranges or self.bounds or self.forbidden)

    def turn_round(self) -> None:
        """Forbid what was named: "voormiddag: niet"."""
        self.forbidden += self.halves + self.ranges + self.bounds
        self.halves, self.ranges, self.bounds = [], [], []
        self.sure = True


def clauses(said: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Take what is said apart at commas, and at colons and dashes where they do the same."""
    clause: list[Piece] = []
    for place, piece in enumerate(said):
        following = said[place + 1].kind if place + 1 < len(said) else ""
        marks_only = bool(clause) and all(one.kind in MARKS for one in clause)
        between = bool(clause) and (clause[-1].kind in MARKS or following in MARKS)
        parts = (
            piece.kind == "comma"
            or (piece.kind == "colon" and not marks_only)
            or (piece.kind == "dash" and between)
        )
        if parts:
            yield clause
            clause = []
        elif piece.kind != "colon":
            clause.append(piece)
    yield clause


def read_clause(said: Sequence[Piece], weekday: int | None, *, away: bool) -> Clause:
    """Read a clause on a day of the week; with `away` it tells when somebody cannot come."""
    said = _without_other_days(said, weekday)
    kinds = {piece.kind for piece in said}
    unsure = "doubt" in kinds and ("not" in kinds or "busy" in kinds or not kinds & {"yes", "only"})
    if unsure and not kinds & {"half", "range", "bound", "limit"}:
        return Clause(lone="busy")
    found = marked(said)
    if found is None or unsure or (away and kinds & {"not", "except", "limit", "all_day"}):
        return Clause(doubt=True)
    times, lone = found
    if away:
        times, lone = [(piece, "not") for piece, _ in times], ""
    clause = Clause(any_time="all_day" in kinds, lone=lone)
    clause.doubt = clause.any_time and lone == "not"
    _take(clause, times, weekday)
    return clause


def _take(clause: Clause, times: Marked, weekday: int | None) -> None:
    lists = {"half": clause.halves, "range": clause.ranges}
    for piece, mark in times:
        if piece.kind == "days":
            clause.of_days = True
            own = weekday in piece.days
            clause.doubt = clause.doubt or own == (mark in DENIALS)
        elif piece.window is None or (piece.kind == "limit" and mark in ("not", "except")):
            clause.doubt = True
        elif mark in DENIALS and piece.kind != "limit":
            clause.forbidden.append(piece.window)
        else:
            lists.get(piece.kind, clause.bounds).append(piece.window)
        clause.sure = clause.sure or bool(mark) or piece.kind == "limit"


def _without_other_days(said: Sequence[Piece], weekday: int | None) -> list[Piece]:
    """Let the half of another day go with it; hours after it may be of either day."""
    kept: list[Piece] = []
    other = False
    for piece in said:
        follows, other = other, piece.kind == "days" and weekday not in piece.days
        if not follows or piece.kind not in TELLING:
            kept.append(piece)
        elif piece.kind != "half":
            kept.append(replace(piece, kind="vague"))
    return kept


def apart(said: Sequence[Piece], *, away: bool) -> list[list[Piece]]:
    """Take what is said apart at "of", unless a denial before it goes on behind it."""
    sides: list[list[Piece]] = [[]]
    for piece in said:
        if piece.kind not in OR:
            sides[-1].append(piece)
        elif away or _is_denied(sides[-1]):
            sides[-1].append(Piece("and"))
        elif sides[-1] and sides[-1][-1].kind == "limit":
            sides[-1].append(Piece("vague"))
        else:
            sides.append([])
    return sides


def _is_denied(said: Sequence[Piece]) -> bool:
    """Tell whether a side ends in a time that is denied by a word before it."""
    if not said or said[-1].kind not in TELLING:
        return False
    for piece in reversed(said):
        if piece.kind in PARTING or piece.kind in ("yes", "only"):
            return False
        if piece.kind in DENIALS:
            return True
    return False
