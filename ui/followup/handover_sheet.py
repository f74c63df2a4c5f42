"""The dialog for the list that a landlord gets of a day: seen first, then printed or kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from planner.days.queries import DayRow
from planner.errors import Refusal
from planner.outcomes.paper.handover import HandedRow, hand_over, handed_rows
from planner.slips.lists.files import FileKind
from ui.core.backend import Backend
from ui.core.language import long_day, spoken
from ui.core.outbox import Outbox
from ui.core.printing import Job
from ui.core.refusals import explain
from ui.followup.words import date_word, result_look, result_word
from ui.slips.keeping import Keeper
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import label, row
from ui.widgets.rows import Column, Look
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table, table_card

KINDS = "Excel (*.xlsx);;PDF (*.pdf);;CSV (*.csv)"


class HandoverSheet(Sheet):
    """Shows a landlord's own list of a day. Nothing leaves but by a button; the journal notes it.

    `said` and `refused` tell how the keeping went.
    """

    said = Signal(str)
    refused = Signal(str)

    def __init__(
        self, parent: QWidget, backend: Backend, outbox: Outbox, day: DayRow,
        landlords: Sequence[tuple[int, str]],
    ) -> None:  # fmt: skip
        super().__init__(self.tr("List for the landlord"), parent, wanted=QSize(980, 620))
        self._backend, self._outbox, self._day = backend, outbox, day
        self.head.insertWidget(1, label(long_day(day.date), "muted"))
        self._keeper = Keeper(self)
        self._keeper.said.connect(self._on_kept)
        self._keeper.refused.connect(self.refused)
        self.message = Message("warning", "info")
        self.landlord = QComboBox()
        for id_, name in landlords:
            self.landlord.addItem(name, id_)
        self.table = Table[HandedRow](self._columns(), self.tr("What the landlord gets"))
        self._lay_out()
        self.landlord.currentIndexChanged.connect(self._ask)
        self._ask()

    def choose(self, landlord_id: int) -> None:
        """Choose the landlord."""
        self.landlord.setCurrentIndex(max(0, self.landlord.findData(landlord_id)))

    @Slot()
    def print_now(self) -> None:
        """Make the list on paper and give it to the outbox."""
        printer = self._printers.currentText()
        if printer and self.table.rows_model.rows:
            post = partial(self._post, printer)
            self._backend.run(self, self._work(FileKind.PDF), post, self._say_why)

    @Slot()
    def save(self) -> None:
        """Ask where the list is to be kept, as a workbook, a PDF or a plain table."""
        name = f"{self.landlord.currentText()} {self._day.date:%Y-%m-%d}.xlsx"
        self._keeper.ask(name, KINDS, self.save_to)

    def save_to(self, path: Path) -> None:
        """Make the list and keep it in a file, of the kind that its name says."""
        form = FileKind(path.suffix.lower().removeprefix(".") or "xlsx")
        keep = partial(self._keeper.keep, path)
        self._backend.run(self, self._work(form), keep, self._say_why)

    def _work(self, form: FileKind) -> partial[bytes]:
        return partial(hand_over, day_id=self._day.id, landlord_id=self.landlord.currentData(),
                       form=form, language=spoken())  # fmt: skip

    def _lay_out(self) -> None:
        about = self.tr(
            "Only households that came to this landlord, and only what concerns it. Hand the list "
            "over in person or by the way agreed with the landlord; making it is noted."
        )
        self.body.addWidget(self.message)
        self._printers = QComboBox()
        self._printers.addItems(self._outbox.printers or ())
        self._printers.setPlaceholderText(self.tr("No printer on this PC."))
        self._printers.setEnabled(bool(self._printers.count()))
        choices = row(spacing=12)
        choices.addLayout(field(self.tr("&Landlord"), self.landlord), 2)
        choices.addLayout(field(self.tr("Printer"), self._printers), 1)
        self.body.addLayout(choices)
        self.body.addWidget(label(about, "caption", wrap=True))
        self.body.addWidget(table_card(self.table), 1)
        close = self.add_button(Button(self.tr("Close"), kind="ghost"))
        close.clicked.connect(self.reject)
        self._print = self.add_button(Button(self.tr("Print"), icon_name="printer"))
        self._print.clicked.connect(self.print_now)
        self._save = Button(self.tr("Save as Excel or PDF…"), kind="primary", icon_name="download",
                            key="Ctrl+Enter")  # fmt: skip
        self._save.clicked.connect(self.save)
        self.add_button(self._save, default=True)
        self.starts_at = self.landlord

    def _columns(self) -> list[Column[HandedRow]]:
        hidden = self.tr("hidden")
        return [
            Column(self.tr("No."), lambda r: f"{r.number:03d}", 52, lambda _: Look(600)),
            Column(self.tr("Name"), lambda r: r.name or hidden, 180, lambda _: Look(500)),
            Column(self.tr("Outcome"), lambda r: result_word(r.result), 140,
                   lambda r: result_look(r.result)),
            Column(self.tr("Complete on"), lambda r: date_word(r.complete_on), 108, spare=1),
            Column(self.tr("Still missing"), lambda r: r.missing, 0),
            Column(self.tr("By"), lambda r: date_word(r.due), 100),
            Column(self.tr("Proof"), lambda r: date_word(r.proof_on), 100, spare=2),
        ]  # fmt: skip

    @Slot()
    def _ask(self, _place: object = None) -> None:
        work = partial(handed_rows, day_id=self._day.id, landlord_id=self.landlord.currentData(),
                       language=spoken())  # fmt: skip
        self._backend.ask(self, work, self._show, self._say_why)

    def _show(self, rows: Sequence[HandedRow]) -> None:
        self.message.say("")
        self.table.show_rows(rows)
        self._save.setEnabled(bool(rows))
        self._print.setEnabled(bool(rows) and self._printers.count() > 0)
        self.say_safe(self.tr("%n household(s)", "", len(rows)))

    def _post(self, printer: str, pdf: bytes) -> None:
        self._outbox.send(Job(self.landlord.currentText(), pdf, printer))
        self.accept()

    def _on_kept(self, words: str) -> None:
        self.said.emit(words)
        self.accept()

    def _say_why(self, refusal: Refusal) -> None:
        self._show(())
        self.message.say(explain(refusal))
