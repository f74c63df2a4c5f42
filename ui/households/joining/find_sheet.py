"""The dialog that finds the other file: those that look alike first, any other by its words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from planner.households.card import HouseholdView
from planner.households.search import HouseholdRow, household_rows
from planner.households.similar import SimilarRow, Typed, similar
from ui.core.backend import Backend
from ui.widgets.button import Button
from ui.widgets.form_sheet import field
from ui.widgets.frames import label
from ui.widgets.row_list import ListRow, RowList
from ui.widgets.sheet import Sheet

BORN = 110


class FindSheet(Sheet):
    """`found` gives the file that was chosen."""

    found = Signal(object)

    def __init__(self, parent: QWidget, backend: Backend, view: HouseholdView) -> None:
        super().__init__(self.tr("Merge with…"), parent, wanted=QSize(680, 520))
        self._backend = backend
        self._view = view
        self._asked = 0
        self.words = QLineEdit()
        self.words.textEdited.connect(self._find)
        self.list = RowList(self.tr("Files that were found"))
        self.list.picked.connect(self._pick)
        self._said = label("", "muted")
        self.body.addLayout(
            field(self.tr("Name, birth date or phone of the other file"), self.words)
        )
        self.body.addWidget(self._said)
        self.body.addWidget(self.list, 1)
        leave = self.add_button(Button(self.tr("Cancel"), kind="ghost"))
        leave.clicked.connect(self.reject)
        choose = self.add_button(
            Button(self.tr("Side by side"), kind="primary", key="Ctrl+Enter"), default=True
        )
        choose.clicked.connect(self.list.pick)
        self.starts_at = self.words
        self._propose()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self.list.step(+1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.list.pick()
            case _:
                super().keyPressEvent(event)

    def _propose(self) -> None:
        """Show whom this household looks like."""
        if self._view.persons:
            first = self._view.persons[0]
            typed = Typed(
                first.last_name, first.first_name, first.birth_date, None, self._view.phone
            )
            work = partial(similar, typed=typed, but_for=self._view.id)
            self._backend.ask(self, work, self._show_similar)

    def _find(self, words: str) -> None:
        self._asked += 1
        if words.strip():
            work = partial(household_rows, day_id=None, words=words)
            self._backend.ask(self, work, partial(self._show, self._asked))
        else:
            self._propose()

    def _show_similar(self, rows: Sequence[SimilarRow]) -> None:
        if not self.words.text().strip():
            self._said.setText(self.tr("Looks like this one:") if rows else "")
            self._list([(r.household_id, r.name, r.birth_date, r.hidden) for r in rows])

    def _show(self, asked: int, rows: Sequence[HouseholdRow]) -> None:
        if asked == self._asked:
            self._said.setText("" if rows else self.tr("Nobody fits these words."))
            others = [row for row in rows if row.id != self._view.id]
            self._list([(r.id, r.name, r.birth_date, r.hidden) for r in others])

    def _list(self, rows: Sequence[tuple[int, str, object, bool]]) -> None:
        self.list.show_rows(
            [
                ListRow(
                    self.tr("hidden household") if hidden else name,
                    facts=((f"{born:%d/%m/%Y}" if born and not hidden else "", BORN),),
                    value=id_,
                    flush=True,
                )
                for id_, name, born, hidden in rows
            ]
        )

    def _pick(self, household_id: int) -> None:
        self.accept()
        self.found.emit(household_id)
