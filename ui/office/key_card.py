"""The card of the office's key: what it opens, and giving out the recovery key."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from planner.office.keys.printing import give_recovery_key, key_was_given
from ui.core.backend import Backend
from ui.core.outbox import Outbox
from ui.core.printing import Job
from ui.slips.keeping import Keeper
from ui.widgets.button import Button
from ui.widgets.form_sheet import FormSheet, Message, field
from ui.widgets.frames import Card, label, row


class KeyCard(Card):
    """Says that the office is encrypted, and opens the sheet that gives the recovery key."""

    def __init__(self, backend: Backend, outbox: Outbox) -> None:
        super().__init__(self.tr("Security"))
        self._backend, self._outbox = backend, outbox
        about = self.tr(
            "The office's file and all its backups are encrypted. This PC opens them without a"
            " question; any other PC asks for the recovery key. Without that key nobody can read"
            " them any more once this PC is gone, so print it and lock it away."
        )
        self.body.addWidget(label(about, "caption", wrap=True))
        self.never = Message("warning", "triangle-alert")
        self.said = Message("success", "circle-check")
        for message in (self.never, self.said):
            self.body.addWidget(message)
        words = self.tr("Recovery key…")
        self.give = Button(words, icon_name="key-round", needs="give_recovery_key")
        self.give.clicked.connect(self.open_sheet)
        self.body.addLayout(row(self.give, None))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._backend.ask(self, key_was_given, self._show)
        super().showEvent(event)

    def _show(self, given: bool) -> None:  # noqa: FBT001 - the answer to a question
        words = self.tr("Nobody has printed or saved the recovery key yet.")
        self.never.say("" if given else words)

    @Slot()
    def open_sheet(self) -> None:
        """Open the sheet that gives the recovery key."""
        sheet = RecoveryKeySheet(self, self._backend, self._outbox)
        sheet.given.connect(self._on_given)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    @Slot(str)
    def _on_given(self, words: str) -> None:
        self.never.say("")
        self.said.say(words)


class RecoveryKeySheet(FormSheet):
    """Prints the recovery key or keeps it as a PDF; it is never shown on the screen.

    `given` tells where it went.
    """

    given = Signal(str)

    def __init__(self, parent: QWidget, backend: Backend, outbox: Outbox) -> None:
        super().__init__(self.tr("Recovery key"), self.tr("Print"), parent, wanted=QSize(560, 330))
        self._backend, self._outbox = backend, outbox
        about = self.tr(
            "One page with 65 signs, to be typed over on another PC. Whoever has that page and the"
            " file can read everything: keep it under lock, not near the PC. That it was given out"
            " stands in the journal."
        )
        self.body.addWidget(label(about, "dense", wrap=True))
        self.printer = QComboBox()
        self.printer.addItems(outbox.printers or ())
        self.body.addLayout(field(self.tr("Printer"), self.printer))
        self._build_rest()

    def _build_rest(self) -> None:
        if not self.printer.count():
            words = self.tr("No printer on this PC. Save it as PDF and print it elsewhere.")
            self.body.addWidget(label(words, "caption", wrap=True))
        self.body.addStretch()
        for part in (self.printer, self.save):
            part.setEnabled(self.printer.count() > 0)
        self.keep = Button(self.tr("Save as PDF…"), icon_name="download")
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(self._on_keep)
        self.foot.insertWidget(self.foot.indexOf(self.save), self.keep)
        self._keeper = Keeper(self)
        self._keeper.refused.connect(self.message.say)
        self._keeper.said.connect(self._end)
        self.starts_at = self.printer if self.printer.count() else self.keep

    @override
    def submit(self) -> None:
        self._backend.run(self, self._work(), self._print, self.refuse)

    def keep_at(self, path: Path) -> None:
        """Keep the page as a file."""
        self._backend.run(self, self._work(), partial(self._keeper.keep, path), self.refuse)

    def _work(self) -> partial[bytes]:
        workspace = self._backend.workspace
        return partial(give_recovery_key, file=workspace.path, at=workspace.clock())

    def _print(self, pdf: bytes) -> None:
        printer = self.printer.currentText()
        self._outbox.send(Job(self.tr("Recovery key"), pdf, printer))
        self._end(self.tr("Sent to printer {printer}").format(printer=printer))

    def _end(self, words: str) -> None:
        self.given.emit(words)
        self.succeed()

    @Slot()
    def _on_keep(self) -> None:
        self._keeper.ask(f"{self.tr('Recovery key')}.pdf", "PDF (*.pdf)", self.keep_at)
