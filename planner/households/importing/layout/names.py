"""Which columns hold the name, and how much of it."""

from __future__ import annotations

from collections.abc import Sequence

from planner.households.importing.cells import text_of
from planner.households.importing.layout.claims import Claim
from planner.households.importing.layout.roles import Role
from planner.households.importing.words.folding import fold
from planner.households.importing.words.lexicon import heading_words
from planner.households.importing.words.whole_names import Order, usual_order

MANY = 0.6
"""The part of a lone surname column's cells with several words, when it has whole names."""
WHOLE = {Order.LAST_FIRST: Role.LAST_FIRST, Order.FIRST_LAST: Role.FIRST_LAST}


def settle_names(claims: Sequence[Claim]) -> list[Claim]:
    """Decide what a column called just "Naam" holds, and drop names that stand there twice."""
    claims = _beside_first_name(claims)
    there = {claim.role for claim in claims}
    bare = [claim for claim in claims if claim.role is Role.NAME]
    chosen = next((claim for claim in bare if claim.cells), bare[0] if bare else None)
    if Role.LAST_NAME in there:
        return _with_last_name(claims, there)
    if chosen is None:
        return list(claims)
    whole = there & {Role.LAST_FIRST, Role.FIRST_LAST}
    role = Role.LAST_NAME if Role.FIRST_NAME in there else _whole(chosen)
    return [
        claim.as_(role if claim is chosen and not whole else Role.IGNORED)
        if claim in bare
        else claim
        for claim in claims
    ]


def _beside_first_name(claims: Sequence[Claim]) -> list[Claim]:
    """Take a lone whole name beside a first name for the surname, unless it holds that too."""
    firsts = [claim for claim in claims if claim.role is Role.FIRST_NAME]
    wholes = [claim for claim in claims if claim.role in WHOLE.values()]
    surnames = any(claim.role in (Role.NAME, Role.LAST_NAME) for claim in claims)
    if not firsts or len(wholes) != 1 or surnames or _has_first_name(wholes[0], firsts[0]):
        return list(claims)
    return [claim.as_(Role.LAST_NAME) if claim is wholes[0] else claim for claim in claims]


def _has_first_name(whole: Claim, first: Claim) -> bool:
    """Tell whether whole names say the first names again."""
    firsts = {fold(text_of(cell)) for cell in first.cells}
    said = [any(f" {x} " in f" {fold(text_of(cell))} " for x in firsts) for cell in whole.cells]
    return bool(said) and sum(said) >= MANY * len(said)


def _with_last_name(claims: Sequence[Claim], there: set[Role]) -> list[Claim]:
    """Drop whole names where first and last name have their own columns."""
    if Role.FIRST_NAME in there:
        dropped = {Role.NAME, Role.LAST_FIRST, Role.FIRST_LAST}
        return [claim.as_(Role.IGNORED) if claim.role in dropped else claim for claim in claims]
    return [_lone(claim) for claim in claims]


def _lone(claim: Claim) -> Claim:
    """Take a surname column beside no other for what it has: surnames, or whole names."""
    if claim.role is Role.LAST_NAME and _has_many_words(claim):
        return claim.as_(_whole(claim))
    return claim.as_(Role.IGNORED) if claim.role is Role.NAME else claim


def _has_many_words(claim: Claim) -> bool:
    several = [len(text_of(cell).split()) > 1 for cell in claim.cells]
    return bool(several) and sum(several) >= MANY * len(several)


def _whole(claim: Claim) -> Role:
    usual = usual_order(claim.cells)
    if usual is None:
        english = heading_words("english", "words") & set(fold(claim.column.heading).split())
        usual = Order.FIRST_LAST if english else Order.LAST_FIRST
    return WHOLE[usual]
