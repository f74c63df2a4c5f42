"""What the ids of a day are called, for those who must name who stands in the way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy.orm import Session

from planner.households.queries import names_by_id
from planner.timetable.replan.rooms import desks_on
from planner.timetable.solver.problem import Problem


@dataclass(frozen=True, slots=True)
class Labels:
    """Numbers of desks and households, names of landlords and companions, by their ids."""

    desks: Mapping[str, int]
    numbers: Mapping[str, int]
    names: Mapping[str, str]


def labels_on(session: Session, day_id: int, problem: Problem) -> Labels:
    """Fetch the names of a day. A household's rank in the problem is its number."""
    return Labels(
        desks={str(id_): number for id_, number in desks_on(session, day_id).items()},
        numbers={one.id: one.rank for one in problem.households},
        names=names_by_id(session),
    )
