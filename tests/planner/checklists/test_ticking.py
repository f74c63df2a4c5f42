from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from sqlalchemy import select

from db.checklists import Tick
from db.households import Household
from planner.checklists.card import checklist
from planner.checklists.noted import Paper
from planner.checklists.states import PaperState
from planner.checklists.ticking import mark_not_applicable, promise, set_tick, tick
from planner.errors import (
    ChangedMeanwhile,
    Gone,
    MonthUnreadable,
    TouchedSince,
    UnknownDocument,
)
from planner.operations import names, operation
from planner.texts import LANGUAGES, describe
from tests.make import THURSDAY, Make

TO_CHECK, SEEN, MISSING = PaperState.TO_CHECK, PaperState.SEEN, PaperState.MISSING


@pytest.fixture
def household(workspace):
    with workspace._database.transaction() as session:
        found = Make(session).household(facts=("household_proof_asked",))
        session.flush()
        return found.id


@pytest.fixture
def landlords(workspace, household):
    shown = workspace.ask(partial(checklist, household_id=household, on=THURSDAY))
    return {landlord.code: landlord.id for landlord in shown.landlords}


@pytest.fixture
def states(workspace, household):
    def of(code):
        shown = workspace.ask(partial(checklist, household_id=household, on=THURSDAY))
        found = next(row for row in shown.rows if row.code == code)
        return [cell.state for cell in found.cells]

    return of


@pytest.fixture
def press(workspace, household):
    def one(was, code="TAX_ASSESS", **paper):
        pressed = Paper(household, code, **paper)
        return workspace.run(partial(tick, paper=pressed, was=was, on=THURSDAY))

    return one


def test_the_space_bar_goes_from_to_check_over_in_order_and_missing_back(press, states):
    for was, then in ((TO_CHECK, SEEN), (SEEN, MISSING), (MISSING, TO_CHECK)):
        press(was)
        assert states("TAX_ASSESS") == [then] * 4


@pytest.mark.parametrize("was", [PaperState.PROMISED, PaperState.NOT_APPLICABLE])
def test_from_any_other_state_the_space_bar_says_in_order(workspace, household, press, states, was):
    paper = Paper(household, "TAX_ASSESS")
    workspace.run(partial(set_tick, paper=paper, state=was))
    press(was)

    assert set(states("TAX_ASSESS")) == {SEEN}


def test_what_the_landlord_fetches_goes_back_to_that(press, states):
    fetched = PaperState.LANDLORD_FETCHES
    for was in (fetched, SEEN, MISSING):
        press(was, "HOUSEHOLD_ATT")

    assert set(states("HOUSEHOLD_ATT")) == {fetched}


def test_a_second_press_before_the_screen_shows_the_first_changes_nothing(press, states):
    press(TO_CHECK)
    again = press(TO_CHECK)

    assert (again.done, again.changed) == (None, frozenset())
    assert set(states("TAX_ASSESS")) == {SEEN}


def test_a_press_on_what_somebody_else_changed_is_refused(workspace, household, press):
    paper = Paper(household, "TAX_ASSESS")
    workspace.run(partial(promise, paper=paper, on=date(2026, 12, 24)))

    with pytest.raises(ChangedMeanwhile):
        press(TO_CHECK)


def test_one_landlord_can_have_another_state_and_go_back_to_to_check(press, states, landlords):
    one = {"landlord_id": landlords["POORT"]}
    press(TO_CHECK)
    press(SEEN, **one)
    assert states("TAX_ASSESS") == [SEEN, MISSING, SEEN, SEEN]

    press(MISSING, **one)
    assert states("TAX_ASSESS") == [SEEN, TO_CHECK, SEEN, SEEN]


def test_a_landlords_own_tick_goes_when_it_is_not_looked_at_and_nobody_has_one(
    workspace, press, landlords
):
    one = {"landlord_id": landlords["POORT"]}
    for was in (TO_CHECK, SEEN, MISSING):
        press(was, **one)

    assert workspace.ask(lambda session: session.scalars(select(Tick)).all()) == []


