"""How a page is called, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A page's name, and its icon on the rail; without one it has no place there of its own."""

    words: str
    icon: str = ""
    last: bool = False
