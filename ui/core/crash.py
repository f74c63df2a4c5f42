"""What happens when the program itself is at fault: it is written down, and the window stays."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

from platformdirs import user_log_path
from typing_extensions import override

logger = logging.getLogger(__name__)
FORM = "%(asctime)s %(levelname)s %(name)s %(message)s"


class Nameless(logging.Formatter):
    """Writes of an exception its kind and where it came from, never what it says.

    An exception may quote a row, a parameter or what somebody typed.
    """

    @override
    def formatException(self, ei: Any) -> str:
        return "\n".join(_traces(ei[1], set()))


def _traces(error: BaseException | None, told: set[int]) -> Iterator[str]:
    """Tell of an exception, after those that it came from; each once."""
    if error is None or id(error) in told:
        return
    told.add(id(error))
    yield from _traces(error.__cause__ or error.__context__, told)
    yield from (
        f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}'
        for frame in traceback.extract_tb(error.__traceback__)
    )
    yield type(error).__qualname__


def log_to_file() -> Path:
    """Write the program's log in the user's own folder; it never holds names of households."""
    path = user_log_path("Inschrijfdag", ensure_exists=True) / "inschrijfdag.log"
    handler = logging.FileHandler(path, encoding="utf-8")
    handler.setFormatter(Nameless(FORM))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
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
