"""A key as people write it down and type it: groups that each guard themselves.

256 bits are 52 signs of five bits, in 13 groups of four with a fifth that guards them. The guard
is a sum over the field of 32 elements with the group's number in it: one wrong sign, two signs
exchanged, or a group in another's place is always noticed, and in which group. The signs are
those of Crockford's base32 (https://www.crockford.com/base32.html): no I, L, O or U.
"""

from __future__ import annotations

from db.vault import BYTES, DataKey
from planner.errors import RecoveryKeyIncomplete, RecoveryKeyMistyped

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
ALIKE = str.maketrans("OILU&É\"'(§È!ÇÀ", "011V1234567890")
"""What is read as another sign: look-alikes, and a Belgian keyboard's digit row without Shift."""

PER_GROUP = 4
GROUPS = 13
LENGTH = PER_GROUP + 1


def written(key: DataKey) -> tuple[str, ...]:
    """Write a key in groups."""
    number = int.from_bytes(key.secret) << (PER_GROUP * GROUPS * 5 - BYTES * 8)
    values = [number >> (5 * place) & 31 for place in reversed(range(PER_GROUP * GROUPS))]
    groups = (values[place : place + PER_GROUP] for place in range(0, len(values), PER_GROUP))
    return tuple(
        "".join(SIGNS[value] for value in (*group, _guard(place, group)))
        for place, group in enumerate(groups)
    )


def read(text: str) -> DataKey:
    """Read a key as it was typed; spaces and dashes do not matter.

    Raises:
        RecoveryKeyIncomplete: It has too few signs or too many.
        RecoveryKeyMistyped: A group, counted from 1, cannot be right.
    """
    signs = _signs(text)
    if len(signs) != GROUPS * LENGTH:
        raise RecoveryKeyIncomplete(len(signs), GROUPS * LENGTH)
    number = 0
    for place in range(GROUPS):
        group = signs[place * LENGTH : (place + 1) * LENGTH]
        for value in _values(group, place):
            number = number << 5 | value
    spare = PER_GROUP * GROUPS * 5 - BYTES * 8
    if number & ((1 << spare) - 1):
        raise RecoveryKeyMistyped(GROUPS, signs[-LENGTH:])
    return DataKey((number >> spare).to_bytes(BYTES))


def typed_so_far(text: str) -> tuple[int, int]:
    """Tell how many groups of a key were typed, and which is the first wrong one; 0 means none."""
    signs = _signs(text)
    whole = min(len(signs) // LENGTH, GROUPS)
    for place in range(whole):
        try:
            _values(signs[place * LENGTH : (place + 1) * LENGTH], place)
        except RecoveryKeyMistyped as refused:
            return whole, refused.number
    return whole, 0


def _signs(text: str) -> str:
    """Read the signs of a key as they were meant."""
    signs = "".join(sign for sign in text.upper() if not sign.isspace() and sign not in "-–—.")
    return signs.translate(ALIKE)


def _values(group: str, place: int) -> list[int]:
    values = [SIGNS.find(sign) for sign in group]
    if min(values) < 0 or _guard(place, values[:-1]) != values[-1]:
        raise RecoveryKeyMistyped(place + 1, group)
    return values[:-1]


def _guard(place: int, values: list[int]) -> int:
    """Sum the values and the group's number, each multiplied by another power of two."""
    total = 0
    for value in (place + 1, *values):
        total = _doubled(total ^ value)
    return total


def _doubled(value: int) -> int:
    """Multiply by two in the field of 32 elements (modulo x^5 + x^2 + 1)."""
    return value << 1 ^ (0b100101 if value & 16 else 0)
