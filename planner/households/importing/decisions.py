"""What a person decides on rows that may be somebody already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy.orm import Session

from planner.households.importing.cells import RawList, RowKey
from planner.households.importing.judging.judge import judge
from planner.households.importing.judging.judged import Judged
from planner.households.importing.judging.problems import KnownRef
from planner.households.importing.judging.rows import AcceptedRow
from planner.households.importing.judging.sheets import Mending
from planner.households.importing.queries import context_for


class Decision(StrEnum):
    """What becomes of a possible duplicate: merged, a household of its own, or not imported."""

    MERGE = "merge"
    KEEP = "keep"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Decided:
    """What `import_lists` takes: the rows to import, and which of them are somebody already."""

    accepted: tuple[AcceptedRow, ...]
    merged: Mapping[RowKey, RowKey | int] = field(default_factory=dict)


def judge_for(
    session: Session, *, day_id: int, lists: Sequence[RawList], mending: Mending | None = None
) -> Judged:
    """Judge lists for a day against all the office knows. Writes nothing.

    Raises:
        Gone: The day was removed.
        NoHeading: A list has no sheet with a heading.

    """
    return judge(lists, context_for(session, day_id=day_id), mending)


def decide(judged: Judged, decisions: Mapping[RowKey, Decision] | None = None) -> Decided:
    """Settle every possible duplicate as decided; those nobody decided on are merged."""
    chosen = {key: (decisions or {}).get(key, Decision.MERGE) for key in judged.duplicates}
    skipped = {key for key, decision in chosen.items() if decision is Decision.SKIP}
    merged = {
        key: of.household if isinstance(of, KnownRef) else of
        for key, of in judged.duplicates.items()
        if chosen[key] is Decision.MERGE
    }
    return Decided(tuple(row for row in judged.accepted if row.key not in skipped), merged)
