"""What a household wants, and who moves in: landlords, adults and children."""

from __future__ import annotations

from planner.households.importing.judging.fields import Field, Fields
from planner.households.importing.layout.roles import EVERY_LANDLORD, Role
from planner.households.importing.words.counts import People, read_count, read_family
from planner.households.importing.words.folding import fold
from planner.households.importing.words.formulas import is_formula
from planner.households.importing.words.landlords import Landlords
from planner.households.importing.words.lexicon import words
from planner.households.importing.words.marks import Answer, answer, is_nothing
from planner.households.importing.words.wishes import read_wish


def landlords(fields: Fields, names: Landlords) -> tuple[str, ...]:
    """Give the codes of the landlords chosen, in the office's order; nothing said is nobody."""
    codes: list[str] = []
    unknown = False
    for found in fields.all(Role.LANDLORDS):
        wish = read_wish(found.text, names)
        codes += wish.codes
        if wish.unknown and not is_formula(found.text):
            fields.note("unknown_landlord", found)
            unknown = True
    for found in fields.all(Role.LANDLORD):
        marked = _marked(fields, found, names)
        codes += marked
        unknown = unknown or (not marked and not found.column.landlord and _is_mark(found))
    if _first(fields) is None and fields.section.landlords:
        codes = list(read_wish(fields.section.landlords, names).codes)
    if not codes and not unknown:
        fields.note("no_landlord", _first(fields))
    return names.in_order(codes)


def _marked(fields: Fields, found: Field, names: Landlords) -> tuple[str, ...]:
    """Read the mark under one landlord's name."""
    code = found.column.landlord
    if not _is_mark(found) and not (code and names.named(found.text) == code):
        if not _is_no(found):
            fields.note("unclear_mark", found)
        return ()
    if not code:
        fields.note("unknown_landlord", found)
        return ()
    if code.startswith(EVERY_LANDLORD):
        return names.of_kind(code[1:]) if code[1:] else names.codes
    return (code,)


def _is_mark(found: Field) -> bool:
    return answer(found.cell) is Answer.YES


def _is_no(found: Field) -> bool:
    """Tell whether a cell says no, or that the household is registered there already."""
    if answer(found.cell) in (Answer.NO, Answer.BLANK) or is_formula(found.text):
        return True
    return any(f"{fold(found.text)} ".startswith(f"{x} ") for x in words("answers", "registered"))


def _first(fields: Fields) -> Field | None:
    return fields.one(Role.LANDLORDS) or fields.one(Role.LANDLORD)


def family(fields: Fields) -> tuple[int, int]:
    """Give how many adults and children move in; one adult when nothing is said.

    A total without more is taken apart as well as can be, and named.
    """
    said = _said(fields)
    adults, children, persons = said.adults, said.children, said.persons
    found = fields.one(Role.FAMILY) or fields.one(Role.PERSONS) or fields.one(Role.ADULTS)
    if persons is not None and adults is None and children is None:
        adults = min(persons, 2)
        if persons > 1:
            fields.note("family_unclear", found)
    if persons is not None and adults is None:
        adults = max(persons - (children or 0), 1)
    if persons is not None and adults is not None and children is None:
        children = max(persons - adults, 0)
    if adults is None:
        adults = 2 if _has_partner(fields) else 1
        _note_missing(fields, found, children)
    return adults, children or 0


def _said(fields: Fields) -> People:
    """Read the columns for the family; a column of its own for adults or children goes first."""
    described = fields.one(Role.FAMILY)
    whole = read_family(described.cell) if described and not described.blank else None
    if whole:
        fields.note(whole.problem, described)
    people = whole.value if whole else People()
    counted = {role: _count(fields, role) for role in (Role.ADULTS, Role.CHILDREN, Role.PERSONS)}
    adults, children, persons = counted.values()
    return People(
        people.adults if adults is None else adults,
        people.children if children is None else children,
        people.persons if persons is None else persons,
    )


def _count(fields: Fields, role: Role) -> int | None:
    found = fields.one(role)
    if found is None:
        return None
    said = read_count(found.cell)
    fields.note(said.problem, found)
    return said.value


def _has_partner(fields: Fields) -> bool:
    return any(not is_nothing(found.text) for found in fields.all(Role.PARTNER))


def _note_missing(fields: Fields, found: Field | None, children: int | None) -> None:
    """Say that nobody said how many adults there are, if that was asked at all."""
    if found and not any(problem.code == "family_unclear" for problem in fields.problems):
        fields.note("family_unclear" if children else "family_missing", found)
