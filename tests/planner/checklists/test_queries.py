from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date

import pytest
from sqlalchemy import select

from db.checklists import Requirement, Tick
from db.days import RegistrationDay
from db.households import Person
from db.kinds import LandlordKind, Per, PersonRole, Provider, TickState
from db.office import Landlord
from planner.checklists.queries import required_documents
from planner.errors import Gone
from planner.office.file import new_office
from planner.workspace import Workspace
from tests.conftest import clock
from tests.make import Make


@dataclass(frozen=True)
class Case:
    """A household at some landlords; by default one single adult at all of an office's."""

    facts: tuple[str, ...] = ()
    landlords: tuple[str, ...] = ()
    preset: str = "kortrijk"
    people: dict[str, int] = field(default_factory=dict)
    on: date = date(2026, 12, 17)


SHM, SVK = ("GW",), ("POORT",)
NOBODY = Case(landlords=("",))
CIR = "zuidwest"
APPLIES = {
    "ID_CARD": (Case(), NOBODY),
    "ID_CHILD": (Case(people={"children": 1}), Case()),
    "EID_PIN": (Case(preset=CIR), Case()),
    "FORM_SIGNED": (Case(), Case(preset=CIR)),
    "PROPERTY_DECL": (Case(), NOBODY),
    "MEANS_DECL": (Case(preset=CIR), Case(preset=CIR, on=date(2023, 12, 21))),
    "PROXY": (Case(("adult_absent",), people={"adults": 2}), Case(people={"adults": 2})),
    "TAX_ASSESS": (Case(), Case(("no_income",))),
    "PAYSLIPS": (Case(("wages",), SVK), Case(("wages",), SHM)),
    "ATT_LEEFLOON": (Case(("living_allowance",)), Case()),
    "ATT_UNEMPL": (Case(("unemployment_benefit",)), Case()),
    "ATT_SICK": (Case(("sickness_benefit",)), Case()),
    "ATT_FOD": (Case(("replacement_allowance",)), Case()),
    "ATT_PENSION": (Case(("pension",)), Case()),
    "ATT_STUDENT": (Case(("student",), SHM), Case(("student",), SVK)),
    "INCOME_ABROAD": (Case(("income_abroad",)), Case()),
    "NO_INCOME_DECL": (Case(("no_income",)), Case(("wages",))),
    "DEBT_PLAN": (Case(("debt_help",), SHM), Case()),
    "DEBT_PAID": (Case(("debt_help",), SVK), Case(("debt_help",), SHM)),
    "ALIMONY": (Case(("maintenance",), SVK), Case(("maintenance",), SHM)),
    "COPARENT": (Case(("children_elsewhere",)), Case()),
    "DIVORCE": (Case(("separating",)), Case()),
    "END_COHAB": (Case(("cohabitation_ends",), SHM), Case(("cohabitation_ends",), SVK)),
    "FAM_REUN": (Case(("family_reunion",), SHM), Case(("family_reunion",), SVK)),
    "MINOR_SUPERV": (Case(("minor_supervised",)), Case()),
    "MINOR_EMANC": (Case(("minor_emancipated",)), Case()),
    "HOUSEHOLD_ATT": (Case(("household_proof_asked",)), Case()),
    "ADMIN_DOC": (Case(("protected_person",)), Case()),
    "RES_CARD": (Case(("residence_card",)), Case()),
    "CGVS_ATT": (Case(("recognised_refugee",)), Case()),
    "ANNEX15": (Case(("waiting_for_card",)), Case()),
    "REF_ADDRESS": (Case(("reference_address",)), Case()),
    "DIS_66": (Case(("disability_attested",)), Case()),
    "MOBILITY_CERT": (Case(("adapted_home",), SHM), Case(("adapted_home",), SVK)),
    "LEASE": (Case(("renting",), SVK), Case(("renting",), SHM)),
    "RENT_PAID": (Case(("renting",), SVK), Case((), SVK)),
    "NOTICE": (Case(("notice_given",), SVK), Case(("renting",), SVK)),
    "EVICTION": (Case(("eviction",), SVK), Case(("eviction",), SHM)),
    "UNFIT": (Case(("home_unfit",), SHM), Case()),
    "EXPROPR": (Case(("expropriated",)), Case()),
    "HOMELESS": (Case(("homeless",), SVK), Case(("homeless",), preset=CIR)),
    "INSTITUTION": (Case(("leaving_institution",), SVK), Case(("leaving_institution",), SHM)),
    "EMERGENCY_HOME": (Case(("emergency_home",), SVK), Case(("emergency_home",), SHM)),
    "WITH_FRIENDS": (Case(("staying_with_others",), SVK), Case(("staying_with_others",), SHM)),
    "W13_FORM": (Case(("accelerated",), preset=CIR), Case(("accelerated",))),
    "OWN_PROPERTY": (Case(("owns_property",)), Case()),
    "OTHER_PROOF_REG": (Case(("registered_elsewhere",)), Case()),
}


