from __future__ import annotations

from datetime import date

import pytest

from planner import RESOURCES
from planner.checklists.conditions import facts_in
from planner.checklists.facts import fact_groups
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
