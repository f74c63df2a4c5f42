"""Telling what the computer would not do, from what SQLite answers."""

from __future__ import annotations

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


def fault_of(error: BaseException) -> Fault:
    """Tell the fault behind an error of the driver, or of SQLAlchemy around it."""
    found = getattr(error, "orig", None) or error
    code = getattr(found, "sqlite_errorcode", None)
    return Fault(CODES.get((code or 0) & 0xFF, Fault.UNKNOWN))
