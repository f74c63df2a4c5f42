"""Taking lists over into a real office."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from sqlalchemy import func, select

from db.appointments import Appointment, DeskVisit
from db.base import Entity
from db.days import RegistrationDay
from db.households import Companion, Household
from db.kinds import AppointmentState, DayState
from db.office import Landlord
from planner.days.edit import DayDraft, DeskDraft, add_day
from planner.errors import DayFull, DayNotOpen, Gone
from planner.households.importing.apply import import_lists
from planner.households.importing.cells import RowKey
from planner.households.importing.decisions import Decision, decide, judge_for
from planner.households.importing.judging.judge import judge
from planner.households.importing.judging.rows import AcceptedRow
from planner.households.importing.queries import context_for
from planner.office.file import new_office
from planner.operations import operation
from planner.texts import LANGUAGES, sentence
from planner.workspace import Workspace
from tests.conftest import clock
from tests.planner.households.importing.office import KORTRIJK, csv_list
from tests.planner.households.importing.test_samples import FILES, sample

THURSDAY = date(2026, 12, 17)
UNJOURNALED = ("operation", "journal", "journal_head", "alembic_version")


@pytest.fixture
def day_id(workspace):
    return workspace.run(partial(add_day, draft=DayDraft(THURSDAY))).value


@pytest.fixture
def take_over(workspace, day_id):
    def act(rows, merged=None):
        work = partial(import_lists, day_id=day_id, accepted=rows, merged=merged)
        return workspace.run(work)

    return act


def row(number, **values):
    known = {
        "last_name": f"Peeters{number}",
        "first_name": "Jan",
        "birth_date": date(1984, 3, number),
    }
    return AcceptedRow(RowKey(0, "", number), "lijst.csv", **{**known, **values})


def appointments(session):
    query = select(Appointment).order_by(Appointment.number)
    return [
        (a.number, a.household.persons[0].last_name, a.language, a.accessible, a.availability,
         a.household.adults, a.household.children, a.household.phone,
         sorted(session.get_one(Landlord, v.landlord_id).code for v in a.visits))
        for a in session.scalars(query)
    ]  # fmt: skip


def content(session):
    """Everything in the file but the journal, versions apart."""
    tables = [t for t in Entity.metadata.sorted_tables if t.name not in UNJOURNALED]
    return {
        t.name: sorted(map(repr, session.execute(select(*(c for c in t.c if c.name != "version")))))
        for t in tables
    }


def change_day(session, *, day_id, **values):
    for name, value in values.items():
        setattr(session.get_one(RegistrationDay, day_id), name, value)


@pytest.fixture
def set_day(workspace, day_id):
    operation(change_day)
    return lambda **values: workspace.run(partial(change_day, day_id=day_id, **values))


def test_a_row_becomes_a_household_with_an_unplaced_appointment(workspace, take_over):
    done = take_over([
        row(1, adults=2, children=3, phone="+32470000001", interpreter="ar", wheelchair=True,
            availability=((600, 1440),), landlords=("GW", "POORT"), companion="An Maes (OCMW)"),
    ])  # fmt: skip

    assert (done.value.added, done.value.merged) == (1, 0)
    assert workspace.ask(appointments) == [
        (1, "Peeters1", "ar", True, ((600, 1440),), 2, 3, "+32470000001", ["GW", "POORT"])
    ]
    assert workspace.ask(lambda s: s.scalars(select(Companion.name)).all()) == ["An Maes (OCMW)"]
    visits = workspace.ask(
        lambda s: s.execute(select(DeskVisit.desk_id, DeskVisit.start, DeskVisit.minutes)).all()
    )
    assert visits == [(None, None, 15), (None, None, 15)]


def test_numbers_go_on_after_the_highest(workspace, take_over):
    take_over([row(1), row(2)])
    take_over([row(3)])

    assert [found[0] for found in workspace.ask(appointments)] == [1, 2, 3]


def test_companions_are_known_by_name(workspace, take_over):
    take_over([row(1, companion="An Maes"), row(2, companion="an  maes"), row(3, companion="Bo")])
    take_over([row(4, companion="AN MAES")])

    assert workspace.ask(lambda s: s.scalars(select(Companion.name)).all()) == ["An Maes", "Bo"]


def test_extra_minutes_are_for_those_with_an_interpreter(workspace, take_over, set_day):
    set_day(extra_minutes=5)
    take_over([row(1, interpreter="ar"), row(2)])

    minutes = select(Appointment.extra_minutes).order_by(Appointment.number)
    assert workspace.ask(lambda s: s.scalars(minutes).all()) == [5, 0]


def test_a_row_merged_into_an_earlier_one_only_fills_what_lacks(workspace, take_over):
    take_over(
        [row(1, landlords=("GW",), availability=((0, 720),)),
         row(2, last_name="Peeters1", phone="+32470000002", landlords=("GW", "POORT"), adults=4,
             availability=((720, 1440),), interpreter="tr")],
        {RowKey(0, "", 2): RowKey(0, "", 1)},
    )  # fmt: skip

    assert workspace.ask(appointments) == [
        (1, "Peeters1", "tr", False, ((0, 720),), 1, 0, "+32470000002", ["GW", "POORT"])
    ]


def test_a_chain_of_merges_ends_at_the_first_row(workspace, take_over):
    keys = [RowKey(0, "", n) for n in (1, 2, 3)]
    done = take_over([row(1), row(2, landlords=("GW",)), row(3, landlords=("EHGW",))],
                     {keys[1]: keys[0], keys[2]: keys[1]})  # fmt: skip

    assert (done.value.added, done.value.merged) == (1, 2)
    assert workspace.ask(appointments)[0][-1] == ["EHGW", "GW"]


def test_a_row_merged_into_one_that_is_not_imported_stands_alone(workspace, take_over):
    done = take_over([row(2)], {RowKey(0, "", 2): RowKey(0, "", 1)})

    assert done.value.added == 1


def test_a_known_household_without_an_appointment_gets_one(workspace, take_over, day_id):
    take_over([row(1, phone="")])
    elsewhere = workspace.run(partial(add_day, draft=DayDraft(date(2027, 2, 18)))).value
    known = workspace.ask(lambda s: s.scalars(select(Household.id)).one())
    later = row(1, phone="+32470000009", landlords=("GW",))
    work = partial(import_lists, day_id=elsewhere, accepted=[later], merged={later.key: known})
    workspace.run(work)

    assert workspace.ask(lambda s: s.scalar(select(func.count()).select_from(Household))) == 1
    assert [found[0] for found in workspace.ask(appointments)] == [1, 1]
    assert workspace.ask(lambda s: s.scalars(select(Household.phone)).one()) == "+32470000009"


def test_a_cancelled_appointment_comes_back(workspace, take_over):
    take_over([row(1, landlords=("GW",))])

    def cancel(session):
        session.scalars(select(Appointment)).one().state = AppointmentState.CANCELLED

    operation(cancel)
    workspace.run(cancel)
    known = workspace.ask(lambda s: s.scalars(select(Household.id)).one())
    done = take_over([row(1, landlords=("GW",))], {RowKey(0, "", 1): known})

    assert done.value.added == 1
    assert (
        workspace.ask(lambda s: s.scalars(select(Appointment.state)).one())
        is AppointmentState.PLANNED
    )


def test_an_undo_leaves_the_file_as_it_was(workspace, take_over, day_id):
    take_over([row(1, companion="An Maes")])
    before = workspace.ask(content)
    known = workspace.ask(lambda s: s.scalars(select(Household.id)).one())
    lists = [sample(name) for name in FILES]
    verdict = workspace.ask(partial(judge_for, day_id=day_id, lists=lists))
    settled = decide(verdict)
    extra = row(9, phone="+32470000001", landlords=("GW",))
    take_over([*settled.accepted, extra], {**settled.merged, extra.key: known})

    assert workspace.ask(content) != before
    workspace.undo()
    assert workspace.ask(content) == before
    workspace.redo()
    workspace.undo()
    assert workspace.ask(content) == before


def test_judging_writes_nothing(workspace, day_id):
    before = workspace.ask(content)
    workspace.ask(partial(judge_for, day_id=day_id, lists=[sample(name) for name in FILES]))

    assert workspace.ask(content) == before


def test_the_sample_lists_are_53_households(workspace, take_over, day_id):
    lists = [sample(name) for name in FILES]
    settled = decide(workspace.ask(partial(judge_for, day_id=day_id, lists=lists)))
    done = take_over(settled.accepted, settled.merged)

    assert (done.value.added, done.value.merged) == (53, 2)
    facts = done.done.facts
    assert facts == {"count": 53, "date": "2026-12-17"}
    assert all("53" in sentence("operations", done.done.name, x, **facts) for x in LANGUAGES)


def test_the_same_lists_again_are_all_known(workspace, take_over, day_id):
    lists = [sample(FILES[0])]
    first = workspace.ask(partial(judge_for, day_id=day_id, lists=lists))
    take_over(first.accepted)
    again = workspace.ask(partial(judge_for, day_id=day_id, lists=lists))

    assert len(again.duplicates) == len(first.accepted)
    assert [known.number for known in again.duplicates.values()] == list(range(1, 26))
    settled = decide(again)
    assert take_over(settled.accepted, settled.merged).done is None


def test_a_decision_can_keep_a_duplicate_or_skip_it():
    person = ["Peeters", "Jan", "12/03/1984"]
    verdict = judge([csv_list(["Naam", "Voornaam", "Geboren"], person, person, person)], KORTRIJK)
    kept, skipped = RowKey(0, "", 3), RowKey(0, "", 4)
    settled = decide(verdict, {kept: Decision.KEEP, skipped: Decision.SKIP})

    assert [row.key.row for row in settled.accepted] == [2, 3]
    assert settled.merged == {}
    assert len(decide(verdict).merged) == 2


def test_more_households_than_may_come_are_refused_whole(workspace, take_over, set_day):
    set_day(most_households=2)
    take_over([row(1)])
    before = workspace.ask(content)

    with pytest.raises(DayFull):
        take_over([row(2), row(3)])
    assert workspace.ask(content) == before


@pytest.mark.parametrize("state", [DayState.CLOSED, DayState.CANCELLED])
def test_a_day_that_is_over_takes_nobody(take_over, set_day, state):
    set_day(state=state)

    with pytest.raises(DayNotOpen):
        take_over([row(1)])


def test_merging_into_a_household_that_is_gone_is_refused(take_over):
    with pytest.raises(Gone):
        take_over([row(1)], {RowKey(0, "", 1): 12345})


def test_the_context_has_the_landlords_of_the_day_and_the_people_of_the_office(
    workspace, take_over, day_id
):
    take_over([row(1, phone="+32470000001")])
    context = workspace.ask(partial(context_for, day_id=day_id))

    assert [landlord.code for landlord in context.landlords] == ["GW", "POORT", "ZWVS", "EHGW"]
    assert "De Poort" in context.landlords[1].aliases
    (known,) = context.known
    assert (known.number, known.people[0].last_name, known.people[0].phone) == (
        1,
        "Peeters1",
        "+32470000001",
    )


def test_everybody_passes_the_reception_where_there_is_one(tmp_path):
    path = tmp_path / "zuidwest.inschrijfdag"
    new_office(path, preset="zuidwest", clock=clock)
    office = Workspace(path, clock=clock, actor="An")
    ids = office.ask(lambda s: dict(s.execute(select(Landlord.code, Landlord.id)).all()))
    desks = [
        DeskDraft(1, ids["ONTHAAL"], ((510, 720),)),
        DeskDraft(2, ids["VIVUS"], ((510, 720),), visit_minutes=25),
        DeskDraft(3, ids["VIVUS"], ((510, 720),)),
    ]
    day_id = office.run(partial(add_day, draft=DayDraft(THURSDAY, desks=desks))).value
    context = office.ask(partial(context_for, day_id=day_id))
    rows = [row(1, landlords=("VIVUS", "ELAN")), row(2)]
    office.run(partial(import_lists, day_id=day_id, accepted=rows))
    query = (
        select(Appointment.number, Landlord.code, DeskVisit.minutes)
        .join(DeskVisit.appointment)
        .join(DeskVisit.landlord)
        .order_by(Appointment.number, Landlord.position)
    )
    visits = office.ask(lambda s: [tuple(found) for found in s.execute(query)])
    office.close()

    assert [landlord.code for landlord in context.landlords] == [
        "SWPLUS",
        "VIVUS",
        "IMPULS",
        "ELAN",
    ]
    assert visits == [
        (1, "VIVUS", 25), (1, "ELAN", 15), (1, "ONTHAAL", 10), (2, "ONTHAAL", 10),
    ]  # fmt: skip