def test_a_tick_for_all_replaces_what_each_landlord_had(press, states, landlords):
    press(TO_CHECK)
    press(SEEN, landlord_id=landlords["GW"])
    press(MISSING)
    press(TO_CHECK)

    assert states("TAX_ASSESS") == [SEEN] * 4


def test_each_tick_is_undone_by_its_own(workspace, press, states, landlords):
    press(TO_CHECK)
    press(SEEN, landlord_id=landlords["GW"])
    press(MISSING)
    for expected in ([MISSING, SEEN, SEEN, SEEN], [SEEN] * 4, [TO_CHECK] * 4):
        workspace.undo()
        assert states("TAX_ASSESS") == expected


def test_noting_the_same_twice_is_noted_once(workspace, household):
    work = partial(mark_not_applicable, paper=Paper(household, "TAX_ASSESS"))

    assert workspace.run(work).done
    assert workspace.run(work).done is None


def test_months_are_kept_in_order_and_once(workspace, household):
    paper = Paper(household, "TAX_ASSESS")
    months = ["2026-11", "2026-09", "2026-11"]
    workspace.run(partial(set_tick, paper=paper, state=SEEN, months=months))

    kept = workspace.ask(lambda session: session.scalars(select(Tick.months)).one())
    assert kept == ("2026-09", "2026-11")


@pytest.mark.parametrize("month", ["2026-13", "2026-00", "november", "2026-1", "2026-11-01"])
def test_what_is_no_month_is_refused(session, month):
    with pytest.raises(MonthUnreadable):
        set_tick(session, paper=Paper(1, "TAX_ASSESS"), state=SEEN, months=[month])


def test_signed_there_is_noted_by_taking_the_tick_away(workspace, household, states):
    paper = Paper(household, "PROPERTY_DECL")
    for state in (MISSING, PaperState.SIGN_THERE):
        workspace.run(partial(set_tick, paper=paper, state=state))

    assert set(states("PROPERTY_DECL")) == {PaperState.SIGN_THERE}


def test_a_document_that_the_catalogue_never_had_is_refused(session, household):
    with pytest.raises(UnknownDocument):
        promise(session, paper=Paper(household, "DRIVING_LICENCE"), on=THURSDAY)


def test_a_person_of_another_household_has_no_paper_in_this_one(make, household):
    other = make.household()
    make.session.flush()

    for paper in (
        Paper(household, "ID_CARD", person_id=other.persons[0].id),
        Paper(household, "ID_CARD", landlord_id=1),
        Paper(1, "ID_CARD"),
    ):
        with pytest.raises(Gone):
            mark_not_applicable(make.session, paper=paper)


def test_what_was_ticked_is_said_without_a_name(workspace, household):
    paper = Paper(household, "LEASE")
    done = workspace.run(partial(promise, paper=paper, on=date(2026, 12, 24))).done

    said = [describe(done.name, done.facts, language) for language in LANGUAGES]
    assert said == [
        "Huidig huurcontract: beloofd tegen donderdag 24 december 2026",
        "Contrat de bail actuel\N{NO-BREAK SPACE}: promis pour le jeudi 24 décembre 2026",
        "Current lease: promised for Thursday 24 December 2026",
    ]


def test_a_household_that_was_ticked_since_cannot_be_undone_away(workspace, household):
    """No foreign key cascades: an undo says who needs the row instead of failing."""
    made = workspace.run(_new_household)
    paper = Paper(made.value, "LEASE")
    workspace.run(partial(mark_not_applicable, paper=paper))

    with pytest.raises(TouchedSince) as refused:
        workspace.undo(made.done.id)
    assert refused.value.actor == "An"

    workspace.undo()
    workspace.undo(made.done.id)
    assert workspace.ask(lambda session: session.get(Household, made.value)) is None


def _new_household(session):
    found = Make(session).household()
    session.flush()
    return found.id


@pytest.fixture(autouse=True, scope="module")
def _only_here():
    operation(_new_household)
    yield
    del names[_new_household]
