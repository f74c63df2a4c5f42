"""The households of one tab."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QItemSelectionModel

from planner.queue.board_rows import QueueRow, Status
from planner.times import clock
from ui.queue.words import reason_words, status_look, status_words
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table

translate = QCoreApplication.translate


class QueueTable(Table[QueueRow]):
    """Keeps the chosen household exactly where it is on the screen while others come and go.

    Rows above it stay, in their new state, until another tab or nothing is chosen; newcomers come
    below it. When the chosen one itself is gone nothing is chosen, but the arrows go on there.
    """

    def __init__(self) -> None:
        super().__init__(_columns(), translate("QueueTable", "Queue"))

    def show_queue(self, rows: Sequence[QueueRow], everybody: Sequence[QueueRow]) -> None:
        """Show the rows of a tab; `everybody` tells how those are that left it."""
        chosen, place = self.selected_key(), self.currentIndex().row()
        kept = chosen is not None and any(row.id == chosen for row in rows)
        if kept:
            now = {row.id: row for row in everybody}
            above = [now.get(row.id, row) for row in self.rows_model.rows[: place + 1]]
            known = {row.id for row in above}
            rows = [*above, *(row for row in rows if row.id not in known)]
        if tuple(rows) == self.rows_model.rows:
            return
        self.show_rows(rows)
        if chosen is not None and not kept and rows:
            near = self.rows_model.index(min(place, len(rows) - 1), 0)
            nothing = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(near, nothing)


def _columns() -> list[Column[QueueRow]]:
    return [
        Column(
            translate("QueueTable", "No."), lambda r: f"{r.number:03d}", 52, lambda _: Look(600)
        ),
        Column(translate("QueueTable", "Time"), _time, 80, _time_look, spare=1),
        Column(translate("QueueTable", "Name"), _name, 0, lambda _: Look(500), tooltip=_name),
        Column(translate("QueueTable", "State"), _status, 144, lambda r: status_look(r.status)),
        Column(translate("QueueTable", "Since"), _since, 92, _since_look),
        Column(
            translate("QueueTable", "Next desk"),
            _next,
            160,
            _next_look,
            tooltip=_next,
            spare=2,
            grows=True,
        ),
        Column(
            translate("QueueTable", "Documents"), _papers, 96, _papers_look, spoken=_papers_said
        ),
    ]


def _number(row: QueueRow) -> str:
    return f"{row.number:03d}"


def _time(row: QueueRow) -> str:
    return clock(row.start) if row.start is not None else translate("QueueTable", "without")


def _time_look(row: QueueRow) -> Look:
    return Look() if row.start is not None else Look(role="text_muted")


def _name(row: QueueRow) -> str:
    return row.name or translate("QueueTable", "hidden")


def _status(row: QueueRow) -> str:
    return status_words(row.status, row.calls)


def _since(row: QueueRow) -> str:
    return "" if row.since is None else translate("QueueTable", "{n} min").format(n=row.since)


def _since_look(row: QueueRow) -> Look:
    return Look(600, "warning", "triangle-up") if row.long else Look()


def _next(row: QueueRow) -> str:
    if row.status is Status.ON_HOLD:
        return reason_words(row.reason)
    desk = translate("QueueTable", "Desk {number}").format(number=row.desk) if row.desk else ""
    return " · ".join(part for part in (desk, row.landlord) if part)


def _next_look(row: QueueRow) -> Look:
    return Look(role="text_muted") if row.status is Status.ON_HOLD else Look()


def _papers(row: QueueRow) -> str:
    return f"{row.ready}/{row.asked}" if row.asked else ""


def _papers_look(row: QueueRow) -> Look:
    if not row.asked:
        return Look()
    if row.lacking:
        return Look(600, "warning", "triangle-up")
    return Look(role="text", shape="check") if row.ready == row.asked else Look()


def _papers_said(row: QueueRow) -> str:
    words = translate("QueueTable", "{ready} of {asked} documents in order")
    return words.format(ready=row.ready, asked=row.asked)
