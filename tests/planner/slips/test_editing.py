from __future__ import annotations

import pytest

from db.kinds import SlipFormat, TextStatus
from planner.errors import ChangedMeanwhile, DutchTextMissing, NoSuchSlip, TextHasWrongFacts
from planner.office.queries import office
from planner.slips.editing import change_text, check_texts, text_rows
from planner.slips.papers import slips_pdf
from planner.slips.settings import set_slip_settings, slip_settings
from planner.slips.wording import LANGUAGES, shipped
from tests.planner.slips import reading


def rows(session, language):
    session.flush()
    return {row.key: row for row in text_rows(session, language=language)}


def write(session, language, key, words, *, checked=True):
    version = rows(session, language)[key].version
    change_text(session, language=language, key=key, version=version, words=words, checked=checked)
    session.flush()


def test_what_the_office_writes_stands_on_its_slips(make, session):
    found = make.appointment(
        make.day(), {"GW": "09:00"}, household=make.household(slip_language="fr")
    )
    write(session, "nl", "subtitle", "Sociaal wonen in Kortrijk")
    write(session, "fr", "no_proof", "Rien n’est encore inscrit.")

    words = reading.text(slips_pdf(session, appointment_ids=[found.id]))
    assert "Sociaal wonen in Kortrijk" in words
    assert "Rien n’est encore inscrit." in words


def test_the_shipped_words_given_back_are_the_shipped_text_again(session):
    write(session, "tr", "title", "Ziyaretiniz")
    assert rows(session, "tr")["title"].own
    write(session, "tr", "title", shipped("title", "tr"), checked=False)

    row = rows(session, "tr")["title"]
    assert (row.words, row.own, row.status) == ("Randevunuz", False, TextStatus.DRAFT)


def test_a_text_without_words_falls_back_to_dutch_in_sight(make, session):
    write(session, "so", "bring", "  ")

    row = rows(session, "so")["bring"]
    assert (row.dutch, row.words) == ("Breng mee", "")
    with pytest.raises(DutchTextMissing):
        write(session, "nl", "bring", "")


@pytest.mark.parametrize(
    "words",
    [
        "Appelez",
        "Appelez {phone",
        "Appelez {phone} {phone.real}",
        "{telephone}",
        "{0}",
        "{}",
        "{phone} {time}",
    ],
)
def test_a_text_names_the_facts_of_its_dutch_one_and_no_others(session, words):
    with pytest.raises(TextHasWrongFacts) as refusal:
        write(session, "fr", "phone", words)

    assert refusal.value.wanted == "{phone}"
    assert not rows(session, "fr")["phone"].own


def test_a_language_is_checked_as_a_whole_and_a_changed_text_is_a_draft_again(session):
    check_texts(session, language="pl")
    assert {row.status for row in rows(session, "pl").values()} == {TextStatus.CHECKED}

    write(session, "pl", "title", "Wizyta", checked=False)
    drafts = [key for key, row in rows(session, "pl").items() if row.status is TextStatus.DRAFT]
    assert drafts == ["title"]


def test_two_at_one_text_do_not_overwrite_each_other(session):
    write(session, "es", "title", "Su visita")
    with pytest.raises(ChangedMeanwhile):
        change_text(session, language="es", key="title", version=0, words="Otra", checked=True)


def test_every_language_of_slips_can_be_edited_and_no_other(session):
    assert all(len(rows(session, language)) == len(rows(session, "nl")) for language in LANGUAGES)
    with pytest.raises(NoSuchSlip):
        text_rows(session, language="wo")


def test_the_office_chooses_its_paper(session):
    seen = slip_settings(session)
    assert (seen.format, seen.mark_drafts) == (SlipFormat.A5, True)

    set_slip_settings(session, version=seen.version, sheet=SlipFormat.ROLL, mark_drafts=False)
    session.flush()
    assert office(session).slip_format is SlipFormat.ROLL
    with pytest.raises(ChangedMeanwhile):
        set_slip_settings(session, version=seen.version, sheet=SlipFormat.A4, mark_drafts=True)
