from __future__ import annotations

import re
from collections import Counter
from datetime import date
from unicodedata import normalize

import pytest
from sqlalchemy import select

from db.checklists import Requirement, Tick
from db.kinds import TextStatus, TickState
from planner.checklists.facts import fact_groups
from planner.checklists.titles import shipped as catalogue
from planner.errors import NoSuchSlip
from planner.office.queries import office
from planner.slips.editing import change_text, check_texts, text_rows
from planner.slips.papers import bring_lists_pdf, missing_pdf
from planner.slips.parts import Part
from planner.slips.wording import LANGUAGES, Wording, day_in, shipped_texts
from planner.slips.writing.directions import RIGHT_TO_LEFT
from planner.slips.writing.faces import has_letter
from planner.texts import LANGUAGES as SPOKEN
from tests.planner.slips import reading

OTHERS = LANGUAGES[1:]
WORDING = Wording()
DUTCH = shipped_texts("nl")
PROMISED = date(2026, 12, 24)


@pytest.fixture
def found(make):
    """An appointment with two landlords, papers of every kind and some that are missing."""
    office(make.session).phone = "056 00 00 00"
    household = make.household(
        last_name="Haddad", first_name="Samira", adults=3, slip_language="uk",
        facts=["wages", "debt_help", "household_proof_asked", "renting"],
    )  # fmt: skip
    made = make.appointment(make.day(), {"GW": "14:00", "POORT": "14:20"}, household=household)
    for code, state, when in (("TAX_ASSESS", TickState.PROMISED, PROMISED),
                              ("LEASE", TickState.MISSING, None)):  # fmt: skip
        make.session.add(Tick(household_id=household.id, requirement=code, state=state,
                              on_date=when))  # fmt: skip
    make.session.flush()
    return made


def sheets(make, found, language=None):
    asked = {"appointment_ids": [found.id], "language": language}
    made = (paper(make.session, **asked) for paper in (bring_lists_pdf, missing_pdf))
    return tuple(map(reading.text, made))


def letters(text):
    return Counter(letter for letter in normalize("NFKC", text) if letter.isalpha())


def facts(words):
    return set(re.findall(r"{(\w+)", words))


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_the_sheets_is_translated_with_its_facts(language):
    own = {key: words for key, words in shipped_texts(language).items() if "." in key}
    names = set() if language in SPOKEN else {f"documents.{x['code']}" for x in catalogue()}

    assert own.keys() == {key for key in DUTCH if "." in key} | names
    for key, words in own.items():
        assert facts(words) == facts(DUTCH.get(key, "")), key
        assert all(has_letter(ord(letter)) or letter == "\u200c" for letter in words), key


@pytest.mark.parametrize("language", OTHERS)
def test_the_sheets_say_in_the_language_what_they_say_in_dutch(make, found, language):
    bring, missing = (normalize("NFKC", text) for text in sheets(make, found, language))

    for page, keys in ((bring, ("bring.title", "bring.bring", "bring.sign_there", "bring.advice",
                                "bring.landlord_fetches", "bring.proxy", "bring.to_all")),
                       (missing, ("missing.title", "missing.why"))):  # fmt: skip
        for key in keys:
            words = WORDING.say(key, language)
            assert letters(words) <= letters(page), key
            if language not in RIGHT_TO_LEFT:
                assert normalize("NFKC", words) in page, key
    assert letters(day_in(PROMISED, language)) <= letters(missing)
    if language not in SPOKEN:
        for code in ("ID_CARD", "TAX_ASSESS", "HOUSEHOLD_ATT"):
            assert letters(WORDING.say(f"documents.{code}", language)) <= letters(bring)
    for fact in ("2026", "13:50", "Haddad, Samira", "SVK De Poort"):
        assert fact in bring


