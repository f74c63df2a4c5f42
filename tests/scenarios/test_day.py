"""Scenarios of docs/scenarios.md on the day itself, and right after it."""

from __future__ import annotations

from datetime import date

import pytest

from db.kinds import AppointmentState, Outcome, VisitState
from planner.checklists.noted import Paper
from planner.checklists.states import PaperState
from planner.checklists.ticking import set_tick
from planner.errors import PlaceGone
from planner.figures.files import FigureFile, figures_file
from planner.households.adding import HouseholdDraft
from planner.outcomes.followup import follow_list
from planner.queue.absent import not_come
from planner.queue.arrivals import Arrived, Timing
from planner.queue.arriving import arrive
from planner.queue.aside import skip
from planner.queue.board_rows import Status, Tab
from planner.queue.closing import close_day
from planner.queue.ending import ending
from planner.queue.finishing import Lack
from planner.queue.late import replan_rest, rest_proposal
from planner.queue.reentry.reenter import reenter
from planner.queue.reentry.rows import PaperRow
from planner.queue.reentry.typed import read_visit
from planner.queue.review.review import day_review
from planner.queue.walk_ins import Caller, walk_in, walk_in_standby
from planner.slips.lists.asked import Asked
from planner.slips.lists.files import ListKind, list_file
from planner.slips.pack.pack import day_pack
from planner.slips.papers import missing_pdf
from planner.timetable.booking.book import split_off
from planner.timetable.booking.handing import book_and_print
from planner.timetable.booking.propose import offers
from planner.timetable.booking.question import NOBODY
from planner.timetable.booking.wish import Terms
from tests.make import THURSDAY
from tests.planner.slips.reading import codes, text
from tests.scenarios.clerk import Clerk

LATER = date(2027, 2, 18)
PROMISED = date(2026, 12, 24)


@pytest.fixture
def two(clerk):
    """Two households that see the same two landlords, one after the other."""
    starts = {"Claes": ("08:30", "Goedkope Woning"), "Kaya": ("08:45", "Goedkope Woning")}
    return [clerk.books(clerk.knows(name), starts=at) for name, at in starts.items()]


def test_a_day_is_run_by_number_from_arrival_to_the_last_desk(clerk, two):
    first, second = two
    code = codes(clerk.prints(first))[0]
    answer = clerk.acts(arrive, "08:20", code=code)
    assert (answer.result, answer.number) == (Arrived.OK, 1)
    assert clerk.acts(arrive, "08:25", code="2").number == 2
    clerk.at("08:29")
    assert clerk.row(first).status is Status.WAITING
    assert clerk.row(first).since == 9
    assert clerk.calls_next("08:30", "GW") == first
    clerk.at("08:40")
    assert clerk.row(first).status in (Status.CALLED, Status.AT_DESK)
    assert clerk.calls_next("08:46", "GW") == second
    assert clerk.appointment(first).visits["GW"].outcome is Outcome.DONE
    assert clerk.calls_next("08:51", "POORT") == first
    clerk.finishes("09:10", "POORT", outcome=Outcome.INCOMPLETE)
    kept = clerk.appointment(first)
    assert kept.state is AppointmentState.COMPLETED
    assert kept.visits["POORT"].outcome is Outcome.INCOMPLETE


def test_a_household_without_a_document_goes_to_the_others_and_gets_a_sheet_with_what_it_owes(
    clerk, two
):
    first, _ = two
    who = clerk.appointment(first).household_id
    form = Paper(who, "FORM_SIGNED", None, clerk.landlord("POORT"))
    clerk.does(set_tick, paper=form, state=PaperState.MISSING)
    answer = clerk.arrives("08:20", first)
    assert (answer.result, answer.lacking) == (Arrived.MISSING_DOCUMENTS, ("FORM_SIGNED",))
    clerk.calls_next("08:30", "GW")
    clerk.finishes("08:44", "GW")
    clerk.calls_next("08:50", "POORT")
    at_desk = clerk.asks(ending, day_id=clerk.day, desk_id=clerk.desk("POORT"), now=clerk.now)
    lacks = [Lack(one.paper, PROMISED) for one in at_desk.papers if one.lacking]
    clerk.finishes("09:05", "POORT", outcome=Outcome.INCOMPLETE, missing=lacks)

    kept = clerk.appointment(first)
    assert kept.visits["GW"].outcome is Outcome.DONE
    owed = text(clerk.asks(missing_pdf, appointment_ids=(first,)))
    assert "Inschrijvingsformulier" in owed
    assert "24 december 2026" in owed
    (item,) = clerk.asks(follow_list, today=THURSDAY)
    assert (item.due, item.standing.landlord) == (PROMISED, "SVK De Poort")


