"""The whole catalogue as the coordinator sees it, with what ended and what is still to begin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.checklists import Requirement
from db.kinds import Per, Provider
from db.office import Landlord
from planner.checklists.builder import KINDS
from planner.checklists.card_rows import SECTIONS
from planner.checklists.condition_words import condition_in_words
from planner.checklists.drafts import RequirementDraft, draft_of
from planner.checklists.validity import period
from planner.checklists.words import listed, period_in_words, title
from planner.errors import Gone
from planner.texts import LANGUAGES, sentence


@dataclass(frozen=True, slots=True)
class RequirementRow:
    """A document for the time between two dates, the last of them not included.

    `when`, `asked_by` and `validity` are in words; the last as on the day that is looked at.
    `untranslated` names the program's languages in which its name is still Dutch.
    """

    id: int
    version: int
    code: str
    section: str
    text: str
    untranslated: tuple[str, ...]
    when: str
    asked_by: str
    validity: str
    provider: Provider
    per: Per
    shared: bool
    sensitive: bool
    basis: str
    valid_from: date | None
    valid_to: date | None
    in_force: bool


def catalogue_rows(session: Session, *, on: date, language: str = "nl") -> list[RequirementRow]:
    """List every document of the catalogue, as it stands on a day, in the order of the card."""
    names = dict(session.execute(select(Landlord.code, Landlord.name)).all())
    rows = session.scalars(select(Requirement)).all()
    ordered = sorted(
        rows,
        key=lambda x: (SECTIONS.index(x.section), x.position, x.valid_from or date.min),
    )
    return [_listed(row, names, on, language) for row in ordered]


def requirement_draft(session: Session, *, requirement_id: int) -> RequirementDraft:
    """Give a document as it can be changed.

    Raises:
        Gone: It was removed.
    """
    row = session.get(Requirement, requirement_id)
    if row is None:
        raise Gone
    return draft_of(row)


def _listed(row: Requirement, names: dict[str, str], on: date, language: str) -> RequirementRow:
    asked = period(row.validity, on)
    return RequirementRow(
        id=row.id,
        version=row.version,
        code=row.code,
        section=row.section,
        text=title(row.texts, language),
        untranslated=tuple(x for x in LANGUAGES if not row.texts.get(x)),
        when=condition_in_words(row.condition, language),
        asked_by=_asked_by(row.landlords, names, language),
        validity=period_in_words(asked, language) if asked else "",
        provider=row.provider,
        per=row.per,
        shared=row.shared,
        sensitive=row.sensitive,
        basis=row.basis,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        in_force=(row.valid_from or on) <= on and (row.valid_to is None or on < row.valid_to),
    )


def _asked_by(landlords: tuple[str, ...], names: dict[str, str], language: str) -> str:
    words = [
        sentence("checklists", f"landlords.{landlord}", language)
        if landlord in KINDS
        else names.get(landlord, landlord)
        for landlord in landlords or ()
    ]
    return listed(words, language) or sentence("checklists", "landlords.all", language)
