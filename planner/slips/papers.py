"""The papers that the command line and the window ask for, as PDF. Nothing is issued here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy.orm import Session

from db.kinds import SlipFormat
from planner.slips.lists.asked import Asked
from planner.slips.lists.files import ListKind, list_file
from planner.slips.missing_queries import missing_views
from planner.slips.placed import placed
from planner.slips.queries import bring_list_views, slip_views
from planner.slips.texts import slip_paper


def slips_pdf(
    session: Session,
    *,
    day_id: int | None = None,
    appointment_ids: Sequence[int] = (),
    sheet: SlipFormat | None = None,
    language: str | None = None,
) -> bytes:
    """Show the slips of a day, or of some appointments, as they would be issued now.

    On the office's paper and in each household's language, unless others are given.

    Raises:
        NoSuchSlip: There are none in that language.
        NothingPlanned: No household of the day has its times.
        Gone, NotPlaced: An appointment is not there, or has no times.
    """
    from planner.slips.slip import slips  # noqa: PLC0415 - heavy

    found = placed(session, day_id=day_id, appointment_ids=appointment_ids)
    paper = slip_paper(session, sheet, language)
    return slips(slip_views(session, found, language), paper.format, paper.wording)


def bring_lists_pdf(
    session: Session, *, day_id: int | None = None, appointment_ids: Sequence[int] = (),
    language: str | None = None,
) -> bytes:  # fmt: skip
    """Give the bring-lists of a day, or of some appointments, each on sheets of its own.

    In Dutch and each household's own language, unless another is given.

    Raises:
        NoSuchSlip: There are none in that language.
        NothingPlanned: No household of the day has its times.
        Gone, NotPlaced: An appointment is not there, or has no times.
    """
    from planner.slips.bring_list import bring_lists  # noqa: PLC0415 - heavy

    found = placed(session, day_id=day_id, appointment_ids=appointment_ids)
    words = slip_paper(session, None, language).wording
    return bring_lists(bring_list_views(session, found, language), words)


def missing_pdf(
    session: Session, *, day_id: int | None = None, appointment_ids: Sequence[int] = (),
    language: str | None = None,
) -> bytes:  # fmt: skip
    """Give what households of a day, or of some appointments, must still hand in, each its sheets.

    In Dutch and each household's own language, unless another is given.

    Raises:
        NoSuchSlip: There are none in that language.
        NothingMissing: Nothing is known to be missing.
    """
    from planner.slips.missing import missing_lists  # noqa: PLC0415 - heavy

    words = slip_paper(session, None, language).wording
    views = missing_views(session, day_id=day_id, appointment_ids=appointment_ids)
    return missing_lists([replace(x, language=language or x.language) for x in views], words)


def day_list_pdf(session: Session, *, day_id: int, language: str = "nl") -> bytes:
    """Give the day list for reception, in a language of the program.

    Raises:
        NothingPlanned: No household has its times.
    """
    return list_file(session, kind=ListKind.DAY, asked=Asked(day_id, language))


def desk_lists_pdf(
    session: Session, *, day_id: int, landlord_id: int | None = None, language: str = "nl"
) -> bytes:
    """Give the desk lists of a day, of all landlords or of one, in a language of the program.

    Raises:
        NothingPlanned: No household has its times, or that landlord sees nobody.
    """
    asked = Asked(day_id, language, landlord_id)
    return list_file(session, kind=ListKind.DESKS, asked=asked)


def day_pack_pdf(session: Session, *, day_id: int, made: datetime, language: str = "nl") -> bytes:
    """Give all paper for a day without the program; `made` is the moment that stands on it.

    Raises:
        NothingPlanned: No household has its times.
    """
    from planner.slips.pack.pack import day_pack  # noqa: PLC0415 - heavy

    return day_pack(session, day_id=day_id, made=made, language=language)
