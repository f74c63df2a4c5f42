"""Opening an office's file, or saying why it cannot be."""

from __future__ import annotations

from pathlib import Path

from db.database import Database, FileInUseError, NotADatabaseError
from planner.errors import CannotWrite, NoSuchOffice, NotAnOffice, OfficeInUse


def open_database(path: Path) -> Database:
    """Open the file.

    Raises:
        NoSuchOffice, NotAnOffice, OfficeInUse, CannotWrite: Why it cannot be opened.
    """
    if not path.exists():
        raise NoSuchOffice(str(path))
    if path.is_dir():
        raise NotAnOffice(str(path))
    try:
        return Database(path)
    except FileInUseError as error:
        raise OfficeInUse(path.name) from error
    except NotADatabaseError as error:
        raise NotAnOffice(path.name) from error
    except OSError as error:
        raise CannotWrite(path.name) from error
