"""The keys that this process holds because somebody signed in; they are written nowhere."""

from __future__ import annotations

from db.vault import DataKey

_held: dict[bytes, DataKey] = {}


def hold(key: DataKey) -> None:
    """Hold a key until the program ends."""
    _held[key.seal] = key


def held(seal: bytes) -> DataKey | None:
    """Give a key that is held."""
    return _held.get(seal)
