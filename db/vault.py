"""The key of an office's file, and how a file tells which key it wants."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

PLAIN = b"SQLite format 3\0"
"""How a file begins that is not encrypted (https://sqlite.org/fileformat.html, 1.3)."""

BYTES = 32
"""A key's length: 256 bits."""

PAGE = 4096
"""Bytes in a page of an encrypted file (https://www.zetetic.net/sqlcipher/sqlcipher-api/)."""


@dataclass(frozen=True, slots=True)
class DataKey:
    """The random bits with which SQLCipher encrypts and authenticates every page of a file."""

    secret: bytes = field(repr=False)

    @property
    def seal(self) -> bytes:
        """Give the 16 bytes with which every file of this key begins, copies too.

        SQLCipher keeps a salt there that need not be secret. Made from the key, it tells which
        key a file wants and whether a typed one is it, before the file is touched; of 256 random
        bits it tells nothing else.
        """
        return sha256(b"inschrijfdag seal " + self.secret).digest()[: len(PLAIN)]

    @property
    def raw(self) -> str:
        """Give key and salt as SQLCipher takes them, so that nothing need be derived."""
        return f"x'{self.secret.hex()}{self.seal.hex()}'"


def new_key() -> DataKey:
    """Make a key."""
    return DataKey(secrets.token_bytes(BYTES))


def seal_of(path: Path) -> bytes:
    """Read how a file begins: a key's seal, PLAIN, or the beginning of something else.

    Raises:
        OSError: It cannot be read.
    """
    with path.open("rb") as opened:
        return opened.read(len(PLAIN))


def may_be_sealed(path: Path) -> bool:
    """Tell whether a file has whole pages, as an encrypted one has."""
    size = path.stat().st_size
    return size > 0 and size % PAGE == 0
