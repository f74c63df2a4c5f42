from __future__ import annotations

from datetime import date

import pytest

from planner.days.edit import move_day
from planner.days.queries import days
from planner.days.rhythm import Rhythm
from planner.days.series import (
    SeriesDraft,
    add_series,
    all_series,
    change_series,
    plan_series_days,
    preview,
)
from planner.errors import ChangedMeanwhile

DRAFT = SeriesDraft("Tweemaandelijks", date(2026, 12, 1), Rhythm(), desks_per_landlord=1)


@pytest.fixture
def series(session):
    series_id = add_series(session, draft=DRAFT)
    session.flush()
    return next(row for row in all_series(session) if row.id == series_id)


def shown(session, series):
    found = preview(session, rule=series.rule, starts_on=series.starts_on, after=date(2026, 12, 8))
    return [(p.date.isoformat(), [w.code for w in p.warnings], p.moved_to) for p in found]


def test_the_next_six_dates_are_shown_with_what_speaks_against_them(session, series):
    assert shown(session, series) == [
        ("2026-12-17", [], None),
        ("2027-02-18", [], None),
        ("2027-04-15", [], None),
        ("2027-06-17", [], None),
        ("2027-08-19", [], None),
        ("2027-10-21", [], None),
    ]


def test_days_of_a_series_take_its_hours_and_desks(session, series):
    plan_series_days(session, series_id=series.id, dates=[date(2026, 12, 17), date(2027, 2, 18)])
    session.flush()

    assert [(row.date, row.desks) for row in days(session)] == [
        (date(2026, 12, 17), 4),
        (date(2027, 2, 18), 4),
    ]


def test_a_moved_day_is_shown_at_its_own_place_in_the_series(session, series):
    [day_id] = plan_series_days(session, series_id=series.id, dates=[date(2027, 2, 18)])
    session.flush()
    version = days(session)[0].version
    move_day(session, day_id=day_id, version=version, date=date(2027, 2, 25))
    session.flush()

    assert shown(session, series)[1] == ("2027-02-18", [], date(2027, 2, 25))
    assert days(session)[0].moved_from == date(2027, 2, 18)


def test_a_series_changes_for_the_days_to_come(session, series):
    draft = SeriesDraft("Kwartaal", date(2026, 12, 1), Rhythm(every_months=3), series.hours)
    change_series(session, series_id=series.id, version=series.version, draft=draft)
    session.flush()

    [changed] = all_series(session)
    assert [d[0] for d in shown(session, changed)[:2]] == ["2026-12-17", "2027-03-18"]
    with pytest.raises(ChangedMeanwhile):
        change_series(session, series_id=series.id, version=series.version, draft=draft)
