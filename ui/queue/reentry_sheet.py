"""The grid in which a day by hand is typed, after a power cut: by number, line after line."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from planner.errors import PaperRefused, Refusal
from planner.queue.acting import Acting
from planner.queue.reentry.reenter import check_rows, reenter
from planner.queue.reentry.rows import PaperRow
from planner.queue.reentry.view import PaperDay, paper_day
from ui.core.backend import Backend
from ui.core.language import long_day
from ui.queue.reentry_line import GAP, ReentryLine, places_of
from ui.widgets.form_sheet import FormSheet
from ui.widgets.frames import label, scroll_column

AROUND = 140
"""Pixels of the window that a line cannot use: the edges of the dialog and in it."""


def open_reentry(parent: QWidget, backend: Backend, day_id: int) -> None:
    """Fetch who could have come on a day, and open the grid."""

    def show(day: PaperDay) -> None:
        sheet = ReentrySheet(parent, backend, day)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    work = partial(paper_day, day_id=day_id, now=backend.workspace.clock())
    backend.ask(parent, work, show)


class ReentrySheet(FormSheet):
    """Takes in all lines or none. Tab goes on, Enter goes to the next line."""

    def __init__(self, parent: QWidget, backend: Backend, day: PaperDay) -> None:
        title = self.tr("Type in what happened on paper")
        super().__init__(title, self.tr("Save all of it"), parent, wanted=QSize(1240, 640))
        self._backend, self._day = backend, day
        self._asked = 0
        self.lines: list[ReentryLine] = []
        self.head.insertWidget(1, label(long_day(day.date), "muted"))
        self.body.addWidget(label(
            self.tr("A visit from 9:05 to 9:20: type 905-920. At another desk than planned: "
                    "4 905-920. A letter behind it: i incomplete, n not eligible, p postponed. "
                    "Who did not come: x as the time it came."), "muted", wrap=True,
        ))  # fmt: skip
        self._build_grid()
        self.add_line()
        self.say_safe(self.tr("Nothing is kept before you say so. Ctrl+Z takes it all back."))
        self.starts_at = self.lines[0].number

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
            return
        super().keyPressEvent(event)

    @override
    def problem(self) -> str:
        if not any(not line.is_blank for line in self.lines):
            return self.tr("Nothing was typed yet.")
        return "" if self._rows() is not None else self.tr("Some lines cannot be read.")

    @override
    def submit(self) -> None:
        rows = self._rows() or ()
        work = partial(reenter, day_id=self._day.day_id, rows=rows, acting=self._acting())
        self._backend.run(self, work, self.succeed, self.refuse)

    @override
    def refuse(self, refusal: Refusal) -> None:
        super().refuse(refusal)
        if isinstance(refusal, PaperRefused):
            self._show_faults(dict(refusal.faults))

    def add_line(self) -> ReentryLine:
        """Add an empty line at the end."""
        line = ReentryLine(self._day, self._grid, self._places, len(self.lines), self)
        line.begun.connect(self._on_begun)
        line.done.connect(self._on_done)
        self.lines.append(line)
        return line

    def _build_grid(self) -> None:
        heads = (self.tr("No."), self.tr("Name"), self.tr("Came"), *self._day.landlords.values(),
                 self.tr("Went home"))  # fmt: skip
        column, self._area = scroll_column(edge=0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)
        self._places = places_of(len(self._day.landlords), self._over.width() - AROUND)
        for words, (row, place) in zip(heads, self._places, strict=True):
            self._grid.addWidget(label(words, "label", wrap=True), row, place)
            visit = words in self._day.landlords.values()
            self._grid.setColumnStretch(place, 2 if visit or place == 1 else 0)
        column.addLayout(self._grid)
        column.addStretch()
        self.body.addWidget(self._area, 1)

    def _go_on(self) -> None:
        """Go to the number of the next line, from wherever one is."""
        here = self.focusWidget()
        place = next((n for n, line in enumerate(self.lines) if here in line.fields), -1)
        if place + 1 == len(self.lines):
            self.add_line()
        self.lines[place + 1].number.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(self.lines[place + 1].number)

    def _rows(self) -> tuple[PaperRow, ...] | None:
        """Give what was typed; nothing when a line cannot be read, and then it says why."""
        rows: list[PaperRow] = []
        readable = True
        for line in self._typed():
            try:
                rows.append(line.read())
                line.refuse(None)
            except Refusal as refusal:
                line.refuse(refusal)
                readable = False
        return tuple(rows) if readable else None

    def _typed(self) -> list[ReentryLine]:
        return [line for line in self.lines if not line.is_blank]

    def _acting(self) -> Acting:
        return Acting(self._backend.workspace.clock(), self._backend.workspace.actor)

    def _show_faults(self, faults: dict[int, Refusal]) -> None:
        for place, line in enumerate(self._typed()):
            line.refuse(faults.get(place))

    @Slot()
    def _on_begun(self) -> None:
        if self.lines and self.sender() is self.lines[-1]:
            self.add_line()

    @Slot()
    def _on_done(self) -> None:
        """Look whether what was typed can be so, once somebody leaves a field."""
        if rows := self._rows():
            self._asked += 1
            work = partial(check_rows, day_id=self._day.day_id, rows=rows, acting=self._acting())
            self._backend.ask(self, work, partial(self._show_checked, self._asked))

    def _show_checked(self, asked: int, faults: dict[int, Refusal]) -> None:
        if asked == self._asked:
            self._show_faults(faults)
