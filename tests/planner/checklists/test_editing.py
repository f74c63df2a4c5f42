from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from sqlalchemy import select

from db.checklists import Requirement
from db.kinds import Per, Provider
from planner.checklists.builder import ConditionLine
from planner.checklists.card import appointment_checklist
from planner.checklists.drafts import RequirementDraft
from planner.checklists.editing import (
    LONGEST_CODE,
    add_requirement,
    change_requirement,
    retire_requirement,
)
from planner.checklists.listing import catalogue_rows, requirement_draft
from planner.errors import (
    AlreadyReplaced,
    AltersThePast,
    ChangedMeanwhile,
    ConditionBroken,
    DocumentBroken,
    DocumentExists,
    Gone,
    TextHasControls,
    TextMissing,
)
from tests.make import THURSDAY

TODAY = date(2026, 12, 8)
START = date(2027, 1, 1)
EARLIER = (date(2019, 10, 17), date(2024, 4, 18), date(2026, 10, 15), TODAY, THURSDAY)
LATER = date(2027, 2, 18)
ALWAYS = (ConditionLine(0, "always"),)
NEW = RequirementDraft(texts={"nl": "Attest van de vakbond, é"}, lines=ALWAYS)


def row_of(session, code, on=THURSDAY):
    return next(x for x in catalogue_rows(session, on=on) if x.code == code and x.in_force)


def change(session, code, start=START, today=TODAY, **values):
    row = row_of(session, code, start)
    draft = replace(requirement_draft(session, requirement_id=row.id), **values)
    return change_requirement(
        session, requirement_id=row.id, version=row.version, draft=draft, start=start, today=today
    )


def retire(session, code, end=START):
    row = row_of(session, code)
    retire_requirement(session, requirement_id=row.id, version=row.version, end=end, today=TODAY)


def add(session, draft=NEW, start=START):
    return add_requirement(session, draft=draft, start=start, today=TODAY)


@pytest.fixture
def lists(make):
    """The whole lists of a household with many facts, on days before and after the change."""
    facts = ("wages", "recent_income", "renting", "separating", "debt_help", "adult_absent")
    household = make.household(facts=facts, adults=2, children=1)
    visits = dict.fromkeys(("GW", "POORT", "ZWVS", "EHGW"))
    days = {on: make.appointment(make.day(on), visits, household=household).id
            for on in (*EARLIER, LATER)}  # fmt: skip

    def on(*dates):
        make.session.flush()
        make.session.expire_all()
        return {d: appointment_checklist(make.session, appointment_id=days[d]) for d in dates}

    return on


