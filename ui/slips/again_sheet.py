"""The dialog that sends a document to a printer once more, from the page that lacks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from ui.core.outbox import Posted
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label
from ui.widgets.spin import Spin


class AgainSheet(FormSheet):
    """Asks for a printer and a page; `chosen` gives both, the page counted from 0."""

    chosen = Signal(str, int)

    def __init__(
        self, posted: Posted, pages: int, printers: Sequence[str], parent: QWidget
    ) -> None:
        title = self.tr("Print again: {document}").format(document=posted.job.name)
        super().__init__(title, self.tr("Print"), parent, wanted=QSize(480, 340))
        self.printer = QComboBox()
        for name in printers:
            self.printer.addItem(name, name)
        self.printer.setCurrentIndex(max(0, self.printer.findData(posted.job.printer)))
        self.first = Spin(minimum=1, maximum=max(1, pages), value=posted.job.first + 1)
        about = self.tr("The very same pages come out; slips keep their number and their times.")
        self.body.addWidget(label(about, "muted", wrap=True))
        self.body.addLayout(field(self.tr("Printer"), self.printer))
        words = self.tr("From page (of {pages})").format(pages=pages)
        self.body.addLayout(field(words, self.first))
        self.body.addStretch()

    @override
    def problem(self) -> str:
        return "" if self.printer.count() else self.tr("There is no printer to choose.")

    @override
    def submit(self) -> None:
        self.chosen.emit(str(self.printer.currentData()), self.first.value() - 1)
        self.succeed()
