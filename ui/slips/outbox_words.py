"""What is said, on whatever page, of papers that went to a printer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from ui.core.outbox import Outbox, Posted
from ui.core.refusals import explain


class OutboxWords(QObject):
    """Says what became of each job of an outbox."""

    said = Signal(str)
    warned = Signal(str)

    def __init__(self, outbox: Outbox, parent: QObject) -> None:
        super().__init__(parent)
        outbox.sent.connect(self._on_sent)
        outbox.failed.connect(self._on_failed)

    @Slot(object)
    def _on_sent(self, posted: Posted) -> None:
        words = self.tr("Sent to printer {printer}: {document}")
        facts = {"printer": posted.job.printer, "document": posted.job.name}
        self.said.emit(words.format(**facts))

    @Slot(object)
    def _on_failed(self, posted: Posted) -> None:
        if posted.why:
            self.warned.emit(explain(posted.why))
