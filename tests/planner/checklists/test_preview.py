from __future__ import annotations

from dataclasses import replace

import pytest

from db.kinds import Per
from planner.checklists.builder import ConditionLine
from planner.checklists.catalogue import in_force
from planner.checklists.drafts import RequirementDraft
from planner.checklists.facts import fact_groups
from planner.checklists.listing import catalogue_rows, requirement_draft
from planner.checklists.preview import _known, preview, samples
from planner.checklists.rows import rows_for
from planner.errors import ConditionBroken
from planner.texts import LANGUAGES
from tests.make import THURSDAY

EVERYBODY = {"ID_CARD", "FORM_SIGNED", "PROPERTY_DECL"}
TAXED = {*EVERYBODY, "TAX_ASSESS"}
NEEDED = {
    "single_working": {*TAXED, "PAYSLIPS", "LEASE", "RENT_PAID"},
    "family_one_absent": {*TAXED, "ID_CHILD", "PROXY", "PAYSLIPS", "LEASE", "RENT_PAID", "NOTICE"},
    "separating_parent": {*TAXED, "ID_CHILD", "ATT_UNEMPL", "ALIMONY", "COPARENT", "DIVORCE"},
    "pensioner_wheelchair": {
        *TAXED, "ATT_PENSION", "DIS_66", "MOBILITY_CERT", "LEASE", "RENT_PAID",
    },
    "homeless": {*TAXED, "ATT_LEEFLOON", "REF_ADDRESS", "HOMELESS"},
    "recognised_refugee": {
        *TAXED, "ATT_LEEFLOON", "FAM_REUN", "CGVS_ATT", "ANNEX15", "WITH_FRIENDS",
    },
    "minor_supervised": {
        *EVERYBODY, "ATT_STUDENT", "NO_INCOME_DECL", "MINOR_SUPERV", "INSTITUTION",
    },
    "debts": {
        *TAXED, "ATT_SICK", "DEBT_PLAN", "DEBT_PAID", "ADMIN_DOC", "LEASE", "RENT_PAID", "EVICTION",
    },
}  # fmt: skip
"""What each sample needs before 2024 in Kortrijk, by DOMAIN.md 1.5 and 6."""


@pytest.mark.parametrize("code", NEEDED)
def test_a_sample_household_needs_what_the_domain_says(session, code):
    sample = next(sample for sample in samples() if sample["code"] == code)
    known = _known(session, sample, THURSDAY)

    assert {row.code for row in rows_for(in_force(session, THURSDAY), known)} == NEEDED[code]


def test_every_sample_has_its_papers_written_down():
    assert {sample["code"] for sample in samples()} == set(NEEDED)


def test_every_sample_has_words_and_facts_there_are():
    known = {fact.code for group in fact_groups() for fact in group.facts}
    for sample in samples():
        assert all(sample[language] for language in LANGUAGES)
        assert set(sample["facts"]) <= known


def draft(*lines, **values):
    return RequirementDraft(texts={"nl": "Attest"}, lines=lines, **values)


def test_a_preview_says_whom_a_document_concerns_and_why(session):
    found = preview(session, draft=draft(ConditionLine(0, "fact", "pension")), on=THURSDAY)
    concerned = [row for row in found if row.applies]

    assert [(row.code, row.because) for row in concerned] == [
        ("pensioner_wheelchair", ("Pensioen",))
    ]
    assert concerned[0].asked_by == (
        "Goedkope Woning", "SVK De Poort", "Zuid-West-Vlaamse SHM", "Eigen Haard is Goud Waard",
    )  # fmt: skip
    assert len(found) == len(samples())


def test_a_preview_stands_beside_what_is_asked_now(session):
    row = next(x for x in catalogue_rows(session, on=THURSDAY) if x.code == "LEASE")
    wider = replace(requirement_draft(session, requirement_id=row.id), landlords=("GW", "svk"))
    found = preview(session, draft=wider, on=THURSDAY, requirement_id=row.id, language="en")
    working = found[0]

    assert working.name == "Single person with wages, renting"
    assert working.asked_by == ("Goedkope Woning", "SVK De Poort")
    assert working.asked_now == ("SVK De Poort",)


def test_a_document_by_person_counts_its_papers(session):
    lines = (ConditionLine(0, "always"),)
    papers = {
        row.code: row.papers
        for row in preview(session, draft=draft(*lines, per=Per.CHILD), on=THURSDAY)
    }

    assert papers["family_one_absent"] == 2
    assert papers["single_working"] == 0


def test_nothing_is_previewed_of_nonsense(session):
    with pytest.raises(ConditionBroken):
        preview(session, draft=draft(), on=THURSDAY)