CHANGES = {
    "add": add,
    "retire": partial(retire, code="LEASE"),
    "text": partial(change, code="LEASE", texts={"nl": "Contract"}),
    "condition": partial(change, code="LEASE", lines=ALWAYS),
    "validity": partial(change, code="PAYSLIPS",
                        validity={"months": {"of_last": 3, "at_least": 3}}),
    "landlords": partial(change, code="LEASE", landlords=("GW",)),
    "provider": partial(change, code="LEASE", provider=Provider.LANDLORD_FETCHES),
    "per": partial(change, code="LEASE", per=Per.ADULT),
    "shared": partial(change, code="LEASE", shared=False),
    "section": partial(change, code="LEASE", section="everyone"),
    "sensitive": partial(change, code="ID_CARD", sensitive=True),
    "pictogram": partial(change, code="LEASE", pictogram="house"),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_shows_from_its_date_on_and_never_before(make, lists, name):
    before, after = lists(*EARLIER), lists(LATER)
    CHANGES[name](make.session)

    assert lists(*EARLIER) == before
    assert lists(LATER) != after


def test_a_change_closes_the_old_row_at_its_date_and_opens_a_new_one(session):
    change(session, "LEASE", texts={"nl": "Contract"})
    session.flush()
    rows = [x for x in catalogue_rows(session, on=THURSDAY) if x.code == "LEASE"]

    assert [(x.text, x.valid_from, x.valid_to, x.in_force) for x in rows] == [
        ("Huidig huurcontract", None, START, True),
        ("Contract", START, None, False),
    ]


def test_a_change_of_what_was_to_come_changes_that_itself(session):
    first = change(session, "LEASE", texts={"nl": "Contract"})
    session.flush()
    second = change(session, "LEASE", texts={"nl": "Huurcontract"})
    session.flush()

    assert first == second
    assert [x.text for x in catalogue_rows(session, on=START) if x.code == "LEASE"] == [
        "Huidig huurcontract",
        "Huurcontract",
    ]


def test_a_change_between_two_others_ends_where_the_next_begins(session):
    change(session, "LEASE", start=START + timedelta(days=60), texts={"nl": "Derde"})
    session.flush()
    change(session, "LEASE", texts={"nl": "Tweede"})
    session.flush()
    rows = [x for x in catalogue_rows(session, on=THURSDAY) if x.code == "LEASE"]

    assert [(x.text, x.valid_to) for x in rows] == [
        ("Huidig huurcontract", START),
        ("Tweede", START + timedelta(days=60)),
        ("Derde", None),
    ]


def test_on_every_day_a_code_is_in_force_at_most_once(session):
    change(session, "LEASE", start=START + timedelta(days=60), texts={"nl": "Derde"})
    session.flush()
    change(session, "LEASE", texts={"nl": "Tweede"})
    retire(session, "DIVORCE")
    add(session, replace(NEW, code="DIVORCE"))
    session.flush()
    for on in (*EARLIER, START, LATER, date(2027, 3, 2)):
        codes = [x.code for x in catalogue_rows(session, on=on) if x.in_force]
        assert len(codes) == len(set(codes))


def test_a_document_that_never_held_goes_altogether_when_it_is_retired(session):
    id_ = add(session)
    session.flush()
    retire_requirement(session, requirement_id=id_, version=1, end=START, today=TODAY)
    session.flush()

    assert session.get(Requirement, id_) is None


@pytest.mark.parametrize(
    "work",
    [
        partial(change, code="LEASE", start=TODAY - timedelta(days=1)),
        partial(retire, code="LEASE", end=TODAY - timedelta(days=1)),
        partial(add, start=TODAY - timedelta(days=1)),
    ],
    ids=["change", "retire", "add"],
)
def test_a_date_that_is_past_is_refused(session, work):
    with pytest.raises(AltersThePast) as refused:
        work(session)

    assert refused.value.first == TODAY


def test_today_may_still_be_changed(session):
    change(session, "LEASE", start=TODAY, texts={"nl": "Contract"})
    session.flush()

    assert row_of(session, "LEASE", TODAY).text == "Contract"


def test_what_is_to_come_cannot_be_changed_from_before_it_begins(session):
    id_ = add(session)
    session.flush()

    with pytest.raises(AltersThePast) as refused:
        change_requirement(session, requirement_id=id_, version=1, draft=NEW, start=TODAY,
                           today=TODAY)  # fmt: skip
    assert refused.value.first == START


def test_a_row_that_ended_cannot_be_changed_or_retired(session):
    old = row_of(session, "TAX_ASSESS", date(2019, 1, 1))
    own = {"requirement_id": old.id, "version": old.version, "today": TODAY}

    with pytest.raises(AlreadyReplaced):
        change_requirement(session, draft=NEW, start=START, **own)
    with pytest.raises(AlreadyReplaced):
        retire_requirement(session, end=START, **own)


def test_who_saw_an_older_version_changes_nothing(session):
    row = row_of(session, "LEASE")

    with pytest.raises(ChangedMeanwhile):
        change_requirement(session, requirement_id=row.id, version=row.version + 1, draft=NEW,
                           start=START, today=TODAY)  # fmt: skip


def test_a_removed_document_is_gone(session):
    with pytest.raises(Gone):
        retire_requirement(session, requirement_id=1, version=1, end=START, today=TODAY)
    with pytest.raises(Gone):
        requirement_draft(session, requirement_id=1)


def test_a_new_document_has_a_code_of_its_own_and_comes_last(session):
    first, second = add(session), add(session)
    session.flush()
    rows = [session.get_one(Requirement, id_) for id_ in (first, second)]

    assert [row.code for row in rows] == ["ATTEST_VAN_DE_VAKBOND_E", "ATTEST_VAN_DE_VAKBOND_E_2"]
    others = session.scalars(select(Requirement.position).where(Requirement.id != second))
    assert rows[1].position > max(others)


def test_a_code_that_is_there_already_is_refused(session):
    with pytest.raises(DocumentExists):
        add(session, replace(NEW, code="lease"))


def test_a_code_can_be_used_again_after_its_document_ended(session):
    retire(session, "LEASE")
    add(session, replace(NEW, code="LEASE"))
    session.flush()

    assert row_of(session, "LEASE", START).text == "Attest van de vakbond, é"


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        ({"texts": {"fr": "Attestation"}}, TextMissing),
        ({"texts": {"nl": " \t"}}, TextMissing),
        ({"texts": {"nl": "x" * 201}}, TextMissing),
        ({"texts": {"nl": "Attest\tvan werk"}}, TextHasControls),
        ({"texts": {"nl": "Attest", "Frans": "Attestation"}}, DocumentBroken),
        ({"lines": ()}, ConditionBroken),
        ({"section": "mood"}, DocumentBroken),
        ({"landlords": ("NOBODY",)}, DocumentBroken),
        ({"pictogram": "../secret"}, DocumentBroken),
        ({"code": "!!!"}, DocumentBroken),
    ],
)
def test_nonsense_is_refused_and_nothing_is_kept(session, values, refusal):
    before = session.scalars(select(Requirement.id)).all()
    with pytest.raises(refusal):
        add(session, replace(NEW, **values))

    assert session.scalars(select(Requirement.id)).all() == before


