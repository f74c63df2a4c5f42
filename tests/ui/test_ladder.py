"""The steps of a route: desk, landlord and time, one under the other."""

from __future__ import annotations

import pytest

from ui.widgets.ladder import LINE, STEP, Ladder, Rung

SHORT = Rung("Balie 3", "SVK De Poort", "08:45", "15 min", "done")
LONG = Rung("Balie 7", "Eigen Haard is Goud Waard", "09:05", "15 min", "now")


@pytest.fixture
def ladder(qtbot):
    made = Ladder()
    qtbot.addWidget(made)
    made.resize(240, 200)
    made.show()
    made.show_rungs([SHORT, LONG])
    return made


def test_a_landlord_too_long_for_the_desks_line_stands_whole_on_a_line_of_its_own(ladder):
    short, long = ladder.lines()
    assert short == ("Balie 3  ·  SVK De Poort",)
    assert long == ("Balie 7", "Eigen Haard is Goud Waard")
    assert ladder.height() == 2 * STEP + LINE


def test_with_more_room_all_of_it_is_one_line_again(ladder):
    ladder.resize(600, 200)
    assert [len(lines) for lines in ladder.lines()] == [1, 1]
    assert ladder.height() == 2 * STEP


def test_a_step_without_a_desk_has_only_its_landlord(ladder):
    ladder.show_rungs([Rung("", LONG.landlord * 3, "", "")])
    assert ladder.lines() == [(LONG.landlord * 3,)]


def test_every_step_is_said_whole(ladder):
    assert ladder.accessibleName() == (
        "Balie 3 SVK De Poort 08:45 15 min; Balie 7 Eigen Haard is Goud Waard 09:05 15 min"
    )
