"""What a household needs on the day: interpreter, companion, accessible desk, and when."""

from __future__ import annotations

import re
from datetime import date

from planner.households.importing.judging.fields import Field, Fields
from planner.households.importing.judging.people import LONGEST
from planner.households.importing.layout.roles import Role
from planner.households.importing.words.availability import read_availability, window_between
from planner.households.importing.words.clock_pieces import HALVES
from planner.households.importing.words.folding import fold, tidy
from planner.households.importing.words.formulas import is_formula
from planner.households.importing.words.languages import DUTCH, Speech, read_speech
from planner.households.importing.words.lexicon import either, words
from planner.households.importing.words.marks import Answer, answer, is_nothing, is_yes
from planner.times import Window, shared

YES_FIRST = re.compile(rf"^(?:{either('companion', 'yes')})[\s:,;–-]+(?=[^\s:,;–-])", re.IGNORECASE)


def interpreter(fields: Fields) -> str:
    """Give the language to interpret, "" for none.

    Where a list asks for an interpreter and for the language, the language counts only when an
    interpreter is asked for.
    """
    asked, language = fields.one(Role.INTERPRETER), fields.one(Role.LANGUAGE)
    if asked is None:
        return _spoken(fields, language) if language else ""
    speech = read_speech(asked.text)
    foreign = [code for code in speech.codes if code != DUTCH]
    if speech.answer is Answer.NO or asked.blank or (speech.codes and not foreign):
        return ""
    if foreign:
        if len(foreign) < len(speech.codes) and speech.answer is not Answer.YES:
            fields.note("dutch_spoken_too", asked)
        return _first(fields, asked, foreign)
    if language and (spoken := [c for c in read_speech(language.text).codes if c != DUTCH]):
        return _first(fields, language, spoken)
    _note_unknown(fields, asked, speech)
    return ""


def _spoken(fields: Fields, language: Field) -> str:
    """Take the language somebody speaks for the one to interpret, unless Dutch is among them."""
    speech = read_speech(language.text)
    if speech.answer is Answer.NO or DUTCH in speech.codes or language.blank:
        return ""
    if speech.codes:
        return _first(fields, language, list(speech.codes))
    _note_unknown(fields, language, speech)
    return ""


def _first(fields: Fields, found: Field, codes: list[str]) -> str:
    if len(codes) > 1:
        fields.note("several_languages", found)
    return codes[0]


def _note_unknown(fields: Fields, found: Field, speech: Speech) -> None:
    if is_formula(found.text):
        return
    said = speech.unclear and speech.answer is not Answer.YES
    fields.note("unknown_language" if said else "language_not_said", found)


def companion(fields: Fields) -> str:
    """Give who comes along, "" for nobody."""
    found = fields.one(Role.COMPANION)
    if found is None or answer(found.text) in (Answer.BLANK, Answer.NO, Answer.UNKNOWN):
        return ""
    name = YES_FIRST.sub("", tidy(found.text))
    if fold(name) in words("companion", "nobody"):
        return ""
    if is_yes(name):
        fields.note("companion_not_named", found)
        return ""
    if len(name) > LONGEST:
        fields.note("text_too_long", found)
    return name[:LONGEST]


def wheelchair(fields: Fields) -> bool:
    """Tell whether an accessible desk is needed; words that are no answer mean that it is."""
    found = fields.one(Role.WHEELCHAIR)
    if found is None or is_formula(found.text):
        return False
    said = answer(found.cell)
    if said is Answer.OTHER and any(x in fold(found.text) for x in words("wheelchair", "yes")):
        return True
    if said in (Answer.OTHER, Answer.UNKNOWN):
        fields.note("unclear_wheelchair", found)
    return said in (Answer.YES, Answer.OTHER)


def availability(fields: Fields, day: date) -> tuple[Window, ...] | None:
    """Give the windows in which a household can come on the day; none for all day."""
    windows = _when_free(fields, day)
    found = fields.one(Role.UNAVAILABLE)
    if found is None or found.blank or is_formula(found.text):
        return windows
    said = read_availability(found.text, day, away=True)
    fields.note(said.problem, found)
    if windows is None or said.value is None:
        return windows or said.value
    both = shared(windows, said.value)
    fields.note("" if both else "unclear_availability", found)
    return both or windows


def _when_free(fields: Fields, day: date) -> tuple[Window, ...] | None:
    found = fields.one(Role.AVAILABILITY)
    if found and not found.blank:
        said = read_availability(found.text, day)
    elif (found := _bounds(fields)) is not None:
        said = window_between(*(_text(fields, role) for role in BOUNDS))
    elif any(fields.one(role) for role in TIMES):
        return _marked_halves(fields)
    else:
        return read_availability(fields.section.availability, day).value
    if not is_formula(found.text):
        fields.note(said.problem, found)
    return said.value


BOUNDS = (Role.AVAILABLE_FROM, Role.AVAILABLE_TO)
TIMES = (Role.AVAILABILITY, *BOUNDS, Role.MORNING, Role.AFTERNOON)


def _bounds(fields: Fields) -> Field | None:
    filled = (
        found for role in BOUNDS if (found := fields.one(role)) and not is_nothing(found.text)
    )
    return next(filled, None)


def _text(fields: Fields, role: Role) -> str:
    found = fields.one(role)
    return "" if found is None or is_nothing(found.text) else found.text


def _marked_halves(fields: Fields) -> tuple[Window, ...] | None:
    """Read a column each for morning and afternoon; both marked, or none, is all day."""
    halves = (Role.MORNING, Role.AFTERNOON)
    marked = [half for half in halves if answer(fields.cell(half)) is Answer.YES]
    return (HALVES[marked[0]],) if len(marked) == 1 else None
