"""Telling what the computer would not do, from what SQLite answers."""

from __future__ import annotations

import errno
from enum import StrEnum

CODES = {5: "busy", 6: "busy", 8: "read_only", 10: "gone", 11: "damaged", 13: "full", 14: "gone",
         3: "read_only", 23: "read_only", 26: "damaged"}  # fmt: skip
"""Which fault each primary result code means (https://sqlite.org/rescode.html)."""


class Fault(StrEnum):
    """Why a file could not be read or written."""

    BUSY = "busy"
    DAMAGED = "damaged"
    FULL = "full"
    GONE = "gone"
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
    code = getattr(found, "sqlite_errorcode", None)
    return Fault(CODES.get((code or 0) & 0xFF, Fault.UNKNOWN))
