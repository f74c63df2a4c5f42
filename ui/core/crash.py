"""What happens when the program itself is at fault: it is written down, and the window stays."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

logger = logging.getLogger(__name__)


def log_to_file() -> Path:
    """Write the program's log in the user's own folder; it never holds names of households."""
    path = user_log_path("Inschrijfdag", ensure_exists=True) / "inschrijfdag.log"
    logging.basicConfig(
        filename=path, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s"
    )
    return path


def catch_faults(tell: Callable[[], None]) -> None:
    """Log every exception that nobody caught, and tell the user once something went wrong."""
    busy = threading.Lock()

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        logger.critical("Not caught", exc_info=(kind, error, trace))
        if busy.acquire(blocking=False):
            try:
                tell()
            finally:
                busy.release()

    sys.excepthook = caught
    threading.excepthook = lambda args: caught(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )
