"""The code on a slip: ten digits and two that guard them (ISO 7064, MOD 97-10)."""

from __future__ import annotations

from hashlib import sha256

DIGITS = 10
LENGTH = DIGITS + 2


def slip_code(appointment_id: int, issue: int) -> str:
    """Make the code of an issue of a slip, the same each time; it tells nothing about anybody.

    Two slips of ten thousand million may share a code: look it up together with its day.
    """
    digest = sha256(f"slip {appointment_id} {issue}".encode()).digest()
    return with_check_digits(f"{int.from_bytes(digest) % 10**DIGITS:0{DIGITS}d}")


def with_check_digits(digits: str) -> str:
    """Put the two check digits behind some digits."""
    return f"{digits}{98 - int(digits) * 100 % 97:02d}"


def is_slip_code(text: str) -> bool:
    """Tell whether a text, spaces aside, can be a slip's code as it was printed.

    Every wrong digit and every swap of two neighbours is noticed.
    """
    digits = "".join(text.split())
    return (
        len(digits) == LENGTH
        and digits.isascii()
        and digits.isdigit()
        and with_check_digits(digits[:DIGITS]) == digits
    )


def in_groups(code: str) -> str:
    """Write a code as people read it: "4071 5528 1963"."""
    return " ".join(code[place : place + 4] for place in range(0, len(code), 4))
