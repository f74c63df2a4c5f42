"""Why not: each reason where it holds, and the nearest change really gives a seat."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from planner.texts import LANGUAGES, sentence, table
from planner.timetable.solver.problem import Companion, Desk, Interpreter, Locked
from planner.timetable.solver.reasons import reason_as_data
from planner.timetable.solver.repair import repair
from planner.timetable.solver.solve import solve
from tests.planner.timetable.solver.problems import (
    household,
    landlord,
    locked,
    problem,
    random_problem,
    windows,
)


def why(asked, name="h"):
    return solve(asked, effort=30).unseated[name]


def speaker(hours, *languages):
    return Interpreter("i", languages or ("ar",), windows(hours))


def full(*others, **more):
    """Make a landlord whose one desk is full all morning, for households with better ranks."""
    crowd = [household(f"x{n}", "A") for n in range(12)]
    return problem([landlord("A")], [*crowd, *others], **more)


def test_each_reason_is_given_where_it_holds():
    long = [landlord(name, minutes=70) for name in "ABC"]
    companion = (Companion("c", windows("09:00-09:30")),)
    two = [landlord("A"), landlord("B")]
    cases = {
        "no_landlord": problem([landlord("A")], [household("h")]),
        "no_desk": problem([landlord("A", desks=0)], [household("h", "A")]),
        "no_accessible_desk": problem(
            [landlord("A", accessible=False)], [household("h", "A", accessible=True)]
        ),
        "no_interpreter": problem([landlord("A")], [household("h", "A", interpreter="ar")]),
        "interpreter_absent": problem(
            two,
            [household("h", "A", "B", interpreter="ar")],
            interpreters=(speaker("09:00-09:30"),),
        ),
        "companion_absent": problem(
            two, [household("h", "A", "B", companion="c")], companions=companion
        ),
        "availability_too_short": problem(two, [household("h", "A", "B", available="09:00-09:30")]),
        "day_too_short": problem(long, [household("h", "A", "B", "C")]),
        "desks_full": full(household("h", "A")),
        "interpreter_full": problem(
            [landlord("A", desks=2)],
            [household("x", "A", interpreter="ar"), household("h", "A", interpreter="ar")],
            interpreters=(speaker("09:00-09:20"),),
        ),
        "companion_busy": problem(
            [landlord("A", desks=2)],
            [household("x", "A", companion="c"), household("h", "A", companion="c")],
            companions=(Companion("c", windows("09:00-09:20")),),
        ),
        "day_full": problem(
            [landlord("A", minutes=60), landlord("B", minutes=60)],
            [*(household(f"x{n}", n_) for n, n_ in enumerate("AAABBB")), household("h", "A", "B")],
        ),
    }
    assert {code: why(asked).reason for code, asked in cases.items()} == {
        code: code for code in cases
    }
    assert set(cases) == set(table("timetable", "nl")["reason"])


def test_a_reason_names_what_it_is_about():
    assert why(full(household("h", "A"))).facts == {"landlord": "A"}
    lonely = problem([landlord("A")], [household("h", "A", interpreter="ti")])
    assert reason_as_data(why(lonely)) == {
        "reason": "no_interpreter",
        "language": "ti",
        "nearest": {"change": "interpreter", "language": "ti"},
        "changes": [{"change": "interpreter", "language": "ti"}],
    }


@pytest.mark.parametrize(
    ("asked", "change"),
    [
        (
            problem([landlord("A")], [household("h", "A", available="09:00-09:10")]),
            {"change": "availability", "from": 540, "until": 555},
        ),
        (
            problem(
                [landlord("A", open="13:00-14:00")],
                [household("h", "A", available="09:00-12:00")],
                sessions="09:00-12:00 13:00-14:00",
            ),
            {"change": "other_session", "from": 780, "until": 795},
        ),
        (full(household("h", "A")), {"change": "desk_longer", "landlord": "A", "minutes": 15}),
        (
            full(household("h", "A", available="09:00-11:00")),
            {"change": "extra_desk", "landlord": "A"},
        ),
        (
            problem([landlord("A", accessible=False)], [household("h", "A", accessible=True)]),
            {"change": "accessible_desk", "landlord": "A"},
        ),
        (
            problem([landlord("A"), landlord("B", desks=0)], [household("h", "A", "B")]),
            {"change": "extra_desk", "landlord": "B"},
        ),
        (
            problem([landlord("A"), landlord("B", minutes=200)], [household("h", "A", "B")]),
            {"change": "without_landlord", "landlord": "B"},
        ),
        (
            problem(
                [landlord("A")],
                [household("h", "A", companion="c")],
                companions=(Companion("c", ()),),
            ),
            {"change": "companion", "companion": "c"},
        ),
        (
            problem([landlord("A", desks=0)], [household("h", "A")]),
            {"change": "extra_desk", "landlord": "A"},
        ),
        (problem([landlord("A", minutes=200)], [household("h", "A")]), {}),
    ],
)
def test_the_nearest_change_is_the_one_that_asks_least(asked, change):
    assert why(asked).nearest == change


def test_all_changes_that_would_do_are_told_the_smallest_first():
    """A is full in the morning, when the household can come; in the afternoon there is room."""
    hours = "09:00-12:00 13:00-14:00"
    clocks = (f"{9 + n // 4:02d}:{n % 4 * 15:02d}" for n in range(12))
    crowd = [household(at, "A", locked=(locked("A", "A.1", at),)) for at in clocks]
    asked = problem(
        [landlord("A", open=hours), landlord("B", desks=2, open=hours)],
        [*crowd, household("h", "A", "B")],
        sessions=hours,
    )
    found = why(asked)
    first, *others = reason_as_data(found)["changes"]

    assert first == {
        "change": "other_session",
        "from": 780,
        "until": 815,
        "visits": [{"landlord": "B", "start": 780}, {"landlord": "A", "start": 800}],
    }
    assert {name: value for name, value in first.items() if name != "visits"} == found.nearest
    assert others == [
        {"change": "desk_longer", "landlord": "A", "minutes": 15},
        {"change": "extra_desk", "landlord": "A"},
        {"change": "without_landlord", "landlord": "A"},
    ]


def apply(asked, name, change):
    """Change a problem as a reason proposes."""
    households = {one.id: one for one in asked.households}
    one = households[name]
    landlords = list(asked.landlords)
    at = next((n for n, o in enumerate(landlords) if o.id == change.get("landlord")), 0)
    match change["change"]:
        case "availability" | "other_session":
            one = replace(one, available=(*one.available, (change["from"], change["until"])))
        case "interpreter":
            present = tuple(asked.sessions)
            more = Interpreter("extra", (change["language"],), present)
            asked = replace(asked, interpreters=(*asked.interpreters, more))
        case "companion":
            one = replace(one, companion=None)
        case "without_landlord":
            visits = tuple(v for v in one.visits if v != change["landlord"])
            one = replace(one, visits=visits)
        case "extra_desk" | "accessible_desk":
            hours = tuple({w: 0 for desk in landlords[at].desks for w in desk.open})
            desk = Desk("extra", hours or asked.sessions, accessible=True)
            landlords[at] = replace(landlords[at], desks=(*landlords[at].desks, desk))
        case "desk_longer":
            return None
    households[name] = one
    return replace(asked, households=tuple(households.values()), landlords=tuple(landlords))


def kept(asked, plan):
    """Lock everybody where the plan has them."""
    locks = {
        name: tuple(Locked(one.landlord, one.desk, one.start) for one in seat.visits)
        for name, seat in plan.seated.items()
    }
    one = (replace(one, locked=locks.get(one.id, ())) for one in asked.households)
    return replace(asked, households=tuple(one))


def test_each_change_gives_the_household_a_seat_while_nobody_else_moves():
    tried, codes = 0, Counter()
    for seed in range(120):
        asked = random_problem(seed)
        if any(one.locked for one in asked.households):
            continue
        plan = solve(asked, effort=40, seed=seed)
        for name, reason in plan.unseated.items():
            assert len(reason.changes) <= 5
            for change in reason.changes:
                changed = apply(kept(asked, plan), name, change)
                if changed:
                    tried, codes[change["change"]] = tried + 1, 1
                    order = {"households": only(changed, name)}
                    mended = repair(replace(changed, **order), plan.seated)
                    assert name in mended.seated, (seed, change)
    assert tried > 100
    assert len(codes) == 7


def only(asked, name):
    """Leave out the others who have no seat."""
    return tuple(one for one in asked.households if one.locked or one.id == name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_change_has_a_sentence(language):
    facts = {
        "landlord": "A", "spoken": "Arabisch", "companion": "An", "minutes": 15, "from": 540,
        "until": 600,
    }  # fmt: skip
    for kind in ("reason", "nearest"):
        for code in table("timetable", language)[kind]:
            words = sentence("timetable", f"{kind}.{code}", language, **facts)
            assert words.endswith(".")
            assert "{" not in words
