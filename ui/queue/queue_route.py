"""A household's way along the desks on the day itself: done, now, and still to come."""

from __future__ import annotations

from collections.abc import Sequence

from planner.kinds import VisitState
from planner.queue.ahead.forecast import HouseholdForecast
from planner.queue.card import CardStop
from planner.times import clock
from ui.queue.words import outcome_words, reason_words
from ui.widgets.ladder import Ladder, Rung

NOW = (VisitState.CALLED, VisitState.AT_DESK)
MARKS = {VisitState.DONE: "done", VisitState.SKIPPED: "skipped"}


class QueueRoute(Ladder):
    """The stops of one household, one under the other."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: dict[int, int] = {}
        self._now = 0

    def show_stops(self, stops: Sequence[CardStop], seen: HouseholdForecast | None = None) -> None:
        """Show other stops, in the order of the plan, and when they are foreseen."""
        self._seen = {call.landlord: call.start for call in (seen.visits if seen else ())}
        waits = (VisitState.WAITING, VisitState.ON_HOLD, *NOW)
        places = [n for n, stop in enumerate(stops) if stop.state in NOW]
        places += [n for n, stop in enumerate(stops) if stop.state in waits]
        self._now = places[0] if places else -1
        self.show_rungs([self._rung(place, stop) for place, stop in enumerate(stops)])

    def _rung(self, place: int, stop: CardStop) -> Rung:
        desk = self.tr("Desk {number}").format(number=stop.desk) if stop.desk else ""
        time = clock(stop.start) if stop.start is not None else ""
        mark = MARKS.get(stop.state, "now" if place == self._now else "")
        return Rung(desk, stop.landlord, time, self._detail(place, stop), mark)

    def _detail(self, place: int, stop: CardStop) -> str:
        minutes = self.tr("%n min", "", stop.minutes)
        match stop.state:
            case VisitState.DONE:
                words = self.tr("Done, {minutes} at the desk").format(minutes=minutes)
                ended = outcome_words(stop.outcome) if stop.outcome else ""
                return f"{words}, {ended}" if stop.outcome and stop.outcome != "done" else words
            case VisitState.CALLED:
                return self.tr("Called, {minutes} ago").format(minutes=minutes)
            case VisitState.AT_DESK:
                return self.tr("At the desk, {minutes}").format(minutes=minutes)
            case VisitState.ON_HOLD:
                return self.tr("On hold: {why}").format(why=reason_words(stop.reason))
            case VisitState.SKIPPED:
                return self.tr("Skipped")
        waits = place == self._now and stop.state is VisitState.WAITING
        words = self.tr("Waits for its turn") if waits else self.tr("Still to go")
        if (start := self._seen.get(stop.landlord_id)) is None:
            return words
        return self.tr("{what}, around {time}").format(what=words, time=clock(start))
