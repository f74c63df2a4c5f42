"""The households of a day to call about their papers, as PDF, narrowed as on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from planner.checklists.day_papers import day_papers
from planner.checklists.sifting import Sieve, sift
from planner.days.queries import day
from planner.errors import NothingMissing


def call_list_pdf(
    session: Session, *, day_id: int, sieve: Sieve, narrowed: Sequence[str] = (),
    language: str = "nl",
) -> bytes:  # fmt: skip
    """Give the households of a day that a sieve lets through, to be called about their papers.

    `narrowed` says in words what else than the kind the list was narrowed to.

    Raises:
        NothingMissing: It lets nobody through.
    """
    from planner.slips.open_papers import CallListView, call_list  # noqa: PLC0415 - heavy

    found = sift(day_papers(session, day_id=day_id, language=language), sieve)
    if not found:
        raise NothingMissing
    on = day(session, day_id=day_id).date
    return call_list(CallListView(on, sieve.kind, tuple(narrowed), tuple(found)), language)
