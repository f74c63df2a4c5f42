"""Refusals that any use case may answer with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from planner.errors.base import Refusal

__all__ = [
    "ChangedMeanwhile",
    "Gone",
    "NothingToRedo",
    "NothingToUndo",
    "PlaceTaken",
    "TouchedSince",
]


@dataclass(eq=False)
class Gone(Refusal):
    """What the user was working on is no longer there."""


@dataclass(eq=False)
class ChangedMeanwhile(Refusal):
    """Somebody else changed it after it was put on the screen."""


@dataclass(eq=False)
class NothingToUndo(Refusal):
    """No operation is left that can be taken back."""


@dataclass(eq=False)
class NothingToRedo(Refusal):
    """Nothing was taken back last."""


@dataclass(eq=False)
class TouchedSince(Refusal):
    """An undo would undo what somebody did later."""

    actor: str
    at: datetime


@dataclass(eq=False)
class PlaceTaken(Refusal):
    """A desk, household, interpreter or companion would be in two places at once."""

    rule: str
