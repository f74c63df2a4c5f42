"""Variants of a day side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.timetable.rehearsal.compare import Compared
from planner.timetable.rehearsing import Stage
from ui.timetable.rehearsal.words import minutes_words, number_words, share_role, share_words
from ui.widgets.frames import label
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card


class SideBySide(QWidget):
    """Shows what each variant comes to; the day as it is planned comes first."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._table = Table[Compared](self._columns(), self.tr("Side by side"), key="variant")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(
            label(
                self.tr(
                    "Each line is the same households, delays and no-shows, planned anew with "
                    "other minutes per visit and desks per landlord. Read “Placed” first: a day "
                    "that leaves people out is easily on time."
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addWidget(table_card(self._table), 1)

    def show_compared(self, found: Sequence[Compared]) -> None:
        """Show the variants that were done."""
        self._table.show_rows(found)

    def _columns(self) -> list[Column[Compared]]:
        def seated(one: Compared) -> Look:
            everybody = one.summary.households == one.asked
            return Look(600) if everybody else Look(600, "warning", "triangle-up")

        def on_time(one: Compared) -> Look:
            return Look(600, *share_role(one.summary.on_time))

        return [
            Column(self.tr("Visit"), self._visit, 76, lambda _: Look(600)),
            Column(self.tr("Desks each"), self._desks, 120, lambda _: Look(500)),
            Column(self.tr("Placed"), self._placed, 104, seated),
            Column(self.tr("Waiting"), lambda one: minutes_words(one.summary.wait.mean), 84,
                   numeric=True),
            Column(self.tr("1 in 10 over"), lambda one: minutes_words(one.summary.wait.p90), 124,
                   numeric=True, spare=2),
            Column(self.tr("Over 30 min"), lambda one: number_words(one.summary.long_waits), 112,
                   numeric=True, spare=3),
            Column(self.tr("Worst overrun"),
                   lambda one: minutes_words(one.summary.worst_overrun.p90), 130,
                   numeric=True, spare=1),
            Column(self.tr("On time"), lambda one: share_words(one.summary.on_time), 0, on_time),
        ]  # fmt: skip

    def _visit(self, one: Compared) -> str:
        return minutes_words(one.variant.minutes if one.variant else self._stage.current)

    def _desks(self, one: Compared) -> str:
        return str(one.variant.desks) if one.variant else self.tr("as planned")

    def _placed(self, one: Compared) -> str:
        words = self.tr("{seated} of {all}")
        return words.format(seated=one.summary.households, all=one.asked)
