from __future__ import annotations

import re
from datetime import date

import pytest

from db.kinds import Provider, TickState
from planner import RESOURCES
from planner.checklists.conditions import facts_in
from planner.checklists.facts import fact_groups
from planner.checklists.known import TickRow
from planner.checklists.states import PaperState, state_of
from planner.checklists.titles import shipped
from planner.checklists.validity import period
from planner.texts import LANGUAGES

ENTRIES = shipped()
KNOWN = {fact.code for group in fact_groups() for fact in group.facts}
IDS = [f"{entry['code']}-{entry.get('valid_from', '')}" for entry in ENTRIES]
each_entry = pytest.mark.parametrize("entry", ENTRIES, ids=IDS)

# DOMAIN.md 6.1 to 6.5, and the repayments that its row DEBT_PLAN asks of an SVK besides
CHAPTER_6 = [
    "ID_CARD", "ID_CHILD", "EID_PIN", "FORM_SIGNED", "PROPERTY_DECL", "MEANS_DECL", "PROXY",
    "TAX_ASSESS", "PAYSLIPS", "ATT_LEEFLOON", "ATT_UNEMPL", "ATT_SICK", "ATT_FOD", "ATT_PENSION",
    "ATT_STUDENT", "INCOME_ABROAD", "NO_INCOME_DECL", "DEBT_PLAN", "DEBT_PAID", "ALIMONY",
    "COPARENT", "DIVORCE", "END_COHAB", "FAM_REUN", "MINOR_SUPERV", "MINOR_EMANC", "HOUSEHOLD_ATT",
    "ADMIN_DOC", "RES_CARD", "CGVS_ATT", "ANNEX15", "REF_ADDRESS", "DIS_66", "MOBILITY_CERT",
    "LEASE", "RENT_PAID", "NOTICE", "EVICTION", "UNFIT", "EXPROPR", "HOMELESS", "INSTITUTION",
    "EMERGENCY_HOME", "WITH_FRIENDS", "W13_FORM", "OWN_PROPERTY", "OTHER_PROOF_REG",
]  # fmt: skip


def test_every_document_of_the_domain_is_in_the_catalogue_in_its_order():
    assert list(dict.fromkeys(entry["code"] for entry in ENTRIES)) == CHAPTER_6


@each_entry
def test_a_document_asks_about_known_facts_only(entry):
    assert set(facts_in(entry["when"])) <= KNOWN


def test_no_fact_is_kept_that_decides_nothing():
    assert {fact for entry in ENTRIES for fact in facts_in(entry["when"])} == KNOWN


@each_entry
def test_a_document_has_words_a_pictogram_and_a_source(entry):
    assert all(entry[language].strip() for language in LANGUAGES)
    assert (RESOURCES / "icons" / f"{entry['pictogram']}.svg").exists()
    assert entry["basis"]
    assert not re.search(r"\bS\d", entry["basis"]), "a code is no word"


@each_entry
def test_a_document_has_a_validity_rule_that_can_be_worked_out(entry):
    validity = entry.get("validity", {})

    assert (period(validity, date(2026, 12, 17)) is None) == (not validity)


@each_entry
def test_what_reveals_income_residence_or_need_is_marked_sensitive(entry):
    if entry["section"] in ("income", "residence") or "W13" in entry["code"]:
        assert entry["sensitive"]


@each_entry
def test_a_declaration_on_honour_is_signed_on_the_spot(entry):
    declaration = entry["nl"].startswith("Verklaring op eer")

    assert declaration == (entry.get("provider") == "sign_there")


def test_every_fact_and_group_has_words_in_every_language():
    words = [group.texts for group in fact_groups()]
    words += [fact.texts for group in fact_groups() for fact in group.facts]

    assert all(text[language].strip() for text in words for language in LANGUAGES)


