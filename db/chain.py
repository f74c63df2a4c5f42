"""The chain that makes the journal tell when somebody has changed it.

Each operation's link is a digest of the link before it and of all that the operation says. Of an
image it takes in only a digest, salted with 128 random bits that are kept beside the image. Taking
image and salt away leaves the chain as it was, and what the image said cannot be guessed from its
digest. Links are SHA-256 in hexadecimal; values are written as JSON in one way only.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

START = "0" * 64
"""What the first link follows."""
SALT_BYTES = 16

OPERATION = "operation"
VIEWING = "viewing"
CHAINS = (OPERATION, VIEWING)
"""The chains that a file keeps."""

Seal = tuple[int, int, str, int, str]
"""An entry as its operation's link takes it in: id, position, table, row and digest."""


def new_salt() -> str:
    """Make a salt for one entry."""
    return secrets.token_hex(SALT_BYTES)


def image_digest(salt: str, table: str, row: int, *images: Mapping[str, Any] | None) -> str:
    """Give the salted digest of a row's images, before and after."""
    return _digest([salt, table, row, *images])


def operation_link(previous: str, said: Mapping[str, Any], seals: Sequence[Seal]) -> str:
    """Give the link of an operation, of which `said` holds every column but the link itself."""
    return _digest([previous, _plain(said), [list(seal) for seal in seals]])


def viewing_link(previous: str, said: Mapping[str, Any]) -> str:
    """Give the link of a note that something was looked at."""
    return _digest([previous, _plain(said)])


def _plain(said: Mapping[str, Any]) -> dict[str, Any]:
    """Write moments in UTC, whatever zone they were given in."""
    return {
        name: value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value
        for name, value in said.items()
    }


def _digest(value: object) -> str:
    """Give the digest of a value as it comes back from the database: keys as words, in order."""
    read_back = json.loads(json.dumps(value))
    written = json.dumps(read_back, sort_keys=True, separators=(",", ":"))
    return sha256(written.encode("ascii")).hexdigest()
