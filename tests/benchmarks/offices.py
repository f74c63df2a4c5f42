"""A made-up day as the day of a real office: its file, desks, people, and who has which place."""

from __future__ import annotations

from datetime import date
from functools import partial

from sqlalchemy.orm import Session

from db.appointments import Appointment, DeskVisit
from db.days import Desk, RegistrationDay
from db.households import (
    Companion,
    CompanionPresence,
    Household,
    Interpreter,
    InterpreterPresence,
    Person,
)
from db.kinds import LandlordKind, PersonRole
from db.office import Landlord
from planner.office.file import new_office
from planner.operations import operation
from planner.timetable.apply import apply_plan
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.solve import solve
from planner.workspace import Workspace

DATE = date(2026, 12, 17)
INTAKE_MINUTES = 5


def open_office(folder, problem):
    """Make an office with a day of a problem, nobody placed; give it opened, and the day's id."""
    path = folder / "office.inschrijfdag"
    new_office(path, preset="kortrijk")
    workspace = Workspace(path)
    return workspace, workspace.run(partial(_fill, problem=problem)).value


def plan_day(workspace, day_id, *, effort):
    """Give the day's households their places, the same each time."""
    plan = solve(workspace.ask(partial(problem_of, day_id=day_id)), effort=effort)
    workspace.run(partial(apply_plan, day_id=day_id, plan=plan))


@operation
def _fill(session: Session, *, problem) -> int:
    day = RegistrationDay(
        date=DATE,
        sessions=problem.sessions,
        visit_minutes=15,
        change_over_minutes=0,
        walk_minutes=problem.walk_minutes,
        intake_minutes=INTAKE_MINUTES if any(one.intake for one in problem.landlords) else 0,
        extra_minutes=5,
        arrive_before_minutes=10,
        late_tolerance_minutes=10,
        max_wait_minutes=problem.max_wait_minutes,
    )
    session.add(day)
    session.flush()
    owners = {one.id: _landlord(session, day, place, one)
              for place, one in enumerate(problem.landlords)}  # fmt: skip
    companions = {one.id: Companion(name=f"Begeleider {one.id}") for one in problem.companions}
    session.add_all(companions.values())
    session.flush()
    for one in problem.companions:
        session.add(
            CompanionPresence(
                companion_id=companions[one.id].id, day_id=day.id, windows=one.present
            )
        )
    for one in problem.interpreters:
        person = Interpreter(name=f"Tolk {one.id}", languages=one.languages)
        session.add(person)
        session.flush()
        session.add(
            InterpreterPresence(interpreter_id=person.id, day_id=day.id, windows=one.present)
        )
    for number, one in enumerate(sorted(problem.households, key=lambda h: h.rank), start=1):
        session.add(_appointment(day, number, one, problem, owners, companions))
    session.flush()
    return day.id


def _landlord(session, day, place, one):
    kind = LandlordKind.INTAKE if one.intake else LandlordKind.SHM
    owner = Landlord(
        code=f"X-{one.id}", name=f"Verhuurder {one.id}", kind=kind, position=90 + place
    )
    session.add(owner)
    session.flush()
    for desk in one.desks:
        made = Desk(landlord_id=owner.id, number=len(day.desks) + 1, open=desk.open,
                    accessible=desk.accessible, visit_minutes=one.minutes)  # fmt: skip
        day.desks.append(made)
    return owner


def _appointment(day, number, one, problem, owners, companions):
    person = Person(role=PersonRole.REFERENCE_TENANT, last_name=f"Gezin {number}")
    found = Appointment(
        household=Household(persons=[person]),
        day_id=day.id,
        number=number,
        availability=one.available,
        language=one.interpreter or "",
        accessible=one.accessible,
        extra_minutes=one.extra_minutes,
        companion_id=companions[one.companion].id if one.companion else None,
    )
    for landlord in problem.landlords:
        if landlord.id in one.visits:
            minutes = landlord.minutes + (0 if landlord.intake else one.extra_minutes)
            found.visits.append(DeskVisit(landlord_id=owners[landlord.id].id, minutes=minutes))
    return found
