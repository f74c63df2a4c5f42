"""Who a row is about: name, birth date and phone."""

from __future__ import annotations

from datetime import date

from dateutil.relativedelta import relativedelta

from planner.households.importing.cells import Cell, text_of
from planner.households.importing.judging.fields import Field, Fields
from planner.households.importing.layout.roles import Role
from planner.households.importing.words.dates import read_birth_date
from planner.households.importing.words.formulas import is_formula
from planner.households.importing.words.names import read_name
from planner.households.importing.words.phones import read_phone
from planner.households.importing.words.whole_names import (
    Order,
    split_name,
    without_notes,
    without_title,
)

LONGEST = 120
"""The longest text a column keeps (db.households)."""
OF_AGE = 18
ORDERS = {Role.LAST_FIRST: Order.LAST_FIRST, Role.FIRST_LAST: Order.FIRST_LAST}


def names(fields: Fields) -> tuple[str, str, bool]:
    """Give last and first name, and whether one column held both."""
    for role, order in ORDERS.items():
        if found := fields.one(role):
            last, first = split_name(found.cell, order, shouted=fields.layout.shouted)
            last = _one_name(fields.cell(Role.LAST_NAME)) or last
            first = _one_name(fields.cell(Role.FIRST_NAME)) or first
            return *_checked(fields, found, last, first), True
    found = fields.one(Role.LAST_NAME)
    last, first = (_one_name(fields.cell(role)) for role in (Role.LAST_NAME, Role.FIRST_NAME))
    prefix = read_name(fields.cell(Role.NAME_PREFIX))
    return *_checked(fields, found, f"{prefix} {last}" if prefix and last else last, first), False


def _one_name(cell: Cell) -> str:
    """Read a name from a column of its own."""
    text = text_of(cell)
    return read_name(text if is_formula(text) else without_title(without_notes(text)))


def _checked(fields: Fields, found: Field | None, last: str, first: str) -> tuple[str, str]:
    if not last:
        fields.note("missing_name", found)
    elif not first:
        fields.note("missing_first_name", found)
    if max(len(last), len(first)) > LONGEST:
        fields.note("text_too_long", found)
    return last[:LONGEST], first[:LONGEST]


def birth_date(fields: Fields, day: date) -> date | None:
    """Give the birth date; nothing is said of it when the list has no such column."""
    found = fields.one(Role.BIRTH_DATE)
    if found is None:
        return None
    said = read_birth_date(found.cell, day, month_first=fields.layout.month_first)
    fields.note(said.problem, found)
    if said.value and said.value + relativedelta(years=OF_AGE) > day:
        fields.note("minor", found)
    return said.value


def phone(fields: Fields) -> str:
    """Give the first number that can be dialled, of all columns for phones."""
    columns = list(fields.all(Role.PHONE))
    for found in columns:
        if number := read_phone(found.cell).value:
            return number
    wrong = next((found for found in columns if read_phone(found.cell).problem), None)
    if wrong:
        fields.note("invalid_phone", wrong)
    elif columns:
        fields.note("missing_phone", columns[0])
    return ""
