"""The texts of slips as the office has them, and the paper it prints them on."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.kinds import SlipFormat
from db.slips import SlipText
from planner.errors import NoSuchSlip
from planner.office.queries import office
from planner.slips.wording import LANGUAGES, OwnText, Wording

Own = tuple[tuple[tuple[str, str], OwnText], ...]


class SlipPaper(NamedTuple):
    """What slips are printed on, and in which words."""

    format: SlipFormat
    wording: Wording


def slip_paper(
    session: Session, sheet: SlipFormat | None = None, language: str | None = None
) -> SlipPaper:
    """Give the office's paper and words; another paper may be asked for.

    Raises:
        NoSuchSlip: There are no slips in that language.
    """
    own = office(session)
    if language is not None and language not in LANGUAGES:
        raise NoSuchSlip(sheet or own.slip_format, language)
    return SlipPaper(sheet or own.slip_format, wording(session))


def wording(session: Session) -> Wording:
    """Give the words that slips are printed with now."""
    rows = session.scalars(select(SlipText).order_by(SlipText.id))
    own = tuple(((row.language, row.key), OwnText(row.words, row.status)) for row in rows)
    return _wording(own, mark_drafts=office(session).mark_drafts)


@lru_cache(maxsize=2)
def _wording(own: Own, *, mark_drafts: bool) -> Wording:
    """Keep the words of the last time, with what was worked out of them."""
    return Wording(dict(own), mark_drafts)
