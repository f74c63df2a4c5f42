from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from sqlalchemy import func, select

from db.appointments import Appointment, DeskVisit
from db.checklists import Absence, Tick
from db.households import CompanionConsent, Fact, Household, Person
from db.kinds import AppointmentState, PersonRole, SlipFormat, TickState
from db.slips import SlipIssue
from db.tables import METADATA
from planner.errors import BothComeThatDay, ChangedMeanwhile, Gone, HasBegun, NobodyLeft, SameFile
from planner.households.consent import set_consent
from planner.households.joining.merge import merge_households
from planner.households.joining.preview import merge_preview
from planner.households.joining.rows import MergeChoices, Side
from planner.households.joining.split import split_household
from planner.households.links import link_households, linked_ids
from planner.workspace import Workspace
from tests.conftest import NOW, clock
from tests.make import Make
from tests.places import copy
from tests.robustness.contents import contents

BORN = date(1991, 3, 4)


@pytest.fixture
def keep(session, make):
    made = make.household(
        last_name="Haddad", first_name="Samira", birth_date=BORN, facts=("wages",), adults=1,
        remark="Belt na 17 u",
    )  # fmt: skip
    session.flush()
    return made


@pytest.fixture
def other(session, make):
    made = make.household(
        last_name="Hadad", first_name="Samira", birth_date=BORN, facts=("wages", "pension"),
        adults=2, children=1, phone="+32470123456", hidden=True,
    )  # fmt: skip
    made.persons.append(
        Person(role=PersonRole.CHILD, last_name="Haddad", first_name="Lina", position=1)
    )
    session.flush()
    return made


def merge(session, keep, other, **choices):
    session.flush()
    versions = keep.version, other.version
    merge_households(
        session, keep_id=keep.id, other_id=other.id, choices=MergeChoices(versions, **choices)
    )
    session.flush()
    session.expire_all()


def tick(session, household, requirement, state, person=None, on=None):
    session.add(Tick(household_id=household.id, requirement=requirement, state=state,
                     person_id=person and person.id, on_date=on))  # fmt: skip
    session.flush()


def ticks(session):
    return sorted((t.household_id, t.requirement, t.state.value) for t in
                  session.scalars(select(Tick)))  # fmt: skip


def test_two_files_are_shown_side_by_side_with_a_proposal(session, keep, other):
    shown = merge_preview(session, keep_id=keep.id, other_id=other.id)
    fields = {row.field: (row.keep, row.other, row.proposed.value) for row in shown.fields}

    assert fields == {
        "phone": ("", "+32470123456", "other"),
        "slip_language": ("", "", "keep"),
        "adults": (1, 2, "other"),
        "children": (0, 1, "other"),
        "hidden": (False, True, "other"),
        "remark": ("Belt na 17 u", "", "keep"),
    }
    pairs = [(p.keep and p.keep.name, p.other and p.other.name) for p in shown.persons]
    assert pairs == [("Haddad, Samira", "Hadad, Samira"), (None, "Haddad, Lina")]
    assert shown.facts == ("pension", "wages")


def test_one_file_has_what_both_knew(session, keep, other):
    merge(session, keep, other)

    assert [(p.first_name, p.last_name) for p in keep.persons] == [
        ("Samira", "Haddad"), ("Lina", "Haddad"),
    ]  # fmt: skip
    assert sorted(fact.code for fact in keep.facts) == ["pension", "wages"]
    assert (keep.phone, keep.adults, keep.children, keep.hidden) == ("+32470123456", 2, 1, True)
    assert session.get(Household, other.id) is None
    assert session.scalar(select(func.count(Fact.id))) == 2


def test_what_was_chosen_goes_before_what_was_proposed(session, keep, other):
    merge(session, keep, other, fields={"hidden": Side.KEEP, "remark": Side.OTHER})
    assert (keep.hidden, keep.remark) == (False, "")


@pytest.mark.parametrize(
    ("own", "others", "stays"),
    [("missing", "seen", "seen"), ("seen", "missing", "seen"), ("promised", "expired", "promised")],
)
def test_of_two_ticks_the_better_one_stays(session, keep, other, own, others, stays):
    tick(session, keep, "TAX_ASSESS", TickState(own))
    tick(session, other, "TAX_ASSESS", TickState(others))
    tick(session, keep, "ID_CARD", TickState(own), keep.persons[0])
    tick(session, other, "ID_CARD", TickState(others), other.persons[0])
    tick(session, other, "ID_CHILD", TickState.SEEN, other.persons[1])
    merge(session, keep, other)

    assert ticks(session) == [
        (keep.id, "ID_CARD", stays), (keep.id, "ID_CHILD", "seen"), (keep.id, "TAX_ASSESS", stays),
    ]  # fmt: skip


