from __future__ import annotations

import json
from dataclasses import asdict, replace

import pytest

from planner.errors import ProblemBroken
from planner.texts import LANGUAGES, explain, table
from planner.timetable.solver.formats import plan_to_json, problem_of, read_problem
from planner.timetable.solver.problem import Companion, Interpreter
from planner.timetable.solver.reading import Node
from planner.timetable.solver.rules import MOST, MOST_DESKS, MOST_WINDOWS, check_problem
from planner.timetable.solver.solve import solve
from tests.planner.timetable.solver.problems import (
    household,
    landlord,
    locked,
    problem,
    random_problem,
    windows,
)


def sound():
    return problem(
        [landlord("A", desks=2), landlord("B", accessible=False), landlord("in", intake=True)],
        [household("h", "A", "B", companion="c", interpreter="ar"), household("k", "in", "A")],
        interpreters=(Interpreter("i", ("ar",), windows("09:00-12:00")),),
        companions=(Companion("c", windows("09:00-11:00")),),
    )


def data():
    return json.loads(json.dumps(asdict(sound())))


def written(tmp_path, text):
    path = tmp_path / "problem.json"
    path.write_text(text, encoding="utf-8")
    return path


def refused(work, *arguments):
    with pytest.raises(ProblemBroken) as refusal:
        work(*arguments)
    for language in LANGUAGES:
        words = explain(refusal.value, language)
        assert refusal.value.where in words
        assert "_" not in words.replace(refusal.value.where, "")
    return refusal.value.where, refusal.value.why


BAD = [
    (("walk_minutes",), -5, ("walk_minutes", "negative")),
    (("grid_minutes",), 0, ("grid_minutes", "too_short")),
    (("grid_minutes",), True, ("grid_minutes", "wrong_type")),
    (("max_wait_minutes",), -1, ("max_wait_minutes", "negative")),
    (("max_wait_minutes",), 12.5, ("max_wait_minutes", "wrong_type")),
    (("sessions",), [[600, 540]], ("sessions", "closes_before_opens")),
    (("sessions",), [[540]], ("sessions[0]", "wrong_type")),
    (("sessions",), [[540, 600, 660]], ("sessions[0]", "wrong_type")),
    (("sessions",), {"from": 540}, ("sessions", "wrong_type")),
    (("objective",), ["fun"], ("objective", "unknown_objective")),
    (("objective",), ["wait"], ("objective", "unknown_objective")),
    (("objective",), ["seated", "end", "end"], ("objective", "duplicate")),
    (("name",), None, ("name", "missing")),
    (("landlords", 0, "minutes"), -15, ("landlords[0].minutes", "negative")),
    (("landlords", 0, "minutes"), "15", ("landlords[0].minutes", "wrong_type")),
    (("landlords", 0, "minutes"), 0, ("households[0].minutes", "no_minutes")),
    (("landlords", 0, "minutes"), 10**9, ("landlords[0].minutes", "too_late")),
    (("landlords", 0, "change_over_minutes"), -1, ("landlords[0].change_over_minutes", "negative")),
    (("landlords", 1, "id"), "A", ("landlords", "duplicate")),
    (("landlords", 1, "id"), 7, ("landlords[1].id", "wrong_type")),
    (("landlords", 0, "desks", 1, "id"), "B.1", ("desks", "duplicate")),
    (("landlords", 0, "desks", 0, "open"), [[700, 600]],
     ("landlords[0].desks[0].open", "closes_before_opens")),
    (("landlords", 0, "desks"), "A.1", ("landlords[0].desks", "wrong_type")),
    (("landlords", 0, "intake"), 1, ("landlords[0].intake", "wrong_type")),
    (("landlords", 1, "intake"), True, ("households[0].visits", "two_intakes")),
    (("households", 0), 5, ("households[0]", "wrong_type")),
    (("households", 0, "visits"), ["A", "X"], ("households[0].visits", "unknown_landlord")),
    (("households", 0, "visits"), ["A", "A"], ("households[0].visits", "landlord_twice")),
    (("households", 0, "minutes"), {"X": 5}, ("households[0].visits", "unknown_landlord")),
    (("households", 0, "minutes"), {"A": 0}, ("households[0].minutes", "no_minutes")),
    (("households", 0, "minutes"), {"A": -3}, ("households[0].minutes", "negative")),
    (("households", 0, "extra_minutes"), -20, ("households[0].extra_minutes", "negative")),
    (("households", 0, "available"), [[-10, 60]], ("households[0].available", "negative")),
    (("households", 0, "companion"), "nobody", ("households[0].companion", "unknown_companion")),
    (("households", 0, "rank"), None, ("households[0].rank", "missing")),
    (("households", 1, "id"), "h", ("households", "duplicate")),
    (("interpreters", 0, "present"), [[9, 8]], ("interpreters[0].present", "closes_before_opens")),
    (("companions", 0, "present"), 3, ("companions[0].present", "wrong_type")),
    (("households",), [{}] * 10**6, ("households", "too_large")),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "answer"), BAD, ids=lambda case: str(case)[:60])
