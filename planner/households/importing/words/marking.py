"""Which times in a clause go with "niet", "werkt", "wel" and "enkel", before or after them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from planner.households.importing.words.clock_pieces import Piece

TELLING = ("half", "range", "bound", "limit", "days")
DENIALS = ("not", "except", "busy")
YES = ("yes", "all_day")
MARKS = (*DENIALS, "yes", "only")
JOINTS = ("and", "plus", "dash", "slash", "or")

Marked = list[tuple[Piece, str]]
"""The pieces of a clause that tell something, each with the mark that goes with it or ""."""


def marked(said: Sequence[Piece]) -> tuple[Marked, str] | None:
    """Give each time and day with its mark, and a denial that goes with none of them.

    None when it cannot be told what a mark goes with: "voormiddag niet namiddag".
    """
    kinds = [piece.kind for piece in said]
    if "vague" in kinds or _denied_yes(kinds):
        return None
    first = next((kind for kind in kinds if kind in (*TELLING, *MARKS)), "")
    both = any(kind in YES for kind in kinds) and any(kind in DENIALS for kind in kinds)
    if both and first in TELLING:
        return _marked_after(said), ""
    return _marked_before(said)


def _denied_yes(kinds: Sequence[str]) -> bool:
    """Tell whether a denial is followed at once by a yes: "niet altijd", "werkt enkel"."""
    return any(
        one in DENIALS and other in (*YES, "only")
        for one, other in pairwise(kind for kind in kinds if kind != "unknown")
    )


def _marked_after(said: Sequence[Piece]) -> Marked:
    """Read marks that stand after their times: "VM wel NM niet"."""
    found: Marked = []
    waiting: list[Piece] = []
    last = ""
    for piece in said:
        if piece.kind in TELLING:
            waiting.append(piece)
        elif piece.kind in (*DENIALS, *YES):
            last = "" if waiting else piece.kind
            found += [(one, piece.kind) for one in waiting]
            waiting = []
    return found + [(one, last) for one in waiting]


def _marked_before(said: Sequence[Piece]) -> tuple[Marked, str] | None:
    """Read marks that stand before their times; one at the end goes with all before it."""
    found: Marked = []
    mark, used, joint, before = "", True, False, ""
    for piece in said:
        if piece.kind in MARKS:
            mark, used, joint = piece.kind, False, False
        elif piece.kind in TELLING:
            if used and joint and before not in JOINTS and mark in DENIALS:
                return None
            mark = mark if not used or joint else ""
            found.append((piece, mark))
            used, joint = True, False
        else:
            joint = joint or piece.kind in JOINTS
        before = piece.kind
    if _is_between(said, found):
        return None
    return _with_last(found, "" if used or mark not in DENIALS else mark)


def _is_between(said: Sequence[Piece], found: Marked) -> bool:
    """Tell whether "niet" stands right between two times, either of which it may deny."""
    plain = [piece for piece, mark in found if not mark]
    return any(
        one in plain and mark.kind in ("not", "busy") and other.kind in TELLING
        for one, mark, other in zip(said, said[1:], said[2:], strict=False)
    )


def _with_last(found: Marked, last: str) -> tuple[Marked, str] | None:
    """Let a denial at the end go with what stands before it."""
    if not last or not found:
        return found, last
    open_ = [(piece, mark) for piece, mark in found if mark in ("", "yes")]
    if not open_ or (last == "busy" and any(piece.kind == "bound" for piece, _ in open_)):
        return None
    return [(piece, last if mark in ("", "yes") else mark) for piece, mark in found], ""
