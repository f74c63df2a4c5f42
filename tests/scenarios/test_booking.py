"""Scenarios of docs/scenarios.md at the front desk before the day: people, wishes and papers."""

from __future__ import annotations

from datetime import date

import pytest

from db.kinds import InterpreterMode, PersonRole
from planner.checklists.card import appointment_checklist, checklist
from planner.checklists.facts_of import set_coming, set_facts
from planner.checklists.noted import Paper
from planner.checklists.states import PaperState
from planner.checklists.ticking import promise, set_tick, tick
from planner.days.blocks import interpreter_blocks
from planner.days.desks import DeskDraft
from planner.days.edit import DayDraft, change_day
from planner.days.presence import book_interpreter
from planner.days.queries import desks_of
from planner.days.view import day_view
from planner.errors import NationalNumberTyped, PlaceGone
from planner.households.adding import HouseholdDraft
from planner.households.companions import companion_days
from planner.households.consent import set_consent
from planner.households.dossier import dossier
from planner.households.importing.decisions import judge_for
from planner.households.importing.reading.parse import parse
from planner.households.joining.merge import merge_households
from planner.households.joining.preview import merge_preview
from planner.households.joining.rows import MergeChoices
from planner.households.links import link_households, linked_files
from planner.households.members import PersonDraft
from planner.households.sensitive import notices
from planner.households.similar import Typed, similar
from planner.slips.lists.asked import Asked
from planner.slips.lists.files import ListKind, list_file
from planner.slips.papers import bring_lists_pdf
from planner.slips.scan import Scanned, scan
from planner.timetable.booking.newcomer import take_in
from planner.timetable.booking.question import NOBODY
from planner.timetable.booking.wishes import Wishes, change_wishes
from planner.timetable.replan.households import LandlordAdded
from planner.timetable.replan.proposal import propose, replan
from tests.make import THURSDAY
from tests.planner.slips.reading import codes, drawings, text

BORN = date(1991, 3, 4)
KARIM = PersonDraft("Haddad", "Karim", date(1988, 2, 1), PersonRole.PARTNER)


def papers(clerk, household_id, on=THURSDAY):
    """Give the state of each paper of a household, by code."""
    rows = clerk.asks(checklist, household_id=household_id, on=on).rows
    return {row.code: row.state for row in rows}


def person(clerk, household_id, name):
    found = clerk.asks(dossier, household_id=household_id, day_id=None, today=clerk.now.date())
    return next(one.id for one in found.household.persons if one.first_name == name)


def test_a_household_is_booked_with_a_hint_of_doubles_a_route_without_clashes_and_its_needs(clerk):
    clerk.knows("Haddad", "Samira", birth_date=BORN)
    typed = Typed("Hadad", "Samira", BORN)
    assert [row.sure for row in clerk.asks(similar, typed=typed)] == [True]

    clerk.does(book_interpreter, day_id=clerk.day, name="Tolk", languages=("ar",))
    wish = clerk.wish(NOBODY, language="ar", accessible=True, companion_name="Toeleider Een")
    draft = HouseholdDraft("Nkosi", "Ada", date(1990, 1, 2), adults=2, children=3)
    offer = clerk.free(wish)[0]
    handed = clerk.does(take_in, draft=draft, wish=wish, offer=offer, terms=clerk.terms,
                        printing=clerk.printing)  # fmt: skip
    booked = clerk.appointment(handed.appointment_id)
    ends = [stop.start + stop.minutes for stop in booked.visits.values()]
    starts = [stop.start for stop in booked.visits.values()]
    assert starts[1] >= ends[0] + 5
    assert booked.interpreter_id
    assert [one.name for one in clerk.asks(companion_days, day_id=clerk.day)] == ["Toeleider Een"]
    with pytest.raises(PlaceGone):
        clerk.does(take_in, draft=HouseholdDraft("Claes"), wish=clerk.wish(NOBODY, language="ar"),
                   offer=offer, terms=clerk.terms, printing=None)  # fmt: skip


