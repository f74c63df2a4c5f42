from __future__ import annotations

from datetime import date

import pytest

from planner.days.typed_days import read_day

NEAR, TODAY = date(2026, 12, 17), date(2026, 12, 8)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("5/1", date(2027, 1, 5)),
        ("5-1-27", date(2027, 1, 5)),
        ("05012027", date(2027, 1, 5)),
        ("050127", date(2027, 1, 5)),
        ("0501", date(2027, 1, 5)),
        ("2027-01-05", date(2027, 1, 5)),
        ("18", date(2026, 12, 18)),
        ("2", date(2026, 12, 2)),
        ("31/11", None),
        ("29/2", None),
        ("29/2/2028", date(2028, 2, 29)),
        ("di 5 jan 2027", date(2027, 1, 5)),
        ("mar. 5 janv. 2027", date(2027, 1, 5)),
        ("5 maart", date(2027, 3, 5)),
        ("+14", date(2026, 12, 22)),
        ("+ 1", date(2026, 12, 9)),
        ("5 févr. 2027", date(2027, 2, 5)),
        ("do, 17 dec. 2026", date(2026, 12, 17)),
        ("thu 17 dec 2026", date(2026, 12, 17)),
        ("Jan Peeters", None),
        ("jan", None),
        ("<b onclick=alert(1)>Jan</b>", None),
        ("5/1 of 6/1", None),
        ("morgen", None),
        ("", None),
        ("1/2/3/4", None),
        ("99/99/9999", None),
    ],
)
def test_a_date_is_read_as_people_type_it_and_what_is_left_out_is_the_nearest(typed, read):
    assert read_day(typed, NEAR, TODAY) == read
