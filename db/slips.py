"""Tables for paper as it was issued."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import ForeignKey, LargeBinary, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db.appointments import Appointment
from db.base import Entity
from db.kinds import SlipFormat, TextStatus
from db.office import LANGUAGE
from db.types import utc_datetime


class IssuedDocument(Entity):
    """A PDF as it left the office, kept once under its SHA-256. Never changed."""

    __tablename__ = "issued_document"
    __table_args__ = (UniqueConstraint("digest"),)
    journaled: ClassVar = False

    digest: Mapped[str] = mapped_column(String(64))
    pdf: Mapped[bytes] = mapped_column(LargeBinary, repr=False)


class SlipIssue(Entity):
    """One time a slip was issued.

    `code` is what its QR holds. `route` is a digest of what the slip promises: an appointment
    that no longer matches it has an old slip out. A slip that was `withdrawn` counts no more.
    """

    __tablename__ = "slip_issue"
    __table_args__ = (UniqueConstraint("appointment_id", "issue"),)

    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointment.id"), init=False)
    appointment: Mapped[Appointment] = relationship(repr=False)
    issue: Mapped[int]
    code: Mapped[str] = mapped_column(String(12), index=True)
    route: Mapped[str] = mapped_column(String(64))
    language: Mapped[str] = mapped_column(LANGUAGE)
    format: Mapped[SlipFormat]
    printed_at: Mapped[utc_datetime]
    printed_by: Mapped[str] = mapped_column(String(80))
    digest: Mapped[str] = mapped_column(String(64), index=True)
    withdrawn: Mapped[bool] = mapped_column(default=False, server_default=false())


class SlipText(Entity):
    """A text of slips as the office has it; without `words` it only says how far it is."""

    __tablename__ = "slip_text"
    __table_args__ = (UniqueConstraint("language", "key"),)

    language: Mapped[str] = mapped_column(LANGUAGE)
    key: Mapped[str] = mapped_column(String(40))
    words: Mapped[str | None] = mapped_column(Text, default=None)
    status: Mapped[TextStatus] = mapped_column(default=TextStatus.DRAFT)
