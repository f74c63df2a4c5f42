"""Why a household has no seat: a code with facts, and the smallest change that would give one.

TIMETABLE.md, method 6. The sentences stand in resources/texts/timetable, `reason` and `nearest`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from planner.timetable.solver.build import Builder
from planner.timetable.solver.day import Day
from planner.timetable.solver.grid import LONGER_MINUTES
from planner.timetable.solver.insertion import find
from planner.timetable.solver.need import Leg, Need
from planner.timetable.solver.plan import Fact, Unseated
from planner.timetable.solver.relax import WhatIf

Reason = tuple[str, Mapping[str, Fact]]
"""A code and its facts."""


class Reasons:
    """Explains the day as it stands at the end of a search."""

    def __init__(self, builder: Builder, day: Day) -> None:
        self._builder = builder
        self._day = day
        self._empty = builder.day()

    def why(self, need: Need, *, nearest: bool) -> Unseated:
        """Explain one household; look for the `nearest` change only if there is time for it."""
        code, facts = next(self._never(need), None) or self._not_now(need)
        change: Mapping[str, Fact] = {}
        if nearest and need.exact:
            change = next(self._changes(need), {})
        return Unseated(code, facts, change)

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

    def _changes(self, need: Need) -> Iterator[Mapping[str, Fact]]:
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

    def _other_people(self, need: Need, what_if: WhatIf) -> Iterator[Mapping[str, Fact]]:
        household = need.household
        if household.interpreter is not None and what_if.with_another_interpreter():
            yield {"change": "interpreter", "language": household.interpreter}
        if household.companion is not None and what_if.without_companion():
            yield {"change": "companion", "companion": household.companion}

    def _other_time(self, need: Need, what_if: WhatIf) -> Iterator[Mapping[str, Fact]]:
        route, grid = what_if.at_any_time(), self._builder.grid
        if route is None:
            return
        start, end = route.start, route.start + need.shape.stay + route.wait
        session = next(one for one in self._builder.sessions if one[0] <= start < one[1])
        known = any(begin < session[1] and session[0] < last for begin, last in need.windows)
        change = "availability" if known else "other_session"
        yield {"change": change, "from": grid.minute(start), "until": grid.minute(end)}

    def _landlord(self, leg: Leg) -> str:
        return self._day.stations[leg.station].landlord


def reason_as_data(why: Unseated) -> dict[str, Any]:
    """Write a reason as JSON data: code, facts, and the nearest change."""
    return {"reason": why.reason, **why.facts, "nearest": dict(why.nearest)}
