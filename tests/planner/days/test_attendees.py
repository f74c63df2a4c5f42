from __future__ import annotations

from datetime import date

import pytest

from db.days import RegistrationDay
from db.kinds import DayKind
from planner.days.attendees import add_attendee, attendees, note_came, remove_attendee
from planner.days.edit import DayDraft, add_day
from planner.errors import Gone, NameMissing, NotAnInfoSession, NothingToFollow
from planner.outcomes.paper.sessions import attendance_list, certificates
from tests.planner.slips import reading

INFO = date(2027, 2, 4)


@pytest.fixture
def info(session):
    day_id = add_day(session, draft=DayDraft(INFO, kind=DayKind.INFO))
    session.flush()
    return day_id


def test_an_info_session_has_no_desks_and_a_day_for_updates_shorter_visits(session, info):
    usual = add_day(session, draft=DayDraft(date(2027, 2, 11)))
    updates = add_day(session, draft=DayDraft(date(2027, 2, 18), kind=DayKind.LIST_UPDATE))
    session.flush()
    days = [session.get_one(RegistrationDay, id_) for id_ in (info, usual, updates)]

    assert [bool(day.desks) for day in days] == [False, True, True]
    assert days[2].visit_minutes == 10 < days[1].visit_minutes


def test_who_comes_is_listed_by_organisation_and_name(session, info):
    for organisation, name in (("OCMW", "Vera"), ("CAW", "Wim"), ("CAW", "An")):
        add_attendee(session, day_id=info, organisation=organisation, name=name)
    session.flush()
    rows = attendees(session, day_id=info)

    assert [(row.organisation, row.name, row.came) for row in rows] == [
        ("CAW", "An", False), ("CAW", "Wim", False), ("OCMW", "Vera", False),
    ]  # fmt: skip
    remove_attendee(session, attendee_id=rows[0].id)
    session.flush()
    assert len(attendees(session, day_id=info)) == 2
    with pytest.raises(Gone):
        remove_attendee(session, attendee_id=rows[0].id)


def test_only_who_was_there_has_a_certificate_and_all_stand_on_the_list(session, info):
    for name in ("An Maes", "Wim Nys"):
        add_attendee(session, day_id=info, organisation="CAW <b>", name=name, mail="x@example.org")
    session.flush()
    with pytest.raises(NothingToFollow):
        certificates(session, day_id=info)
    note_came(session, attendee_id=attendees(session, day_id=info)[0].id, came=True)
    session.flush()
    text = reading.text(certificates(session, day_id=info))

    assert "An Maes" in text
    assert "CAW <b>" in text
    assert "4 februari 2027" in text
    assert "Wim Nys" not in text
    assert [row[1] for row in attendance_list(session, day_id=info).groups[0].rows] == [
        "An Maes", "Wim Nys",
    ]  # fmt: skip


def test_each_certificate_is_a_paper_of_its_own(session, info):
    for name in ("An Maes", "Wim Nys", "An Maes"):
        add_attendee(session, day_id=info, organisation="CAW", name=name, mail="")
    session.flush()
    for one in attendees(session, day_id=info):
        note_came(session, attendee_id=one.id, came=True)
    session.flush()

    pages = reading.texts(certificates(session, day_id=info))

    assert ["blad 1 van 1" in page for page in pages] == [True, True, True]


def test_a_day_for_households_has_no_attendance_list(session, make, info):
    day = make.day()
    with pytest.raises(NotAnInfoSession):
        add_attendee(session, day_id=day.id, organisation="CAW", name="An")
    with pytest.raises(NameMissing):
        add_attendee(session, day_id=info, organisation="CAW", name="  ")
    with pytest.raises(NothingToFollow):
        attendance_list(session, day_id=info)
