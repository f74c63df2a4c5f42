"""Why a household has no seat: a code with facts, and the small changes that would give one.

TIMETABLE.md, method 6. The sentences stand in resources/texts/timetable, `reason` and `nearest`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any

from planner.times import Window
from planner.timetable.solver.build import Builder
from planner.timetable.solver.day import Day
from planner.timetable.solver.grid import LONGER_MINUTES
from planner.timetable.solver.insertion import find
from planner.timetable.solver.need import Leg, Need
from planner.timetable.solver.plan import Change, Fact, Unseated
from planner.timetable.solver.relax import WhatIf
from planner.timetable.solver.routes import Route

Reason = tuple[str, Mapping[str, Fact]]
"""A code and its facts."""

MOST_CHANGES = 5
"""How many changes are told of a household."""


class Reasons:
    """Explains the day as it stands at the end of a search."""

    def __init__(self, builder: Builder, day: Day) -> None:
        self._builder = builder
        self._day = day
        self._empty = builder.day()

    def why(self, need: Need, *, nearest: bool) -> Unseated:
        """Explain one household; look for changes (`nearest`) only if there is time for it."""
        code, facts = next(self._never(need), None) or self._not_now(need)
        changes: tuple[Change, ...] = ()
        if nearest and need.exact:
            changes = tuple(islice(self._changes(need), MOST_CHANGES))
        return Unseated(code, facts, _facts(changes[0]) if changes else {}, changes)

    def _never(self, need: Need) -> Iterator[Reason]:
        """Give why a household could not even sit alone, if it could not."""
        household = need.household
        if not household.visits:
            yield "no_landlord", {}
            return
        for leg in need.all_legs:
            station = self._empty.stations[leg.station]
            if not station.opens(leg.length, accessible=False):
                yield "no_desk", {"landlord": station.landlord}
            if not station.opens(leg.length, accessible=household.accessible):
                yield "no_accessible_desk", {"landlord": station.landlord}
        if need.interpreters == ():
            yield "no_interpreter", {"language": household.interpreter or ""}
        if find(self._empty, need) is None:
            yield self._alone(need)

    def _alone(self, need: Need) -> Reason:
        household, what_if = need.household, WhatIf(self._builder, self._empty, need)
        minutes = {"minutes": need.shape.stay * self._builder.grid.unit}
        free = replace(need, interpreters=None, companion=None)
        if find(self._empty, free) is None:
            at_any_time = WhatIf(self._builder, self._empty, free).at_any_time()
            return "day_too_short" if at_any_time is None else "availability_too_short", minutes
        if household.interpreter is not None and what_if.with_another_interpreter():
            return "interpreter_absent", {"language": household.interpreter}
        return "companion_absent", {"companion": household.companion or ""}

    def _not_now(self, need: Need) -> Reason:
        """Give what stands in the way in the day as it is filled."""
        household, what_if = need.household, WhatIf(self._builder, self._day, need)
        if household.interpreter is not None and what_if.with_another_interpreter():
            return "interpreter_full", {"language": household.interpreter}
        if household.companion is not None and what_if.without_companion():
            return "companion_busy", {"companion": household.companion}
        for leg in need.all_legs:
            if what_if.with_another_desk(leg.station):
                return "desks_full", {"landlord": self._landlord(leg)}
        return "day_full", {}

    def _changes(self, need: Need) -> Iterator[Change]:
        """Give the changes that would do, those that ask least of people first."""
        what_if = WhatIf(self._builder, self._day, need)
        stations = {leg.station: self._landlord(leg) for leg in need.all_legs}
        yield from self._other_time(need, what_if)
        for station, name in stations.items():
            if what_if.open_longer(station):
                yield {"change": "desk_longer", "landlord": name, "minutes": LONGER_MINUTES}
        yield from self._other_people(need, what_if)
        for station, name in stations.items():
            if what_if.with_another_desk(station):
                desk = "accessible_desk" if need.household.accessible else "extra_desk"
                yield {"change": desk, "landlord": name}
        for leg in need.legs if len(need.legs) > 1 else ():
            if what_if.without(self._landlord(leg)):
                yield {"change": "without_landlord", "landlord": self._landlord(leg)}

    def _other_people(self, need: Need, what_if: WhatIf) -> Iterator[Change]:
        household = need.household
        if household.interpreter is not None and what_if.with_another_interpreter():
            yield {"change": "interpreter", "language": household.interpreter}
        if household.companion is not None and what_if.without_companion():
            yield {"change": "companion", "companion": household.companion}

    def _other_time(self, need: Need, what_if: WhatIf) -> Iterator[Change]:
        """Give the least waiting at any time, then what other parts of the day have."""
        route = what_if.at_any_time()
        if route is None:
            return
        sessions = self._builder.sessions
        first = next(one for one in sessions if one[0] <= route.start < one[1])
        yield self._at(need, route, first)
        for session in sessions:
            other = None if session == first else what_if.within(session)
            if other is not None:
                yield self._at(need, other, session)

    def _at(self, need: Need, route: Route, session: Window) -> Change:
        minute = self._builder.grid.minute
        known = any(begin < session[1] and session[0] < last for begin, last in need.windows)
        starts = route.starts if need.intake is None else (route.start, *route.starts)
        visits = sorted(zip(starts, map(self._landlord, need.all_legs), strict=True))
        return {
            "change": "availability" if known else "other_session",
            "from": minute(route.start),
            "until": minute(route.start + need.shape.stay + route.wait),
            "visits": tuple({"landlord": name, "start": minute(at)} for at, name in visits),
        }

    def _landlord(self, leg: Leg) -> str:
        return self._day.stations[leg.station].landlord


def reason_as_data(why: Unseated) -> dict[str, Any]:
    """Write a reason as JSON data: code, facts, and the changes that would do."""
    changes = [
        {name: list(value) if isinstance(value, tuple) else value for name, value in one.items()}
        for one in why.changes
    ]
    return {"reason": why.reason, **why.facts, "nearest": dict(why.nearest), "changes": changes}


def _facts(change: Change) -> dict[str, Fact]:
    """Give a change without the visits."""
    return {name: value for name, value in change.items() if not isinstance(value, tuple)}
