"""The figures of a rehearsal as lines and tables of the command line."""

from __future__ import annotations

from collections.abc import Sequence

from planner import texts
from planner.times import clock
from planner.timetable.rehearsal.compare import Compared
from planner.timetable.rehearsal.summary import Summary
from planner.timetable.rehearsing import Stage


class RehearsalWords:
    """Puts the figures of a rehearsal into a language."""

    def __init__(self, language: str) -> None:
        self._language = language

    def lines(self, staged: Stage, summary: Summary) -> Sequence[str]:
        """Say what was assumed and what it comes to."""
        assumed, wait = staged.assumptions, summary.wait
        return [
            self._say("intro", date=staged.date, days=summary.days, households=summary.households),
            self._say(
                "assumed", no_show=assumed.no_show_percent, late=assumed.late_percent,
                late_minutes=assumed.late_minutes,
            ),
            self._say("lasting", duration=assumed.duration_percent, spread=assumed.spread_percent),
            self._say(
                "people", absent=self._number(summary.absent), missed=self._number(summary.missed)
            ),
            self._say("waiting", mean=self._number(wait.mean), p90=wait.p90, most=wait.most),
            self._say("long_waits", count=self._number(summary.long_waits)),
            self._say(
                "on_time", share=_of_100(summary.on_time), grace=assumed.on_time_minutes,
                end=summary.end.p90,
            ),
        ]  # fmt: skip

    def landlords(self, staged: Stage, summary: Summary) -> list[tuple[str, ...]]:
        """Show how often and when each landlord is done."""
        rows = [
            (
                staged.landlords.get(one.landlord, one.landlord), _of_100(one.on_time),
                clock(one.median_end), clock(one.p90_end),
            )
            for one in summary.landlords
        ]  # fmt: skip
        return [self._heads("landlord", "on_time", "median_end", "p90_end"), *rows]

    def desks(self, staged: Stage, summary: Summary) -> list[tuple[str, ...]]:
        """Show how much each desk runs over."""
        rows = [
            (
                str(staged.desks.get(one.desk, one.desk)),
                staged.landlords.get(one.landlord, one.landlord),
                *self._minutes(one.overrun.mean, one.overrun.p90, one.overrun.most),
                *self._minutes(one.into_breaks),
            )
            for one in summary.desks
        ]
        return [
            self._heads(
                "desk", "landlord", "overrun_mean", "overrun_p90", "overrun_most", "into_breaks"
            ),
            *rows,
        ]

    def room(self, _staged: Stage, summary: Summary) -> list[tuple[str, ...]]:
        """Show how full the waiting room gets per half hour."""
        rows = [(clock(load.start), str(load.median), str(load.p90)) for load in summary.room]
        return [self._heads("room", "room_median", "room_p90"), *rows]

    def comparison(self, found: Sequence[Compared], current: int) -> list[tuple[str, ...]]:
        """Show variants side by side."""
        heads = self._heads(
            "visit", "desks", "seated", "wait_mean", "wait_p90", "long_waits", "worst_overrun",
            "on_time",
        )  # fmt: skip
        return [heads, *(self._compared(one, current) for one in found)]

    def _compared(self, one: Compared, current: int) -> tuple[str, ...]:
        summary, variant = one.summary, one.variant
        return (
            *self._minutes(variant.minutes if variant else current),
            str(variant.desks) if variant else self._say("word.as_planned"),
            self._say("word.of", seated=summary.households, all=one.asked),
            *self._minutes(summary.wait.mean, summary.wait.p90),
            self._number(summary.long_waits),
            *self._minutes(summary.worst_overrun.p90),
            _of_100(summary.on_time),
        )

    def _say(self, key: str, **facts: object) -> str:
        return texts.sentence("rehearsal", key, self._language, **facts)

    def _heads(self, *names: str) -> tuple[str, ...]:
        return tuple(self._say(f"word.{name}") for name in names)

    def _minutes(self, *values: float) -> list[str]:
        return [self._say("word.minutes", value=self._number(value)) for value in values]

    def _number(self, value: float) -> str:
        from babel.numbers import format_decimal  # noqa: PLC0415 - heavy

        pattern = "0" if isinstance(value, int) else "0.0"
        return str(format_decimal(value, format=pattern, locale=self._language))


def _of_100(share: float) -> str:
    return str(round(100 * share))
