from __future__ import annotations

import pytest
from sqlalchemy import func, select

from db.appointments import Appointment
from db.households import Companion, CompanionConsent
from planner.errors import CompanionExists, NationalNumberTyped, PhoneUnreadable, PlaceGone
from planner.households.changing import NeedsDraft, change_card
from planner.households.companion_names import change_companion, companion_named, known_as
from planner.households.form import card_draft, card_form
from planner.timetable.booking.book import book_appointment
from planner.timetable.booking.propose import offers
from planner.timetable.booking.wish import Terms, Wish
from planner.timetable.booking.wishes import Wishes, change_wishes
from tests.conftest import NOW


@pytest.fixture
def known(session, make):
    made = make.companion("Zoë Peeters (CAW)")
    session.flush()
    return made


def count(session):
    return session.scalar(select(func.count()).select_from(Companion))


def test_a_companion_is_found_again_without_accents_capitals_and_spaces(session, known):
    assert companion_named(session, "  zoe peeters  (caw) ") == known.id
    assert known_as("Zoë", [(known.id, known.name)]) is None
    assert companion_named(session, "  ") is None
    assert count(session) == 1


def test_names_in_another_script_are_told_apart(session):
    assert len({companion_named(session, name) for name in ("Мария", "مريم", "???", "!!!")}) == 4


def test_a_name_is_kept_as_it_was_typed_blanks_and_joined_signs_too(session):
    name = "Lina \N{WOMAN}\u200d\N{GIRL}  \u202eCAW\u202c"
    assert session.get_one(Companion, companion_named(session, f" {name} ")).name == name


def test_a_new_companion_comes_with_the_booking_and_is_known_to_the_next(session, make):
    day, terms = make.day(desks_per_landlord=2), Terms(NOW)
    wishes = [Wish(make.household().id, companion_name=name) for name in ("An Maes", "an maes")]
    session.flush()
    first, second = (offers(session, day_id=day.id, wish=one, terms=terms) for one in wishes)
    booked = session.get_one(
        Appointment, book_appointment(session, wish=wishes[0], offer=first[0], terms=terms)
    )
    assert session.get_one(Companion, booked.companion_id).name == "An Maes"

    with pytest.raises(PlaceGone), session.begin_nested():
        book_appointment(session, wish=wishes[1], offer=second[0], terms=terms)
    later = next(one for one in second if one.choice.start >= (booked.ends or 0))
    other = book_appointment(session, wish=wishes[1], offer=later, terms=terms)
    assert session.get_one(Appointment, other).companion_id == booked.companion_id


def test_a_new_companion_is_named_when_wishes_change_and_a_national_number_is_refused(
    session, make
):
    day = make.day()
    coming = make.appointment(day, {"GW": "09:00"})
    landlords = (make.landlord("GW").id,)

    def change(name):
        change_wishes(
            session, appointment_id=coming.id, version=coming.version,
            wishes=Wishes(landlords, companion_name=name),
        )  # fmt: skip

    with pytest.raises(NationalNumberTyped), session.begin_nested():
        change("85.07.30-033.28")
    session.refresh(coming)
    change("An Maes")
    assert session.get_one(Companion, coming.companion_id).name == "An Maes"


def test_consent_for_a_companion_who_is_new_is_noted_with_the_card(session, make):
    household = make.household()
    coming = make.appointment(make.day(), {"GW": "09:00"}, household=household)
    form = card_form(session, household_id=household.id, day_id=coming.day_id)
    wishes = Wishes(form.wishes.landlords, companion_name="An Maes")
    change_card(
        session,
        household=(household.id, household.version),
        draft=card_draft(household),
        needs=NeedsDraft((coming.id, coming.version), wishes, (None, True)),
    )
    session.flush()
    [agreed] = session.scalars(select(CompanionConsent))
    assert (agreed.household_id, agreed.companion_id) == (household.id, coming.companion_id)


def test_a_companion_gets_a_number_and_another_name_but_not_that_of_somebody_else(
    session, make, known
):
    make.companion("An Maes")
    session.flush()

    def change(name, phone):
        return change_companion(
            session, companion_id=known.id, version=known.version, name=name, phone=phone
        )

    change("Zoë Peters (CAW)", "056 12 34 56")
    assert (known.name, known.phone) == ("Zoë Peters (CAW)", "+3256123456")
    for name, phone, refusal in (
        ("an maes", "", CompanionExists),
        ("Zoë", "morgen", PhoneUnreadable),
    ):
        with pytest.raises(refusal), session.begin_nested():
            change(name, phone)
