"""A piece of a day as its acts come, for killing the program in the middle of each.

Every act looks up what it needs in the file it finds, so it can be done on any copy of it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

from sqlalchemy import func, select

from db.appointments import Appointment
from db.households import Household, Person
from db.journal import Operation
from db.kinds import AppointmentState
from planner.days.edit import DayDraft, add_day
from planner.days.queries import days
from planner.households.adding import HouseholdDraft, add_household
from planner.households.importing.lists import decide, import_lists, judge_for
from planner.households.importing.reading.parse import parse
from planner.office.edit import change_office, office_view
from planner.office.file import new_office
from planner.queue.acting import Acting
from planner.queue.arriving import arrive
from planner.queue.calling_in import call_next, seat
from planner.queue.finishing import finish
from planner.slips.issue import Printing, issue_slips
from planner.timetable.apply import apply_plan
from planner.timetable.booking.cancelling import cancel_appointment
from planner.timetable.booking.other_day import ask_for_day, move_to_day
from planner.timetable.booking.wish import Wish
from planner.timetable.snapshot import problem_of
from planner.timetable.solver.solve import solve
from planner.workspace import Workspace
from tests.cards import save_card

DAY, LATER = date(2026, 12, 17), date(2027, 2, 18)
NOW = datetime(2026, 12, 17, 8, 12, tzinfo=UTC)
LIST = "\n".join(
    ("Naam;Voornaam;Geboortedatum;Verhuurders",
     *(f"Claes;Kind {n};0{n}/03/1984;GW, Poort" for n in range(1, 7)))
)  # fmt: skip

Act = Callable[[], object]
"""What is left to do once all is looked up: the change itself."""
Step = Callable[[Workspace], Act]


def make_first(path: Path) -> None:
    """Make an office with two days, before anybody comes."""
    new_office(path, preset="kortrijk")
    workspace = Workspace(path, clock=lambda: NOW)
    for on in (DAY, LATER):
        workspace.run(partial(add_day, draft=DayDraft(on)))
    workspace.close()


def opened(path: Path) -> Workspace:
    """Open an office as an act needs it, at one moment."""
    return Workspace(path, clock=lambda: NOW, actor="An")


def _day(workspace: Workspace, on: date = DAY) -> int:
    return next(row.id for row in workspace.ask(days) if row.date == on)


def _household(workspace: Workspace, first_name: str) -> tuple[int, int]:
    """Give a household's id and version."""
    query = select(Household.id, Household.version).join(Person)
    found = query.where(Person.first_name == first_name)
    return workspace.ask(lambda session: tuple(session.execute(found).one()))


def add(first_name: str, workspace: Workspace) -> Act:
    """Take in a household."""
    return partial(
        workspace.run, partial(add_household, draft=HouseholdDraft("Peeters", first_name))
    )


def ask(first_name: str, workspace: Workspace) -> Act:
    """Have it come on the day."""
    wish = Wish(_household(workspace, first_name)[0])
    return partial(workspace.run, partial(ask_for_day, day_id=_day(workspace), wish=wish))


def remark(workspace: Workspace) -> Act:
    """Write something with a household."""
    household, version = _household(workspace, "Jan")
    change = partial(save_card, household_id=household, version=version, remark="te voet")
    return partial(workspace.run, change)


def bring_in(workspace: Workspace) -> Act:
    """Bring in a list, of which the program first makes a copy of the office."""
    day_id = _day(workspace)
    raw = [parse(LIST.encode(), "lijst.csv")]
    found = decide(workspace.ask(partial(judge_for, day_id=day_id, lists=raw)))
    work = partial(import_lists, day_id=day_id, accepted=found.accepted, merged=found.merged)
    return partial(workspace.run, work)


def plan(workspace: Workspace) -> Act:
    """Give everybody their times."""
    day_id = _day(workspace)
    found = solve(workspace.ask(partial(problem_of, day_id=day_id)), effort=1, seed=1)
    return partial(workspace.run, partial(apply_plan, day_id=day_id, plan=found))


def issue(workspace: Workspace) -> Act:
    """Issue the slips of two households."""
    printing = Printing(workspace.clock(), workspace.actor)
    two = tuple(_appointments(workspace)[:2])
    return partial(workspace.run, partial(issue_slips, printing=printing, appointment_ids=two))


def office(workspace: Workspace) -> Act:
    """Give the office another name."""
    view = workspace.ask(office_view)
    change = partial(change_office, version=view.version, name="Ander", phone="056 99 99 99")
    return partial(workspace.run, change)


def undo(workspace: Workspace) -> Act:
    """Take the last back."""
    return workspace.undo


def redo(workspace: Workspace) -> Act:
    """Do again what was taken back."""
    return workspace.redo


def come(place: int, workspace: Workspace) -> Act:
    """Note that a household is there."""
    return _in_queue(workspace, arrive, appointment_id=_appointments(workspace)[place])


def call(workspace: Workspace) -> Act:
    """Have the desk that somebody waits for call them."""
    return _in_queue(workspace, call_next, desk_id=_desk(workspace))


def sit(workspace: Workspace) -> Act:
    """Have who was called sit down."""
    return _in_queue(workspace, seat, appointment_id=_appointments(workspace)[0])


def end(workspace: Workspace) -> Act:
    """End the visit."""
    return _in_queue(workspace, finish, desk_id=_desk(workspace))


def cancel(workspace: Workspace) -> Act:
    """Cancel the last household's appointment."""
    return _about_the_last(workspace, cancel_appointment, reason="prevented")


def move(workspace: Workspace) -> Act:
    """Have the last household come on the later day."""
    return _about_the_last(workspace, move_to_day, day_id=_day(workspace, LATER))


def _about_the_last(workspace: Workspace, act: Callable[..., object], **facts: object) -> Act:
    last = _appointments(workspace)[-1]
    version = workspace.ask(lambda session: session.get_one(Appointment, last).version)
    return partial(workspace.run, partial(act, appointment_id=last, version=version, **facts))


def _in_queue(workspace: Workspace, act: Callable[..., object], **facts: object) -> Act:
    done = workspace.ask(lambda session: session.scalar(select(func.count(Operation.id))))
    acting = Acting(NOW + timedelta(minutes=done), "An")
    work = partial(act, day_id=_day(workspace), acting=acting, **facts)
    return partial(workspace.run, work)


def _appointments(workspace: Workspace) -> list[int]:
    """Give who comes on the day, in the order of their times."""
    day_id = _day(workspace)
    query = select(Appointment.id).where(
        Appointment.day_id == day_id, Appointment.starts.is_not(None),
        Appointment.state != AppointmentState.CANCELLED,
    ).order_by(Appointment.starts, Appointment.number)  # fmt: skip
    return workspace.ask(lambda session: list(session.scalars(query)))


def _desk(workspace: Workspace) -> int:
    first = _appointments(workspace)[0]

    def desk(session):
        visits = session.get_one(Appointment, first).visits
        return min(visits, key=lambda visit: visit.start).desk_id

    return workspace.ask(desk)


SCRIPT: tuple[Step, ...] = (
    partial(add, "Jan"), partial(ask, "Jan"), remark, partial(add, "Piet"), partial(ask, "Piet"),
    undo, redo, bring_in, plan, undo, redo, issue, office, cancel, undo, move,
    partial(come, 0), partial(come, 1), call, sit, end, undo, undo, undo,
)  # fmt: skip
"""The acts in their order."""
