"""What can be picked beside a household or a command."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class All:
    """Everybody whom some words fit, as a list."""

    words: str