def test_a_problem_that_contradicts_itself_is_refused_in_one_sentence(path, value, answer):
    if path == ("landlords", 1, "intake"):
        path, value = ("landlords", 0, "intake"), True
        bad = data()
        bad["landlords"][1]["intake"] = True
    else:
        bad = data()
    place = bad
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value

    assert refused(lambda: check_problem(problem_of(Node(bad, "")))) == answer


LOCKED = [
    ([("A", "A.1", "09:00"), ("A", "A.2", "10:00")], "locked_twice"),
    ([("in", "in.1", "09:00")], "locked_not_asked"),
    ([("A", "B.1", "09:00")], "unknown_desk"),
    ([("A", "X.1", "09:00")], "unknown_desk"),
    ([("A", "A.1", "08:55")], "locked_closed"),
    ([("A", "A.1", "11:50")], "locked_closed"),
    ([("A", "A.1", "09:00"), ("B", "B.1", "09:15")], "locked_no_walk"),
    ([("A", "A.1", "11:00")], "locked_unavailable"),
]


@pytest.mark.parametrize(("visits", "why"), LOCKED)
def test_locked_visits_that_no_plan_can_keep_are_refused(visits, why):
    asked = sound()
    first = replace(asked.households[0], locked=tuple(locked(*visit) for visit in visits))

    assert refused(check_problem, replace(asked, households=(first,))) == (
        "households[0].locked", why,
    )  # fmt: skip


def test_a_locked_visit_keeps_away_from_inaccessible_desks_and_comes_after_the_intake():
    asked = sound()
    first = replace(asked.households[0], accessible=True, locked=(locked("B", "B.1", "09:00"),))
    assert refused(check_problem, replace(asked, households=(first,)))[1] == "locked_not_accessible"
    visits = (locked("A", "A.1", "09:00"), locked("in", "in.1", "09:30"))
    second = replace(asked.households[1], locked=visits)
    assert refused(check_problem, replace(asked, households=(second,)))[1] == "locked_after_intake"


def test_two_locked_visits_cannot_share_a_desk_or_a_companion():
    asked = sound()
    one = household("h", "A", locked=(locked("A", "A.1", "09:00"),))
    other = household("k", "A", locked=(locked("A", "A.1", "09:10"),))
    assert refused(check_problem, replace(asked, households=(one, other))) == (
        "A.1", "locked_overlap",
    )  # fmt: skip
    one = replace(one, companion="c")
    other = replace(other, companion="c", locked=(locked("A", "A.2", "09:10"),))
    assert refused(check_problem, replace(asked, households=(one, other))) == (
        "c", "locked_overlap",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "not_json"),
        ("{", "not_json"),
        ('{"walk_minutes": NaN}', "not_json"),
        ('{"walk_minutes": Infinity}', "not_json"),
        ("[" * 100_000, "not_json"),
        ("\ud800".encode("utf-8", "surrogatepass").decode("latin-1"), "not_json"),
    ],
)
def test_a_file_that_is_no_json_is_refused_by_its_name(tmp_path, text, why):
    assert refused(read_problem, written(tmp_path, text)) == ("problem.json", why)


@pytest.mark.parametrize("text", ["[]", "7", "null", '"day"'])
def test_a_file_that_holds_no_table_is_refused_by_its_name(tmp_path, text):
    assert refused(read_problem, written(tmp_path, text)) == ("problem.json", "wrong_type")


