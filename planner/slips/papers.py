"""The papers that the command line and the window ask for, as PDF. Nothing is issued here."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from db.kinds import SlipFormat
from planner.slips.list_queries import day_list_view, desk_list_views
from planner.slips.missing_queries import missing_views
from planner.slips.placed import placed
from planner.slips.queries import bring_list_views, slip_views


def slips_pdf(
    session: Session,
    *,
    day_id: int | None = None,
    appointment_ids: Sequence[int] = (),
    sheet: SlipFormat = SlipFormat.A5,
) -> bytes:
    """Show the slips of a day, or of some appointments, as they would be issued now.

    Raises:
        NothingPlanned: No household of the day has its times.
        Gone, NotPlaced: An appointment is not there, or has no times.
    """
    from planner.slips.slip import slips  # noqa: PLC0415 - heavy

    found = placed(session, day_id=day_id, appointment_ids=appointment_ids)
    return slips(slip_views(session, found), sheet)


def bring_lists_pdf(
    session: Session, *, day_id: int | None = None, appointment_ids: Sequence[int] = ()
) -> bytes:
    """Give the bring-lists of a day, or of some appointments, each on sheets of its own.

    Raises:
        NothingPlanned: No household of the day has its times.
        Gone, NotPlaced: An appointment is not there, or has no times.
    """
    from planner.slips.bring_list import bring_lists  # noqa: PLC0415 - heavy

    found = placed(session, day_id=day_id, appointment_ids=appointment_ids)
    return bring_lists(bring_list_views(session, found))


def missing_pdf(
    session: Session, *, day_id: int | None = None, appointment_ids: Sequence[int] = ()
) -> bytes:
    """Give what households of a day, or of some appointments, must still hand in, each its sheets.

    Raises:
        NothingMissing: Nothing is known to be missing.
    """
    from planner.slips.missing import missing_lists  # noqa: PLC0415 - heavy

    return missing_lists(missing_views(session, day_id=day_id, appointment_ids=appointment_ids))


def day_list_pdf(session: Session, *, day_id: int, language: str = "nl") -> bytes:
    """Give the day list for reception, in a language of the program.

    Raises:
        NothingPlanned: No household has its times.
    """
    from planner.slips.day_list import day_list  # noqa: PLC0415 - heavy

    return day_list(day_list_view(session, day_id=day_id), language)


def desk_lists_pdf(
    session: Session, *, day_id: int, landlord_id: int | None = None, language: str = "nl"
) -> bytes:
    """Give the desk lists of a day, of all landlords or of one, in a language of the program.

    Raises:
        NothingPlanned: No household has its times, or that landlord sees nobody.
    """
    from planner.slips.desk_list import desk_lists  # noqa: PLC0415 - heavy

    return desk_lists(desk_list_views(session, day_id=day_id, landlord_id=landlord_id), language)
