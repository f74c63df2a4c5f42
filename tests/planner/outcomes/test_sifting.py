from __future__ import annotations

from datetime import timedelta

import pytest

from db.kinds import AppointmentState, Outcome
from planner.outcomes.followup import follow_list
from planner.outcomes.grid import day_grid
from planner.outcomes.items import FollowKind
from planner.outcomes.sifting import LATE, FollowSieve, count_kinds, sift
from tests.make import THURSDAY


@pytest.fixture
def items(make):
    """Number 1, Haddad with its companion, owes GW and POORT something; number 2 owes GW."""
    day, guest = make.day(), make.companion("CAW Zuid")
    first = make.household(last_name="Haddad", phone="+32470123456")
    parties = (
        make.appointment(day, {"GW": None, "POORT": None}, household=first, companion_id=guest.id,
                         state=AppointmentState.COMPLETED),
        make.appointment(day, {"GW": None}, household=make.household(last_name="Claes"),
                         state=AppointmentState.COMPLETED),
    )  # fmt: skip
    for party in parties:
        for visit in party.visits:
            visit.outcome = Outcome.INCOMPLETE
    make.session.flush()
    return follow_list(make.session, today=THURSDAY + timedelta(days=20)), make, guest, day


@pytest.mark.parametrize(
    ("words", "numbers"),
    [("haddad", [1, 1]), ("0470 12", [1, 1]), ("zuid", [1, 1]), ("2", [2]), ("002", [2]),
     ("claes haddad", []), ("", [1, 1, 2])],
)  # fmt: skip
def test_words_fit_a_name_a_phone_a_companion_or_a_number_alone(items, words, numbers):
    found = sift(items[0], FollowSieve(words=words))
    assert sorted(item.standing.number for item in found) == numbers


def test_a_landlord_and_a_companion_narrow_the_list(items):
    found, make, guest, _ = items
    poort = make.landlord("POORT").id

    assert [one.standing.number for one in sift(found, FollowSieve(landlord_id=poort))] == [1]
    assert len(sift(found, FollowSieve(companion_id=guest.id))) == 2


def test_each_kind_counts_what_the_rest_of_the_sieve_leaves(items):
    found, make, _, _ = items
    counts = count_kinds(found, FollowSieve(kind=LATE, landlord_id=make.landlord("GW").id))

    assert (counts["all"], counts[FollowKind.MISSING], counts[LATE]) == (2, 2, 0)
    assert sift(found, FollowSieve(kind=LATE)) == []
    assert sift(found, FollowSieve(kind=FollowKind.MOVING_ON)) == []


def test_the_grid_of_a_day_has_a_cell_for_each_visit(items):
    _, make, _, day = items
    grid = day_grid(make.session, day_id=day.id)

    assert [row.number for row in grid.rows] == [1, 2]
    assert (grid.visits, grid.known) == (3, 3)
    assert {name for _, name in grid.landlords} == {
        make.landlord("GW").name, make.landlord("POORT").name,
    }  # fmt: skip
