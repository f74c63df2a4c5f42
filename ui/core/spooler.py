"""What the print service said to the last job of this thread, where it can be asked.

On systems with CUPS, Qt hands a job over and drops the answer: a job that was turned away looks
printed. libcups keeps the answer for each thread (cups.org/doc/cupspm, `cupsLastError`), so it is
asked for there. Windows answers Qt itself.
"""

from __future__ import annotations

import ctypes
import sys
from functools import cache

from planner.errors import PrinterForbidden, PrinterGone, PrinterRefuses, SpoolerDead

FAILED = 0x400
"""From here on an answer is an error (RFC 8011, 4.1.8; CUPS's own are in cups/ipp.h)."""

FORBIDDEN = frozenset({0x401, 0x402, 0x403, 0x49C, 0x49D, 0x49E, 0x49F, 0x1000, 0x1001, 0x1002})
GONE = frozenset({0x406, 0x404})
DEAD = frozenset({0x500, 0x502, 0x503})


def check_spooler(printer: str) -> None:
    """Make sure that the service took what this thread gave it last.

    Raises:
        PrinterForbidden, PrinterGone, PrinterRefuses, SpoolerDead: It did not, and why.
    """
    library = _cups()
    answer = library.cupsLastError() if library else 0
    if answer in FORBIDDEN:
        raise PrinterForbidden(printer)
    if answer in GONE:
        raise PrinterGone(printer)
    if answer in DEAD:
        raise SpoolerDead(printer)
    if answer >= FAILED:
        raise PrinterRefuses(printer)


@cache
def _cups() -> ctypes.CDLL | None:
    if sys.platform == "win32":
        return None
    for name in ("libcups.so.2", "libcups.2.dylib"):
        try:
            return ctypes.CDLL(name)
        except OSError:
            continue
    return None
