"""Refusals about what an office says of itself."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors.base import Refusal

__all__ = ["LogoTooLarge", "LogoUnreadable", "UpdatePlaceUnclear"]


@dataclass(eq=False)
class LogoUnreadable(Refusal):
    """A file is no picture of a kind that can be printed."""

    file: str


@dataclass(eq=False)
class LogoTooLarge(Refusal):
    """A picture is larger than any logo."""

    file: str


@dataclass(eq=False)
class UpdatePlaceUnclear(Refusal):
    """What was typed is neither a folder nor a page on the web."""

    place: str
