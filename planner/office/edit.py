"""What an office says of itself on paper."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.errors import ChangedMeanwhile
from planner.office.queries import office
from planner.operations import operation, tell


@dataclass(frozen=True, slots=True)
class OfficeView:
    """The office's name and the phone number people call to cancel."""

    version: int
    name: str
    phone: str
    preset: str


def office_view(session: Session) -> OfficeView:
    """Show the office."""
    own = office(session)
    return OfficeView(own.version, own.name, own.phone, own.preset)


@operation
def change_office(session: Session, *, version: int, name: str, phone: str) -> None:
    """Give the office another name or phone number; slips printed before keep theirs.

    Raises:
        ChangedMeanwhile: Somebody else did so first.
    """
    own = office(session)
    if own.version != version:
        raise ChangedMeanwhile
    own.name, own.phone = name.strip() or own.name, phone.strip()
    tell(session, preset=own.preset)
