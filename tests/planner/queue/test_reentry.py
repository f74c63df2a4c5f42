from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from db.appointments import Appointment
from db.kinds import AppointmentState, Outcome, VisitState
from planner.errors import (
    CameAlready,
    CellUnreadable,
    DayIsOver,
    DeskDouble,
    DeskUnknown,
    EarlierThanLast,
    LaterThanNow,
    NoSuchNumber,
    NotExpected,
    NotHere,
    NotInRoute,
    NumberTwice,
    OtherLandlord,
    PaperRefused,
    TwoDesksAtOnce,
)
from planner.queue.arriving import arrive
from planner.queue.closing import close_day
from planner.queue.reading import live_day
from planner.queue.reentry.reenter import check_rows, reenter
from planner.queue.reentry.rows import PaperRow
from planner.queue.reentry.typed import TypedVisit, read_time, read_visit
from tests.make import THURSDAY, Make
from tests.planner.queue.conftest import Room, at, moment

NOON = "12:00"


@pytest.mark.parametrize("text", ["905-920", "9:05 9:20", "0905-0920", "9u05-9u20", "9.05 – 9.20"])
def test_a_visit_is_read_as_clerks_write_it(text):
    assert read_visit(text) == TypedVisit(None, 545, 560, Outcome.DONE)


@pytest.mark.parametrize(
    ("text", "visit"),
    [
        ("4 905-920", TypedVisit(4, 545, 560, Outcome.DONE)),
        ("b4: 9:05-9:20 o", TypedVisit(4, 545, 560, Outcome.INCOMPLETE)),
        ("905-920n", TypedVisit(None, 545, 560, Outcome.NOT_ELIGIBLE)),
        ("1005-1020 u", TypedVisit(None, 605, 620, Outcome.POSTPONED)),
        ("", None),
    ],
)
def test_the_desk_goes_before_it_and_how_it_ended_behind(text, visit):
    assert read_visit(text) == visit


@pytest.mark.parametrize("text", ["920-905", "905", "965-970", "2505-2510", "905-920 z", "straks"])
def test_what_is_no_visit_is_refused(text):
    with pytest.raises(CellUnreadable):
        read_visit(text)


def test_a_time_is_read_too():
    assert [read_time(one) for one in ("9:05", "905", "09u05", " ")] == [545, 545, 545, None]
    with pytest.raises(CellUnreadable):
        read_time("negen")


class Paper:
    """Rows of paper for a room, with landlords by their codes."""

    def __init__(self, room):
        self.room = room

    def row(self, party, came=None, left=None, absent=False, **visits):
        typed = tuple(
            (self.room.make.landlord(code).id, read_visit(text)) for code, text in visits.items()
        )
        number = party if isinstance(party, int) else party.number
        return PaperRow(number, read_time(came or ""), typed, read_time(left or ""), absent)

    def type_in(self, *rows, clock=NOON):
        self.room.do(reenter, clock, rows=rows)

    def refused(self, *rows, clock=NOON):
        with pytest.raises(PaperRefused) as raised:
            self.type_in(*rows, clock=clock)
        return [(place, type(refusal)) for place, refusal in raised.value.faults]


@pytest.fixture
def paper(room):
    return Paper(room)


@pytest.fixture
def two(room, make):
    return [
        make.appointment(room.day, {"GW": gw, "POORT": poort})
        for gw, poort in (("09:00", "09:20"), ("09:15", "09:40"))
    ]


def test_what_is_typed_in_is_as_if_it_had_been_noted_then(room, paper, two):
    one, other = two
    paper.type_in(paper.row(one, "8:50", GW="902-917", POORT="925-940 o"), paper.row(other, "9:10"))
    party = room.party(NOON, one)
    assert [visit.track.calls for visit in party.visits] == [1, 1]
    assert one.state is AppointmentState.COMPLETED
    assert [v.outcome for v in sorted(one.visits, key=lambda v: v.start)] == [
        Outcome.DONE,
        Outcome.INCOMPLETE,
    ]
    assert party.track.came == moment("8:50")
    assert party.track.waited == timedelta(minutes=12 + 8)
    assert room.visit(NOON, one, "GW").track.served == timedelta(minutes=15)
    assert (other.state, room.party(NOON, other).track.free_since) == (
        AppointmentState.ARRIVED,
        moment("9:10"),
    )


def test_the_day_goes_on_from_there(room, paper, two):
    paper.type_in(paper.row(two[0], "8:50", GW="902-917"), paper.row(two[1], "9:10"))
    assert room.next("12:01", "POORT") == two[0].id
    assert room.next("12:01", "GW") == two[1].id


def test_who_sat_at_a_desk_when_the_power_went_is_ended_there_at_the_time_on_paper(
    room, paper, two
):
    one, other = two
    room.arrive("08:50", one)
    room.next("09:02", "GW", seconds=30)
    assert paper.refused(paper.row(one, GW="850-901")) == [(0, EarlierThanLast)]
    assert paper.refused(paper.row(other, "9:10", GW="920-935")) == [(0, DeskDouble)]
    paper.type_in(
        paper.row(one, GW="902-917", POORT="925-940"), paper.row(other, "9:10", GW="920-935")
    )
    assert one.state is AppointmentState.COMPLETED
    assert room.visit(NOON, one, "GW").track.since == moment("09:17")
    assert room.visit(NOON, other, "GW").state is VisitState.DONE


