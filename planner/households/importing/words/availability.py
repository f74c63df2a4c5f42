"""When a household can come, from words: "voormiddag", "vanaf 10u", "jusqu'à 15h"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache

from planner.households.importing.words.clauses import Clause, apart, clauses, read_clause
from planner.households.importing.words.clock_pieces import Piece, pieces
from planner.households.importing.words.clock_words import clock_words
from planner.households.importing.words.folding import REMEMBERED, fold
from planner.households.importing.words.lexicon import words
from planner.households.importing.words.marks import Answer, answer, is_nothing
from planner.households.importing.words.said import Said
from planner.times import DAY_MINUTES, Window, merged, shared, without

Windows = tuple[Window, ...]
WHOLE_DAY: Windows = ((0, DAY_MINUTES),)
UNCLEAR: Said[Windows | None] = Said(None, "unclear_availability")


def read_availability(
    text: str, day: date | None = None, *, away: bool = False
) -> Said[Windows | None]:
    """Give the windows in which a household can come on a day, in minutes; none means all day.

    With `away` the words tell when it can not come. What is said of other days of the week tells
    nothing of this one. Words that say nothing of time, or that may mean one thing and its
    opposite ("voormiddag werk"), are `unclear_availability`.
    """
    if is_nothing(text) and (away or fold(text) not in words("never", "words")):
        return Said(None)
    return _read(text, day.weekday() if day else None, away)


def window_between(start: str, end: str) -> Said[Windows | None]:
    """Read two cells, one with the first time and one with the last."""
    parts = [f"> {start}" if start.strip() else "", f"< {end}" if end.strip() else ""]
    return read_availability(" ".join(parts).strip())


def is_plain(text: str) -> bool:
    """Tell whether a text has no words but those for times."""
    return all(word.kind not in ("unknown", "weekday") for word in clock_words(text))


@lru_cache(REMEMBERED)
def _read(text: str, weekday: int | None, away: bool) -> Said[Windows | None]:  # noqa: FBT001
    said = tuple(pieces(clock_words(text)))
    sides = apart(said, away=away)
    found = [read for side in sides if (read := _side(side, weekday, away=away))]
    if len(found) < len(sides):
        return UNCLEAR
    telling = [side for side in found if side.tells]
    if not telling:
        known = not said or (answer(text) is Answer.YES and not away)
        return Said(None) if known or any(side.of_days for side in found) else UNCLEAR
    windows = merged(window for side in telling for window in _windows(side))
    if windows == WHOLE_DAY:
        return Said(None)
    return Said(windows) if windows else UNCLEAR


def _side(said: Sequence[Piece], weekday: int | None, *, away: bool) -> Clause | None:
    """Put the clauses of one side of "of" together; none when it stays in doubt what they say."""
    read = [read_clause(clause, weekday, away=away) for clause in clauses(said)]
    for place, clause in enumerate(read):
        before = next((one for one in reversed(read[:place]) if one.tells), None)
        after = next((one for one in read[place + 1 :] if one.tells), None)
        if clause.doubt or (clause.lone == "busy" and not _is_reason(before, after)):
            return None
        if clause.lone == "not" and not _settle(before, after):
            return None
    whole = _joined(read)
    return whole if whole.tells or whole.of_days or not _names_time(said) else None


def _names_time(said: Iterable[Piece]) -> bool:
    """Tell whether an hour is named without what of it: "10u"."""
    return any(piece.kind == "time" for piece in said)


def _is_reason(before: Clause | None, after: Clause | None) -> bool:
    """Tell whether work named without hours can only be why: "vanaf 14u (werkt)"."""
    if after and not after.sure:
        return False
    return not before or before.sure or all(window[1] == DAY_MINUTES for window in _plain(before))


def _plain(clause: Clause) -> Windows:
    """Give what is named without more, a half or a range as if it ended early."""
    return (*clause.bounds, *((0, 0) for _ in (*clause.halves, *clause.ranges)))


def _settle(before: Clause | None, after: Clause | None) -> bool:
    """Let "niet" alone go with what stands before it, or with nothing: "nee, enkel VM"."""
    if before and not before.sure:
        before.turn_round()
        return True
    return before is None and after is not None and after.sure


def _joined(read: Iterable[Clause]) -> Clause:
    whole = Clause()
    for clause in read:
        whole.halves += clause.halves
        whole.ranges += clause.ranges
        whole.bounds += clause.bounds
        whole.forbidden += clause.forbidden
        whole.any_time = whole.any_time or clause.any_time
        whole.of_days = whole.of_days or clause.of_days
    return whole


def _windows(side: Clause) -> Windows:
    """Give what is left of the day: within a half, a range and every bound.

    Bounds that leave nothing together ("tot 10u, vanaf 15u") are each allowed.
    """
    left = WHOLE_DAY
    for kind in (side.halves, side.ranges):
        left = shared(left, merged(kind)) if kind else left
    bound = left
    for window in side.bounds:
        bound = shared(bound, [window])
    return without(bound or shared(left, merged(side.bounds)), side.forbidden)