def test_a_slip_and_its_list_come_at_once_a_reprint_says_so_and_a_change_makes_the_old_one_void(
    clerk,
):
    who = clerk.knows("Claes")
    booked = clerk.books(who)
    slip = clerk.prints(booked)
    code = codes(slip)[0]
    for time in clerk.appointment(booked).times.values():
        assert time in text(slip)
    assert "Dit is geen bewijs van inschrijving" in text(slip)
    assert "Identiteitskaart" in text(clerk.asks(bring_lists_pdf, appointment_ids=(booked,)))
    clerk.at("09:20", clerk.now.date())
    again = clerk.prints(booked)
    assert codes(again) == [code]
    assert "Herdruk" in text(again)

    version = clerk.appointment(booked).version
    wishes = Wishes((clerk.landlord("ZWVS"),))
    clerk.does(change_wishes, appointment_id=booked, version=version, wishes=wishes)
    assert clerk.asks(scan, code=code, day_id=clerk.day).result is Scanned.REPLACED
    clerk.at("09:40", clerk.now.date())
    assert "het vorige geldt niet meer" in text(clerk.prints(booked))


def test_only_papers_that_apply_are_asked_each_once_and_what_lacks_is_told_by_landlord(clerk):
    who = clerk.knows("Claes")
    booked = clerk.books(who)
    assert "LEASE" not in papers(clerk, who)
    clerk.does(set_facts, household_id=who, codes=("renting",))
    shown = clerk.asks(appointment_checklist, appointment_id=booked)
    (lease,) = [row for row in shown.rows if row.code == "LEASE"]
    assert [cell.state for cell in lease.cells] == [None, PaperState.TO_CHECK]
    assert len([row for row in shown.rows if row.code == "TAX_ASSESS"]) == 1

    clerk.does(set_tick, paper=Paper(who, "LEASE"), state=PaperState.MISSING)
    listed = text(clerk.asks(list_file, kind=ListKind.MISSING, asked=Asked(clerk.day)))
    assert "huurcontract" in listed
    assert "SVK De Poort" in listed
    assert "Goedkope Woning" not in listed


def test_who_wants_two_of_four_landlords_sees_those_two_and_a_third_on_the_spot(clerk):
    booked = clerk.books(clerk.knows("Claes"))
    before = clerk.appointment(booked).times
    assert set(before) == {"GW", "POORT"}
    clerk.arrives("08:20", booked)
    assert clerk.calls_next("08:30", "GW") == booked
    added = LandlordAdded(booked, clerk.landlord("ZWVS"))
    proposal = clerk.asks(propose, day_id=clerk.day, change=added)
    clerk.does(replan, proposal=proposal)
    after = clerk.appointment(booked).times
    assert set(after) == {"GW", "POORT", "ZWVS"}
    assert {code: after[code] for code in before} == before


def test_a_couple_with_separate_files_comes_together_and_neither_sees_the_others(clerk):
    one = clerk.knows("Claes", "Els", phone="0470 00 57 88", children=1)
    other = clerk.knows("Kaya", "Deniz", phone="0470 00 57 89", children=1)
    clerk.does(link_households, household_id=one, other_id=other)
    first, second = clerk.books(one), clerk.books(other)
    assert clerk.appointment(second).arrives - clerk.appointment(first).arrives <= 60
    shown = clerk.asks(dossier, household_id=one, day_id=clerk.day, today=clerk.now.date())
    assert [link.household_id for link in shown.links] == [other]
    assert "Kaya" not in repr(shown)
    assert clerk.asks(linked_files, household_id=other, day_id=clerk.day)[0].number == 1
    paper = text(clerk.prints(first))
    assert "Kaya" not in paper