def test_a_file_that_is_no_text_is_refused(tmp_path):
    path = tmp_path / "problem.json"
    path.write_bytes(b"\xff\xfe\x00\xd8{}")

    assert refused(read_problem, path) == ("problem.json", "not_json")


def test_a_file_that_is_not_there_or_far_too_large_is_refused(tmp_path):
    assert refused(read_problem, tmp_path / "none.json") == ("none.json", "no_file")
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(40_000_000)
    assert refused(read_problem, path) == ("huge.json", "too_large")


def test_what_is_said_twice_is_refused_and_so_are_halves_of_characters(tmp_path):
    twice = json.dumps(data())[:-1] + ', "households": []}'
    half = json.dumps(data()).replace('"name": "test"', '"name": "\\ud800"')

    assert refused(read_problem, written(tmp_path, twice)) == ("households", "duplicate")
    assert refused(read_problem, written(tmp_path, half)) == ("name", "wrong_type")


def test_a_number_of_a_thousand_digits_is_refused(tmp_path):
    text = json.dumps(data()).replace('"walk_minutes": 5', '"walk_minutes": ' + "9" * 1000)

    assert refused(read_problem, written(tmp_path, text)) == ("walk_minutes", "too_late")


@pytest.mark.parametrize("seed", range(0, 60, 7))
def test_a_problem_reads_back_as_it_was_written(tmp_path, seed):
    asked = random_problem(seed)

    assert read_problem(written(tmp_path, json.dumps(asdict(asked)))) == asked


def test_what_may_be_left_out_of_a_problem_has_its_default(tmp_path):
    lean = {
        "name": "lean", "grid_minutes": 5, "walk_minutes": 5, "sessions": [[540, 600]],
        "landlords": [{"id": "A", "minutes": 10, "desks": [{"id": "A.1", "open": [[540, 600]]}]}],
        "households": [{"id": "h", "rank": 0, "visits": ["A"], "available": [[540, 600]]}],
    }  # fmt: skip
    asked = read_problem(written(tmp_path, json.dumps(lean)))

    assert asked.objective == ("seated", "priority", "wait", "end")
    assert (asked.max_wait_minutes, asked.interpreters, asked.companions) == (None, (), ())
    assert not asked.landlords[0].desks[0].accessible
    assert solve(asked, effort=1).score.seated == 1


def test_a_plan_is_written_in_the_format_of_the_design():
    asked = sound()
    crowd = tuple(household(f"x{n}", "in") for n in range(15))
    plan = solve(replace(asked, households=asked.households + crowd), effort=20)
    found = json.loads(json.dumps(plan_to_json(plan)))

    assert set(found) == {"seated", "unseated", "bounds", "proven", "seconds", "score"}
    assert found["seated"]["h"]["interpreter"] == "i"
    assert set(found["seated"]["h"]["visits"][0]) == {"landlord", "desk", "start"}
    assert all({"reason", "nearest"} <= set(why) for why in found["unseated"].values())
    assert found["bounds"]["seated"] >= len(found["seated"])
    assert len(found["unseated"]) == 4


def test_every_code_has_words():
    codes = {answer[1] for _, _, answer in BAD} | {why for _, why in LOCKED}
    codes |= {"locked_overlap", "locked_after_intake", "locked_not_accessible"}
    codes |= {"no_file", "not_json", "too_large"}

    assert set(table("timetable", "nl")["broken"]) == codes


def test_a_problem_larger_than_any_day_is_refused_before_it_is_looked_into():
    asked = sound()
    first = asked.landlords[0]
    desk = first.desks[0]
    desks = tuple(replace(desk, id=f"A.{number}") for number in range(MOST_DESKS + 1))
    many = {
        "companions": replace(asked, companions=asked.companions * (MOST["companions"] + 1)),
        "landlords[0].desks": with_landlord(asked, desks=desks),
        "landlords[0].desks[0].open": with_landlord(
            asked, desks=(replace(desk, open=((540, 600),) * (MOST_WINDOWS + 1)), *first.desks[1:])
        ),
    }
    for where, large in many.items():
        assert refused(check_problem, large) == (where, "too_large")


def with_landlord(asked, **changes):
    first, *rest = asked.landlords
    return replace(asked, landlords=(replace(first, **changes), *rest))
