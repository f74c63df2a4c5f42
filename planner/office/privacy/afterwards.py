"""What follows an erasure once it is kept: no page, log nor copy may bring anybody back."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from db.address import ServerAddress
from db.database import Database
from db.server.database import ServerDatabase
from planner.clock import Clock, today
from planner.errors import CannotWrite
from planner.faults import explained
from planner.office.backup.keeper import Keeper
from planner.office.backup.place import home
from planner.office.privacy.again import erase_again, risen
from planner.office.privacy.erase import Buried
from planner.office.privacy.tombstones import buried_beside, buried_in, bury
from planner.office.server.opening import NoKeeper

if TYPE_CHECKING:
    from planner.open_office import OpenOffice


def leave_no_trace(
    database: Database | ServerDatabase, keeper: Keeper | NoKeeper, rows: Buried, clock: Clock
) -> None:
    """Bury who was erased, and write the file anew while no copy is being made.

    A server takes back the room by itself; its copies are its own (docs/server.md).

    Raises:
        CannotWrite, DiskFull, OfficeBusy: The rows are gone, but the list or the file could not be
            written; opening and closing the office does what is left.
    """
    if isinstance(database, ServerDatabase):
        return
    with explained(database.path), keeper.resting():
        try:
            bury(database.path, rows, today(clock))
        except OSError as error:
            raise CannotWrite(str(home(database.path))) from error
        database.leave_no_trace()


def erase_risen(office: OpenOffice) -> None:
    """Erase again who is in a file that was just opened though they were erased."""
    if isinstance(office.place, ServerAddress):
        return
    on = today(office.clock)
    if rows := office.ask(partial(risen_in, office=office.path, on=on)):
        office.run(partial(erase_again, rows=rows, today=on))


def risen_in(session: Session, *, office: Path, on: date) -> Buried:
    """Tell who is there though erased; first make the list whole, should it have been away."""
    beside = buried_beside(office)
    if missing := buried_in(session) - beside:
        with suppress(OSError):
            bury(office, missing, on)
    return risen(session, buried=beside)
