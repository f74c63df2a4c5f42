"""Step 2 of the import: what each column means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from planner.households.importing.cells import column_letter, text_of
from planner.households.importing.lists import Column, Judged, Layout, Role
from planner.office.queries import LandlordRow
from ui.households.importing.course import Course
from ui.households.importing.words import role_words
from ui.widgets.elided import Elided
from ui.widgets.frames import label

Place = tuple[int, str, int]
"""Which list, which sheet of it, which table in that."""
EXAMPLES = 3
LEAST_CHOICE = 260
"""Pixels in which the longest meaning can be read."""


class ColumnsStep(QWidget):
    """Shows each table's columns with examples, and lets their meaning be changed."""

    def __init__(self, course: Course, landlords: Sequence[LandlordRow]) -> None:
        super().__init__()
        self._course = course
        self._landlords = landlords
        self._tables = QComboBox()
        self._tables.setAccessibleName(self.tr("Table"))
        self._tables.activated.connect(self._show_table)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        hint = self.tr("The program has matched the columns. Change what is not right.")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(label(hint, "muted"))
        layout.addWidget(self._tables)
        layout.addWidget(self._area, 1)
        course.judged.connect(self._on_judged)

    @Slot(object)
    def _on_judged(self, verdict: Judged) -> None:
        before = self._tables.currentIndex()
        self._tables.clear()
        for (place, sheet), layouts in verdict.layouts.items():
            for number, layout in enumerate(layouts):
                parts = [verdict.sources[place], sheet]
                parts.append(self.tr("heading in row {row}").format(row=layout.heading_row))
                words = ", ".join(part for part in parts if part)
                self._tables.addItem(words, (place, sheet, number))
        self._tables.setCurrentIndex(max(0, before))
        self._show_table()

    @Slot()
    def _show_table(self) -> None:
        place: Place | None = self._tables.currentData()
        verdict = self._course.verdict
        if place is None or verdict is None:
            return
        inner, grid = QWidget(), QGridLayout()
        inner.setObjectName("plain")
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        heads = (self.tr("Column"), self.tr("Heading"), self.tr("Examples"), self.tr("Means"))
        for place_of_head, words in enumerate(heads):
            grid.addWidget(label(words, "label"), 0, place_of_head)
        layout = verdict.layouts[place[0], place[1]][place[2]]
        for number, column in enumerate(layout.columns, start=1):
            self._add_column(grid, number, column, place)
        grid.setRowStretch(len(layout.columns) + 1, 1)
        grid.setColumnStretch(2, 1)
        inner.setLayout(grid)
        self._area.setWidget(inner)

    def _add_column(self, grid: QGridLayout, row: int, column: Column, place: Place) -> None:
        choice = QComboBox()
        choice.setMinimumWidth(LEAST_CHOICE)
        heading = column.heading or column_letter(column.index)
        choice.setAccessibleName(self.tr("Meaning of {heading}").format(heading=heading))
        for role in Role:
            if role is not Role.LANDLORD:
                choice.addItem(role_words(role), (role, ""))
        for landlord in self._landlords:
            choice.addItem(self.tr("Ticked for {landlord}").format(landlord=landlord.name),
                           (Role.LANDLORD, landlord.code))  # fmt: skip
        meanings = [choice.itemData(at) for at in range(choice.count())]
        wanted = (column.role, column.landlord)
        choice.setCurrentIndex(meanings.index(wanted) if wanted in meanings else len(Role) - 2)
        choice.activated.connect(partial(self._on_meaning, choice, column, place))
        grid.addWidget(label(column_letter(column.index), "muted"), row, 0)
        grid.addWidget(label(column.heading, "strong"), row, 1)
        examples = Elided()
        examples.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        examples.show_text(self._examples(column, place))
        grid.addWidget(examples, row, 2)
        grid.addWidget(choice, row, 3)

    def _examples(self, column: Column, place: Place) -> str:
        verdict = self._course.verdict
        rows = verdict.rows if verdict else ()
        cells = (row.cells for row in rows if row.key[:2] == place[:2])
        texts = (text_of(c[column.index]).strip() for c in cells if column.index < len(c))
        found = list(dict.fromkeys(text for text in texts if text))[:EXAMPLES]
        return "  ·  ".join(found)[:70]

    def _on_meaning(self, choice: QComboBox, column: Column, place: Place, at: int) -> None:
        verdict = self._course.verdict
        if verdict is None:
            return
        role, landlord = choice.itemData(at)
        tables: list[Layout] = list(verdict.layouts[place[0], place[1]])
        tables[place[2]] = replace(tables[place[2]]).with_role(column.index, role, landlord)
        self._course.change_layout(place[0], place[1], tuple(tables))
