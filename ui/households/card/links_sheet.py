"""The dialog of files that belong together: each stays a file of its own, nothing is shared."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.households.finding import Found, find_households
from planner.households.links import LinkRow, link_households, linked_files, unlink_households
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.refusals import explain
from ui.days.day_choice import DayChoice
from ui.households.card.words import link_words
from ui.search.words import household_line
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import label, row
from ui.widgets.row_list import ListRow, RowList
from ui.widgets.sheet import Sheet

WANTED = QSize(680, 600)
LINKED_HEIGHT = 110


class LinksSheet(Sheet):
    """Shows which files belong with a household's; `open_asked` gives one to be opened.

    Nothing of another file is told here, except to who looks for it by name to link it.
    """

    open_asked = Signal(object)

    def __init__(
        self, parent: QWidget, backend: Backend, choice: DayChoice, household_id: int
    ) -> None:
        super().__init__(self.tr("Linked files"), parent, wanted=WANTED)
        self._backend = backend
        self._choice = choice
        self._id = household_id
        self._asked = 0
        self.linked = RowList(self.tr("Linked files"))
        self.linked.setFixedHeight(LINKED_HEIGHT)
        self.linked.picked.connect(self._on_open)
        self.words = QLineEdit()
        self.words.textEdited.connect(self._look)
        self.found = RowList(self.tr("Households that were found"))
        self.found.picked.connect(self._on_link)
        self._message = Message()
        self._build_body()
        self.starts_at = self.words
        self._fetch()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if down and self.words.hasFocus():
            self.found.setFocus()
        elif event.key() == Qt.Key.Key_Delete and self.linked.hasFocus():
            self.unlink()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    @Slot()
    def unlink(self) -> None:
        """Forget that the chosen file belongs here."""
        chosen = self.linked.chosen()
        if chosen is not None and chosen.value is not None:
            self._run(partial(unlink_households, household_id=self._id, other_id=chosen.value))

    def _build_body(self) -> None:
        self._unlink = Button(self.tr("Unlink"), icon_name="unlink", key="Del")
        self._unlink.setAutoDefault(False)
        self._unlink.clicked.connect(self.unlink)
        about = self.tr("Files stay apart: nothing of one is shown on the card of the other.")
        self.body.addWidget(label(about, "muted", wrap=True))
        self.body.addWidget(self._message)
        self.body.addWidget(self.linked)
        self.body.addLayout(row(self._unlink, None))
        self.body.addLayout(field(self.tr("Link with: name, number or birth date"), self.words))
        self.body.addWidget(self.found, 1)
        self.say_safe(self.tr("Enter links or opens. Ctrl+Z takes it back."))
        close = Button(self.tr("Close"), kind="primary", key="Esc")
        close.clicked.connect(self.reject)
        self.add_button(close)

    def _fetch(self) -> None:
        day = self._choice.day
        work = partial(linked_files, household_id=self._id, day_id=day.id if day else None)
        self._backend.ask(self, work, self._show_linked)

    def _show_linked(self, rows: Sequence[LinkRow]) -> None:
        lines = [ListRow(link_words(one), icon="files", value=one.household_id) for one in rows]
        nothing = [ListRow(self.tr("No file is linked yet."))]
        self.linked.show_rows(lines or nothing)
        self._unlink.setEnabled(bool(lines))

    @Slot(str)
    def _look(self, typed: str) -> None:
        self._asked += 1
        if not typed.strip():
            self.found.show_rows([])
            return
        day = self._choice.day
        work = partial(
            find_households,
            words=typed.strip(),
            day_id=day.id if day else None,
            today=self._choice.today,
        )
        self._backend.ask(self, work, partial(self._show_found, self._asked))

    def _show_found(self, asked: int, found: Found) -> None:
        if asked == self._asked:
            rows = [household_line(one) for one in found.rows if one.id != self._id]
            self.found.show_rows(rows or [ListRow(self.tr("Nobody fits these words."))])

    def _on_link(self, found: Any) -> None:
        self.words.clear()
        self.found.show_rows([])
        self._run(partial(link_households, household_id=self._id, other_id=found.id))

    def _on_open(self, household_id: int) -> None:
        self.accept()
        self.open_asked.emit(household_id)

    def _run(self, work: Work[None]) -> None:
        self._message.say("")
        self._backend.run(self, work, lambda _: self._fetch(), self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self._message.say(explain(refusal))