def test_a_landlord_that_wants_the_document_is_skipped_or_seen_on_another_day(clerk, two):
    first, second = two
    clerk.arrives("08:20", first)
    clerk.acts(skip, "08:25", appointment_id=first, landlord_id=clerk.landlord("POORT"),
               reason="papers")  # fmt: skip
    assert clerk.appointment(first).visits["POORT"].state is VisitState.SKIPPED
    assert clerk.calls_next("08:30", "GW") == first
    there = clerk.plans(LATER)
    moved = clerk.does(split_off, appointment_id=second, landlord_id=clerk.landlord("POORT"),
                       day_id=there)  # fmt: skip
    assert set(clerk.appointment(second).times) == {"GW"}
    assert set(clerk.appointment(moved).times) == {"POORT"}


def test_who_does_not_come_frees_the_desks_stays_on_the_list_and_may_still_turn_up(clerk, two):
    first, _ = two
    clerk.at("08:45")
    assert clerk.row(first).tab is Tab.LATE
    stranger = clerk.wish(clerk.knows("Nkosi"), ("POORT",))
    before = {offer.choice.start for offer in clerk.free(stranger)}
    clerk.acts(not_come, "08:45", appointment_id=first)
    assert clerk.row(first).status is Status.NOT_COME
    terms = Terms(clerk.now, walk_in=True)
    free = clerk.asks(offers, day_id=clerk.day, wish=stranger, terms=terms)
    assert {offer.choice.start for offer in free} - before

    answer = clerk.arrives("09:20", first)
    assert answer.result is Arrived.OK
    assert clerk.row(first).status is Status.WAITING
    clerk.office.undo()
    assert clerk.appointment(first).state is AppointmentState.NO_SHOW


def test_who_did_not_come_is_booked_on_the_next_day_and_called_for_it(clerk, two):
    who = clerk.appointment(two[0]).household_id
    clerk.acts(not_come, "09:30", appointment_id=two[0])
    there = clerk.plans(LATER)
    wish = clerk.wish(who)
    offer = clerk.free(wish, there)[0]
    clerk.does(book_and_print, wish=wish, offer=offer, terms=clerk.terms, printing=clerk.printing)
    listed = text(clerk.asks(list_file, kind=ListKind.CALLING, asked=Asked(there)))
    assert "Claes" in listed


def test_who_comes_late_gets_the_rest_anew_and_nobody_on_time_is_put_back(clerk, two):
    first, second = two
    before = clerk.appointment(second).times
    clerk.arrives("08:30", second)
    answer = clerk.arrives("09:15", first)
    assert answer.timing is Timing.TOO_LATE
    proposal = clerk.asks(rest_proposal, day_id=clerk.day, appointment_id=first,
                          acting=clerk.acting)  # fmt: skip
    clerk.does(replan_rest, proposal=proposal, acting=clerk.acting)
    assert clerk.appointment(second).times == before
    assert all(time >= "09:15" for time in clerk.appointment(first).times.values())


def test_who_walks_in_takes_what_is_free_else_waits_as_standby_else_comes_another_day(clerk, two):
    there = clerk.plans(LATER)
    clerk.at("09:02")
    wish, terms = clerk.wish(NOBODY), Terms(clerk.now, walk_in=True)
    (offer, *_) = clerk.asks(offers, day_id=clerk.day, wish=wish, terms=terms)
    caller = Caller(wish, HouseholdDraft("Nkosi", "Ada"))
    let_in = clerk.acts(walk_in, "09:02", caller=caller, offer=offer, printing=clerk.printing)
    assert let_in.arrival.result is Arrived.OK
    assert text(let_in.handed.pdf)

    stands_by = Caller(wish, HouseholdDraft("Sow", "Awa"))
    waits = clerk.acts(walk_in_standby, "09:05", caller=stands_by)
    assert clerk.appointment(waits.handed.appointment_id).times == {}
    assert clerk.row(waits.handed.appointment_id).status is Status.WAITING

    again = clerk.wish(clerk.knows("Jacobs"))
    later = clerk.free(again, there)[0]
    handed = clerk.does(book_and_print, wish=again, offer=later, terms=clerk.terms,
                        printing=clerk.printing)  # fmt: skip
    assert "18 februari 2027" in text(handed.pdf)


