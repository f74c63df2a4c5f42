"""A day's households by its landlords, to enter what came of each in a row."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.outcomes import Followed
from planner.outcomes.followed import followed_for
from planner.outcomes.landlords import landlord_rules
from planner.outcomes.standing import Standing, standings_on


@dataclass(frozen=True, slots=True)
class GridRow:
    """A household that comes on a day, with how its file stands at each landlord it sees."""

    id: int
    household_id: int
    number: int
    name: str
    cells: Mapping[int, Standing]
    moving_on: datetime.date | None
    updates: datetime.date | None


@dataclass(frozen=True, slots=True)
class DayGrid:
    """A day's households by number, and the landlords they see, by id and name in their order."""

    landlords: tuple[tuple[int, str], ...]
    rows: tuple[GridRow, ...]

    @property
    def known(self) -> int:
        """Of how many visits it is known what came of them."""
        return sum(one.result is not None for row in self.rows for one in row.cells.values())

    @property
    def visits(self) -> int:
        """How many visits there are."""
        return sum(len(row.cells) for row in self.rows)


def day_grid(session: Session, *, day_id: int) -> DayGrid:
    """Give what is known of everybody who comes on a day; cancelled appointments are left out."""
    found: dict[int, dict[int, Standing]] = {}
    for one in standings_on(session, day_id=day_id):
        found.setdefault(one.appointment_id, {})[one.landlord_id] = one
    moving, updates = (followed_for(session, x) for x in (Followed.MOVING_ON, Followed.UPDATES))
    rows = []
    for id_, cells in found.items():
        first = next(iter(cells.values()))
        household = first.household_id
        rows.append(GridRow(id_, household, first.number, first.name, cells,
                            moving.get(household), updates.get(household)))  # fmt: skip
    seen = {landlord_id for row in rows for landlord_id in row.cells}
    known = landlord_rules(session).values()
    return DayGrid(tuple((x.id, x.name) for x in known if x.id in seen), tuple(rows))