MONTH_IN_SIX = (date(2026, 6, 1), date(2026, 5, 31))
MONTH_IN_THREE = (date(2026, 9, 1), date(2026, 8, 31))
ON_DAY = (date(2026, 12, 17), date(2026, 12, 16))
IN_SIX_MONTHS = (date(2026, 6, 17), date(2026, 6, 16))
BOUNDARIES = {
    "ID_CARD": ON_DAY,
    "PROPERTY_DECL": ON_DAY,
    "MEANS_DECL": ON_DAY,
    "TAX_ASSESS": (date(2023, 12, 17), date(2023, 12, 16)),
    "PAYSLIPS": MONTH_IN_SIX,
    "ATT_LEEFLOON": MONTH_IN_SIX,
    "ATT_UNEMPL": MONTH_IN_SIX,
    "ATT_SICK": MONTH_IN_SIX,
    "ATT_FOD": MONTH_IN_SIX,
    "NO_INCOME_DECL": ON_DAY,
    "DEBT_PAID": MONTH_IN_THREE,
    "ALIMONY": MONTH_IN_THREE,
    "RES_CARD": ON_DAY,
    "ANNEX15": (date(2026, 11, 2), date(2026, 11, 1)),
    "RENT_PAID": MONTH_IN_THREE,
    "INSTITUTION": IN_SIX_MONTHS,
    "EMERGENCY_HOME": IN_SIX_MONTHS,
}
"""The last date on a document that is good on 17 December 2026, and the first that is not."""


def judged(entry, on_date):
    provider = Provider(entry.get("provider", "bring"))
    seen = TickRow(TickState.SEEN, on_date)
    return state_of(seen, entry.get("validity", {}), provider, date(2026, 12, 17))


@pytest.mark.parametrize("code", BOUNDARIES)
def test_a_document_is_valid_up_to_its_boundary_and_expired_beyond(code):
    entry = next(x for x in reversed(ENTRIES) if x["code"] == code)
    last_good, first_bad = BOUNDARIES[code]

    assert judged(entry, last_good) is PaperState.SEEN
    assert judged(entry, first_bad) is PaperState.EXPIRED


@each_entry
def test_a_document_without_a_boundary_never_expires_by_its_date(entry):
    if entry["code"] not in BOUNDARIES or "income_years_back" in entry.get("validity", {}):
        assert judged(entry, date(1990, 1, 1)) is PaperState.SEEN


@each_entry
def test_a_document_nobody_looked_at_is_to_check_unless_it_need_not_be_brought(entry):
    provider = Provider(entry.get("provider", "bring"))
    state = state_of(None, entry.get("validity", {}), provider, date(2026, 12, 17))

    assert state == {"bring": "to_check"}.get(provider, provider)


@pytest.mark.parametrize(
    ("code", "months", "state"),
    [
        ("PAYSLIPS", ("2026-06", "2026-07", "2026-11"), PaperState.SEEN),
        ("PAYSLIPS", ("2026-05", "2026-06", "2026-11"), PaperState.EXPIRED),
        ("PAYSLIPS", ("2026-06", "2026-11"), PaperState.MISSING),
        ("ATT_LEEFLOON", ("2026-09", "2026-10", "2026-11"), PaperState.SEEN),
        ("ATT_LEEFLOON", ("2026-10", "2026-11", "2026-12"), PaperState.EXPIRED),
        ("RENT_PAID", ("2026-09", "2026-10", "2026-11"), PaperState.SEEN),
        ("RENT_PAID", ("2026-08", "2026-09", "2026-11"), PaperState.EXPIRED),
        ("DEBT_PAID", ("2026-10", "2026-11"), PaperState.MISSING),
        ("ID_CARD", ("2020-01",), PaperState.SEEN),
    ],
)
def test_monthly_documents_are_judged_by_the_months_that_were_seen(code, months, state):
    entry = next(x for x in reversed(ENTRIES) if x["code"] == code)
    seen = TickRow(TickState.SEEN, months=months)

    assert state_of(seen, entry["validity"], Provider.BRING, date(2026, 12, 17)) is state
