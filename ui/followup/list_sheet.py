"""The dialog that takes over a landlord's list: the file, what each row says, then all at once."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.households.importing.lists import RawList, read_list
from planner.outcomes.lists.apply import import_results, match_list
from planner.outcomes.lists.matching import Matched
from planner.texts import sentence
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.followup.words import date_word, result_look, result_word
from ui.widgets.button import Button
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label, row
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card

FILES = "Excel, CSV (*.xlsx *.csv *.txt *.tsv)"


class ListSheet(FormSheet):
    """Holds a landlord's list against the day; nothing is written before the last button."""

    def __init__(
        self, parent: QWidget, backend: Backend, day_id: int,
        landlords: Sequence[tuple[int, str]], today: datetime.date,
    ) -> None:  # fmt: skip
        super().__init__(self.tr("Take over a landlord's list"), self.tr("Take over"), parent,
                         wanted=QSize(900, 600))  # fmt: skip
        self._backend, self._day_id, self._today = backend, day_id, today
        self._raw: RawList | None = None
        self._matched: Sequence[Matched] = ()
        self._landlord = QComboBox()
        for id_, name in landlords:
            self._landlord.addItem(name, id_)
        self._landlord.currentIndexChanged.connect(self._match)
        self._build_fields()
        self._show(())

    @property
    def matched(self) -> Sequence[Matched]:
        """What each row of the list is about."""
        return self._matched

    def read(self, path: Path) -> None:
        """Read a file, out of the way: it may be anything."""
        self.message.say("")
        self._file.setText(path.name)
        self._backend.compute(self, lambda _: read_list(path), self._on_read, refused=self._say)

    @override
    def submit(self) -> None:
        work = partial(import_results, landlord_id=self._landlord.currentData(),
                       matched=self._matched, seen_on=self._today)  # fmt: skip
        self._backend.run(self, work, self.succeed, self.refuse)

    def _build_fields(self) -> None:
        choose = Button(self.tr("Choose a file…"), icon_name="folder-open")
        choose.clicked.connect(self._on_choose)
        self._file = label("", "muted")
        about = self.tr(
            "A list with a column Number or Name and a column Outcome; dates, reasons and proofs "
            "are taken over where there are columns for them."
        )
        self.body.addLayout(field(self.tr("&Landlord that sent the list"), self._landlord))
        self.body.addLayout(row(choose, self._file, None))
        self.body.addWidget(label(about, "caption", wrap=True))
        self._table = Table[Matched](self._columns(), self.tr("Rows of the list"), key="row")
        self.body.addWidget(table_card(self._table), 1)
        self.starts_at = choose

    def _columns(self) -> list[Column[Matched]]:
        return [
            Column(self.tr("Row"), lambda one: str(one.row.row), 56, numeric=True),
            Column(self.tr("Who"), self._who, 0, lambda _: Look(500)),
            Column(self.tr("Outcome"), lambda one: result_word(one.row.result), 150,
                   lambda one: result_look(one.row.result)),
            Column(self.tr("Since"), lambda one: date_word(one.row.on), 108),
            Column(self.tr("What happens"), self._what, 300, self._what_look, tooltip=self._what),
        ]  # fmt: skip

    def _who(self, one: Matched) -> str:
        if one.standing:
            return f"{one.standing.number:03d} {one.standing.name}".strip()
        number = f"{one.row.number:03d}" if one.row.number is not None else ""
        return " ".join(filter(None, (number, one.row.last_name, one.row.first_name)))

    def _what(self, one: Matched) -> str:
        if one.trouble:
            return sentence("outcomes", f"trouble.{one.trouble}", spoken())
        return self.tr("is taken over") if one.changes else self.tr("is known already")

    def _what_look(self, one: Matched) -> Look:
        if one.trouble:
            return Look(500, "warning")
        return Look(500, "success") if one.changes else Look(400, "text_muted")

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file…"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(FILES)
        dialog.fileSelected.connect(lambda path: self.read(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_read(self, raw: RawList) -> None:
        self._raw = raw
        self._match()

    @Slot()
    def _match(self, _place: object = None) -> None:
        if self._raw is not None:
            work = partial(match_list, day_id=self._day_id, raw=self._raw,
                           landlord_id=self._landlord.currentData())  # fmt: skip
            self._backend.ask(self, work, self._show, self._say)

    def _show(self, matched: Sequence[Matched]) -> None:
        self._matched = matched
        self._table.show_rows(matched)
        news = sum(one.changes for one in matched)
        self.save.setEnabled(news > 0)
        self.say_safe(self.tr("%n row(s) will be taken over; one undo takes all back.", "", news)
                      if matched else "")  # fmt: skip

    def _say(self, refusal: Refusal) -> None:
        self._show(())
        self.refuse(refusal)
        self.save.setEnabled(False)
