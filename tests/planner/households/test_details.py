from __future__ import annotations

import unicodedata
from datetime import UTC, datetime
from functools import partial

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from db.households import Household
from planner.errors import (
    ChangedBySomebody,
    ChangedMeanwhile,
    CountsBroken,
    Gone,
    PhoneUnreadable,
    Refusal,
    SlipLanguageUnknown,
    TextHasControls,
    TextTooLong,
)
from planner.households.adding import HouseholdDraft, add_household
from planner.households.card import household_view
from planner.households.members import PersonDraft
from planner.kinds import Role
from planner.office.accounts.member import Member
from planner.texts import LANGUAGES, explain
from planner.workspace import Workspace
from tests.cards import add_person, change_person, save_card
from tests.conftest import clock
from tests.places import copy

HOSTILE = (
    "<img src=x onerror=alert(1)><b>vet</b>",
    "=HYPERLINK(\"http://x\")", "+cmd|' /C calc'!A0", "@SUM(A1)", "'; drop table household; --",
    "\u202eמשה\u202c", "محمد الحسيني", "👩‍👩‍👧‍👦🇧🇪", "e\u0301", "\ufeff", "%s {0} {name}",
    "\\n\\0", "\ud7ff",
    "  spaties  ", "a" * 120, "𝕳" * 120,
)  # fmt: skip
REFUSED = ("\x00", "a\x00b", "a\tb", "a\nb", "\x1b[2J", "\x85", "\ud800", "a" * 10_000)

texts = st.one_of(
    st.text(st.characters(), max_size=250),
    st.sampled_from(HOSTILE + REFUSED),
)


@pytest.fixture(scope="module")
def office(kortrijk_file, tmp_path_factory):
    path = copy(kortrijk_file, tmp_path_factory.mktemp("card") / "x.inschrijfdag", keep=True)
    opened = Workspace(path, clock=clock, actor="An")
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def household(office):
    return office.run(partial(add_household, draft=HouseholdDraft("Haddad", "Samira"))).value


def view_of(office, household):
    return office.ask(partial(household_view, household_id=household, day_id=None))


def refused_by(office, work):
    try:
        office.run(work)
    except Refusal as refusal:
        return refusal
    return None


def kept(text, most):
    bad = any(unicodedata.category(sign) in ("Cc", "Cs") for sign in text)
    return len(text) <= most and not bad


@settings(max_examples=40, deadline=None)
@given(texts)
@example("\x00")
@example("x" * 200)
@example("x" * 201)
def test_a_remark_is_given_back_exactly_or_refused(office, household, text):
    before = view_of(office, household)
    work = partial(save_card, household_id=household, version=before.version, remark=text)
    if kept(text, 200):
        office.run(work)
        assert view_of(office, household).remark == text
    else:
        with pytest.raises((TextTooLong, TextHasControls)) as refused:
            office.run(work)
        assert all(explain(refused.value, language) for language in LANGUAGES)
        assert view_of(office, household) == before


@settings(max_examples=40, deadline=None)
@given(texts, texts)
@example("<b>x</b>", "=1+1")
@example("\u202eabc", "👩‍👧")
def test_a_name_is_given_back_exactly_or_refused(office, household, last, first):
    person = view_of(office, household).persons[0]
    draft = PersonDraft(last, first, None, person.role)
    work = partial(change_person, person_id=person.id, version=person.version, draft=draft)
    refusal = refused_by(office, work)
    now = view_of(office, household).persons[0]
    if refusal is None:
        assert (now.last_name, now.first_name) == (last, first)
    else:
        assert all(explain(refusal, language) for language in LANGUAGES)
        assert now == person


@settings(max_examples=40, deadline=None)
@given(texts)
@example("0470 12 34 56\x00")
def test_a_phone_is_a_number_in_full_or_refused(office, household, text):
    before = view_of(office, household)
    work = partial(save_card, household_id=household, version=before.version, phone=text)
    refusal = refused_by(office, work)
    if refusal is None:
        assert text.strip() == "" == view_of(office, household).phone
    else:
        assert all(explain(refusal, language) for language in LANGUAGES)
        assert view_of(office, household) == before


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_and_remarks_are_only_text(session, make, text):
    household = make.household()
    session.flush()
    person = household.persons[0]
    draft = PersonDraft(text, text, None, person.role)
    change_person(session, person_id=person.id, version=person.version, draft=draft)
    save_card(session, household_id=household.id, version=household.version, remark=text)
    session.expire_all()

    assert (person.last_name, person.first_name, household.remark) == (text, text, text)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("0470 12 34 56", "+32470123456"), ("0470/12.34.56", "+32470123456"),
     ("+33 6 12 34 56 78", "+33612345678"), ("0032 (0)56 22 33 44", "+3256223344"), ("  ", "")],
)  # fmt: skip
def test_a_phone_is_kept_in_e164(session, make, typed, kept):
    household = make.household()
    session.flush()
    save_card(session, household_id=household.id, version=household.version, phone=typed)
    assert household.phone == kept


