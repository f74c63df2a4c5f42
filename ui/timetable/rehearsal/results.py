"""What a rehearsal came to: four figures, two pictures and the desks."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.times import clock
from planner.timetable.rehearsal.summary import DeskOverrun, Summary
from planner.timetable.rehearsing import Stage
from ui.timetable.rehearsal.on_time_chart import OnTimeChart
from ui.timetable.rehearsal.room_chart import RoomChart, Swatch
from ui.timetable.rehearsal.words import minutes_words, number_words, share_words
from ui.widgets.frames import Card, label, row
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card

LONG_OVERRUN = 15
"""From so many minutes on one day in ten, a desk's overrun is pointed out."""


class Tile(Card):
    """One figure, what it is, and a remark."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._figure, self._remark = label("", "title"), label("", "caption", wrap=True)
        self.body.setContentsMargins(12, 8, 12, 8)
        self.body.setSpacing(0)
        self.body.addWidget(label(name, "label"))
        self.body.addWidget(self._figure)
        self.body.addWidget(self._remark)
        self.body.addStretch()

    def say(self, figure: str, remark: str) -> None:
        """Show another figure."""
        self._figure.setText(figure)
        self._remark.setText(remark)


class Results(QWidget):
    """Shows one summary of the staged day."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._build_tiles())
        layout.addLayout(self._build_pictures(), 5)
        self._desks = Table[DeskOverrun](self._columns(), self.tr("Overrun per desk"), key="desk")
        layout.addWidget(table_card(self._desks), 4)

    def show_summary(self, stage: Stage, summary: Summary) -> None:
        """Show what the days came to, under the assumptions of the stage."""
        self._stage = stage
        self._show_tiles(summary)
        self._show_pictures(summary)
        worst = sorted(summary.desks, key=lambda one: (-one.overrun.p90, -one.overrun.mean))
        self._desks.show_rows(worst)

    def _show_tiles(self, summary: Summary) -> None:
        wait, grace = summary.wait, self._stage.assumptions.on_time_minutes
        self._on_time.say(
            share_words(summary.on_time),
            self.tr("days; at most %n min after closing", "", grace),
        )
        self._wait.say(
            minutes_words(wait.mean),
            self.tr("on average; 1 in 10 longer than {time}").format(time=minutes_words(wait.p90)),
        )
        self._long.say(
            number_words(summary.long_waits),
            self.tr("households a day; longest {time}").format(time=minutes_words(wait.most)),
        )
        absent, end = number_words(summary.absent), clock(summary.end.p90)
        self._end.say(end, self.tr("or later on 1 day in 10; {count} absent").format(count=absent))

    def _show_pictures(self, summary: Summary) -> None:
        peak = summary.peak
        words = self.tr("most at {time}: {usual}, on 1 day in 10 over {busy}").format(
            time=clock(peak.start), usual=peak.median, busy=peak.p90
        )
        self._room_words.setText(words)
        self._room.show_loads(summary.room, words)
        bars = [(self._landlord(one.landlord), one.on_time) for one in summary.landlords]
        self._punctual.show_bars([*bars, (self.tr("The whole day"), summary.on_time)])

    def _build_tiles(self) -> QHBoxLayout:
        self._on_time, self._wait = Tile(self.tr("Everybody on time")), Tile(self.tr("Waiting"))
        self._long = Tile(self.tr("Waiting over 30 min"))
        self._end = Tile(self.tr("End of the day"))
        tiles = (self._on_time, self._wait, self._long, self._end)
        layout = row(*tiles, spacing=12)
        for place in range(len(tiles)):
            layout.setStretch(place, 1)
        return layout

    def _build_pictures(self) -> QHBoxLayout:
        self._room, room = RoomChart(), Card(self.tr("Waiting room"))
        self._room_words = room.fact
        usual, busy = label(self.tr("half of the days"), "caption"), label("", "caption")
        busy.setText(self.tr("9 days in 10"))
        room.body.addLayout(row(Swatch(busy=False), usual, 8, Swatch(busy=True), busy, None))
        room.body.addWidget(self._room, 1)
        self._punctual = OnTimeChart()
        punctual = Card(self.tr("On time"), self.tr("of 100 days"))
        punctual.body.addWidget(self._punctual)
        punctual.body.addStretch()
        layout = row(room, punctual, spacing=12)
        layout.setStretch(0, 3)
        layout.setStretch(1, 2)
        return layout

    def _columns(self) -> list[Column[DeskOverrun]]:
        def worst(one: DeskOverrun) -> Look:
            if one.overrun.p90 >= LONG_OVERRUN:
                return Look(600, "warning", "triangle-up")
            return Look()

        return [
            Column(self.tr("Desk"), self._desk, 84, lambda _: Look(600)),
            Column(self.tr("Landlord"), lambda one: self._landlord(one.landlord), 0,
                   lambda _: Look(500)),
            Column(self.tr("Overrun, mean"), lambda one: minutes_words(one.overrun.mean), 150,
                   numeric=True, spare=1),
            Column(self.tr("1 day in 10 over"), lambda one: minutes_words(one.overrun.p90), 166,
                   worst, numeric=True),
            Column(self.tr("Longest"), lambda one: minutes_words(one.overrun.most), 100,
                   numeric=True, spare=2),
            Column(self.tr("Into the break"), lambda one: minutes_words(one.into_breaks), 120,
                   numeric=True, spare=3),
        ]  # fmt: skip

    def _desk(self, one: DeskOverrun) -> str:
        return str(self._stage.desks.get(one.desk, one.desk))

    def _landlord(self, name: str) -> str:
        return self._stage.landlords.get(name, name)
