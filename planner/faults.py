"""Saying why the office's file could not be read or written, where the computer is at fault."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, IntegrityError
from sqlalchemy.orm.exc import StaleDataError

from db.address import Place, ServerAddress
from db.database import FileGoneError
from db.faults import Fault, fault_of
from db.rules import RULES
from db.server.database import UnsureError
from planner.errors import (
    CannotWrite,
    ChangedMeanwhile,
    DiskFull,
    MaybeKept,
    OfficeBusy,
    OfficeGone,
    OfficeReadOnly,
    PlaceTaken,
    Refusal,
    ServerAway,
    ServerBusy,
    ServerForbids,
)
from planner.office.backup.check import damaged

SAID = {
    Fault.BUSY: OfficeBusy,
    Fault.FULL: DiskFull,
    Fault.GONE: OfficeGone,
    Fault.READ_ONLY: OfficeReadOnly,
}


@contextmanager
def explained(office: Place) -> Iterator[None]:
    """Turn what the database will not do into a refusal; what it did before is safe.

    A fault of this program's own is let through.

    Raises:
        ChangedMeanwhile, PlaceTaken: Somebody else was first.
        OfficeBusy, DiskFull, OfficeReadOnly, OfficeGone: The computer will not have it.
        OfficeDamaged, OfficeDamagedButKept: The file is not what was written.
        ServerAway, ServerForbids, MaybeKept: The server is not there, or will not have it.
    """
    try:
        yield
    except StaleDataError as error:
        raise ChangedMeanwhile from error
    except IntegrityError as error:
        raise _taken(error) from error
    except FileGoneError as error:
        raise OfficeGone(office.name) from error
    except UnsureError as error:
        raise MaybeKept(office.name) from error
    except DatabaseError as error:
        raise refusal_for(error, office) or error from error


def refusal_for(error: Exception, office: Place) -> Refusal | None:
    """Give the refusal that tells of a fault; none when the program itself is at fault."""
    fault = fault_of(error)
    if isinstance(office, ServerAddress):
        return _of_server(fault, error, office)
    if fault is Fault.DAMAGED:
        return damaged(office)
    if fault in SAID:
        return SAID[fault](office.name)
    return CannotWrite(office.name) if isinstance(error, OSError) else None


def _of_server(fault: Fault, error: Exception, office: ServerAddress) -> Refusal | None:
    """Give the refusal that tells of a server's fault."""
    if fault is Fault.AWAY:
        return ServerAway(office.server, said_by(error))
    if fault is Fault.FORBIDDEN:
        return ServerForbids(office.server)
    if fault in {Fault.OVERTAKEN, Fault.BUSY}:
        return ServerBusy()
    return SAID[fault](office.name) if fault in SAID else None


def said_by(error: Exception) -> str:
    """Give a server's own words, which who runs it will want to know."""
    return str(getattr(error, "orig", error)).strip().splitlines()[-1].strip()


def _taken(error: IntegrityError) -> Exception:
    """Say what the database's own rule protected, should a use case have missed it."""
    broken = next((name for name in RULES if name in str(error.orig)), None)
    return PlaceTaken(broken) if broken else error
