"""Problems and plans as JSON, in the formats of TIMETABLE.md."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from planner.timetable.solver.plan import Plan
from planner.timetable.solver.problem import (
    OBJECTIVE,
    Companion,
    Desk,
    Household,
    Interpreter,
    Landlord,
    Locked,
    Problem,
)
from planner.timetable.solver.reading import Node, read_json
from planner.timetable.solver.reasons import reason_as_data
from planner.timetable.solver.rules import MOST, MOST_DESKS, MOST_WINDOWS, check_problem


def read_problem(path: Path) -> Problem:
    """Read a problem from a file.

    Raises:
        ProblemBroken: The file is no problem, or the problem contradicts itself.

    """
    problem = problem_of(read_json(path))
    check_problem(problem)
    return problem


def problem_of(root: Node) -> Problem:
    """Make a problem of a JSON document, looking only at what kind of values stand in it.

    Raises:
        ProblemBroken: Something is missing or of another kind.

    """
    most, objective = root.get("max_wait_minutes"), root.get("objective")
    terms = OBJECTIVE if objective is None else tuple(node.text() for node in objective.nodes(10))
    return Problem(
        name=root["name"].text(),
        grid_minutes=root["grid_minutes"].number(),
        walk_minutes=root["walk_minutes"].number(),
        max_wait_minutes=None if most is None else most.number(),
        sessions=root["sessions"].windows(MOST_WINDOWS),
        landlords=tuple(map(_landlord, root["landlords"].nodes(MOST["landlords"]))),
        households=tuple(map(_household, root["households"].nodes(MOST["households"]))),
        interpreters=tuple(map(_interpreter, _list(root, "interpreters"))),
        companions=tuple(map(_companion, _list(root, "companions"))),
        objective=terms,
    )


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """Write a plan as JSON data."""
    seated = {
        name: {"visits": [asdict(visit) for visit in seat.visits]}
        | ({} if seat.interpreter is None else {"interpreter": seat.interpreter})
        for name, seat in plan.seated.items()
    }
    unseated = {name: reason_as_data(why) for name, why in plan.unseated.items()}
    bounds = {name: value for name, value in asdict(plan.bounds).items() if value is not None}
    score = asdict(plan.score)
    return {
        "seated": seated,
        "unseated": unseated,
        "bounds": bounds,
        "proven": plan.proven,
        "seconds": plan.seconds,
        "score": score,
    }


def _list(root: Node, key: str) -> list[Node]:
    found = root.get(key)
    return [] if found is None else found.nodes(MOST[key])


def _landlord(node: Node) -> Landlord:
    turn, intake = node.get("change_over_minutes"), node.get("intake")
    return Landlord(
        id=node["id"].text(),
        minutes=node["minutes"].number(),
        desks=tuple(map(_desk, node["desks"].nodes(MOST_DESKS))),
        intake=intake is not None and intake.flag(),
        change_over_minutes=0 if turn is None else turn.number(),
    )


def _desk(node: Node) -> Desk:
    accessible = node.get("accessible")
    opened = node["open"].windows(MOST_WINDOWS)
    return Desk(node["id"].text(), opened, accessible is not None and accessible.flag())


def _household(node: Node) -> Household:
    minutes, extra, access = node.get("minutes"), node.get("extra_minutes"), node.get("accessible")
    language, companion, locked = node.get("interpreter"), node.get("companion"), node.get("locked")
    names = node["visits"].nodes(MOST["landlords"])
    return Household(
        id=node["id"].text(),
        rank=node["rank"].number(),
        visits=tuple(name.text() for name in names),
        available=node["available"].windows(MOST_WINDOWS),
        minutes={} if minutes is None else minutes.numbers(),
        extra_minutes=0 if extra is None else extra.number(),
        accessible=access is not None and access.flag(),
        interpreter=None if language is None else language.text(),
        companion=None if companion is None else companion.text(),
        locked=() if locked is None else tuple(map(_locked, locked.nodes(MOST["landlords"]))),
    )


def _locked(node: Node) -> Locked:
    return Locked(node["landlord"].text(), node["desk"].text(), node["start"].number())


def _interpreter(node: Node) -> Interpreter:
    languages = tuple(name.text() for name in node["languages"].nodes(MOST_WINDOWS))
    return Interpreter(node["id"].text(), languages, node["present"].windows(MOST_WINDOWS))


def _companion(node: Node) -> Companion:
    return Companion(node["id"].text(), node["present"].windows(MOST_WINDOWS))
