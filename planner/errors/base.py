"""What every refusal is."""

from __future__ import annotations

__all__ = [
    "Refusal",
]


class Refusal(Exception):  # noqa: N818 - an answer, not a fault
    """A rule said no. The user can understand it and do something about it."""
