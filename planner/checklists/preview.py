"""Whom a document would concern: sample households that nobody is."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from db.checklists import Requirement
from db.kinds import PersonRole
from planner import RESOURCES
from planner.checklists.drafts import RequirementDraft, columns_of
from planner.checklists.known import Document, Known, Member
from planner.checklists.loading import RECEPTION, known_of_household
from planner.checklists.rows import DocumentRow, rows_for
from planner.checklists.words import OWN, period_in_words, reason_in_words
from planner.office.queries import landlords, office

SAMPLES = RESOURCES / "checklists" / "samples.toml"


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A sample household: who would ask it for the document, why, and who asks it now.

    `papers` is how many it would need: more than one where each person has their own.
    """

    code: str
    name: str
    applies: bool
    papers: int
    asked_by: tuple[str, ...]
    because: tuple[str, ...]
    validity: str
    asked_now: tuple[str, ...]


def preview(
    session: Session,
    *,
    draft: RequirementDraft,
    on: date,
    requirement_id: int | None = None,
    language: str = OWN,
) -> list[PreviewRow]:
    """Show what a draft would ask of each sample on a day, beside the row it is to replace.

    Raises:
        TextMissing, ConditionBroken, UnknownFact, ValidityBroken, DocumentBroken: It is nonsense.
    """
    then, now = _both(session, draft, requirement_id)
    return [
        _row(_named(sample, language), _rows(then, known), _rows(now, known), known, language)
        for sample in samples()
        for known in [_known(session, sample, on)]
    ]


def preview_household(  # noqa: PLR0913 - a draft, and for whom
    session: Session, *, draft: RequirementDraft, on: date, household_id: int, name: str,
    requirement_id: int | None = None, language: str = OWN,
) -> PreviewRow:  # fmt: skip
    """Show what a draft would ask of a household of the office, before all its landlords.

    Raises:
        Gone: The household was removed.
        TextMissing, ConditionBroken, UnknownFact, ValidityBroken, DocumentBroken: It is nonsense.
    """
    then, now = _both(session, draft, requirement_id)
    known = known_of_household(session, household_id, on)
    named = (str(household_id), name)
    return _row(named, _rows(then, known), _rows(now, known), known, language)


@cache
def samples() -> tuple[Mapping[str, Any], ...]:
    """Read the sample households."""
    return tuple(tomllib.loads(SAMPLES.read_text(encoding="utf-8"))["samples"])


def _known(session: Session, sample: Mapping[str, Any], on: date) -> Known:
    away = range(1, sample.get("absent", 0) + 1)
    return Known(
        household_id=0,
        on=on,
        regime=office(session).regime,
        adults=sample["adults"],
        children=sample.get("children", 0),
        facts=frozenset(sample["facts"]),
        members=tuple(Member(id_, PersonRole.PARTNER, "", absent=True) for id_ in away),
        landlords=tuple(x for x in landlords(session, on=on) if x.kind not in RECEPTION),
    )


def _document(row: Requirement) -> Document:
    return Document(**{x.name: getattr(row, x.name) for x in fields(Document) if x.init})


def _rows(document: Document | None, known: Known) -> list[DocumentRow]:
    return list(rows_for([document], known)) if document else []


def _both(
    session: Session, draft: RequirementDraft, requirement_id: int | None
) -> tuple[Document, Document | None]:
    """Give the document as it would be, and as it is now."""
    columns = columns_of(session, draft)
    columns.pop("basis")
    row = session.get(Requirement, requirement_id) if requirement_id else None
    return Document(code=draft.code, **columns), None if row is None else _document(row)


def _named(sample: Mapping[str, Any], language: str) -> tuple[str, str]:
    return sample["code"], sample.get(language) or sample[OWN]


def _row(
    named: tuple[str, str],
    then: list[DocumentRow],
    now: list[DocumentRow],
    known: Known,
    language: str,
) -> PreviewRow:
    first = then[0] if then else None
    counts = {"adults": known.adults, "children": known.children}
    reasons = first.because if first else ()
    asked = first.period if first else None
    return PreviewRow(
        code=named[0],
        name=named[1],
        applies=bool(then),
        papers=sum(max(1, row.unnamed) for row in then),
        asked_by=tuple(x.name for x in first.landlords) if first else (),
        because=tuple(reason_in_words(reason, language, **counts) for reason in reasons),
        validity=period_in_words(asked, language) if asked else "",
        asked_now=tuple(x.name for x in now[0].landlords) if now else (),
    )
