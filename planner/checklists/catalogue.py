"""The document catalogue: what an office starts from, shipped as data, and what is in force."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from db.checklists import Requirement
from db.kinds import Per, Provider, Regime
from planner.checklists.known import Document
from planner.checklists.titles import shipped
from planner.texts import LANGUAGES


def fill_catalogue(session: Session, regime: Regime) -> None:
    """Give a new office the documents of its regime."""
    session.add_all(
        _requirement(position, dict(entry))
        for position, entry in enumerate(shipped())
        if regime in entry.get("regimes", list(Regime))
    )


def in_force(session: Session, on: date) -> list[Document]:
    """Give the catalogue of a day, in its order."""
    columns = (getattr(Requirement, part.name) for part in fields(Document) if part.init)
    query = (
        select(*columns)
        .where(
            or_(Requirement.valid_from.is_(None), Requirement.valid_from <= on),
            or_(Requirement.valid_to.is_(None), Requirement.valid_to > on),
        )
        .order_by(Requirement.position, Requirement.id)
    )
    return [Document(*row) for row in session.execute(query)]


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
