"""The dialog with all figures of a plan: per landlord, per half hour, and against the bound."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.times import clock
from planner.timetable.desk_time import DeskTime
from planner.timetable.figures import Figures
from planner.timetable.waiting_room import HALF_HOUR, Moment
from ui.timetable.figures_words import FigureWords
from ui.timetable.load_chart import LoadChart
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import label, row
from ui.widgets.rows import Column, Look
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table, table_card

CHART = 128


def open_score_sheet(parent: QWidget, figures: Figures) -> None:
    """Open the dialog on the figures of a plan."""
    sheet = ScoreSheet(parent, figures)
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()


class ScoreSheet(Sheet):
    """Shows, for whoever wants to know, how good a day's plan is and where it is busy."""

    def __init__(self, parent: QWidget, figures: Figures) -> None:
        super().__init__(self.tr("All figures of the plan"), parent, wanted=QSize(980, 688))
        self._figures = figures
        self._build_verdict()
        self._build_tables()
        self._build_chart()
        self.starts_at = self.landlords
        close = Button(self.tr("Close"), kind="primary", key="Esc")
        close.clicked.connect(self.reject)
        self.add_button(close, default=True)

    def _build_verdict(self) -> None:
        figures, words = self._figures, FigureWords().verdict(self._figures)
        best = figures.seated > 0 and figures.proven
        self.verdict = Message(*(("success", "badge-check") if best else ("warning", "info")))
        self.verdict.say(words)
        facts = row(spacing=24)
        for name, figure in (
            (self.tr("Waiting"), FigureWords().waiting(figures)),
            (self.tr("Longest wait"), self.tr("%n min", "", figures.longest_wait)),
            (self.tr("End"), "–" if figures.ends is None else clock(figures.ends)),
        ):
            facts.addLayout(row(label(name, "muted"), label(figure, "strong")))
        facts.addStretch()
        self.body.addWidget(self.verdict)
        self.body.addLayout(facts)

    def _build_tables(self) -> None:
        self.landlords = Table[DeskTime](
            self._landlord_columns(), self.tr("Per landlord"), key="landlord"
        )
        self.landlords.show_rows(self._figures.landlords)
        self.half_hours = Table[Moment](
            self._half_hour_columns(), self.tr("Waiting room per half hour"), key="at"
        )
        self.half_hours.show_rows(self._figures.half_hours)
        sides = self.across()
        for name, table, stretch in (
            (self.tr("Per landlord"), self.landlords, 6),
            (self.tr("Most in the waiting room, per half hour"), self.half_hours, 4),
        ):
            side = QVBoxLayout()
            side.setSpacing(8)
            side.addWidget(label(name, "section"))
            side.addWidget(table_card(table), 1)
            sides.addLayout(side, stretch)
        self.body.addLayout(sides, 1)

    def _build_chart(self) -> None:
        words = FigureWords().peak(self._figures.peak)
        chart = LoadChart(height=CHART)
        steps = [(moment.at, moment.households) for moment in self._figures.room]
        chart.show_steps(steps, words)
        heading = self.tr("Households in the waiting room")
        self.body.addLayout(row(label(heading, "section"), None, label(words, "caption")))
        self.body.addWidget(chart)

    def _landlord_columns(self) -> list[Column[DeskTime]]:
        return [
            Column(self.tr("Landlord"), lambda r: r.landlord, 0, lambda _: Look(500)),
            Column(self.tr("Visits"), lambda r: str(r.visits), 92, numeric=True),
            Column(self.tr("End"), lambda r: "–" if r.ends is None else clock(r.ends), 76,
                   numeric=True),
            Column(self.tr("Idle between"), lambda r: self.tr("%n min", "", r.idle), 128,
                   numeric=True),
        ]  # fmt: skip

    def _half_hour_columns(self) -> list[Column[Moment]]:
        return [
            Column(self.tr("Half hour"), lambda m: f"{clock(m.at)}–{clock(m.at + HALF_HOUR)}", 0,
                   lambda _: Look(500)),
            Column(self.tr("Households"), lambda m: str(m.households), 110, numeric=True),
            Column(self.tr("Persons"), lambda m: str(m.persons), 100, numeric=True),
        ]  # fmt: skip