@pytest.mark.parametrize(
    "typed",
    ["geen", "12", "0470 12 34 56 (zus)", "0470 12 34 56 / 0471 12 34 57", "85073003328",
     "=0470123456", "0" * 10_000],
)  # fmt: skip
def test_nonsense_and_what_stands_beside_a_phone_is_refused(session, make, typed):
    household = make.household()
    session.flush()
    with pytest.raises(PhoneUnreadable):
        save_card(session, household_id=household.id, version=household.version, phone=typed)


def test_each_change_gives_the_version_for_the_next(session, make):
    household = make.household()
    session.flush()
    same = {"household_id": household.id}
    version = save_card(session, **same, version=household.version, remark="Belt na 17 u")
    version = save_card(session, **same, version=version, hidden=True)
    version = save_card(session, **same, version=version, slip_language="ar")
    save_card(session, **same, version=version, adults=2, children=3)

    assert (household.hidden, household.slip_language) == (True, "ar")
    assert (household.adults, household.children) == (2, 3)


def test_a_change_on_an_old_screen_is_refused_and_says_who_and_when(office_file):
    an = Workspace(office_file, clock=clock, actor="An")
    household = an.run(partial(add_household, draft=HouseholdDraft("Haddad"))).value
    shown = view_of(an, household)
    an.member = Member(0, "Bart", Role.ADMIN)
    an.clock = lambda: datetime(2026, 12, 8, 9, 30, tzinfo=UTC)
    change = partial(save_card, household_id=household, version=shown.version)
    an.run(partial(change, remark="van Bart"))
    an.member = Member(0, "An", Role.ADMIN)
    with pytest.raises(ChangedBySomebody) as refused:
        an.run(partial(change, remark="van An"))

    assert refused.value.actor == "Bart"
    assert "8 december 10:30" in explain(refused.value, "nl")
    assert view_of(an, household).remark == "van Bart"
    an.close()


def test_without_the_journal_nobody_is_named(session, make):
    household = make.household()
    session.flush()
    with pytest.raises(ChangedMeanwhile) as refused:
        save_card(session, household_id=household.id, version=99, hidden=True)
    assert type(refused.value) is ChangedMeanwhile


def test_a_household_that_was_removed_is_gone(session):
    with pytest.raises(Gone):
        save_card(session, household_id=1, version=1, hidden=True)


@pytest.mark.parametrize(("adults", "children"), [(0, 0), (-1, 2), (1, -1), (20, 11)])
def test_a_household_of_nobody_or_of_a_crowd_is_refused(session, make, adults, children):
    household = make.household()
    session.flush()
    with pytest.raises(CountsBroken):
        save_card(session, household_id=household.id, version=household.version,
                      adults=adults, children=children)  # fmt: skip


def test_those_on_the_card_by_name_are_counted(session, make):
    household = make.household()
    session.flush()
    add_person(session, household_id=household.id, draft=PersonDraft("Haddad", "Ali"))
    assert household.adults == 2
    save_card(session, household_id=household.id, version=household.version, adults=1, children=0)
    assert (household.adults, household.children) == (2, 0)


def test_a_language_that_is_none_is_refused(session, make):
    household = make.household()
    session.flush()
    with pytest.raises(SlipLanguageUnknown):
        save_card(session, household_id=household.id, version=household.version,
                             slip_language="klingon")  # fmt: skip


def test_one_undo_takes_one_change_back(workspace):
    household = workspace.run(partial(add_household, draft=HouseholdDraft("Haddad"))).value
    before = view_of(workspace, household)
    workspace.run(partial(save_card, household_id=household, version=before.version,
                          adults=2, children=1))  # fmt: skip
    workspace.undo()
    now = view_of(workspace, household)
    assert (now.adults, now.children) == (before.adults, before.children)


def test_quick_add_makes_a_whole_household(session):
    draft = HouseholdDraft("Haddad", "Samira", phone="0470 12 34 56", children=1)
    made = add_household(session, draft=draft, others=(PersonDraft("Haddad", "Ali"),))
    found = session.get(Household, made)

    assert (found.phone, found.adults, found.children) == ("+32470123456", 2, 1)
    assert [person.role.value for person in found.persons] == ["reference_tenant", "other_adult"]
