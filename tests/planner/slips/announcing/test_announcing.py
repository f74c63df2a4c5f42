from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from db.kinds import DayKind, DayState
from planner.cli.app import run
from planner.days.attendees import add_attendee
from planner.days.rhythm import Rhythm
from planner.days.series import SeriesDraft, add_series, plan_series_days
from planner.errors import NoSeries
from planner.office.queries import office
from planner.slips.announcing.calendar import day_calendar, series_calendar
from planner.slips.announcing.invitations import invitations
from planner.slips.announcing.letters import letters, organisations, referrer
from planner.slips.announcing.mail import mail_text
from planner.slips.announcing.notice import notice_of
from planner.slips.announcing.poster import poster
from tests.conftest import NOW
from tests.make import THURSDAY
from tests.planner.slips import reading


@pytest.fixture
def day(make):
    office(make.session).phone = "056 00 00 00"
    venue = make.venue()
    day = make.day()
    day.venue_id = venue.id
    make.session.flush()
    make.session.expire_all()
    return day


def events(data):
    return list(Calendar.from_ical(data).walk("VEVENT"))


def test_the_poster_says_when_where_at_whose_desks_and_how_to_make_an_appointment(session, day):
    pdf = poster(notice_of(session, day_id=day.id))
    words = reading.text(pdf)

    for part in (
        "Donderdag 17 december 2026", "van 08:30 tot 12:00 en van 13:30 tot 17:00",
        "Zaal De Brug, Kerkplein 4, Kortrijk", "de groene deur", "SVK De Poort",
        "bel 056 00 00 00", "geen bewijs van inschrijving",
    ):  # fmt: skip
        assert part in words
    assert "Affiche voor donderdag 17 december 2026" in reading.metadata(pdf)
    assert len(reading.texts(pdf)) == 1
    assert poster(notice_of(session, day_id=day.id)) == pdf


def test_a_poster_with_much_to_say_still_is_one_sheet_within_the_margins(make, day):
    venue = day.venue
    venue.name, venue.address = "Ontmoetingscentrum " * 5, "Burgemeester Lange-Straat " * 4
    venue.directions = "Ingang langs de parking achteraan " * 4

    [page] = reading.images(poster(notice_of(make.session, day_id=day.id)), 72)

    left, top, right, bottom = reading.ink_box(page)
    assert min(left, top, page.width - right, page.height - bottom) >= 14


def test_a_poster_tells_a_long_place_to_its_town_and_every_landlord_of_twenty(make, day):
    many = tuple(f"Goed Wonen Noord {n}" for n in range(1, 21))
    notice = replace(
        notice_of(make.session, day_id=day.id), landlords=many,
        venue="Ontmoetingscentrum Sint Elisabeth, grote polyvalente zaal",
        address="Burgemeester Bethunelaan 12, 8500 Kortrijk",
    )  # fmt: skip

    words = reading.text(poster(notice))

    assert notice.place in words
    assert "Goed Wonen Noord 20" in words


def test_the_mail_text_names_no_household_and_asks_for_no_national_numbers(make, day):
    make.appointment(day, {"GW": "09:00"}, household=make.household(last_name="Geheim"))
    day.booking_closes_on = THURSDAY - timedelta(days=14)

    words = mail_text(make.session, day_id=day.id)

    assert words.startswith("Onderwerp: inschrijfdag op donderdag 17 december 2026\n")
    assert "ten laatste op donderdag 3 december 2026" in words
    assert "geen rijksregisternummers" in words
    assert "Geheim" not in words


def test_a_day_in_a_calendar_lasts_from_its_first_hour_to_its_last_in_brussels(session, day):
    [event] = events(day_calendar(session, day_id=day.id, made=NOW))

    assert event["dtstart"].dt == datetime(2026, 12, 17, 7, 30, tzinfo=UTC)
    assert event["dtend"].dt == datetime(2026, 12, 17, 16, 0, tzinfo=UTC)
    assert str(event["location"]) == "Zaal De Brug, Kerkplein 4, Kortrijk"


def test_a_summer_day_is_an_hour_earlier_in_the_file(make):
    summer = make.day(date(2027, 6, 17))
    [event] = events(day_calendar(make.session, day_id=summer.id, made=NOW))
    assert event["dtstart"].dt == datetime(2027, 6, 17, 6, 30, tzinfo=UTC)


def test_a_day_that_is_sent_twice_is_one_day_in_a_calendar(session, day):
    first, again = (day_calendar(session, day_id=day.id, made=moment) for moment in
                    (NOW, NOW + timedelta(days=1)))  # fmt: skip
    assert events(first)[0]["uid"] == events(again)[0]["uid"]


def test_a_series_in_a_calendar_holds_the_days_that_are_to_come(make):
    series = SeriesDraft("Reeks", THURSDAY, Rhythm(every_months=2, weekday=3, nth=3))
    series_id = add_series(make.session, draft=series)
    dates = [date(2026, 12, 17), date(2027, 2, 18), date(2027, 4, 15)]
    first, middle, _ = plan_series_days(make.session, series_id=series_id, dates=dates)
    make.session.flush()
    from db.days import RegistrationDay  # noqa: PLC0415

    make.session.get_one(RegistrationDay, middle).state = DayState.CANCELLED
    make.session.flush()

    found = events(series_calendar(make.session, day_id=first, made=NOW))

    assert [event["dtstart"].dt.date() for event in found] == [dates[0], dates[2]]


def test_a_day_alone_has_no_series_to_send(session, day):
    with pytest.raises(NoSeries):
        series_calendar(session, day_id=day.id, made=NOW)