def test_the_day_is_reviewed_with_what_lacks_and_figures_leave_without_a_name(clerk, two):
    first, second = two
    clerk.arrives("08:20", first)
    clerk.calls_next("08:30", "GW")
    desk = clerk.desk("GW")
    asked = clerk.asks(ending, day_id=clerk.day, desk_id=desk, now=clerk.now).papers
    clerk.finishes("08:44", "GW", outcome=Outcome.INCOMPLETE, missing=[Lack(asked[0].paper)])
    clerk.calls_next("08:50", "POORT")
    clerk.finishes("09:05", "POORT")
    clerk.acts(not_come, "09:10", appointment_id=second)
    clerk.acts(close_day, "17:05")

    review = clerk.asks(day_review, day_id=clerk.day, now=clerk.now)
    assert (review.done, review.absent, review.open) == (1, 1, ())
    found = {one.landlord: one.outcomes for one in review.landlords if one.outcomes}
    assert found == {
        "Goedkope Woning": {Outcome.INCOMPLETE: 1}, "SVK De Poort": {Outcome.DONE: 1},
    }  # fmt: skip
    assert [paper.paper.code for paper in review.follow_ups[0].papers] == [asked[0].paper.code]
    assert review.waited >= 10
    out = clerk.asks(figures_file, first=THURSDAY, last=THURSDAY, today=THURSDAY,
                     form=FigureFile.CSV)  # fmt: skip
    assert b"Claes" not in out
    assert b"Kaya" not in out


def test_after_a_power_cut_the_queue_is_as_it_was_and_paper_carries_the_day_on(
    clerk, two, tmp_path
):
    first, second = two
    pack = text(clerk.asks(day_pack, day_id=clerk.day, made=clerk.now))
    assert "Claes" in pack
    clerk.arrives("08:20", first)
    clerk.calls_next("08:30", "GW")
    cut = tmp_path / "stroom"
    cut.mkdir()
    for file in clerk.office.path.parent.glob(f"{clerk.office.path.name}*"):
        if file.is_file():
            (cut / file.name).write_bytes(file.read_bytes())

    after = Clerk(cut / clerk.office.path.name)
    after.at("08:40")
    clerk.at("08:40")
    assert after.queue().rows == clerk.queue().rows
    after.at("10:00")
    gw, poort = after.landlord("GW"), after.landlord("POORT")
    rows = [
        PaperRow(1, visits=((gw, read_visit("830-845")), (poort, read_visit("850-905")),)),
        PaperRow(2, came=8 * 60 + 35,
                 visits=((gw, read_visit("845-900")), (poort, read_visit("905-920 o")))),
    ]  # fmt: skip
    after.does(reenter, day_id=after.day, rows=rows, acting=after.acting)
    kept = after.appointment(second)
    assert kept.state is AppointmentState.COMPLETED
    assert kept.visits["POORT"].outcome is Outcome.INCOMPLETE
    after.office.undo()
    assert after.appointment(second).state is AppointmentState.PLANNED
    after.office.close()


def test_two_clerks_cannot_take_one_place_and_the_second_is_told(clerk):
    one, other = clerk.wish(clerk.knows("Claes")), clerk.wish(clerk.knows("Kaya"))
    mine, theirs = clerk.free(one)[0], clerk.free(other)[0]
    assert mine.route == theirs.route
    clerk.does(book_and_print, wish=one, offer=mine, terms=clerk.terms, printing=clerk.printing)
    with pytest.raises(PlaceGone):
        clerk.does(book_and_print, wish=other, offer=theirs, terms=clerk.terms,
                   printing=clerk.printing)  # fmt: skip
    assert clerk.free(other)[0].route != theirs.route