@pytest.mark.parametrize(
    "typed",
    [
        Typed("Samira", "Haddad", BORN),
        Typed("Haddád", "Samira", BORN),
        Typed("Khaddad", "Samira", phone="0470 12 34 56"),
    ],
    ids=["swapped", "accent", "other letters, same phone"],
)
def test_a_double_is_shown_while_it_is_typed(clerk, typed):
    known = clerk.knows("Haddad", "Samira", birth_date=BORN, phone="0470 12 34 56")
    assert [row.household_id for row in clerk.asks(similar, typed=typed)] == [known]


def test_two_files_of_one_household_become_one_and_one_undo_parts_them_again(clerk):
    keep = clerk.knows("Haddad", "Samira", birth_date=BORN)
    other = clerk.knows("Hadad", "Samira", birth_date=BORN, phone="0470 12 34 56")
    booked = clerk.books(other)
    shown = clerk.asks(merge_preview, keep_id=keep, other_id=other)
    clerk.does(merge_households, keep_id=keep, other_id=other,
               choices=MergeChoices(shown.versions))  # fmt: skip
    assert clerk.appointment(booked).household_id == keep
    clerk.office.undo()
    assert clerk.appointment(booked).household_id == other


def test_a_national_number_is_never_kept_wherever_it_is_typed(clerk):
    number = "84.05.06-001.66"
    with pytest.raises(NationalNumberTyped):
        clerk.knows(f"Claes {number}")
    assert [one.code for one in notices(f"nummer {number}")] == ["national_number"]
    lines = f"Naam;Voornaam;Geboortedatum;Rijksregisternummer\nClaes;Els;06/05/1984;{number}\n"
    judged = clerk.asks(judge_for, day_id=clerk.day, lists=[parse(lines.encode(), "lijst.csv")])
    (row,) = judged.accepted
    assert (row.last_name, row.birth_date) == ("Claes", date(1984, 5, 6))
    assert "001.66" not in repr(row)


def test_a_wheelchair_gets_an_accessible_desk_and_sign_language_more_time_and_notice(clerk):
    view = clerk.asks(day_view, day_id=clerk.day)
    desks = [
        DeskDraft(d.number, d.landlord_id, d.open, accessible=d.landlord != "Goedkope Woning",
                  id=d.id)
        for d in clerk.asks(desks_of, day_id=clerk.day)
    ]  # fmt: skip
    draft = DayDraft(view.date, view.sessions, {**view.minutes, "extra_minutes": 10}, desks)
    clerk.does(change_day, day_id=view.id, version=view.version, draft=draft)
    clerk.does(book_interpreter, day_id=clerk.day, name="Tolk", languages=("vgt",),
               mode=InterpreterMode.ON_SITE)  # fmt: skip
    assert clerk.free(clerk.wish(clerk.knows("Claes"), accessible=True)) == []
    rolls = clerk.books(clerk.knows("Kaya"), ("POORT",), accessible=True)
    assert clerk.appointment(rolls).times.keys() == {"POORT"}
    signs = clerk.books(clerk.knows("Nkosi"), ("ZWVS",), language="vgt")
    assert clerk.appointment(signs).visits["ZWVS"].minutes == 25
    (block,) = clerk.asks(interpreter_blocks, day_id=clerk.day)
    assert block.cancel_until.isoformat() == "2026-12-15T08:30:00+01:00"


def test_an_adult_who_stays_away_is_told_of_at_booking_and_at_the_door_until_the_proxy_is_seen(
    clerk,
):
    who = clerk.knows("Haddad", "Samira", others=[KARIM])
    booked = clerk.books(who)
    karim = person(clerk, who, "Karim")
    clerk.does(set_coming, appointment_id=booked, person_id=karim, comes=False)
    alerts = clerk.asks(appointment_checklist, appointment_id=booked).proxies
    assert [one.person_id for one in alerts] == [karim]
    clerk.does(set_tick, paper=Paper(who, "PROXY", karim), state=PaperState.MISSING)
    assert "PROXY" in clerk.arrives("08:20", booked).lacking
    clerk.does(set_tick, paper=Paper(who, "PROXY", karim), state=PaperState.SEEN)
    assert clerk.asks(appointment_checklist, appointment_id=booked).proxies == ()


