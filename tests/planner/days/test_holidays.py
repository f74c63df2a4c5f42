from __future__ import annotations

from datetime import date, timedelta

import pytest

from planner.days.closing import add_closing, closings, remove_closing
from planner.days.holidays import public_holidays, warnings_for
from planner.errors import DatesBroken

KNOWN = {
    2026: "0101 0406 0501 0514 0525 0721 0815 1101 1111 1225",
    2027: "0101 0329 0501 0506 0517 0721 0815 1101 1111 1225",
    2028: "0101 0417 0501 0525 0605 0721 0815 1101 1111 1225",
}


@pytest.mark.parametrize("year", KNOWN)
def test_the_ten_public_holidays_of_belgium(year):
    assert " ".join(f"{h.date:%m%d}" for h in public_holidays(year)) == KNOWN[year]


def codes(session, day):
    return [warning.code for warning in warnings_for(session, day)]


def test_a_holiday_and_a_weekend_warn(session):
    assert codes(session, date(2027, 8, 15)) == ["public_holiday", "weekend"]
    assert codes(session, date(2026, 12, 17)) == []


def test_the_offices_own_closing_days_warn_from_first_to_last(session):
    first = date(2026, 12, 24)
    closing = add_closing(session, first=first, last=date(2026, 12, 31), reason="Kerstvakantie")
    session.flush()

    assert codes(session, first) == codes(session, date(2026, 12, 31)) == ["closing_day"]
    assert codes(session, first - timedelta(days=1)) == []
    assert [row.reason for row in closings(session)] == ["Kerstvakantie"]

    remove_closing(session, closing_id=closing)
    session.flush()
    assert codes(session, first) == []


def test_a_closing_cannot_end_before_it_begins(session):
    with pytest.raises(DatesBroken):
        add_closing(session, first=date(2026, 12, 24), last=date(2026, 12, 23), reason="")
