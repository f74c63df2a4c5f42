"""The panel beside the rows of an import: what is the matter with one, and mending it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout
from typing_extensions import override

from planner.households.importing.lists import JudgedRow, Role
from planner.households.importing.sentences import sentence_of
from planner.times import clock
from ui.core.language import spoken
from ui.households.importing.course import Course
from ui.households.importing.words import role_words, verdict_look, verdict_of, verdict_words
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import EDGE, Chip, label, restyle, row, scroll_column

WIDTH = 285
FIELDS = (
    Role.LAST_NAME,
    Role.FIRST_NAME,
    Role.BIRTH_DATE,
    Role.PHONE,
    Role.LANDLORDS,
    Role.INTERPRETER,
    Role.AVAILABILITY,
)
WRONG = {
    "missing_name": Role.LAST_NAME,
    "invalid_birth_date": Role.BIRTH_DATE,
    "missing_birth_date": Role.BIRTH_DATE,
    "incomplete_birth_date": Role.BIRTH_DATE,
    "invalid_phone": Role.PHONE,
    "missing_phone": Role.PHONE,
    "unknown_landlord": Role.LANDLORDS,
    "no_landlord": Role.LANDLORDS,
    "unknown_language": Role.INTERPRETER,
    "language_not_said": Role.INTERPRETER,
    "unclear_availability": Role.AVAILABILITY,
}
"""Which field a problem is about."""


class MendPanel(QFrame):
    """Shows a row as it would be imported, in fields that can be changed.

    `finished` tells that it was kept or left out.
    """

    finished = Signal()

    def __init__(self, course: Course) -> None:
        super().__init__()
        self._course = course
        self._row: JudgedRow | None = None
        self.setProperty("kind", "aside")
        self.setFixedWidth(WIDTH)
        self._title, self._chip = label("", "heading"), Chip()
        self._matter = Message()
        self._fields = {role: QLineEdit() for role in FIELDS}
        self._keep = Button(self.tr("Save row"), wide=True)
        self._keep.clicked.connect(self._on_keep)
        self._skip = Button(self.tr("Leave out"), wide=True)
        self._skip.clicked.connect(self._on_skip)
        self._origin = label("", "caption", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        inner, area = scroll_column()
        inner.addLayout(row(self._title, None, self._chip))
        inner.addWidget(self._matter)
        for role, editor in self._fields.items():
            inner.addLayout(field(role_words(role), editor))
        inner.addWidget(self._origin)
        inner.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(17, 12, 17 - EDGE, 12)
        layout.setSpacing(8)
        layout.addWidget(area, 1)
        foot = row(self._keep, self._skip)
        foot.setContentsMargins(0, 0, EDGE, 0)
        layout.addLayout(foot)

    def show_row(self, row: JudgedRow | None) -> None:
        """Show a row, or nothing."""
        self._row = row
        self.setEnabled(row is not None)
        if row is None:
            return
        verdict = verdict_of(row)
        look = verdict_look(verdict)
        self._title.setText(self.tr("Row {number}").format(number=row.key.row))
        self._chip.show_status(look.shape, verdict_words(verdict), look.role)
        self._show_matter(row)
        self._show_values(row)
        words = self.tr("Leave out") if not row.left_out else self.tr("Take in again")
        self._skip.setText(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the row on Enter, which would lead the dialog to its next step."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_keep()
            return
        super().keyPressEvent(event)

    def _show_matter(self, row: JudgedRow) -> None:
        sources = self._course.verdict.sources if self._course.verdict else ()
        sentences = [sentence_of(problem, sources, spoken()) for problem in row.problems]
        self._matter.say("\n".join(sentences))
        where = [
            self.tr('In the file: column {column}, "{value}".').format(
                column=problem.column, value=problem.value
            )
            for problem in row.problems
            if problem.column and problem.value
        ]
        self._origin.setText("\n".join(where))

    def _show_values(self, row: JudgedRow) -> None:
        says = row.says
        wrong = {WRONG[p.code]: p.value for p in row.problems if p.code in WRONG}
        hours = [f"{clock(a)}-{clock(b)}" for a, b in says.availability or ()]
        values = {
            Role.LAST_NAME: says.last_name,
            Role.FIRST_NAME: says.first_name,
            Role.BIRTH_DATE: f"{says.birth_date:%d/%m/%Y}" if says.birth_date else "",
            Role.PHONE: says.phone,
            Role.LANDLORDS: ", ".join(says.landlords),
            Role.INTERPRETER: says.interpreter,
            Role.AVAILABILITY: ", ".join(hours),
        }
        for role, editor in self._fields.items():
            editor.setText(wrong.get(role) or values[role])
            editor.setModified(False)
            restyle(editor, "wrong", role in wrong)

    @Slot()
    def _on_keep(self) -> None:
        if self._row:
            changed = {r.value: e.text() for r, e in self._fields.items() if e.isModified()}
            self._course.mend(self._row.key, changed)
            self.finished.emit()

    @Slot()
    def _on_skip(self) -> None:
        if self._row:
            self._course.leave_out(self._row.key, left_out=not self._row.left_out)
            self.finished.emit()
