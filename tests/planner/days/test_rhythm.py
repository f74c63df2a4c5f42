from __future__ import annotations

from datetime import date

import pytest

from planner.days.rhythm import Rhythm, dates, rhythm_of

FIRST = date(2026, 10, 1)


def upcoming(rhythm, after=FIRST, count=3):
    return [day.isoformat() for day in dates(rhythm.rule(), FIRST, after=after, count=count)]


@pytest.mark.parametrize(
    ("rhythm", "expected"),
    [
        (Rhythm(2, 3, 3), ["2026-10-15", "2026-12-17", "2027-02-18"]),
        (Rhythm(3, 3, 3), ["2026-10-15", "2027-01-21", "2027-04-15"]),
        (Rhythm(1, 0, -1), ["2026-10-26", "2026-11-30", "2026-12-28"]),
        (Rhythm(1, 4, 5), ["2026-10-30", "2027-01-29", "2027-04-30"]),
        (Rhythm(2, month_day=31), ["2026-10-31", "2026-12-31", "2027-08-31"]),
        (Rhythm(1, month_day=-1), ["2026-10-31", "2026-11-30", "2026-12-31"]),
    ],
)
def test_a_rhythm_gives_its_dates(rhythm, expected):
    assert upcoming(rhythm) == expected


@pytest.mark.parametrize("after", [date(2026, 11, 1), date(2026, 12, 17)])
def test_the_months_count_from_the_start_of_the_series(after):
    assert upcoming(Rhythm(2, 3, 3), after)[0] == "2026-12-17"


@pytest.mark.parametrize("rhythm", [Rhythm(2, 3, 3), Rhythm(3, 0, -1), Rhythm(1, None, 0, 15)])
def test_a_rule_reads_back_as_its_rhythm(rhythm):
    assert rhythm_of(rhythm.rule()) == rhythm
