"""What a column seems to hold, where its heading does not tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from planner.households.importing.cells import Cell, text_of
from planner.households.importing.layout.claims import Claim
from planner.households.importing.layout.roles import Role
from planner.households.importing.words.availability import is_plain, read_availability
from planner.households.importing.words.counts import read_family
from planner.households.importing.words.dates import read_birth_date
from planner.households.importing.words.folding import fold
from planner.households.importing.words.landlords import Landlords
from planner.households.importing.words.languages import read_speech
from planner.households.importing.words.lexicon import words
from planner.households.importing.words.marks import Answer, answer
from planner.households.importing.words.phones import read_phone
from planner.households.importing.words.wishes import read_wish

ENOUGH = 0.8
"""The part of a column's cells that must agree."""
ADULT_YEARS = 16
SAMPLE = 200
NATIONAL = re.compile(r"^\D?(\d{2})\D?(\d{2})\D?(\d{2})\D*(\d{3})\D?(\d{2})$")
DATE = re.compile(r"\d\D{1,3}\d{1,2}\D{1,3}\d")
TIMELY = re.compile(r"[^\W\d_]|:")
TWO_COUNTS = re.compile(
    r"^\d{1,2} ?(?:\+|[^\W\d_]+\.?(?: ?[+,&/]| en| et)?) ?\d{1,2}(?: ?[^\W\d_]+\.?)?$"
)

Test = Callable[[str], bool]


def likely_role(claim: Claim, day: date, landlords: Landlords) -> Role | None:
    """Guess what a column holds from its cells; none when nothing is clear.

    Under a heading that means nothing known, words may mean anything (a nationality is no
    language): there only dates, numbers and landlords tell, and what cannot be anything else.
    """
    said = [text_of(cell).strip() for cell in claim.cells[:SAMPLE]]
    said = [text for text in said if answer(text) not in (Answer.BLANK, Answer.NO)]
    if _are_birth_dates(said, day):
        return Role.BIRTH_DATE
    named = bool(claim.column.heading)
    tests: dict[Role, Test] = {
        Role.PHONE: lambda text: bool(read_phone(text).value),
        Role.LANDLORDS: lambda text: _is_wish(text, landlords),
        Role.AVAILABILITY: lambda text: _is_time(text, plainly=named),
        Role.FAMILY: lambda text: _is_family(text, plainly=named),
    }
    if not named:
        tests[Role.INTERPRETER] = lambda text: bool(read_speech(text).codes) and len(text) > 2
    return next((role for role, test in tests.items() if _agree(said, test)), None)


def are_marks(cells: Sequence[Cell]) -> bool:
    """Tell whether a column has nothing but crosses, ticks and the like, and one at least."""
    answers = {answer(cell) for cell in cells[:SAMPLE]}
    return Answer.YES in answers and answers <= {Answer.YES, Answer.NO, Answer.BLANK}


def are_phones(cells: Sequence[Cell]) -> bool:
    """Tell whether a column has telephone numbers at all."""
    return any(read_phone(text_of(cell)).value for cell in cells[:SAMPLE])


def are_national_numbers(cells: Sequence[Cell]) -> bool:
    """Tell whether a column has Belgian national numbers, whatever its heading says."""
    said = [text for cell in cells[:SAMPLE] if (text := text_of(cell).strip())]
    return _agree(said, is_national_number)


def are_landlords(cells: Sequence[Cell], landlords: Landlords) -> bool:
    """Tell whether a column names landlords."""
    said = [text for cell in cells[:SAMPLE] if (text := text_of(cell).strip())]
    return _agree(said, lambda text: _is_wish(text, landlords))


def is_landlord_like(heading: str) -> bool:
    """Tell whether a heading sounds like a landlord, of this office or not."""
    return any(word in words("landlords", "signs") for word in fold(heading).split())


def is_national_number(text: str) -> bool:
    """Tell whether digits pass the check of the Belgian national number (mod 97).

    Births from 2000 on are checked with a 2 before the number (DOMAIN.md 4.1, S79).
    """
    found = NATIONAL.match(text.strip())
    if not found or int(found[2]) % 20 > 12 or int(found[3]) > 31:
        return False
    body, check = int("".join(found.groups()[:4])), int(found[5])
    return check in (97 - body % 97, 97 - (2_000_000_000 + body) % 97)


def _are_birth_dates(said: Sequence[str], day: date) -> bool:
    """Tell a column of dates, most of them of grown-ups; dates that cannot be are dates too."""
    found = [None if text.isdecimal() else read_birth_date(text, day) for text in said]
    born = [x.value is not None and day.year - x.value.year >= ADULT_YEARS for x in found if x]
    dates = [bool(x and (x.value or x.problem == "invalid_birth_date")) for x in found]
    looks = [x and bool(DATE.search(text)) for x, text in zip(dates, said, strict=True)]
    either = [x or bool(y and y.value) for x, y in zip(looks, found, strict=True)]
    return bool(said) and sum(either) >= ENOUGH * len(said) and sum(born) * 2 > len(said)


def _is_time(text: str, *, plainly: bool) -> bool:
    """Tell words for when somebody can come; plain ones have no other words beside them."""
    if read_availability(text).value is None:
        return False
    return not plainly or (bool(TIMELY.search(text)) and is_plain(text))


def _is_wish(text: str, landlords: Landlords) -> bool:
    return bool(read_wish(text, landlords).codes)


def _is_family(text: str, *, plainly: bool) -> bool:
    said = read_family(text)
    if said.value.adults is None or text.isdecimal():
        return False
    return not plainly or (not said.problem and bool(TWO_COUNTS.match(text)))


def _agree(said: Sequence[str], test: Test) -> bool:
    return bool(said) and sum(map(test, said)) >= ENOUGH * len(said)
