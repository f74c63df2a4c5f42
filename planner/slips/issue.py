"""Issuing slips: each is kept as it left the office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import SlipFormat
from db.slips import IssuedDocument, SlipIssue
from planner.errors import Gone, NoSuchSlip
from planner.operations import operation, tell
from planner.slips.placed import placed
from planner.slips.promise import NextIssue, last_issues, next_issue
from planner.slips.queries import slip_views

FORMATS = (SlipFormat.A5, SlipFormat.A4)
LANGUAGES = ("nl",)


@dataclass(frozen=True, slots=True)
class IssuedSlips:
    """What was issued together: the pages to print, and each appointment's own document."""

    pdf: bytes
    digests: dict[int, str]


@dataclass(frozen=True, slots=True)
class Printing:
    """When and by whom slips are printed, on what paper, in which language."""

    now: datetime
    actor: str
    format: SlipFormat = SlipFormat.A5
    language: str = "nl"


@operation
def issue_slips(
    session: Session,
    *,
    printing: Printing,
    day_id: int | None = None,
    appointment_ids: Sequence[int] = (),
) -> IssuedSlips:
    """Issue the slips of a day, or of some appointments, in order of arrival.

    An appointment that did not change keeps its code, and the paper says that it is a reprint;
    one that changed gets another code, and the paper says that it replaces the one before.

    Raises:
        NoSuchSlip: There are none on that paper or in that language.
        NothingPlanned: No household of the day has its times.
        Gone, NotPlaced: An appointment is not there, or has no times.
    """
    from planner.slips.slip import slips  # noqa: PLC0415 - heavy

    if printing.format not in FORMATS or printing.language not in LANGUAGES:
        raise NoSuchSlip(printing.format, printing.language)
    appointments = placed(session, day_id=day_id, appointment_ids=appointment_ids)
    views = slip_views(session, appointments)
    issued = last_issues(session, [appointment.id for appointment in appointments])
    digests = {}
    for appointment, view in zip(appointments, views, strict=True):
        digest = digests[appointment.id] = _keep(session, slips([view], printing.format))
        known = next_issue(appointment, issued)
        session.add(_row(appointment, known, printing, digest))
    tell(session, count=len(views))
    return IssuedSlips(slips(views, printing.format), digests)


def issued_pdf(session: Session, *, digest: str) -> bytes:
    """Give a slip as it was issued.

    Raises:
        Gone: It is no longer kept.
    """
    found = session.scalar(select(IssuedDocument.pdf).where(IssuedDocument.digest == digest))
    if found is None:
        raise Gone
    return found


def _row(appointment: Appointment, known: NextIssue, printing: Printing, digest: str) -> SlipIssue:
    return SlipIssue(
        appointment=appointment,
        issue=known.issue,
        code=known.code,
        route=known.route,
        language=printing.language,
        format=printing.format,
        printed_at=printing.now,
        printed_by=printing.actor,
        digest=digest,
    )


def _keep(session: Session, pdf: bytes) -> str:
    digest = sha256(pdf).hexdigest()
    if session.scalar(select(IssuedDocument.id).where(IssuedDocument.digest == digest)) is None:
        session.add(IssuedDocument(digest=digest, pdf=pdf))
    return digest
