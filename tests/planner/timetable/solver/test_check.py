"""The independent checker: it passes sound plans and sees each rule broken."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.times import minutes_of
from planner.timetable.solver.check import Fault, check
from planner.timetable.solver.plan import Bounds, Plan, Seat, Unseated, Visit
from planner.timetable.solver.problem import Companion, Interpreter
from planner.timetable.solver.score import score
from tests.planner.timetable.solver.problems import (
    household,
    landlord,
    locked,
    problem,
    windows,
)


def asked():
    hours = "09:00-12:00 13:00-17:00"
    speaker = ("ar",)
    return problem(
        [
            landlord("A", desks=2, open=hours, change_over_minutes=5),
            landlord("B", open=hours, accessible=False),
            landlord("in", open=hours, intake=True),
        ],
        [
            household("h", "A", "in", interpreter="ar", companion="c", available=hours),
            household("k", "A", "B", available="09:00-16:00"),
            household("m", "A", accessible=True, locked=(locked("A", "A.1", "09:03"),)),
            household("n", "B"),
        ],
        sessions=hours,
        max_wait_minutes=30,
        interpreters=(
            Interpreter("i", speaker, windows("09:00-10:00")),
            Interpreter("j", ("so",), windows("09:00-17:00")),
        ),
        companions=(Companion("c", windows("09:00-11:00")),),
    )


def seat(text, interpreter=None):
    """Read "A.1 09:00, B.1 09:20"."""
    visits = []
    for part in text.split(", "):
        desk, clock = part.split()
        visits.append(Visit(desk.split(".")[0], desk, minutes_of(clock)))
    return Seat(tuple(visits), interpreter)


SOUND = {
    "h": seat("in.1 09:00, A.2 09:20", "i"),
    "k": seat("A.2 09:40, B.1 10:00"),
    "m": seat("A.1 09:03"),
}


def plan(seats, *, unseated=("n",), bound=4, proven=False):
    return Plan(
        seats, {name: Unseated("day_full") for name in unseated}, Bounds(bound), proven, 0.0,
        score(asked(), {}),
    )  # fmt: skip


def faults(changes, **more):
    return {
        (fault.where, fault.rule) for fault in check(asked(), plan({**SOUND, **changes}, **more))
    }


def test_a_sound_plan_has_no_faults():
    assert check(asked(), plan(SOUND)) == []


@pytest.mark.parametrize(
    ("name", "text", "rule"),
    [
        ("k", "A.2 09:40", "not the visits that were asked"),
        ("k", "A.2 09:40, A.1 10:00", "not the visits that were asked"),
        ("k", "A.2 09:42, B.1 10:00", "a start off the grid"),
        ("k", "A.2 09:40, B.1 09:55", "no time to walk"),
        ("k", "A.2 09:40, B.1 10:35", "waits too long"),
        ("k", "A.2 11:40, B.1 13:00", "a stay across a break"),
        ("k", "A.2 15:50, B.1 16:10", "outside availability"),
        ("k", "A.2 11:50, B.1 11:30", "a desk that is closed"),
        ("m", "B.1 09:05", "not the visits that were asked"),
        ("m", "A.1 09:05", "a locked visit moved"),
        ("h", "A.2 09:00, in.1 09:20", "intake not first"),
        ("h", "in.1 09:30, A.2 09:50", "an interpreter who is absent"),
        ("h", "in.1 10:50, A.2 11:10", "a companion who is absent"),
    ],
)
def test_each_broken_rule_is_found(name, text, rule):
    assert (name, rule) in faults({name: seat(text, "i" if name == "h" else None)})


@pytest.mark.parametrize(("interpreter", "found"), [(None, True), ("j", True), ("i", False)])
def test_the_interpreter_must_speak_the_language(interpreter, found):
    changed = faults({"h": seat("in.1 09:00, A.2 09:20", interpreter)})

    assert (("h", "no interpreter of the language") in changed) is found


def test_a_desk_serves_one_at_a_time_and_is_kept_for_its_change_over():
    assert faults({"k": seat("A.2 09:35, B.1 10:00")}) == {("A.2", "two at a time")}
    assert faults({"k": seat("A.1 09:15, B.1 10:00")}) >= {("A.1", "two at a time")}


def test_interpreters_and_companions_are_in_one_place_at_a_time():
    question = asked()
    twin = replace(question.households[0], id="n", rank=9)
    question = replace(question, households=(*question.households[:3], twin))
    seats = {"h": SOUND["h"], "m": SOUND["m"], "n": seat("in.1 09:15, A.1 09:35", "i")}
    found = check(question, plan(seats, unseated=("k",)))

    assert set(found) == {Fault("i", "two at a time"), Fault("c", "two at a time")}


def test_a_wheelchair_needs_an_accessible_desk_of_the_landlord_itself():
    question = asked()
    visitor = replace(question.households[3], accessible=True)
    question = replace(question, households=(*question.households[:3], visitor))
    found = check(question, plan({**SOUND, "n": seat("B.1 10:30")}, unseated=()))
    assert found == [Fault("n", "a desk that is not accessible")]
    wrong = Seat((Visit("B", "A.1", 600),))
    assert ("n", "a desk of another landlord") in faults({"n": wrong}, unseated=())


def test_everybody_is_in_one_list():
    assert faults({}, unseated=()) == {("n", "in neither list")}
    assert faults({}, unseated=("n", "k")) == {("k", "seated and unseated")}
    assert faults({}, unseated=("n", "x")) == {("x", "unknown")}
    assert faults({"n": Seat(())}, unseated=()) == {("n", "not the visits that were asked")}


def test_a_plan_may_not_claim_too_much():
    assert faults({}, bound=2) == {("plan", "more seats than its own bound")}
    assert faults({}, proven=True) == {("plan", "called proven below its bound")}


def test_who_is_locked_cannot_be_left_out():
    left = plan({name: SOUND[name] for name in ("h", "k")}, unseated=("m", "n"))

    assert check(asked(), left) == [Fault("m", "locked visits dropped")]


def test_a_stay_that_is_all_locked_may_cross_a_break_and_wait():
    question = asked()
    kept = (locked("A", "A.2", "11:40"), locked("B", "B.1", "13:00"))
    one = replace(question.households[1], locked=kept)
    question = replace(question, households=(question.households[0], one, *question.households[2:]))

    assert check(question, plan({**SOUND, "k": seat("A.2 11:40, B.1 13:00")})) == []


def test_a_visit_takes_minutes():
    idle = problem([landlord("A", minutes=0)], [household("h", "A")])
    found = check(idle, Plan({"h": seat("A.1 09:00")}, {}, Bounds(1), True, 0.0, score(idle, {})))
    assert ("h", "a visit without minutes") in {(fault.where, fault.rule) for fault in found}
