from __future__ import annotations

import pytest

from planner.days.rules import hours_text, read_hours
from planner.errors import HoursBroken, HoursUnreadable


@pytest.mark.parametrize(
    "text",
    [
        "08:30-12:00, 13:30-17:00",
        "8u30 tot 12u; 13u30 tot 17u",
        "8.30 - 12 en 13.30 – 17",
        "8h30 à 12h et 13h30 à 17h",
        "8:30 to 12 and 13:30 to 17",
    ],
)
def test_hours_are_read_as_people_write_them_in_three_languages(text):
    assert read_hours(text) == ((510, 720), (810, 1020))


def test_nothing_written_is_no_hours():
    assert read_hours(" , ") == ()


def test_hours_that_are_written_are_read_back():
    windows = ((510, 720), (810, 1020))
    assert read_hours(hours_text(windows)) == windows


@pytest.mark.parametrize("text", ["straks", "8:30", "8:30-12, later"])
def test_what_is_no_pair_of_times_is_refused(text):
    with pytest.raises(HoursUnreadable):
        read_hours(text)


@pytest.mark.parametrize("text", ["12-8", "8-8", "9-12, 11-13", "13-17, 8-12", "20-25"])
def test_hours_that_cannot_be_are_refused(text):
    with pytest.raises(HoursBroken):
        read_hours(text)