def test_each_change_is_undone_whole(workspace):
    def rows():
        return workspace.ask(partial(catalogue_rows, on=THURSDAY))

    def content(found):
        return [replace(row, version=0) for row in found]

    before = rows()
    row = next(x for x in before if x.code == "LEASE")
    own = {"requirement_id": row.id, "version": row.version, "today": TODAY}
    for work in (
        partial(change_requirement, draft=NEW, start=START, **own),
        partial(retire_requirement, end=START, **own),
        partial(add_requirement, draft=NEW, start=START, today=TODAY),
    ):
        current = next(x for x in rows() if x.code == "LEASE").version
        if "version" in work.keywords:
            work.keywords["version"] = current
        assert workspace.run(work).done
        assert content(rows()) != content(before)
        workspace.undo()
        assert content(rows()) == content(before)


def test_a_document_says_in_which_languages_it_has_no_name(session):
    add(session, replace(NEW, texts={"nl": "Attest", "ar": "شهادة"}), start=TODAY)
    session.flush()
    row = row_of(session, "ATTEST")

    assert (row.text, row.untranslated) == ("Attest", ("fr", "en"))
    assert row_of(session, "LEASE").untranslated == ()


def test_the_list_says_when_and_by_whom_a_document_is_asked(session):
    row = row_of(session, "PAYSLIPS")

    assert row.when == "loon uit werk en (recent inkomen telt of de verhuurder is een SVK)"
    assert row.asked_by == "alle verhuurders"
    assert row_of(session, "MOBILITY_CERT").asked_by == "SHM en woonmaatschappij"


def test_a_code_made_of_a_long_name_leaves_room_for_its_number(session):
    long = RequirementDraft(texts={"nl": "Attest van de vakbond " * 4}, lines=ALWAYS)
    for _ in range(2):
        add(session, long)
    begun = Requirement.code.startswith("ATTEST_VAN_DE_VAKBOND_A")
    codes = session.scalars(select(Requirement.code).where(begun))
    assert [len(code) <= LONGEST_CODE for code in codes] == [True, True]
