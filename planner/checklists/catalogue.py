"""The document catalogue that an office starts from, shipped as data."""

from __future__ import annotations

import tomllib
from typing import Any

from sqlalchemy.orm import Session

from db.checklists import Requirement
from db.kinds import Per, Provider, Regime
from planner import RESOURCES
from planner.texts import LANGUAGES

CATALOGUE = RESOURCES / "checklists" / "catalogue.toml"


def fill_catalogue(session: Session, regime: Regime) -> None:
    """Give a new office the documents of its regime."""
    entries = tomllib.loads(CATALOGUE.read_text(encoding="utf-8"))["requirements"]
    session.add_all(
        _requirement(position, dict(entry))
        for position, entry in enumerate(entries)
        if regime in entry.get("regimes", list(Regime))
    )


def _requirement(position: int, entry: dict[str, Any]) -> Requirement:
    entry.pop("regimes", None)
    return Requirement(
        position=position,
        texts={language: entry.pop(language) for language in LANGUAGES},
        condition=entry.pop("when"),
        validity=entry.pop("validity", {}),
        landlords=tuple(entry.pop("landlords", ())),
        provider=Provider(entry.pop("provider", "bring")),
        per=Per(entry.pop("per", "household")),
        **entry,
    )
