"""What the front desk cannot do, because it was done, is over, or was never asked for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.kinds import AppointmentState, LandlordKind, VisitState
from planner.errors import (
    DeskNotServing,
    Gone,
    NotCalled,
    NotExpected,
    NothingPlanned,
    NotOnHold,
    NotToday,
    OtherLandlord,
    VisitOver,
)
from planner.queue.absent import expect_again
from planner.queue.acting import Acting
from planner.queue.blocks import Block, block_of
from planner.queue.calling_in import move_to_desk
from planner.queue.reentry.reenter import check_rows
from planner.queue.reentry.rows import PaperRow
from planner.queue.reentry.typed import read_visit
from planner.queue.simulation.simulate import cast_of
from tests.make import THURSDAY
from tests.planner.queue.conftest import at, moment

NOBODY = 404


def owner(room, code):
    return room.make.landlord(code).id


@pytest.fixture
def party(room, make):
    return make.appointment(room.day, {"GW": "09:00", "POORT": "09:20"})


@pytest.fixture
def served(room, party):
    """A household that was at its first desk and waits for the second."""
    room.arrive("08:50", party)
    room.next("09:00", "GW")
    room.finish("09:15", "GW")
    return party


def test_a_visit_that_is_over_is_not_skipped_any_more(room, served):
    with pytest.raises(VisitOver) as refused:
        room.skip("09:16", served, "GW")
    assert refused.value.number == served.number


def test_who_is_on_hold_already_waits_for_nobody_to_be_put_on_hold_from(room, served):
    room.hold("09:16", served)
    with pytest.raises(VisitOver):
        room.hold("09:17", served)


def test_who_waits_for_a_landlord_already_has_nothing_to_take_up(room, served):
    with pytest.raises(NotOnHold):
        room.resume("09:16", served, "POORT")


def test_a_landlord_outside_the_route_cannot_be_skipped(room, served):
    with pytest.raises(Gone):
        room.skip("09:16", served, "ZWVS")


def test_who_is_not_on_the_day_any_more_is_called_nowhere(room):
    with pytest.raises(Gone):
        room.live("09:00").party(NOBODY)


def test_a_desk_that_the_day_has_no_longer_takes_nobody(room):
    with pytest.raises(Gone):
        room.live("09:00").desk(NOBODY)


def test_only_who_was_noted_as_absent_is_expected_again(room, party):
    with pytest.raises(NotExpected):
        room.do(expect_again, "09:00", appointment_id=party.id)


def test_who_is_at_no_desk_is_not_sent_to_another(room, served):
    with pytest.raises(NotCalled):
        room.do(move_to_desk, "09:16", appointment_id=served.id, desk_id=room.desk("GW 1"))


def test_a_desk_is_closed_for_the_day_once(room):
    room.close("09:00", "GW")
    with pytest.raises(DeskNotServing):
        room.close("09:01", "GW")


def test_who_is_on_hold_is_called_by_nobody(room, served):
    room.hold("09:16", served)
    live = room.live("09:17")
    desk, held = live.desk(room.desk("POORT")), live.party(served.id)
    visit = held.visit(owner(room, "POORT"))
    assert visit.state is VisitState.ON_HOLD
    assert block_of(live, desk, held, visit) is Block.ON_HOLD


def refused(room, row, clock="12:00"):
    faults = check_rows(room.session, day_id=room.day.id, rows=(row,), acting=at(clock))
    return type(faults[0])


def typed(room, number, came=None, **visits):
    rows = tuple((owner(room, code), read_visit(text)) for code, text in visits.items())
    return PaperRow(number, came, rows, None, absent=False)


def test_on_paper_a_visit_that_is_over_cannot_be_typed_in_again(room, served):
    assert refused(room, typed(room, served.number, GW="930-945")) is VisitOver


def test_on_paper_a_visit_is_at_a_desk_of_its_own_landlord(room, served):
    other = room.make.desk(room.day, "GW").number
    assert refused(room, typed(room, served.number, POORT=f"{other} 930-945")) is OtherLandlord
    own = room.make.desk(room.day, "POORT", 1).number
    row = typed(room, served.number, POORT=f"{own} 930-945")
    assert check_rows(room.session, day_id=room.day.id, rows=(row,), acting=at("12:00")) == {}


def test_on_paper_who_cancelled_did_not_come(room, party):
    party.state = AppointmentState.CANCELLED
    room.session.flush()
    assert refused(room, typed(room, party.number, came=530)) is NotExpected


def test_paper_of_a_day_that_is_to_come_is_not_typed_in(room, party):
    before = Acting(moment("12:00", on=THURSDAY - timedelta(days=1)), "An")
    with pytest.raises(NotToday):
        check_rows(room.session, day_id=room.day.id, rows=(), acting=before)


def test_a_day_on_which_nobody_has_a_time_cannot_be_played(room):
    with pytest.raises(NothingPlanned):
        cast_of(room.session, day_id=room.day.id, seed=1)


def test_nobody_is_called_elsewhere_before_the_reception_nor_to_a_desk_that_is_too_narrow(
    room, party
):
    party.accessible = True
    room.make.desk(room.day, "POORT").accessible = False
    room.make.landlord("GW").kind = LandlordKind.INTAKE
    room.session.flush()
    room.arrive("08:50", party)
    live = room.live("08:51")
    here, narrow = live.party(party.id), live.desk(room.desk("POORT"))
    visit = here.visit(owner(room, "POORT"))
    assert block_of(live, narrow, here, visit) is Block.RECEPTION_FIRST

    room.next("09:00", "GW")
    room.finish("09:15", "GW")
    live = room.live("09:16")
    here = live.party(party.id)
    assert block_of(live, narrow, here, here.visit(visit.landlord_id)) is Block.NOT_ACCESSIBLE