@pytest.fixture(scope="module")
def offices(tmp_path_factory):
    """An office of each preset, shared by all cases; every case books a household of its own."""
    with ExitStack() as stack:
        makes = {}
        for preset in ("kortrijk", CIR):
            path = tmp_path_factory.mktemp("office") / f"{preset}.inschrijfdag"
            new_office(path, preset=preset, clock=clock)
            workspace = Workspace(path, clock=clock, actor="An")
            stack.callback(workspace.close)
            makes[preset] = Make(stack.enter_context(workspace._database.transaction()))
        yield makes


def documents(make, case):
    codes = case.landlords or [x.code for x in make.session.scalars(select(Landlord))]
    household = make.household(facts=case.facts, **case.people)
    day = make.session.scalar(select(RegistrationDay).where(RegistrationDay.date == case.on))
    visits = dict.fromkeys(filter(None, codes))
    found = make.appointment(day or make.day(case.on), visits, household=household)
    return required_documents(make.session, appointment_id=found.id)


@pytest.mark.parametrize("code", APPLIES)
def test_a_document_is_asked_of_whom_it_concerns_and_of_nobody_else(offices, code):
    yes, no = APPLIES[code]

    assert code in {row.code for row in documents(offices[yes.preset], yes)}
    assert code not in {row.code for row in documents(offices[no.preset], no)}


def test_every_document_of_the_catalogue_has_a_case(offices):
    shipped = {
        x for make in offices.values() for x in make.session.scalars(select(Requirement.code))
    }

    assert shipped == set(APPLIES)


def test_without_facts_the_documents_of_everyone_are_asked(make):
    rows = documents(make, Case(people={"children": 1}))

    assert {row.section for row in rows} == {"everyone"}


def test_recent_income_is_asked_by_all_landlords_and_always_by_an_svk(make):
    both = documents(make, Case(("wages", "recent_income"), ("GW", "POORT")))
    payslips = next(row for row in both if row.code == "PAYSLIPS")

    assert [landlord.code for landlord in payslips.landlords] == ["GW", "POORT"]
    assert payslips.because == ("wages", "recent_income")
    assert payslips.provider is Provider.BRING


def test_a_document_of_the_homeless_is_for_the_central_register_when_accelerated(offices):
    rows = documents(offices[CIR], Case(("homeless", "accelerated"), preset=CIR))

    assert "HOMELESS" in {row.code for row in rows}


def test_a_shared_document_stands_once_for_all_its_landlords(make):
    rows = [row for row in documents(make, Case()) if row.code == "PROPERTY_DECL"]

    assert [[x.code for x in row.landlords] for row in rows] == [["GW", "POORT", "ZWVS", "EHGW"]]


def test_the_reception_asks_for_no_documents(make):
    make.session.add(Landlord(code="ONTHAAL", name="Onthaal", kind=LandlordKind.INTAKE, position=9))
    make.session.flush()

    assert documents(make, Case(landlords=("ONTHAAL",))) == []


def test_a_document_by_person_has_a_row_for_each_named_one_and_one_for_the_rest(make):
    household = make.household(last_name="Haddad", first_name="Samira", adults=4, children=1)
    household.persons.append(
        Person(role=PersonRole.PARTNER, last_name="Haddad", first_name="Karim", position=1)
    )
    found = make.appointment(make.day(), {"GW": None}, household=household)

    rows = required_documents(make.session, appointment_id=found.id)
    cards = [(row.person, row.unnamed) for row in rows if row.code == "ID_CARD"]
    kids = [(row.person, row.unnamed) for row in rows if row.per is Per.CHILD]

    assert cards == [("Haddad, Samira", 0), ("Haddad, Karim", 0), ("", 2)]
    assert kids == [("", 1)]


def test_a_hidden_household_names_nobody(make):
    household = make.household(hidden=True)
    found = make.appointment(make.day(), {"GW": None}, household=household)

    rows = required_documents(make.session, appointment_id=found.id)

    assert {row.person for row in rows} == {""}
    assert any(row.person_id for row in rows)


def test_what_was_ticked_is_shown_with_its_person(make):
    household = make.household()
    found = make.appointment(make.day(), {"GW": None}, household=household)
    person = household.persons[0].id
    promised = date(2026, 12, 24)
    make.session.add_all([
        Tick(household_id=household.id, requirement="ID_CARD", state=TickState.SEEN,
             person_id=person),
        Tick(household_id=household.id, requirement="TAX_ASSESS", state=TickState.PROMISED,
             on_date=promised),
    ])  # fmt: skip
    make.session.flush()

    rows = required_documents(make.session, appointment_id=found.id)
    ticks = {row.code: (row.tick, row.ticks[0].on_date) for row in rows if row.tick}

    assert ticks == {
        "ID_CARD": (TickState.SEEN, None),
        "TAX_ASSESS": (TickState.PROMISED, promised),
    }


def test_the_rule_on_the_tax_assessment_is_that_of_the_day(make):
    old = documents(make, Case(on=date(2019, 12, 19)))
    new = documents(make, Case(on=date(2020, 1, 16)))

    assert [r.period.rule for r in old if r.code == "TAX_ASSESS"] == ["income_year"]
    assert [r.period.rule for r in new if r.code == "TAX_ASSESS"] == ["max_age_years"]


def test_a_removed_appointment_has_no_documents(session):
    with pytest.raises(Gone):
        required_documents(session, appointment_id=1)
