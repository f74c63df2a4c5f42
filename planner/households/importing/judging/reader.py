"""One row of a table, read whole."""

from __future__ import annotations

from dataclasses import dataclass

from planner.households.importing.judging import needs, people, wishes
from planner.households.importing.judging.context import ListContext
from planner.households.importing.judging.fields import Fields
from planner.households.importing.judging.rows import AcceptedRow, JudgedRow
from planner.households.importing.layout.roles import NAMES, Role
from planner.households.importing.words.formulas import is_formula

KEPT_TEXT = NAMES | {Role.NAME_PREFIX, Role.COMPANION}
"""Roles whose text is kept as it is written: there any formula sign matters."""
NEVER_LOOKED_AT = {Role.NATIONAL_NUMBER, Role.PHONE}


@dataclass(frozen=True, slots=True)
class RowShape:
    """How the length of a row compares with the heading's; a short one misses cells."""

    short: bool = False
    long: bool = False


def read_row(fields: Fields, context: ListContext, shape: RowShape) -> JudgedRow:
    """Read a row and name what is the matter with it.

    A row that misses cells has nothing else the matter: its cells may stand in the wrong columns.
    """
    says = _says(fields, context)
    if shape.long:
        fields.note("long_row")
    _note_formulas(fields)
    if shape.short and not fields.corrections:
        fields.problems.clear()
        fields.note("short_row")
    return JudgedRow(fields.key, fields.row, says, tuple(fields.problems))


def _says(fields: Fields, context: ListContext) -> AcceptedRow:
    last_name, first_name, one_column = people.names(fields)
    adults, children = wishes.family(fields)
    return AcceptedRow(
        key=fields.key,
        source=fields.source,
        last_name=last_name,
        first_name=first_name,
        birth_date=people.birth_date(fields, context.day),
        phone=people.phone(fields),
        adults=adults,
        children=children,
        landlords=wishes.landlords(fields, context.landlord_names),
        interpreter=needs.interpreter(fields),
        companion=needs.companion(fields),
        wheelchair=needs.wheelchair(fields),
        availability=needs.availability(fields, context.day),
        one_column=one_column,
    )


def _note_formulas(fields: Fields) -> None:
    """Name text that would run as a formula elsewhere; it is kept as text."""
    roles = dict.fromkeys(column.role for column in fields.layout.columns)
    for found in (found for role in roles for found in fields.all(role)):
        role = found.column.role
        if role in NEVER_LOOKED_AT or not is_formula(
            found.cell if isinstance(found.cell, str) else ""
        ):
            continue
        if role in KEPT_TEXT or found.text.strip()[:1] in ("=", "＝"):
            fields.note("formula_text", found)