def test_appointments_links_and_consent_come_along(session, make, keep, other):
    day, companion, third = make.day(), make.companion(), make.household()
    coming = make.appointment(day, {"GW": "09:00"}, household=other)
    link_households(session, household_id=other.id, other_id=third.id)
    link_households(session, household_id=keep.id, other_id=other.id)
    for file in (keep, other):
        set_consent(session, household_id=file.id, companion_id=companion.id, given=True)
    merge(session, keep, other)

    assert coming.household_id == keep.id
    assert linked_ids(session, keep.id) == [third.id]
    assert session.scalars(select(CompanionConsent.household_id)).all() == [keep.id]


def test_two_appointments_on_a_day_need_a_choice(session, make, keep, other):
    day = make.day()
    unplaced = make.appointment(day, {"GW": None}, household=keep)
    placed = make.appointment(day, {"GW": "09:00"}, household=other)
    shown = merge_preview(session, keep_id=keep.id, other_id=other.id).days

    assert [(row.date, row.proposed) for row in shown] == [(day.date, Side.OTHER)]
    with pytest.raises(BothComeThatDay) as refused:
        merge(session, keep, other)
    assert (refused.value.number, refused.value.other) == (unplaced.number, placed.number)


def test_the_appointment_that_was_chosen_stays(session, make, keep, other):
    day = make.day()
    make.appointment(day, {"GW": None}, household=keep)
    placed = make.appointment(day, {"GW": "09:00"}, household=other)
    merge(session, keep, other, days={day.id: Side.OTHER})

    found = session.scalars(select(Appointment)).all()
    assert [(one.id, one.household_id) for one in found] == [(placed.id, keep.id)]
    assert session.scalar(select(func.count(DeskVisit.id))) == 1


def test_a_cancelled_appointment_gives_way_without_a_question(session, make, keep, other):
    day = make.day()
    make.appointment(day, {"GW": None}, household=keep, state=AppointmentState.CANCELLED)
    placed = make.appointment(day, {"GW": "09:00"}, household=other)
    merge(session, keep, other)
    assert session.scalars(select(Appointment.id)).all() == [placed.id]


def test_an_appointment_that_has_begun_cannot_be_given_up(session, make, keep, other):
    day = make.day()
    make.appointment(day, {"GW": "10:00"}, household=keep, state=AppointmentState.ARRIVED)
    make.appointment(day, {"GW": "09:00"}, household=other)
    with pytest.raises(HasBegun):
        merge(session, keep, other, days={day.id: Side.OTHER})


def slip(appointment, issue, code):
    return SlipIssue(
        appointment=appointment, issue=issue, code=code, route="r", language="nl",
        format=SlipFormat.A5, printed_at=NOW, printed_by="An", digest="d",
    )  # fmt: skip


def test_paper_of_the_appointment_given_up_is_known_but_counts_no_more(session, make, keep, other):
    day = make.day()
    stays = make.appointment(day, {"GW": "10:00"}, household=keep)
    goes = make.appointment(day, {"GW": "09:00"}, household=other)
    session.add_all([slip(stays, 1, "A"), slip(goes, 1, "B"), slip(goes, 2, "C")])
    session.flush()
    merge(session, keep, other, days={day.id: Side.KEEP})

    found = session.scalars(select(SlipIssue).order_by(SlipIssue.issue)).all()
    assert [(one.code, one.withdrawn) for one in found] == [("C", True), ("B", True), ("A", False)]
    assert {one.appointment_id for one in found} == {stays.id}


def test_a_file_is_not_merged_with_itself_or_on_an_old_screen(session, keep, other):
    with pytest.raises(SameFile):
        merge_preview(session, keep_id=keep.id, other_id=keep.id)
    with pytest.raises(ChangedMeanwhile):
        merge_households(session, keep_id=keep.id, other_id=other.id, choices=MergeChoices((1, 9)))


def test_every_table_that_points_at_people_is_thought_of():
    """A new table must be taken along by merge and split, and be found by the history."""
    pointing = {
        table.name
        for table in METADATA.tables.values()
        for key in table.foreign_keys
        if key.column.table.name in ("household", "person", "appointment")
    }
    assert pointing == {
        "person", "fact", "tick", "household_link", "companion_consent", "appointment",
        "desk_visit", "slip_issue", "absence", "queue_event", "visit_result", "follow_consent",
    }  # fmt: skip


def test_a_file_is_split_and_linked(session, make, keep, other):
    day = make.day()
    coming = make.appointment(day, {"GW": "09:00"}, household=other)
    lina = other.persons[1]
    tick(session, other, "ID_CHILD", TickState.SEEN, lina)
    tick(session, other, "TAX_ASSESS", TickState.SEEN)
    new = split_household(
        session, household_id=other.id, version=other.version, person_ids=[lina.id]
    )
    session.flush()
    session.expire_all()
    made = session.get(Household, new)

    assert [(p.first_name, p.role) for p in made.persons] == [("Lina", PersonRole.REFERENCE_TENANT)]
    assert (other.adults, other.children, made.adults) == (2, 0, 1)
    assert (made.phone, made.remark, made.hidden) == ("", "", True)
    assert ticks(session) == sorted([(new, "ID_CHILD", "seen"), (other.id, "TAX_ASSESS", "seen")])
    assert linked_ids(session, other.id) == [new]
    assert coming.household_id == other.id