def test_a_long_or_odd_text_stays_whole_in_a_calendar(make, day):
    day.venue.name = "Zaal; met, tekens\\ en ééns heel lange naam " * 2
    make.session.flush()
    data = day_calendar(make.session, day_id=day.id, made=NOW)

    [event] = events(data)
    assert str(event["location"]).startswith(day.venue.name)
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_each_referrer_reads_of_its_own_households_only_and_there_is_an_empty_letter(make, day):
    for name, source in (("Claes", "aanmeldingen_ocmw.csv"), ("Kaya", "caw.xlsx"), ("Alleen", "")):
        make.appointment(day, {"GW": f"{len(name) + 8}:00"}, source=source,
                         household=make.household(last_name=name))  # fmt: skip
    hidden = make.household(last_name="Verborgen", hidden=True)
    make.appointment(day, {"POORT": "09:00"}, household=hidden, source="caw.xlsx")

    pages = reading.texts(letters(make.session, day_id=day.id, made=date(2026, 12, 1)))

    assert [page.split("Aan ")[1].split()[0] for page in pages[:2]] == ["CAW", "OCMW"]
    assert "Kaya, Jan" in pages[0]
    assert "Claes, Jan" in pages[1]
    assert "Vul dan deze lijst in" in pages[2]
    words = " ".join(pages)
    assert words.count("Claes") == words.count("Kaya") == 1
    assert "Verborgen" not in words
    assert "Alleen," not in words


@pytest.mark.parametrize(
    ("source", "name"),
    [("aanmeldingen_ocmw.csv", "OCMW"), ("woonclub.xlsx", "Woonclub"), ("Lijst CAW.csv", "CAW"),
     ("lijst.csv", "lijst.csv"), ("Sociaal Huis", "Sociaal Huis")],
)  # fmt: skip
def test_a_referrer_is_named_after_its_file(source, name):
    assert referrer(source) == name


@pytest.mark.parametrize(
    ("source", "name"),
    [("aanmeldingen_ocmw.csv", "OCMW Kortrijk"), ("lijst-caw.xlsx", "CAW"),
     ("vzw lijst.csv", "VZW"), ("kortrijk.csv", "Kortrijk")],
)  # fmt: skip
def test_a_referrer_whose_organisation_companions_come_from_has_its_name(source, name):
    known = organisations(
        ["Maatschappelijk werker 3 (OCMW Kortrijk)", "An (CAW)", "Bo (vzw Effect)", "Cis", "D ()"]
    )
    assert known == ["CAW", "OCMW Kortrijk", "vzw Effect"]
    assert referrer(source, known) == name


def test_a_letter_is_for_the_organisation_that_its_companions_are_of(make, day):
    make.companion("Woonbegeleider 4 (CAW Zuid-West-Vlaanderen)")
    make.appointment(day, {"GW": "09:00"}, source="aanmeldingen_caw.xlsx")

    page, _ = reading.texts(letters(make.session, day_id=day.id, made=date(2026, 12, 1)))
    assert "Aan CAW Zuid-West-Vlaanderen" in page


@pytest.mark.parametrize(
    ("command", "starts"),
    [("poster", b"%PDF"), ("letters", b"%PDF"), ("mail", b"Onderwerp"),
     ("calendar", b"BEGIN:VCALENDAR"), ("calendars", b"BEGIN:VCALENDAR")],
)  # fmt: skip
def test_every_announcement_has_a_command(demo_folder, tmp_path, command, starts):
    out = tmp_path / "bestand"
    office_file = demo_folder / "kortrijk.inschrijfdag"
    words = [command, "--office", str(office_file), "--day", "2026-12-17", "--out", str(out)]
    assert run(words) == 0
    assert out.read_bytes().startswith(starts)


def test_each_organisation_is_invited_with_whom_it_named_and_one_letter_is_for_anybody(make, day):
    make.companion("Toeleider 1 (vzw Effect)")
    day.kind = DayKind.INFO
    make.session.flush()
    for organisation, name in (("CAW Zuid", "Els Vermeer"), ("", "Ans Los")):
        add_attendee(make.session, day_id=day.id, organisation=organisation, name=name, mail="")
    pages = reading.texts(invitations(make.session, day_id=day.id, made=THURSDAY))

    assert ["CAW Zuid" in page for page in pages] == [True, False, False]
    assert "Els Vermeer" in pages[0]
    assert "vzw Effect" in pages[1]
    assert "Ans Los" not in " ".join(pages)


@pytest.fixture
def bare(make):
    """A day of which nothing is known yet but its date and hours."""
    day = make.day()
    for desk in list(day.desks):
        make.session.delete(desk)
    make.session.flush()
    make.session.expire_all()
    return day


def test_what_the_office_has_not_filled_in_is_left_out_of_what_it_announces(session, bare):
    made = THURSDAY - timedelta(days=30)
    mail = mail_text(session, day_id=bare.id)
    letter = reading.text(letters(session, day_id=bare.id, made=made))
    sheet = reading.text(poster(notice_of(session, day_id=bare.id)))
    for heading in ("Plaats:", "Toegang", "Verhuurders:", "Vragen", "U kunt terecht", "None"):
        assert heading not in mail + letter + sheet, heading
    assert "van 08:30 tot 12:00" in mail


def test_a_poster_of_a_place_without_directions_names_the_place_alone(session, day):
    day.venue.directions = ""
    session.flush()
    words = reading.text(poster(notice_of(session, day_id=day.id)))
    assert "Zaal De Brug, Kerkplein 4, Kortrijk" in words
    assert "Gelijkvloers" not in words


def test_a_letter_says_until_when_changes_may_be_sent(session, day):
    day.booking_closes_on = THURSDAY - timedelta(days=14)
    session.flush()
    words = reading.text(letters(session, day_id=day.id, made=THURSDAY - timedelta(days=30)))
    assert "Bezorg wijzigingen ten laatste op donderdag 3 december 2026" in words
