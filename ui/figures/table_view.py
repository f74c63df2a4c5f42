"""A table of figures, for the eye and for screen readers."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from planner.figures.tables import COUNTS, FigureRow, FigureTable
from planner.figures.words import value_words
from ui.core.language import spoken
from ui.theme.apply import font
from ui.widgets.plain_table import ROW_HEIGHT
from ui.widgets.rows import Column, Look
from ui.widgets.table import PADDING, Table
from ui.widgets.tips import tip

LEAST, LEAST_TIME = 84, 112
"""How wide a column of counts is at least, and one of minutes, in pixels."""

HEAD = 40


class FiguresTable(QWidget):
    """Shows the rows of one kind of figures; made anew when the kind changes."""

    def __init__(self) -> None:
        super().__init__()
        self._table: Table[FigureRow] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    @property
    def table(self) -> Table[FigureRow] | None:
        """The table that is shown."""
        return self._table

    def show_table(self, table: FigureTable) -> None:
        """Show other figures."""
        if self._table is not None:
            self._layout.removeWidget(self._table)
            self._table.deleteLater()
        self._table = Table[FigureRow](_columns(table), table.title, key="code")
        self._table.show_rows(table.rows)
        self._table.horizontalHeader().setToolTip(tip(table.about))
        self._table.setFixedHeight(HEAD + ROW_HEIGHT * max(1, len(table.rows)))
        self._layout.addWidget(self._table)


def _columns(table: FigureTable) -> list[Column[FigureRow]]:
    language = spoken()
    metrics = QFontMetrics(font(12, 500))

    def look(row: FigureRow) -> Look:
        return Look(600 if row.total else 400)

    def column(place: int) -> Column[FigureRow]:
        unit = table.units[place]
        least = LEAST if unit == COUNTS else LEAST_TIME
        wide = max(least, metrics.horizontalAdvance(table.heads[place]) + 2 * PADDING + 2)

        def text(row: FigureRow) -> str:
            return value_words(row.values[place], unit, language)

        def said(row: FigureRow) -> str:
            return f"{row.label}, {table.heads[place]}: {text(row)}"

        return Column(table.heads[place], text, wide, look, spoken=said, numeric=True,
                      spare=place + 1)  # fmt: skip

    first: Column[FigureRow] = Column("", lambda row: row.label, 0, lambda _: Look(500))
    return [first, *(column(place) for place in range(len(table.heads)))]
