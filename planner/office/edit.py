"""What an office says of itself on paper."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.errors import ChangedMeanwhile
from planner.households.typed import check_text
from planner.office.queries import office
from planner.operations import operation, tell


@dataclass(frozen=True, slots=True)
class OfficeView:
    """The office's name, the phone to cancel, its logo, and where newer versions are put."""

    version: int
    name: str
    phone: str
    preset: str
    logo: str | None = None
    updates: str = ""


def office_view(session: Session) -> OfficeView:
    """Show the office."""
    own = office(session)
    return OfficeView(own.version, own.name, own.phone, own.preset, own.logo, own.updates)


@operation
def change_office(session: Session, *, version: int, name: str, phone: str) -> None:
    """Give the office another name or phone number; slips printed before keep theirs.

    Raises:
        ChangedMeanwhile: Somebody else did so first.
        TextTooLong, TextHasControls: It cannot be kept.
    """
    own = office(session)
    if own.version != version:
        raise ChangedMeanwhile
    own.name = check_text(name.strip(), "name", 120) or own.name
    own.phone = check_text(phone.strip(), "phone", 40)
    tell(session, preset=own.preset)
