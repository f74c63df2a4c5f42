from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from planner.office.backup.place import Backup, Why
from planner.office.backup.rule import DAYS, NEWEST, WEEKS, surplus
from tests.conftest import NOW


def backup(at, why=Why.TIME):
    return Backup(Path(f"{at:%Y%m%dT%H%M%S}-{why}"), at, why, "0" * 16, 1)


def kept(backups, now):
    gone = set(surplus(backups, now))
    return [one for one in backups if one not in gone]


def working_days(count):
    """Every quarter of an hour from nine to five, on so many days up to now."""
    for back in range(count):
        for quarter in range(32):
            yield backup(NOW - timedelta(days=back, minutes=15 * quarter))


def test_all_of_today_stay_then_one_a_day_then_one_a_week():
    found = kept(list(working_days(100)), NOW)
    days = [(NOW - one.at).days for one in found]
    assert days.count(0) == 32
    assert days[32:45] == list(range(1, DAYS))
    assert all(step <= 7 for step in map(int.__sub__, days[46:], days[45:]))
    assert len(found) <= 32 + DAYS + WEEKS


def test_nothing_is_kept_past_the_privacy_period():
    oldest = max(NOW - one.at for one in kept(list(working_days(100)), NOW))
    assert oldest < timedelta(days=60)


def test_the_newest_of_each_day_is_the_one_that_stays():
    yesterday = [backup(NOW - timedelta(days=1, hours=hours)) for hours in range(6)]
    today = [backup(NOW) for _ in range(NEWEST)]
    assert kept([*today, *yesterday], NOW) == [*today, yesterday[0]]


@pytest.mark.parametrize("why", [Why.IMPORT, Why.RESTORE, Why.MIGRATE, Why.HAND])
def test_what_was_made_before_something_large_stays_two_weeks(why):
    early = backup(NOW - timedelta(days=3, hours=5), why)
    late = backup(NOW - timedelta(days=3))
    assert set(kept([*working_days(2), late, early], NOW)) >= {late, early}
    later = NOW + timedelta(days=DAYS)
    filler = [backup(later) for _ in range(NEWEST)]
    assert early not in kept([*filler, late, early], later)


def test_a_clock_that_jumps_ahead_costs_no_office_its_last_copies():
    backups = list(working_days(3))
    found = kept(backups, NOW + timedelta(days=4000))
    assert found == backups[:NEWEST]


def test_a_copy_of_a_moment_to_come_stays_when_the_clock_is_put_right():
    ahead = [backup(NOW + timedelta(days=days)) for days in range(40)]
    assert kept(ahead, NOW) == ahead


def test_it_is_the_date_in_brussels_that_counts():
    night = datetime(2026, 12, 7, 23, 30, tzinfo=UTC)
    found = kept([backup(night - timedelta(minutes=n)) for n in range(10)], NOW)
    assert len(found) == 10


def test_copies_of_before_an_erasure_go_once_it_is_settled_if_there_are_later_ones():
    day = NOW.date()
    before = [backup(NOW - timedelta(days=back)) for back in range(3)]
    after = [backup(NOW + timedelta(days=1))]
    assert surplus([*before, *after], NOW, day) == tuple(before)
    assert surplus(before, NOW, day) == ()
    assert surplus([*before, *after], NOW, None) == ()
