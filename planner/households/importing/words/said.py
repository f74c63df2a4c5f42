"""What a reader makes of a cell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Said(Generic[T]):
    """The value that a cell says, and the code of what is the matter with it, if anything."""

    value: T
    problem: str = ""
