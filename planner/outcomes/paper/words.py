"""The words of the papers of following up."""

from __future__ import annotations

from planner.slips.lists.model import Column, Layout
from planner.texts import sentence


def said(key: str, language: str, **facts: object) -> str:
    """Give words of following up."""
    return sentence("followup", key, language, **facts)


def headed(layout: Layout, part: str, language: str) -> tuple[Column, ...]:
    """Give the columns of a list their headings."""
    return tuple(
        Column(said(f"{part}.{key}", language), width, kind) for key, width, kind in layout
    )
