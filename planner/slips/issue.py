"""Issuing slips: each is kept as it left the office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.appointments import Appointment
from db.kinds import SlipFormat
from db.slips import IssuedDocument, SlipIssue
from planner.errors import Gone
from planner.operations import operation, tell
from planner.slips.double_click import Printing, before_double_click
from planner.slips.placed import placed
from planner.slips.promise import NextIssue, last_issues, next_issue
from planner.slips.queries import slip_views
from planner.slips.texts import slip_paper
from planner.slips.wording import DUTCH

__all__ = ["IssuedSlips", "Printing", "issue_slips", "issued_pdf"]


@dataclass(frozen=True, slots=True)
class IssuedSlips:
    """What was issued together: the pages to print, and each appointment's own document.

    `again` means that just this was issued a moment ago, by the same person: print nothing more.
    """

    pdf: bytes
    digests: dict[int, str]
    again: bool = False


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
        NoSuchSlip: There are none in that language.
        NothingPlanned: No household of the day has its times.
        Gone, NotPlaced: An appointment is not there, or has no times.
    """
    from planner.slips.slip import slips  # noqa: PLC0415 - heavy

    paper = slip_paper(session, printing.format, printing.language)
    appointments = placed(session, day_id=day_id, appointment_ids=appointment_ids)
    before = before_double_click(session, appointments, printing, paper.format)
    issued = last_issues(session, [x.id for x in appointments]) if before is None else before
    views = slip_views(session, appointments, printing.language, issued)
    documents = {view.appointment_id: slips([view], *paper) for view in views}
    if before is None:
        for appointment, view in zip(appointments, views, strict=True):
            row = _row(appointment, next_issue(appointment, issued), printing, paper.format)
            row.language = view.language
            row.digest = _keep(session, documents[appointment.id])
            session.add(row)
    tell(session, count=len(views))
    digests = {key: sha256(pdf).hexdigest() for key, pdf in documents.items()}
    [pdf] = documents.values() if len(documents) == 1 else [slips(views, *paper)]
    return IssuedSlips(pdf, digests, again=before is not None)


def issued_pdf(session: Session, *, digest: str) -> bytes:
    """Give a slip as it was issued.

    Raises:
        Gone: It is no longer kept.
    """
    found = session.scalar(select(IssuedDocument.pdf).where(IssuedDocument.digest == digest))
    if found is None:
        raise Gone
    return found


def _row(
    appointment: Appointment, known: NextIssue, printing: Printing, sheet: SlipFormat
) -> SlipIssue:
    return SlipIssue(
        appointment=appointment,
        issue=known.issue,
        code=known.code,
        route=known.route,
        language=DUTCH,
        format=sheet,
        printed_at=printing.now,
        printed_by=printing.actor,
        digest="",
    )


def _keep(session: Session, pdf: bytes) -> str:
    digest = sha256(pdf).hexdigest()
    if session.scalar(select(IssuedDocument.id).where(IssuedDocument.digest == digest)) is None:
        session.add(IssuedDocument(digest=digest, pdf=pdf))
    return digest
