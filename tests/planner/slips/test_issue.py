from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import partial
from hashlib import sha256

import pytest
from sqlalchemy import select

from db.kinds import AppointmentState, SlipFormat
from db.office import Venue
from db.slips import IssuedDocument, SlipIssue
from planner.days.edit import move_day
from planner.errors import Gone, NoSuchSlip, NotPlaced
from planner.office.queries import office
from planner.slips.issue import Printing, issue_slips, issued_pdf
from planner.slips.papers import slips_pdf
from planner.texts import LANGUAGES, sentence
from planner.timetable.reading import locked_appointments
from tests.conftest import NOW
from tests.make import THURSDAY, Make
from tests.planner.slips import reading

ISSUE = Printing(NOW, "An")
LATER = timedelta(minutes=1)


@pytest.fixture
def day(make):
    day = make.day()
    day.venue_id = make.venue().id
    return day


@pytest.fixture
def booked(make, day):
    return make.appointment(day, {"GW": "08:30", "POORT": "08:50"})


def issue(session, *appointments, after=timedelta(), **values):
    ids = [appointment.id for appointment in appointments]
    values = {"now": NOW + after} | values
    issued = issue_slips(session, appointment_ids=ids, printing=replace(ISSUE, **values))
    session.flush()
    return issued


def issues(session, appointment):
    query = select(SlipIssue).where(SlipIssue.appointment_id == appointment.id)
    return session.scalars(query.order_by(SlipIssue.issue)).all()


def move(appointment, minutes):
    for visit in appointment.visits:
        visit.start += minutes
    appointment.starts += minutes
    appointment.ends += minutes
    appointment.arrives += minutes


def test_a_slip_is_kept_as_it_was_issued(session, booked):
    issued = issue(session, booked)
    digest = issued.digests[booked.id]
    kept = issued_pdf(session, digest=digest)

    assert sha256(kept).hexdigest() == digest
    (row,) = issues(session, booked)
    assert (row.issue, row.language, row.format) == (1, "nl", SlipFormat.A5)
    assert (row.printed_at, row.printed_by, row.digest) == (NOW, "An", digest)
    assert reading.codes(kept) == [row.code]


def test_the_preview_is_what_will_be_printed(session, booked):
    preview = slips_pdf(session, appointment_ids=[booked.id])

    assert issue(session, booked).pdf == preview


def test_an_interpreter_is_told_of_to_who_asked_for_one(make, day):
    waits = make.appointment(day, {"GW": "09:00"}, language="ar")
    speaks_dutch = make.appointment(day, {"GW": "09:20"})
    words = [
        reading.text(slips_pdf(make.session, appointment_ids=[one.id]))
        for one in (waits, speaks_dutch)
    ]

    assert ["Tolk: nee" in slip for slip in words] == [True, False]


def test_a_reprint_keeps_its_code_and_says_so(session, booked):
    issue(session, booked)
    again = issue(session, booked, after=LATER)

    first, second = issues(session, booked)
    assert (first.code, first.route, second.issue) == (second.code, second.route, 2)
    assert "Herdruk" in reading.text(again.pdf)
    assert session.query(IssuedDocument).count() == 2


def test_the_same_paper_twice_is_kept_once(session, booked):
    for times in range(3):
        issue(session, booked, after=times * LATER)

    assert len(issues(session, booked)) == 3
    assert session.query(IssuedDocument).count() == 2


def test_a_double_click_prints_once(session, booked):
    first = issue(session, booked)
    second = issue(session, booked, after=timedelta(seconds=1))

    assert (first.again, second.again) == (False, True)
    assert (second.pdf, second.digests) == (first.pdf, first.digests)
    assert len(issues(session, booked)) == 1
    assert issue(session, booked, after=timedelta(seconds=1), actor="Bo").again is False
    assert issue(session, booked, after=timedelta(minutes=1)).again is False