def test_who_stays_behind_gets_a_reference_tenant(session, other):
    samira = other.persons[0]
    split_household(session, household_id=other.id, version=other.version, person_ids=[samira.id])
    session.flush()
    session.expire_all()
    assert [(p.first_name, p.role) for p in other.persons] == [
        ("Lina", PersonRole.REFERENCE_TENANT)
    ]


@pytest.mark.parametrize("who", ["nobody", "all", "a stranger"])
def test_a_file_is_not_split_without_somebody_on_either_side(session, keep, other, who):
    ids = {"nobody": [], "all": [p.id for p in other.persons], "a stranger": [keep.persons[0].id]}
    with pytest.raises(NobodyLeft):
        split_household(session, household_id=other.id, version=other.version, person_ids=ids[who])


@pytest.fixture
def filled(kortrijk_file, tmp_path):
    """An office with two files that have all that files can have, and who they are."""
    path = copy(kortrijk_file, tmp_path / "twee.inschrijfdag")
    opened = Workspace(path, clock=clock, actor="An")
    with opened._database.transaction() as session:
        make = Make(session)
        day, companion, third = make.day(), make.companion(), make.household()
        files = [
            make.household(last_name="Haddad", first_name="Samira", facts=facts)
            for facts in (("wages",), ("wages", "pension"))
        ]
        files[1].persons.append(
            Person(role=PersonRole.CHILD, last_name="Haddad", first_name="Lina", position=1)
        )
        session.flush()
        for file, clock_ in zip(files, ("09:00", "10:00"), strict=True):
            coming = make.appointment(day, {"GW": clock_, "POORT": None}, household=file)
            session.add_all([slip(coming, 1, f"{clock_}a"), slip(coming, 2, f"{clock_}b")])
            tick(session, file, "TAX_ASSESS", TickState.MISSING)
            tick(session, file, "ID_CARD", TickState.SEEN, file.persons[0])
            set_consent(session, household_id=file.id, companion_id=companion.id, given=True)
            link_households(session, household_id=file.id, other_id=third.id)
        link_households(session, household_id=files[0].id, other_id=files[1].id)
        ids = files[0].id, files[1].id, day.id, files[1].persons[1].id
    yield opened, *ids
    opened.close()


@pytest.mark.parametrize("side", list(Side))
def test_one_undo_restores_both_files_exactly(filled, side):
    office, keep, other, day, _ = filled
    before = office.ask(contents)
    versions = office.ask(partial(merge_preview, keep_id=keep, other_id=other)).versions
    choices = MergeChoices(versions, days={day: side})
    office.run(partial(merge_households, keep_id=keep, other_id=other, choices=choices))
    assert office.ask(contents) != before
    office.undo()
    assert office.ask(contents) == before
    office.redo()
    office.undo()
    assert office.ask(contents) == before


def test_one_undo_makes_one_file_again(filled):
    office, _, other, _, lina = filled
    before = office.ask(contents)
    version = office.ask(lambda session: session.get(Household, other).version)
    office.run(partial(split_household, household_id=other, version=version, person_ids=[lina]))
    office.undo()
    assert office.ask(contents) == before


def test_who_does_not_come_along_is_forgotten_when_a_file_is_split(session, make, keep, other):
    coming = make.appointment(make.day(), {"GW": "09:00"}, household=other)
    lina = other.persons[1]
    session.add(Absence(appointment_id=coming.id, person_id=lina.id))
    session.flush()
    split_household(session, household_id=other.id, version=other.version, person_ids=[lina.id])
    session.flush()

    assert session.scalars(select(Absence)).all() == []


def test_a_file_that_was_removed_meanwhile_cannot_be_joined(session, keep):
    with pytest.raises(Gone):
        merge_preview(session, keep_id=keep.id, other_id=404)


def test_of_two_files_with_companions_each_agreed_to_both_stay(session, make, keep):
    other = make.household()
    one, two = make.companion(), make.companion(name="Toeleider 2 (vzw Effect)")
    session.flush()
    set_consent(session, household_id=keep.id, companion_id=one.id, given=True)
    set_consent(session, household_id=other.id, companion_id=two.id, given=True)
    session.flush()
    choices = MergeChoices((keep.version, other.version))
    merge_households(session, keep_id=keep.id, other_id=other.id, choices=choices)
    session.flush()
    agreed = session.execute(select(CompanionConsent.household_id, CompanionConsent.companion_id))
    assert set(map(tuple, agreed)) == {(keep.id, one.id), (keep.id, two.id)}


@pytest.mark.parametrize("gone", ["household_id", "companion_id"])
def test_nobody_agrees_to_who_was_removed(session, make, keep, gone):
    companion = make.companion()
    session.flush()
    both = {"household_id": keep.id, "companion_id": companion.id, gone: 404}
    with pytest.raises(Gone):
        set_consent(session, **both, given=True)
