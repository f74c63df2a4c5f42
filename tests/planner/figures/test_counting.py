"""Figures of a simulated year, held against plain SQL that knows nothing of the planner."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from functools import partial
from math import ceil

import pytest
from sqlalchemy import text

from db.kinds import AppointmentState, DayKind, DayState
from planner.clock import BRUSSELS
from planner.figures.counting import figures
from planner.figures.spread import spread
from planner.workspace import Workspace
from tests.conftest import clock
from tests.make import THURSDAY
from tests.year import DATES, LANDLORDS

FIRST, LAST = date(2027, 1, 1), date(2027, 12, 31)
CAME = "('arrived', 'in_progress', 'completed', 'left_early')"
RESULT = """coalesce(r.result, case v.outcome when 'done' then 'registered'
  when 'incomplete' then 'incomplete' when 'not_eligible' then 'refused'
  when 'postponed' then 'continued' end, 'unknown')"""
VISITS = f"""from appointment a join registration_day d on d.id = a.day_id
  join desk_visit v on v.appointment_id = a.id join landlord l on l.id = v.landlord_id
  left join visit_result r on r.appointment_id = a.id and r.landlord_id = v.landlord_id
  where a.state in {CAME}"""


@pytest.fixture(scope="module")
def office(year_file):
    opened = Workspace(year_file, clock=clock, actor="An")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def counted(office):
    return office.ask(partial(figures, first=FIRST, last=LAST, today=LAST))


@pytest.fixture(scope="module")
def sql(office):
    def ask(query):
        return office.ask(lambda session: [tuple(row) for row in session.execute(text(query))])

    return ask


def by_day(rows):
    """Gather (date, category, count) as counts by date."""
    found = {}
    for on, category, count in rows:
        found.setdefault(date.fromisoformat(on), Counter())[str(category)] += count
    return found


def ours(counted, group):
    return {day.date: Counter(day.counts[group]) for day in counted if day.counts.get(group)}


def test_a_year_of_six_days_is_counted(counted):
    assert tuple(day.date for day in counted) == DATES


@pytest.mark.parametrize(
    ("group", "category"),
    [
        ("came", ("case when date((a.id >> 22) / 1000, 'unixepoch') < d.date then 'appointment'"
                 " else 'walk_in' end")),
        ("sizes", ("case when h.adults + h.children >= 5 then '5+'"
                  " else h.adults + h.children end")),
        ("languages", "case a.language when '' then 'none' else a.language end"),
        ("companions", "case when a.companion_id is null then 'without' else 'with' end"),
    ],
)  # fmt: skip
def test_who_came_is_counted_as_sql_does(counted, sql, group, category):
    rows = sql(f"""select d.date, {category}, count(*) from appointment a
        join registration_day d on d.id = a.day_id join household h on h.id = a.household_id
        where a.state in {CAME} group by 1, 2""")
    assert ours(counted, group) == by_day(rows)


def test_who_did_not_come_is_counted_as_sql_does(counted, sql):
    rows = sql("""select d.date, case a.state when 'planned' then 'not_noted' else a.state end,
        count(*) from appointment a join registration_day d on d.id = a.day_id
        where a.state in ('no_show', 'cancelled', 'planned') group by 1, 2""")
    assert ours(counted, "absent") == by_day(rows)


@pytest.mark.parametrize("code", LANDLORDS)
def test_results_by_landlord_are_counted_as_sql_does(counted, sql, code):
    rows = sql(f"select d.date, {RESULT}, count(*) {VISITS} and l.code = '{code}' group by 1, 2")
    assert ours(counted, f"results.{code}") == by_day(rows)


def test_documents_that_were_missing_are_counted_as_sql_does(counted, sql):
    rows = sql(f"""select date, code, count(distinct file) from (
        select d.date, p.value as code, v.id as file {
        VISITS.replace("left join visit_result r", "join visit_result r").replace(
            "where", ", json_each(r.papers) p where"
        )
    }
        union select d.date, t.requirement, v.id {
        VISITS.replace(
            "where",
            "join tick t on t.household_id = a.household_id and"
            " (t.landlord_id = v.landlord_id or t.landlord_id is null) where",
        )
    }
          and t.state in ('missing', 'expired', 'promised') and {RESULT} = 'incomplete'
        ) group by 1, 2""")
    assert {day.date: Counter(day.documents) for day in counted} == by_day(rows)


WAITED = """select d.date, sum(strftime('%s', e.at) - (select max(strftime('%s', b.at))
    from queue_event b where b.appointment_id = e.appointment_id and b.at <= e.at
    and b.act in ('arrived', 'finished'))) / 60.0
  from queue_event e join registration_day d on d.id = e.day_id
  where e.act in ('called', 'left') group by d.date, e.appointment_id order by 2"""


def test_waiting_is_reckoned_as_sql_does(counted, sql):
    found = {}
    for on, minutes in sql(WAITED):
        found.setdefault(date.fromisoformat(on), []).append(minutes)

    assert {day.date: [round(x, 6) for x in day.waits] for day in counted} == {
        on: [round(x, 6) for x in waits] for on, waits in found.items()
    }


def test_mean_ninetieth_percentile_and_worst_are_those_of_the_ordered_list(counted, sql):
    waits = sorted(minutes for _, minutes in sql(WAITED))
    ours = spread([wait for day in counted for wait in day.waits])

    assert ours.count == len(waits)
    assert ours.mean == pytest.approx(sum(waits) / len(waits))
    assert ours.p90 == pytest.approx(waits[ceil(len(waits) * 9 / 10) - 1])
    assert ours.worst == pytest.approx(waits[-1])
    assert spread([]) is None


def test_desks_are_as_busy_and_as_late_as_sql_finds_them(counted, sql):
    rows = sql("""select d.date, l.code,
        sum(strftime('%s', f.at) - strftime('%s', s.at)) / 60.0,
        max(strftime('%s', f.at)) from queue_event f
        join queue_event s on s.appointment_id = f.appointment_id
          and s.landlord_id = f.landlord_id and s.act = 'seated'
        join registration_day d on d.id = f.day_id join landlord l on l.id = f.landlord_id
        where f.act = 'finished' group by 1, 2""")
    busy = {(date.fromisoformat(on), code): minutes for on, code, minutes, _ in rows}
    found = {(day.date, code): load for day in counted for code, load in day.desks.items()
             if load.busy}  # fmt: skip

    assert {key: round(load.busy, 6) for key, load in found.items()} == {
        key: round(minutes, 6) for key, minutes in busy.items()
    }
    short = DATES[-1], LANDLORDS[-1]
    assert {key: load.open for key, load in found.items()} == {
        key: 3 * (230 if key == short else 420) for key in busy
    }
    ends = {(date.fromisoformat(on), code): datetime.fromtimestamp(int(last), BRUSSELS)
            for on, code, _, last in rows}  # fmt: skip
    late = {key: end.hour * 60 + end.minute - (830 if key == short else 1020)
            for key, end in ends.items()}  # fmt: skip
    assert {key: load.over for key, load in found.items()} == {
        key: max(0, minutes) for key, minutes in late.items()
    }
    assert found[short].over > 0


def test_planned_and_real_minutes_are_of_the_same_visits(counted, sql):
    rows = sql("""select d.date, l.code, count(*), sum(v.minutes),
        sum(strftime('%s', f.at) - strftime('%s', s.at)) / 60.0 from queue_event f
        join queue_event s on s.appointment_id = f.appointment_id
          and s.landlord_id = f.landlord_id and s.act = 'seated'
        join desk_visit v on v.appointment_id = f.appointment_id
          and v.landlord_id = f.landlord_id and v.start is not null
        join registration_day d on d.id = f.day_id join landlord l on l.id = f.landlord_id
        where f.act = 'finished' group by 1, 2""")
    theirs = {(date.fromisoformat(on), code): (n, planned, round(real, 6))
              for on, code, n, planned, real in rows}  # fmt: skip

    assert {
        (day.date, code): (load.visits, load.planned, round(load.real, 6))
        for day in counted for code, load in day.desks.items() if load.visits
    } == theirs  # fmt: skip


def test_lead_times_are_the_days_from_booking_to_the_day(counted, sql):
    rows = sql("""select d.date, cast(julianday(d.date)
        - julianday(date((a.id >> 22) / 1000, 'unixepoch')) as integer)
        from appointment a join registration_day d on d.id = a.day_id
        where date((a.id >> 22) / 1000, 'unixepoch') < d.date order by 2""")
    found = {}
    for on, days in rows:
        found.setdefault(date.fromisoformat(on), []).append(days)

    assert {day.date: list(day.leads) for day in counted} == found


def test_interpreters_are_counted_by_the_minutes_they_were_booked(counted):
    assert [day.interpreter_minutes for day in counted] == [
        {"ar": 420, "tr": 210, "ru": 150}
    ] * 6  # fmt: skip


def test_days_to_come_and_days_that_do_not_count_are_left_out(session, make):
    make.day()
    other = make.day(date(2027, 1, 14))
    other.state = DayState.CANCELLED
    info = make.day(date(2027, 1, 21))
    info.kind = DayKind.INFO
    session.flush()
    ask = partial(figures, session, first=THURSDAY, last=LAST)

    assert [day.date for day in ask(today=LAST)] == [THURSDAY]
    assert ask(today=date(2026, 12, 16)) == []


def test_a_day_run_by_hand_has_counts_but_no_minutes(session, make):
    day = make.day()
    make.appointment(day, {"GW": "09:00"}, state=AppointmentState.COMPLETED)
    make.appointment(day, {"GW": "09:30"})
    (found,) = figures(session, first=THURSDAY, last=THURSDAY, today=THURSDAY)

    assert (found.came, found.counts["absent"]["not_noted"], found.waits) == (1, 1, ())
