"""A paper that the queue makes: on the printer that is chosen now, else as a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.core.outbox import Outbox
from ui.core.printing import Job
from ui.slips.keeping import Keeper


class Posting(Keeper):
    """Prints, or asks where to keep it on a computer without a printer.

    `printer` tells which printer is chosen now.
    """

    def __init__(self, over: QWidget, outbox: Outbox, printer: Callable[[], str]) -> None:
        super().__init__(over)
        self._outbox, self._printer = outbox, printer

    @Slot(str, object)
    def post(self, name: str, pdf: bytes) -> None:
        """Print a document, or keep it."""
        if printer := self._printer():
            self._outbox.send(Job(name, pdf, printer))
            words = self.tr("{document} goes to printer {printer}")
            self.said.emit(words.format(document=name, printer=printer))
        else:
            self.ask(f"{name}.pdf", "PDF (*.pdf)", partial(self.keep, data=pdf))
