"""What an operation gives to whoever asked for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy.orm import Session

from planner.undoing import Done

T = TypeVar("T")
Work = Callable[[Session], T]


@dataclass(frozen=True, slots=True)
class Outcome(Generic[T]):
    """What a use case gave back, the tables it wrote to and how the journal knows it."""

    value: T
    changed: frozenset[str]
    done: Done | None
