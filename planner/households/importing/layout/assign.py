"""From the headings of a table, and its cells where they do not tell, to what each column is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from planner.households.importing.cells import Cell, Row, is_blank
from planner.households.importing.layout import content
from planner.households.importing.layout.claims import Claim
from planner.households.importing.layout.headings import Meaning, meaning
from planner.households.importing.layout.names import settle_names
from planner.households.importing.layout.roles import (
    EVERY_LANDLORD,
    LEFT_OUT,
    SEVERAL,
    Column,
    Role,
)
from planner.households.importing.words.folding import fold
from planner.households.importing.words.landlords import Landlords
from planner.households.importing.words.lexicon import heading_words, words
from planner.households.importing.words.wishes import KINDS


def assign(
    texts: Sequence[str], rows: Sequence[Row], day: date, landlords: Landlords
) -> tuple[Column, ...]:
    """Say for each column of a heading what it holds, each thing at most once."""
    claims = [
        _claim(
            index, text, tuple(row[index] if index < len(row) else None for row in rows), landlords
        )
        for index, text in enumerate(texts)
    ]
    claims = settle_names([_checked(claim, landlords) for claim in claims])
    claims = _once_each(_without_unused(claims))
    claims = [_unknown_landlord(place, claims) for place in range(len(claims))]
    return tuple(claim.column for claim in _guessed(claims, day, landlords))


def _claim(index: int, text: str, cells: tuple[Cell, ...], landlords: Landlords) -> Claim:
    """Take a column for what its heading says."""
    filled = tuple(cell for cell in cells if not is_blank(cell))
    said = meaning(text)
    code = landlords.named(text) if said is None or said.sure < 3 else None
    if code is None:
        code = _several(fold(text), landlords)
    if code and (said is None or content.are_marks(filled)):
        return Claim(Column(index, text, Role.LANDLORD, code), 3, filled)
    said = said or Meaning(Role.IGNORED, 0)
    return Claim(Column(index, text, said.role), said.sure, filled)


def _several(folded: str, landlords: Landlords) -> str | None:
    """Read a heading that means all landlords, or all of a kind: "SHM"."""
    if folded in words("landlords", "all"):
        return EVERY_LANDLORD
    kind = next((kind for kind in KINDS if folded in words("landlords", kind)), "")
    return f"{EVERY_LANDLORD}{kind}" if landlords.of_kind(kind) else None


def _checked(claim: Claim, landlords: Landlords) -> Claim:
    """Correct what a heading says where the cells below plainly say something else."""
    if claim.role is not Role.PHONE and content.are_national_numbers(claim.cells):
        return claim.as_(Role.NATIONAL_NUMBER)
    unsure = fold(claim.column.heading) in heading_words("unsure", "phone")
    if unsure and not content.are_phones(claim.cells):
        return claim.as_(Role.IGNORED)
    if claim.role is Role.LANDLORD and content.are_landlords(claim.cells, landlords):
        return claim.as_(Role.LANDLORDS)
    return claim


def _without_unused(claims: Sequence[Claim]) -> list[Claim]:
    """Drop a column for the interpreter that nobody filled in where another has the language."""
    spoken = any(claim.role is Role.LANGUAGE and claim.cells for claim in claims)
    return [
        claim.as_(Role.IGNORED)
        if spoken and claim.role is Role.INTERPRETER and not claim.cells
        else claim
        for claim in claims
    ]


def _once_each(claims: Sequence[Claim]) -> list[Claim]:
    """Keep of each thing the surest column, filled before empty, left before right."""
    best: dict[Role, Claim] = {}
    for claim in claims:
        held = best.get(claim.role)
        if held is None or (claim.sure, bool(claim.cells)) > (held.sure, bool(held.cells)):
            best[claim.role] = claim
    return [
        claim if claim.role in SEVERAL or best[claim.role] is claim else claim.as_(Role.IGNORED)
        for claim in claims
    ]


def _unknown_landlord(place: int, claims: Sequence[Claim]) -> Claim:
    """See a landlord the office does not know in a column of marks among those of others."""
    claim = claims[place]
    if claim.sure or not claim.column.heading or not content.are_marks(claim.cells):
        return claim
    marks = [other.column.role is Role.LANDLORD for other in claims]
    between = any(marks[:place]) and any(marks[place + 1 :])
    if between or (any(marks) and content.is_landlord_like(claim.column.heading)):
        return claim.as_(Role.LANDLORD)
    return claim


def _guessed(claims: Sequence[Claim], day: date, landlords: Landlords) -> list[Claim]:
    """Look at the cells of columns whose heading says nothing known, for what is not there yet."""
    taken = {claim.role for claim in claims} - LEFT_OUT
    if Role.LANDLORD in taken:
        taken.add(Role.LANDLORDS)
    if Role.LANGUAGE in taken:
        taken.add(Role.INTERPRETER)
    if taken & {Role.ADULTS, Role.CHILDREN, Role.PERSONS}:
        taken.add(Role.FAMILY)
    guessed = []
    for claim in claims:
        role = claim.role
        if role is Role.IGNORED and not claim.sure and not _is_told(claim):
            likely = content.likely_role(claim, day, landlords)
            role = likely if likely and likely not in taken else role
            taken |= {role} - LEFT_OUT
        guessed.append(claim if role is claim.role else claim.as_(role))
    return guessed


def _is_told(claim: Claim) -> bool:
    """Tell whether a heading, not known here, says that below it are other dates than of birth."""
    said = fold(claim.column.heading)
    return any(word in said for word in heading_words("unsure", "other_dates"))