def test_a_companion_who_books_for_several_sees_a_list_and_tells_only_who_agreed(clerk):
    first, second = clerk.knows("Claes"), clerk.knows("Kaya")
    one = clerk.books(first, companion_name="Toeleider Een")
    (day,) = clerk.asks(companion_days, day_id=clerk.day)
    other = clerk.books(second, companion_id=day.companion_id)
    clerk.does(set_consent, household_id=first, companion_id=day.companion_id, given=True)
    (day,) = clerk.asks(companion_days, day_id=clerk.day)
    assert {row.appointment_id: row.consent for row in day.households} == {one: True, other: False}
    assert day.together == ()
    listed = text(clerk.asks(list_file, kind=ListKind.COMPANIONS, asked=Asked(clerk.day)))
    assert "Claes" in listed
    assert "Kaya" not in listed


def test_who_has_neither_address_nor_phone_is_reached_through_the_companion(clerk):
    who = clerk.knows("Claes")
    clerk.does(set_facts, household_id=who, codes=("reference_address",))
    clerk.books(who, companion_name="Toeleider Een")
    assert papers(clerk, who)["REF_ADDRESS"] is PaperState.TO_CHECK
    called = text(clerk.asks(list_file, kind=ListKind.CALLING, asked=Asked(clerk.day)))
    assert "Toeleider Een" in called


def test_who_cannot_read_has_pictograms_a_number_and_signs_to_follow(clerk):
    booked = clerk.books(clerk.knows("Claes", slip_language="ar"))
    listed = clerk.asks(bring_lists_pdf, appointment_ids=(booked,))
    assert drawings(listed) > 10
    slip = clerk.prints(booked)
    assert codes(slip)
    assert drawings(slip) > 10


@pytest.mark.parametrize(
    ("fact", "code"),
    [("recognised_refugee", "CGVS_ATT"), ("waiting_for_card", "ANNEX15")],
)
def test_who_is_not_in_the_register_is_booked_all_the_same_as_the_landlord_decides(
    clerk, fact, code
):
    who = clerk.knows("Haddad")
    clerk.does(set_facts, household_id=who, codes=(fact,))
    assert clerk.appointment(clerk.books(who)).times
    shown = clerk.asks(checklist, household_id=who, on=THURSDAY)
    row = next(row for row in shown.rows if row.code == code)
    assert row.state is PaperState.TO_CHECK


def test_a_minor_under_supervision_comes_with_who_supervises_and_an_attest_with_its_date(clerk):
    who = clerk.knows("Claes", "Noor", birth_date=date(2009, 6, 7))
    clerk.does(set_facts, household_id=who, codes=("minor_supervised",))
    clerk.books(who, companion_name="Begeleider Een")
    shown = clerk.asks(checklist, household_id=who, on=THURSDAY)
    row = next(row for row in shown.rows if row.code == "MINOR_SUPERV")
    assert "begindatum" in row.text


def test_debts_ask_for_the_plan_and_the_administrator_comes_along(clerk):
    who = clerk.knows("Claes")
    clerk.does(set_facts, household_id=who, codes=("debt_help", "protected_person"))
    clerk.books(who, companion_name="Bewindvoerder Een")
    asked = papers(clerk, who)
    assert {"DEBT_PLAN", "DEBT_PAID", "ADMIN_DOC"} <= set(asked)
    (day,) = clerk.asks(companion_days, day_id=clerk.day)
    assert day.name == "Bewindvoerder Een"
    clerk.does(promise, paper=Paper(who, "ADMIN_DOC"), on=THURSDAY)
    assert papers(clerk, who)["ADMIN_DOC"] is PaperState.PROMISED
    clerk.does(tick, paper=Paper(who, "DEBT_PLAN"), was=PaperState.TO_CHECK, on=THURSDAY)
    assert papers(clerk, who)["DEBT_PLAN"] is PaperState.SEEN