def test_dutch_comes_first_and_the_translation_in_the_household_s_language_is_marked(make, found):
    bring, missing = sheets(make, found)

    for page, title in ((bring, "Uw papieren"), (missing, "Nog te bezorgen")):
        assert page.startswith(title)
        assert "Переклад нідерландського тексту (для інформації) °" in page
    assert bring.index("Geldig op de dag zelf.") < bring.index("Посвідчення особи")
    assert "3 × " not in bring
    assert "2 × volwassene 2 × дорослий" in bring


def test_who_reads_dutch_gets_no_second_voice(make, found):
    found.household.slip_language = ""
    bring, missing = sheets(make, found)

    assert "°" not in bring + missing
    assert len(bring) < 2 * len(sheets(make, found, "fr")[0]) / 3


def test_a_mark_goes_when_all_texts_of_the_sheets_are_checked(make, found):
    session = make.session
    for part in (Part.SHEETS, Part.NAMES):
        assert " °" in sheets(make, found)[0]
        check_texts(session, language="uk", part=part)
        session.flush()
    assert " °" not in sheets(make, found)[0]


def test_a_name_that_the_office_changed_has_no_translation_until_it_writes_one(make, found):
    session = make.session
    for row in session.scalars(select(Requirement).where(Requirement.code == "ID_CARD")):
        row.texts = {**row.texts, "nl": "Twee foto's"}
    session.flush()
    bring = sheets(make, found)[0]

    assert "Twee foto's Geldig op de dag zelf. Haddad" in bring
    rows = {row.key: row for row in text_rows(session, language="uk", part=Part.NAMES)}
    row = rows["documents.ID_CARD"]
    assert (row.dutch, row.words) == ("Twee foto's", "")
    change_text(session, language="uk", key=row.key, version=row.version, words="Дві фотографії",
                checked=True)  # fmt: skip
    session.flush()
    assert "Twee foto's Geldig op de dag zelf. Дві фотографії. Дійсний" in sheets(make, found)[0]


def test_a_text_that_nobody_translated_stands_there_once_in_dutch(make, found):
    session = make.session
    change_text(session, language="uk", key="bring.advice", version=0, words=" ", checked=True)
    session.flush()
    bring = sheets(make, found)[0]

    assert bring.count("Deze lijst is een hulp.") == 1
    assert "Цей список" not in bring


def test_names_in_the_program_s_languages_are_changed_in_the_catalogue(make):
    for language in LANGUAGES:
        names = text_rows(make.session, language=language, part=Part.NAMES)
        assert bool(names) is (language not in SPOKEN)
        assert all(row.words for row in names)
        sheet = text_rows(make.session, language=language, part=Part.SHEETS)
        assert {row.status for row in sheet} == {
            TextStatus.CHECKED if language == "nl" else TextStatus.DRAFT
        }


def test_a_language_without_sheets_is_refused(make, found):
    with pytest.raises(NoSuchSlip):
        sheets(make, found, "wo")


def test_names_without_end_and_with_marks_still_fit_and_are_only_letters(make, found):
    for code in ("GW", "POORT"):
        make.landlord(code).name = "<b>Zuid\u2069 &amp; {place} " + "x" * 90
    found.household.persons[0].last_name = "</para>" + "y" * 70
    make.session.flush()
    for language in ("ar", "so"):
        bring, missing = sheets(make, found, language)
        assert "<b>Zuid &amp; {place}" in bring
        assert "<b>Zuid &amp; {place}" in missing


def test_every_paper_in_every_script_fits_on_sheets_within_the_margins(make):
    every = [fact.code for group in fact_groups() for fact in group.facts]
    household = make.household(adults=4, children=5, facts=every)
    made = make.appointment(make.day(), {"GW": "14:00", "POORT": "14:20"}, household=household)

    for language in ("ps", "ti"):
        pdf = bring_lists_pdf(make.session, appointment_ids=[made.id], language=language)
        for page in reading.images(pdf, 40):
            left, top, right, bottom = reading.ink_box(page)
            assert min(left, top, page.width - right, page.height - bottom) >= 40 * 5 / 25.4
