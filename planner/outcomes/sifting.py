"""Narrowing the list of what is followed: by kind, landlord, companion or words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from planner.households.importing.words.folding import compact, fold
from planner.outcomes.items import FollowItem, FollowKind

ALL, LATE = "all", "late"
KINDS = (ALL, LATE, *(kind.value for kind in FollowKind))


@dataclass(frozen=True, slots=True)
class FollowSieve:
    """What the list is narrowed to. `kind` is one of KINDS; `words` fit a name, number or phone."""

    kind: str = ALL
    landlord_id: int | None = None
    companion_id: int | None = None
    words: str = ""


def sift(items: Sequence[FollowItem], sieve: FollowSieve) -> list[FollowItem]:
    """Give the files that a sieve lets through, in their order."""
    return [item for item in items if _meant(item, sieve) and _is(item, sieve.kind)]


def count_kinds(items: Sequence[FollowItem], sieve: FollowSieve) -> dict[str, int]:
    """Count for each kind how many files there are, the rest of the sieve being the same."""
    found: Counter[str] = Counter()
    for item in sift(items, replace(sieve, kind=ALL)):
        found.update(kind for kind in KINDS if _is(item, kind))
    return {kind: found[kind] for kind in KINDS}


def _is(item: FollowItem, kind: str) -> bool:
    match kind:
        case "all":
            return True
        case "late":
            return item.late
        case FollowKind.MOVING_ON:
            return item.moving_on is not None
        case _:
            return item.kind == kind


def _meant(item: FollowItem, sieve: FollowSieve) -> bool:
    one = item.standing
    if sieve.landlord_id not in (None, one.landlord_id):
        return False
    if sieve.companion_id not in (None, item.contact.companion_id):
        return False
    typed = sieve.words.strip()
    if typed.isdecimal() and len(typed) <= len("000"):
        return int(typed) == one.number
    contact = item.contact
    said = f"{fold(one.name)} {fold(contact.companion)} {compact(contact.phone)}"
    return all(word in said for word in fold(typed).split()) or compact(typed) in said
