"""Where the journal's chains end, and the notes that somebody looked at a file."""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import String, UniqueConstraint, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from db.base import Entity, Id, new_id
from db.chain import VIEWING, viewing_link
from db.landmark import set_landmark
from db.types import utc_datetime


class JournalHead(Entity):
    """Where a chain ends: how many links it has, the id of the last one, and that link."""

    __tablename__ = "journal_head"
    __table_args__ = (UniqueConstraint("chain"),)
    journaled: ClassVar = False

    chain: Mapped[str] = mapped_column(String(20))
    count: Mapped[int]
    last_id: Mapped[int] = mapped_column(Id)
    link: Mapped[str] = mapped_column(String(64))

    def lengthen(self, last_id: int, link: str) -> None:
        """Go on to one link more."""
        self.count, self.last_id, self.link = self.count + 1, last_id, link


class Viewing(Entity):
    """Somebody looked at a household's file (`what` is a code): that it was, never what it said.

    The id outlives the household, of which it says nothing.
    """

    __tablename__ = "viewing"
    journaled: ClassVar = False

    at: Mapped[utc_datetime] = mapped_column(index=True)
    actor: Mapped[str] = mapped_column(String(80))
    what: Mapped[str] = mapped_column(String(20))
    household_id: Mapped[int] = mapped_column(Id, index=True)
    link: Mapped[str] = mapped_column(String(64), default="")


def head_of(session: Session, chain: str) -> JournalHead:
    """Give the end of a chain."""
    return session.scalars(select(JournalHead).where(JournalHead.chain == chain)).one()


def note_viewing(session: Session, viewing: Viewing) -> None:
    """Save that something was looked at."""
    head = head_of(session, VIEWING)
    if viewing.id <= head.last_id:
        new_id.start_after(head.last_id)
        viewing.id = new_id()
    set_landmark(session, viewing)
    viewing.link = viewing_link(head.link, viewed(viewing))
    head.lengthen(viewing.id, viewing.link)
    session.add(viewing)
    session.flush()


def viewed(viewing: Viewing) -> dict[str, Any]:
    """Give all that a viewing's link takes in."""
    return {name: getattr(viewing, name) for name in ("id", "at", "actor", "what", "household_id")}
