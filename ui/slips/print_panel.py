"""The panel that sends a document to a printer or keeps it as a file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from ui.slips.slip_choice import SlipChoice
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import label

WIDTH = 288


class PrintPanel(QFrame):
    """Chooses the printer. `all_asked` when one household's slip is shown but all are wanted."""

    print_asked = Signal()
    save_asked = Signal()
    all_asked = Signal()

    def __init__(self, printers: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setFixedWidth(WIDTH)
        self._printers = QComboBox()
        self._printers.addItems(printers)
        self._none = Message("warning", "printer")
        self._pages = label("", "muted", wrap=True)
        self.slips = SlipChoice()
        self._only = Message("success", "info")
        self._all = Button(self.tr("Show all slips"), wide=True)
        self._all.clicked.connect(self.all_asked)
        self._print = Button(
            self.tr("Print"), kind="primary", icon_name="printer", key="Ctrl+P", wide=True
        )
        self._print.clicked.connect(self.print_asked)
        self._save = Button(self.tr("Save as PDF"), icon_name="download", key="Ctrl+S", wide=True)
        self._save.clicked.connect(self.save_asked)
        self._lay_out()
        self.show_document(0, single=False)

    @property
    def printer(self) -> str:
        """The printer that is chosen; empty when there is none."""
        return self._printers.currentText()

    @property
    def ready(self) -> bool:
        """Whether there is a document to print and a printer to print it on."""
        return self._print.isEnabled()

    def show_document(self, pages: int, *, single: bool) -> None:
        """Show what there is to print."""
        self._pages.setText(self.tr("%n page(s)", "", pages) if pages else "")
        self._only.say(self.tr("One household's slip") if single else "")
        self._all.setVisible(single)
        self._save.setEnabled(pages > 0)
        self._print.setEnabled(pages > 0 and bool(self.printer))

    def _lay_out(self) -> None:
        nothing = self.tr("No printer on this PC. Save the document as PDF and print it elsewhere.")
        self._none.say("" if self.printer else nothing)
        self._printers.setEnabled(bool(self.printer))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Printing"), "heading"))
        layout.addWidget(self._only)
        layout.addWidget(self._all)
        layout.addWidget(self._pages)
        layout.addWidget(self.slips)
        layout.addLayout(field(self.tr("Printer"), self._printers))
        layout.addWidget(self._none)
        fixed = self.tr("Once its slip is printed, a household's times do not move any more.")
        layout.addWidget(label(fixed, "caption", wrap=True))
        layout.addStretch()
        layout.addWidget(self._print)
        layout.addWidget(self._save)