def test_it_fits_between_what_was_noted_before_and_after(room, paper, two):
    one = two[0]
    room.arrive("08:50", one)
    room.call("11:00", "POORT", one)
    room.finish("11:15", "POORT")
    paper.type_in(paper.row(one, GW="905-920"))
    assert one.state is AppointmentState.COMPLETED
    assert room.party(NOON, one).track.last == moment("11:15")


def test_who_went_home_and_who_did_not_come_is_noted_too(room, paper, two):
    paper.type_in(paper.row(two[0], "8:50", "9:30", GW="902-917"), paper.row(two[1], absent=True))
    assert [one.state for one in two] == [AppointmentState.LEFT_EARLY, AppointmentState.NO_SHOW]
    assert {v.state for v in two[0].visits} == {VisitState.DONE, VisitState.SKIPPED}


def test_all_is_kept_or_nothing_and_each_row_says_why_not(room, paper, two):
    one, other = two
    good = paper.row(one, "8:50", GW="902-917")
    assert paper.refused(good, paper.row(999, "9:00"), paper.row(one, "9:00")) == [
        (1, NoSuchNumber),
        (2, NumberTwice),
    ]
    assert {one.state, other.state} == {AppointmentState.PLANNED}


def test_a_row_that_cannot_be_so_is_refused(room, make, paper, two):
    one, other = two
    room.arrive("08:45", other)
    only = make.appointment(room.day, {"GW": None})

    def why(row):
        return paper.refused(row)[0][1]

    assert why(paper.row(one, GW="902-917")) is NotHere
    assert why(paper.row(other, "8:50")) is CameAlready
    assert why(paper.row(one, "9:10", GW="902-917")) is TwoDesksAtOnce
    assert why(paper.row(one, "8:50", GW="902-917", POORT="910-925")) is TwoDesksAtOnce
    assert why(paper.row(only, "8:50", POORT="902-917")) is NotInRoute
    assert why(paper.row(only, "8:50", GW="902-917")) is DeskUnknown
    assert why(paper.row(one, "8:50", GW="9 902-917")) is OtherLandlord
    assert why(paper.row(one, "8:50", GW="1155-1205")) is LaterThanNow
    assert why(paper.row(other, absent=True)) is NotExpected
    assert why(paper.row(one, "8:50", "9:10", GW="902-917")) is CellUnreadable


def test_a_desk_had_one_household_at_a_time_on_paper_and_in_what_was_noted(room, paper, two):
    one, other = two
    rows = paper.row(one, "8:50", GW="902-917"), paper.row(other, "8:50", GW="916-930")
    assert paper.refused(*rows) == [(1, DeskDouble)]
    room.arrive("08:45", other)
    room.call("09:00", "GW", other)
    room.finish("09:10", "GW")
    assert paper.refused(rows[0]) == [(0, DeskDouble)]
    paper.type_in(paper.row(one, "8:50", GW="910-917"))


def test_a_day_that_is_closed_takes_nothing_more(room, paper, two):
    room.do(close_day, "17:00")
    with pytest.raises(DayIsOver):
        paper.type_in(paper.row(two[0], "8:50"), clock="17:05")


def test_the_next_morning_it_can_still_be_typed_in(room, paper, two):
    later = at("08:00")
    tomorrow = type(later)(moment("08:00", on=THURSDAY + timedelta(days=1)), "An")
    rows = (paper.row(two[0], "8:50", GW="1602-1617"),)
    reenter(room.session, day_id=room.day.id, rows=rows, acting=tomorrow)
    assert room.visit("17:00", two[0], "GW").track.state is VisitState.DONE


def test_one_undo_takes_back_all_that_was_typed_and_asking_changes_nothing(workspace):
    with workspace._database.transaction() as session:
        make = Make(session)
        room = Room(session, make, make.day())
        parties = [make.appointment(room.day, {"GW": c}) for c in ("09:00", "09:15")]
        ids, day_id, paper = [one.id for one in parties], room.day.id, Paper(room)
        rows = tuple(paper.row(one, "8:50") for one in parties)
    facts = {"day_id": day_id, "rows": rows, "acting": at(NOON)}
    assert workspace.ask(partial(check_rows, **facts)) == {}
    workspace.run(partial(reenter, **facts))
    workspace.undo()
    live = workspace.ask(partial(live_day, day_id=day_id, now=moment(NOON)))
    assert {live.party(id_).state for id_ in ids} == {AppointmentState.PLANNED}
    workspace.run(partial(arrive, day_id=day_id, acting=at("12:01"), appointment_id=ids[0]))
    with workspace._database.reading() as session:
        assert session.get(Appointment, ids[0]).state is AppointmentState.ARRIVED
