"""What the office prints its slips on."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.kinds import SlipFormat
from planner.households.versions import check_shown
from planner.office.queries import office
from planner.operations import operation


@dataclass(frozen=True, slots=True)
class SlipSettings:
    """What slips are printed on, and whether drafts are marked."""

    version: int
    format: SlipFormat
    mark_drafts: bool


def slip_settings(session: Session) -> SlipSettings:
    """Show what slips are printed on."""
    own = office(session)
    return SlipSettings(own.version, own.slip_format, own.mark_drafts)


@operation
def set_slip_settings(
    session: Session, *, version: int, sheet: SlipFormat, mark_drafts: bool
) -> None:
    """Print slips on other paper from now on, or mark drafts or not.

    Raises:
        ChangedMeanwhile: Somebody else changed the office first.
    """
    own = office(session)
    check_shown(session, own, version)
    own.slip_format, own.mark_drafts = sheet, mark_drafts
