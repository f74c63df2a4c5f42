"""Telling what the computer would not do, from what SQLite answers."""

from __future__ import annotations

import errno
from enum import StrEnum
from typing import Any

CODES = {5: "busy", 6: "busy", 8: "read_only", 10: "gone", 11: "damaged", 13: "full", 14: "gone",
         3: "read_only", 23: "read_only", 26: "damaged"}  # fmt: skip
"""Which fault each primary result code means (https://sqlite.org/rescode.html)."""
STATES = {"40001": "overtaken", "40P01": "overtaken", "55P03": "busy", "57014": "busy",
          "53100": "full", "25006": "read_only", "42501": "forbidden", "58030": "gone"}  # fmt: skip
"""Which fault each SQLSTATE of a server means
(https://www.postgresql.org/docs/15/errcodes-appendix.html)."""
AWAY = ("08", "57P", "53300", "25P03")
"""How the states of a server begin that is going away, or will not have the connection."""


class Fault(StrEnum):
    """Why an office could not be read or written."""

    AWAY = "away"
    BUSY = "busy"
    DAMAGED = "damaged"
    FORBIDDEN = "forbidden"
    FULL = "full"
    GONE = "gone"
    OVERTAKEN = "overtaken"
    READ_ONLY = "read_only"
    UNKNOWN = "unknown"


ERRNOS = {
    errno.EACCES: "read_only", errno.EPERM: "read_only", errno.EROFS: "read_only",
    errno.ENOSPC: "full", errno.EDQUOT: "full", errno.EFBIG: "full",
    errno.ENOENT: "gone", errno.ENODEV: "gone", errno.EIO: "gone", errno.ENXIO: "gone",
    errno.EBUSY: "busy", errno.EAGAIN: "busy",
}  # fmt: skip
"""Which fault each error number of the system means."""


def fault_of(error: BaseException) -> Fault:
    """Tell the fault behind an error of the system, of the driver, or of SQLAlchemy around it."""
    if isinstance(error, OSError):
        return Fault(ERRNOS.get(error.errno or 0, Fault.UNKNOWN))
    found = getattr(error, "orig", None) or error
    if hasattr(found, "sqlstate"):
        return _fault_of_server(found)
    code = getattr(found, "sqlite_errorcode", None)
    return Fault(CODES.get((code or 0) & 0xFF, Fault.UNKNOWN))


def _fault_of_server(error: Any) -> Fault:
    """Tell the fault behind an error of psycopg; one without a state is that of the connection."""
    import psycopg  # noqa: PLC0415 - its error is there, so it is loaded

    state = error.sqlstate or ""
    if state.startswith(AWAY) or (not state and isinstance(error, psycopg.OperationalError)):
        return Fault.AWAY
    return Fault(STATES.get(state, Fault.UNKNOWN))
