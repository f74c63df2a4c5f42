"""A data key wrapped by a password: of no use to anybody without it, and never written otherwise.

Argon2id (RFC 9106) makes 512 bits of password and salt; bound to the account by HMAC they give 256,
which hide the key, as a salt is never used twice. Whether a key that comes out is the right one its
seal tells (db/vault.py). Another password wraps the same key anew; no page is encrypted again.
"""

from __future__ import annotations

import hmac
import secrets
import unicodedata
from dataclasses import dataclass, field
from hashlib import sha256

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw

from db.vault import BYTES, DataKey

SALT_BYTES = 16


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try costs: passes over so much memory (KiB), in so many lanes."""

    passes: int
    memory: int
    lanes: int


FLOOR = Cost(3, 64 * 1024, 4)
"""The least an account is ever made with: 0.2 s of a two-core PC (RELIABILITY.md L14)."""
USUAL = Cost(3, 256 * 1024, 4)
"""What accounts are made with, and brought to when somebody signs in: 0.5 s there."""
MOST = Cost(50, 2 * 1024 * 1024, 64)
"""More than this no program of ours has written."""


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A key as a password hides it."""

    salt: bytes
    cost: Cost
    hidden: bytes = field(repr=False)


def wrap(key: DataKey, password: str, whose: int) -> Wrapped:
    """Hide a key behind the password of an account; with less memory where there is none."""
    salt = secrets.token_bytes(SALT_BYTES)
    try:
        return _wrapped(key, password, whose, salt, USUAL)
    except HashingError:
        return _wrapped(key, password, whose, salt, FLOOR)


def unwrap(wrapped: Wrapped, password: str, whose: int, seal: bytes) -> DataKey | None:
    """Give the key with a seal; none when the password is another."""
    key = DataKey(_mixed(wrapped.hidden, _mask(password, whose, wrapped.salt, wrapped.cost)))
    return key if hmac.compare_digest(key.seal, seal) else None


def _wrapped(key: DataKey, password: str, whose: int, salt: bytes, cost: Cost) -> Wrapped:
    return Wrapped(salt, cost, _mixed(key.secret, _mask(password, whose, salt, cost)))


def _mask(password: str, whose: int, salt: bytes, cost: Cost) -> bytes:
    typed = unicodedata.normalize("NFC", password).encode()
    stretched = hash_secret_raw(
        secret=typed, salt=salt, time_cost=cost.passes, memory_cost=cost.memory,
        parallelism=cost.lanes, hash_len=2 * BYTES, type=Type.ID,
    )  # fmt: skip
    return hmac.digest(stretched, f"inschrijfdag account {whose}".encode(), sha256)


def _mixed(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
