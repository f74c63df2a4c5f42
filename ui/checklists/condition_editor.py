"""The field for a condition: lines to fill in, and the sentence that they make."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.checklists.builder import MOST_LINES, ConditionLine, condition_of
from planner.checklists.condition_words import condition_in_words
from planner.checklists.line_editing import (
    ALWAYS,
    Lines,
    closed,
    opened,
    with_change,
    with_line,
    without_line,
)
from planner.errors import Refusal
from ui.checklists.condition_row import ConditionRow, first_value
from ui.core.language import spoken
from ui.core.refusals import explain
from ui.widgets.frames import label


class ConditionEditor(QWidget):
    """Edits when a document applies; `changed` when it says something else."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: Lines = ALWAYS
        self._rows: list[ConditionRow] = []
        self._words = label("", "caption", wrap=True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._words)
        self.show_lines(ALWAYS)

    @property
    def rows(self) -> Sequence[ConditionRow]:
        """The lines as fields, from top to bottom."""
        return self._rows

    @property
    def sentence(self) -> str:
        """What the condition reads like."""
        return self._words.text()

    def lines(self) -> tuple[ConditionLine, ...]:
        """Give the condition as lines to keep."""
        return closed(self._lines)

    def show_lines(self, lines: Sequence[ConditionLine]) -> None:
        """Show a condition, without a signal."""
        self._lines = opened(lines)
        for row in self._rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(place, line) for place, line in enumerate(self._lines)]
        for place, row in enumerate(self._rows):
            self._layout.insertWidget(place, row)
        self._say()

    def _row(self, place: int, line: ConditionLine) -> ConditionRow:
        row = ConditionRow(line)
        row.changed.connect(partial(self._change, place))
        row.add_asked.connect(partial(self._add, place))
        row.remove_asked.connect(partial(self._remove, place))
        return row

    def _change(self, place: int, line: ConditionLine) -> None:
        before = self._lines[place]
        if place == 0 and line.test == "always":
            self._edit(ALWAYS, focus=0)
        elif place == 0 and before.test == "always":
            self._edit(with_change(self._lines, 0, line), focus=0)
            self._add(0)
        else:
            self._edit(with_change(self._lines, place, line), focus=place)

    def _add(self, place: int) -> None:
        if len(self._lines) < MOST_LINES:
            grown = with_line(self._lines, place, "fact", first_value("fact"))
            self._edit(grown, focus=len(grown) - 1)

    def _remove(self, place: int) -> None:
        self._edit(without_line(self._lines, place), focus=max(0, place - 1))

    def _edit(self, lines: Sequence[ConditionLine], *, focus: int) -> None:
        """Show other lines; what had the focus, or the next line, has it again."""
        same = [(x.depth, x.test) for x in lines] == [(x.depth, x.test) for x in self._lines]
        if same:
            self._lines = tuple(lines)
            for row, line in zip(self._rows, lines, strict=True):
                row.line = line
            self._say()
        else:
            self.show_lines(lines)
            self._rows[min(focus, len(self._rows) - 1)].focus_first()
        self.changed.emit()

    def _say(self) -> None:
        try:
            condition = condition_of(self.lines())
        except Refusal as refusal:
            self._words.setText(explain(refusal))
            return
        words = self.tr("Reads: {sentence}")
        self._words.setText(words.format(sentence=condition_in_words(condition, spoken())))
