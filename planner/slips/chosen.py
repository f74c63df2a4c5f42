"""The papers of the households that somebody chose: one, those of a landlord, or a whole day's."""

from __future__ import annotations

from sqlalchemy.orm import Session

from db.kinds import SlipFormat
from planner.errors import ListIsEmpty, NothingPlanned
from planner.slips.lists.asked import Asked, date_of
from planner.slips.papers import bring_lists_pdf, missing_pdf, slips_pdf
from planner.slips.placed import has_route, live_on


def chosen_ids(session: Session, *, asked: Asked, only: int | None = None) -> tuple[int, ...]:
    """Name the appointments that are asked for, in the order in which their papers come out.

    Those without times have none; `only` is a single one.

    Raises:
        NothingPlanned: No household of the day has its times.
        ListIsEmpty: None of them is asked for.
    """
    placed = [one for one in live_on(session, asked.day_id) if has_route(one)]
    if not placed:
        raise NothingPlanned(date_of(session, asked))
    wanted = [one.id for one in placed if asked.wants(one) and only in (None, one.id)]
    if not wanted:
        raise ListIsEmpty(date_of(session, asked))
    return tuple(wanted)


def chosen_slips(
    session: Session, *, asked: Asked, only: int | None = None, sheet: SlipFormat | None = None,
    language: str | None = None,
) -> bytes:  # fmt: skip
    """Show their slips, as they would be issued now. Raises as `chosen_ids` does.

    On the office's paper and in each household's own language, unless others are given.
    """
    ids = chosen_ids(session, asked=asked, only=only)
    return slips_pdf(session, appointment_ids=ids, sheet=sheet, language=language)


def chosen_bring_lists(
    session: Session, *, asked: Asked, only: int | None = None, language: str | None = None
) -> bytes:
    """Give what each must bring. Raises as `chosen_ids` does."""
    ids = chosen_ids(session, asked=asked, only=only)
    return bring_lists_pdf(session, appointment_ids=ids, language=language)


def chosen_missing(
    session: Session, *, asked: Asked, only: int | None = None, language: str | None = None
) -> bytes:
    """Give what each must still hand in.

    Raises:
        NothingPlanned, ListIsEmpty: As `chosen_ids` does.
        NothingMissing: Nothing is known to be missing.
    """
    ids = chosen_ids(session, asked=asked, only=only)
    return missing_pdf(session, appointment_ids=ids, language=language)
