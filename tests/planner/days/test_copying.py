from __future__ import annotations

from datetime import date

from planner.days.copying import next_date
from planner.days.rhythm import Rhythm
from planner.days.series import SeriesDraft, add_series
from tests.make import THURSDAY


def test_the_next_date_without_a_series_is_eight_weeks_later(session):
    assert next_date(session, after=THURSDAY) == date(2027, 2, 11)


def test_the_next_date_is_the_first_of_the_series_for_which_no_day_is_planned(session, make):
    add_series(session, draft=SeriesDraft("Reeks", THURSDAY, Rhythm()))
    make.day(date(2027, 2, 18))
    assert next_date(session, after=THURSDAY) == date(2027, 4, 15)
