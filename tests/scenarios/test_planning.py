"""Scenarios of docs/scenarios.md in which a day is planned, or its plan changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from db.kinds import InterpreterMode
from planner.checklists.builder import ConditionLine
from planner.checklists.card import checklist
from planner.checklists.drafts import RequirementDraft
from planner.checklists.editing import add_requirement
from planner.clock import BRUSSELS
from planner.days.block_rows import Clash
from planner.days.blocks import interpreter_blocks
from planner.days.closing import add_closing
from planner.days.copying import copied_day_view
from planner.days.presence import book_interpreter, interpreters_on
from planner.days.rhythm import Rhythm
from planner.days.series import SeriesDraft, add_series, preview
from planner.days.view import day_view, new_day_view
from planner.office.landlords import LandlordDraft, add_landlord, change_landlord, landlord_list
from planner.slips.lists.asked import Asked
from planner.slips.lists.files import ListKind, list_file
from planner.slips.scan import Scanned, scan
from planner.timetable.booking.book import book_appointment
from planner.timetable.replan.households import LandlordDropped
from planner.timetable.replan.people import InterpreterAway
from planner.timetable.replan.proposal import propose, replan
from planner.timetable.replan.rooms import DayMoved, DeskCloses
from tests.make import THURSDAY
from tests.planner.slips.reading import codes, text

LATER = date(2027, 2, 18)


def moved(proposal):
    """Give who moves, by number, with the first time before and after."""
    return {
        one.holder.number: (one.holder.route[0].start, one.now[0].start if one.now else None)
        for one in proposal.difference.moved
    }


def test_a_day_is_planned_from_a_series_or_copied_from_the_day_before_with_a_warning(clerk):
    series = SeriesDraft("Inschrijfdagen", THURSDAY, Rhythm(every_months=2, weekday=3, nth=3))
    clerk.does(add_series, draft=series)
    clerk.does(add_closing, first=LATER, last=LATER, reason="Brugdag")
    coming = clerk.asks(
        preview, rule=series.rhythm.rule(), starts_on=series.starts_on, after=THURSDAY, count=6
    )
    assert [one.date for one in coming[:3]] == [THURSDAY, LATER, date(2027, 4, 15)]
    assert [warning.code for warning in coming[1].warnings] == ["closing_day"]

    shown = clerk.asks(day_view, day_id=clerk.day)
    again = clerk.asks(copied_day_view, day_id=clerk.day, date=LATER)
    assert (again.id, again.date, again.sessions) == (0, LATER, shown.sessions)
    assert [d.landlord for d in again.desks] == [d.landlord for d in shown.desks]
    usual = clerk.asks(new_day_view, date=LATER)
    assert len(usual.desks) == 2 * len(again.desks)
    clerk.plans(LATER)
    assert [w.code for w in clerk.day_row(LATER).warnings] == ["closing_day"]


def test_an_interpreter_is_in_one_conversation_and_is_replaced_by_one_on_the_phone(clerk):
    booked = clerk.does(
        book_interpreter, day_id=clerk.day, name="Tolk Een", languages=("ar",),
        windows=((510, 600),),
    )  # fmt: skip
    first, second = (clerk.books(clerk.knows(name), language="ar") for name in ("Haddad", "Nkosi"))
    stays = [clerk.appointment(one) for one in (first, second)]
    spans = sorted((min(v.start for v in s.visits.values()), s.ends) for s in stays)
    assert spans[0][1] <= spans[1][0]
    block = clerk.asks(interpreter_blocks, day_id=clerk.day)[0]
    assert block.cancel_until == datetime(2026, 12, 16, 10, tzinfo=BRUSSELS)
    assert block.gaps == ()

    away = clerk.asks(propose, day_id=clerk.day, change=InterpreterAway(booked))
    assert {after for _, after in moved(away).values()} == {None}
    clerk.does(
        book_interpreter, day_id=clerk.day, name="Tolkentelefoon", languages=("ar",),
        mode=InterpreterMode.PHONE,
    )  # fmt: skip
    away = clerk.asks(propose, day_id=clerk.day, change=InterpreterAway(booked))
    assert moved(away) == {}
    clerk.does(replan, proposal=away)
    there = clerk.asks(interpreters_on, day_id=clerk.day)
    assert [(row.name, row.mode) for row in there] == [("Tolkentelefoon", InterpreterMode.PHONE)]
    served = {clerk.appointment(one).interpreter_id for one in (first, second)}
    assert served == {there[0].interpreter_id}


def test_households_that_ask_for_an_interpreter_whom_nobody_booked_are_pointed_at(clerk):
    asked = clerk.knows("Haddad")
    assert clerk.free(clerk.wish(asked, language="ti")) == []
    clerk.does(book_interpreter, day_id=clerk.day, name="Tolk", languages=("ar",))
    block = clerk.asks(interpreter_blocks, day_id=clerk.day)[0]
    assert [row.clash for row in block.clashes] == [Clash.UNUSED]


def test_a_desk_that_closes_early_gives_its_visits_to_another_desk_of_the_landlord(empty):
    empty.plans(desks_per_landlord=2)
    booked = empty.books(empty.knows("Claes"), ("GW",))
    visit = empty.appointment(booked).visits["GW"]
    closes = DeskCloses(visit.desk_id, 510)
    proposal = empty.asks(propose, day_id=empty.day, change=closes)
    assert moved(proposal) == {1: (visit.start, 510)}
    empty.does(replan, proposal=proposal)
    now = empty.appointment(booked).visits["GW"]
    assert now.desk_id == next(id_ for id_ in map(empty.desk, ("GW", "GW"), (0, 1))
                               if id_ != visit.desk_id)  # fmt: skip
    empty.office.undo()
    assert empty.appointment(booked).visits["GW"].desk_id == visit.desk_id


def test_where_the_landlord_has_no_other_desk_it_follows_up_and_the_slip_is_printed_anew(clerk):
    booked = clerk.books(clerk.knows("Claes"))
    code = codes(clerk.prints(booked))[0]
    closes = DeskCloses(clerk.desk("POORT"), 510)
    proposal = clerk.asks(propose, day_id=clerk.day, change=closes)
    assert proposal.difference.moved[0].lost
    dropped = LandlordDropped(booked, clerk.landlord("POORT"))
    clerk.does(replan, proposal=clerk.asks(propose, day_id=clerk.day, change=dropped))
    clerk.does(replan, proposal=clerk.asks(propose, day_id=clerk.day, change=closes))
    assert set(clerk.appointment(booked).times) == {"GW"}
    assert clerk.asks(scan, code=code, day_id=clerk.day).result is Scanned.REPLACED


def test_another_regime_has_its_own_landlords_and_papers_and_old_days_stay_as_they_were(clerk):
    start = date(2027, 1, 1)
    before = clerk.asks(day_view, day_id=clerk.day)
    poort = next(row for row in clerk.asks(landlord_list) if row.code == "POORT")
    ended = replace(LandlordDraft.of(poort), active_to=start)
    clerk.does(change_landlord, landlord_id=poort.id, version=poort.version, draft=ended)
    clerk.does(add_landlord, draft=LandlordDraft("SW+", "wm", active_from=start))
    draft = RequirementDraft(texts={"nl": "Code van het register"},
                             lines=(ConditionLine(0, "always"),))  # fmt: skip
    clerk.does(add_requirement, draft=draft, start=start, today=clerk.now.date())

    assert clerk.asks(day_view, day_id=clerk.day) == before
    names = [desk.landlord for desk in clerk.asks(new_day_view, date=LATER).desks]
    assert "SW+" in names
    assert "SVK De Poort" not in names
    copied = clerk.asks(copied_day_view, day_id=clerk.day, date=LATER)
    assert "SVK De Poort" not in [desk.landlord for desk in copied.desks]
    who = clerk.knows("Claes")
    papers = {
        on: [row.text for row in clerk.asks(checklist, household_id=who, on=on).rows]
        for on in (THURSDAY, LATER)
    }
    assert "Code van het register" not in papers[THURSDAY]
    assert "Code van het register" in papers[LATER]


def test_a_whole_day_moves_with_its_households_a_call_list_and_slips_to_print_again(clerk):
    booked = clerk.books(clerk.knows("Claes", phone="0470 00 57 88"))
    code = codes(clerk.prints(booked))[0]
    was = clerk.appointment(booked).times
    proposal = clerk.asks(propose, day_id=clerk.day, change=DayMoved(LATER))
    assert (moved(proposal), proposal.difference.voided) == ({}, 1)
    day = clerk.day
    clerk.does(replan, proposal=proposal)

    assert clerk.appointment(booked).times == was
    called = text(clerk.asks(list_file, kind=ListKind.CALLING, asked=Asked(day)))
    assert "0470 00 57 88" in called
    assert clerk.asks(scan, code=code, day_id=day).result is Scanned.REPLACED
    printed = text(clerk.prints(booked))
    assert "donderdag 18 februari 2027" in printed
    assert clerk.day_row(LATER).moved_from is None
    clerk.office.undo()
    clerk.office.undo()
    assert clerk.day_row(THURSDAY).id == day


@pytest.mark.parametrize(
    ("on", "words"),
    [(date(2027, 3, 28), "zondag 28 maart 2027"), (date(2027, 2, 1), "maandag 1 februari 2027")],
    ids=["the clock jumps", "first of second"],
)
def test_dates_stand_in_words_and_hours_hold_on_the_day_the_clock_changes(clerk, on, words):
    there = clerk.plans(on)
    wish = clerk.wish(clerk.knows("Claes"))
    offer = clerk.free(wish, there)[0]
    assert (offer.date, offer.choice.start) == (on, 510)
    booked = clerk.does(book_appointment, wish=wish, offer=offer, terms=clerk.terms)
    paper = text(clerk.prints(booked))
    assert words in paper
    assert "08:30" in paper