def test_a_household_gets_its_own_language_and_the_office_its_own_paper(session, booked):
    booked.household.slip_language = "ar"
    issue(session, booked)
    office(session).slip_format = SlipFormat.ROLL
    booked.household.slip_language = ""
    booked.language = "uk"
    issue(session, booked, after=LATER)
    booked.language = "wo"
    issue(session, booked, after=2 * LATER)
    issue(session, booked, after=3 * LATER, language="ti", format=SlipFormat.A4)

    found = [(row.language, row.format) for row in issues(session, booked)]
    assert found == [("ar", SlipFormat.A5), ("uk", SlipFormat.ROLL), ("nl", SlipFormat.ROLL),
                     ("ti", SlipFormat.A4)]  # fmt: skip


def test_a_changed_appointment_gets_another_code_and_the_paper_says_that_it_replaces(
    session, booked
):
    issue(session, booked)
    move(booked, 60)
    session.flush()
    changed = issue(session, booked)

    first, second = issues(session, booked)
    assert first.code != second.code
    assert "Nieuw bewijs: het vorige geldt niet meer" in reading.text(changed.pdf)
    assert "09:30 Balie 1" in reading.text(changed.pdf)


def test_slips_issued_together_come_in_order_of_arrival(make, day, booked):
    early = make.appointment(day, {"ZWVS": "08:30"})
    pdf = issue(make.session, booked, early).pdf

    assert len(reading.texts(pdf)) == 2
    assert reading.codes(pdf) == [
        issues(make.session, appointment)[0].code for appointment in (booked, early)
    ]


def test_an_issued_slip_locks_its_appointment_until_it_is_no_longer_true(make, day, booked):
    other = make.appointment(day, {"GW": "10:30"})
    session = make.session
    assert locked_appointments(session, day_id=day.id) == set()

    issue(session, booked)
    assert locked_appointments(session, day_id=day.id) == {booked.id}
    issue(session, other)
    assert locked_appointments(session, day_id=day.id) == {booked.id, other.id}
    move(booked, 60)
    session.flush()
    assert locked_appointments(session, day_id=day.id) == {other.id}
    issue(session, booked)
    assert locked_appointments(session, day_id=day.id) == {booked.id, other.id}
    other.state = AppointmentState.CANCELLED
    session.flush()
    assert locked_appointments(session, day_id=day.id) == {booked.id}


def test_another_date_desk_or_place_makes_a_slip_untrue(make, day, booked):
    session = make.session
    for change in (
        lambda: move_day(
            session, day_id=day.id, version=day.version, date=THURSDAY.replace(day=10)
        ),
        lambda: setattr(make.desk(day, "GW"), "number", 12),
        lambda: setattr(day, "venue_id", make.venue("Sporthal").id),
    ):
        issue(session, booked)
        assert locked_appointments(session, day_id=day.id) == {booked.id}
        change()
        session.flush()
        assert locked_appointments(session, day_id=day.id) == set()


def test_mending_a_name_or_an_address_leaves_a_slip_true(make, day, booked):
    session = make.session
    issue(session, booked)
    session.get_one(Venue, day.venue_id).address = "Kerkplein 4, 8500 Kortrijk"
    make.landlord("GW").name = "De Goedkope Woning"
    booked.household.persons[0].last_name = "Peters"
    session.flush()

    assert locked_appointments(session, day_id=day.id) == {booked.id}


def test_only_slips_that_exist_are_issued(make, day, booked):
    waiting = make.appointment(day, {"GW": None})

    with pytest.raises(NoSuchSlip):
        issue(make.session, booked, language="wo")
    with pytest.raises(NotPlaced):
        issue(make.session, booked, waiting)
    with pytest.raises(Gone):
        issue(make.session)
    with pytest.raises(Gone):
        issued_pdf(make.session, digest="0" * 64)


def test_issuing_is_one_operation_that_can_be_undone(workspace):
    with workspace._database.transaction() as session:
        make = Make(session)
        day = make.day()
        ids = [make.appointment(day, {code: "08:30"}).id for code in ("GW", "POORT")]
    done = workspace.run(partial(issue_slips, appointment_ids=ids, printing=ISSUE)).done

    assert (done.name, done.facts) == ("issue_slips", {"count": 2})
    assert "2 afspraakbewijzen" in sentence("operations", "issue_slips", "nl", **done.facts)
    assert all(sentence("operations", "issue_slips", x, **done.facts) for x in LANGUAGES)
    workspace.undo()
    assert workspace.ask(lambda session: session.query(SlipIssue).count()) == 0
