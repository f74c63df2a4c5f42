"""The notice over every page while the server is away."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QTimer, Slot

from planner.clock import Clock, here
from planner.times import clock as written
from ui.core.link import Link
from ui.widgets.form_sheet import Message

EVERY = 20_000
"""Milliseconds after which the age of what is shown is worked out again."""


class AwayNotice(Message):
    """Says since when the server is away, how old what is shown is, and what can still be done."""

    def __init__(self, link: Link, clock: Clock) -> None:
        super().__init__("warning", "triangle-alert")
        self._link, self._clock = link, clock
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._tell)
        link.lost.connect(self._on_lost)
        link.found.connect(self._on_found)
        if link.since:
            self._on_lost(link.since)

    @Slot(object)
    def _on_lost(self, _since: datetime) -> None:
        self._timer.start()
        self._tell()

    @Slot()
    def _on_found(self) -> None:
        self._timer.stop()
        self.say("")

    @Slot()
    def _tell(self) -> None:
        since = self._link.since
        if since is None:
            return
        minutes = int((self._clock() - since).total_seconds() // 60)
        words = self.tr(
            "The connection with the server is gone. What you see is of {time}, {age}. You can look"
            " at everything; changes are possible again as soon as the connection is back."
        )
        age = self.tr("%n minute(s) ago", "", minutes) if minutes else self.tr("just now")
        self.say(words.format(time=written(here(since)[1]), age=age))
