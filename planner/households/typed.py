"""What people type: kept exactly as it is, or refused."""

from __future__ import annotations

import unicodedata
from datetime import date

from planner.clock import today
from planner.errors import BirthDateBroken, PhoneUnreadable, TextHasControls, TextTooLong
from planner.households.importing.words.phones import read_phone

NAME_LENGTH = 120
REMARK_LENGTH = 200
PHONE_LENGTH = 40
OLDEST = date(1900, 1, 1)
NO_TEXT = ("Cc", "Cs")
"""Unicode's categories of control characters and of halves of a character."""

DIALLED = frozenset("+()/.-– \u00a0\u202f")
"""What may stand between the digits of one telephone number."""


def check_text(text: str, field: str, most: int) -> str:
    """Give a text back as it is: markup, formulas and every script are only text.

    Raises:
        TextTooLong: It has more than `most` characters (code points).
        TextHasControls: It holds a control character or half a character.
    """
    if len(text) > most:
        raise TextTooLong(field, len(text), most)
    if any(unicodedata.category(sign) in NO_TEXT for sign in text):
        raise TextHasControls(field)
    return text


def check_phone(typed: str) -> str:
    """Give one telephone number in E.164, as Belgian without a country; blank is none.

    Raises:
        PhoneUnreadable: It is none, or something stands beside it.
    """
    text = typed.strip()
    if not text:
        return ""
    plain = all(sign.isdecimal() or sign in DIALLED for sign in text)
    number = read_phone(text).value if plain and len(text) <= PHONE_LENGTH else ""
    digits = "".join(str(int(sign)) for sign in text if sign.isdecimal()) if number else ""
    if not number or not digits.endswith(number[-8:]):
        raise PhoneUnreadable("".join(s for s in text if s.isprintable())[:PHONE_LENGTH])
    return number


def check_birth_date(born: date | None) -> date | None:
    """Give a birth date back.

    Raises:
        BirthDateBroken: It lies after today or before 1900.
    """
    if born is not None and not OLDEST <= born <= today():
        raise BirthDateBroken(born)
    return born
