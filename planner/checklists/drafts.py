"""A document of the catalogue as the coordinator fills it in, and what makes it nonsense."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.checklists import Requirement
from db.kinds import Per, Provider
from db.office import Landlord
from planner import RESOURCES
from planner.checklists.builder import KINDS, ConditionLine, condition_of, lines_of
from planner.checklists.card_rows import SECTIONS
from planner.checklists.rules import check_rule
from planner.checklists.words import OWN
from planner.errors import DocumentBroken, TextMissing
from planner.households.typed import check_text

LONGEST = 200
"""The most characters of a name; longer ones do not fit on paper."""


@dataclass(frozen=True, slots=True)
class RequirementDraft:
    """What can be chosen of a document. Without a `code` one is made from the Dutch name.

    `landlords` holds kinds or codes, none for all. `validity` is one rule of
    planner/checklists/validity.py, or none.
    """

    texts: Mapping[str, str]
    lines: tuple[ConditionLine, ...]
    section: str = "everyone"
    code: str = ""
    validity: Mapping[str, Any] | None = None
    landlords: tuple[str, ...] = ()
    provider: Provider = Provider.BRING
    per: Per = Per.HOUSEHOLD
    shared: bool = True
    sensitive: bool = False
    pictogram: str = "file-text"
    basis: str = ""


def draft_of(row: Requirement) -> RequirementDraft:
    """Give a document of the catalogue as it can be changed."""
    return RequirementDraft(
        texts=dict(row.texts),
        lines=tuple(lines_of(row.condition)),
        section=row.section,
        code=row.code,
        validity=dict(row.validity) or None,
        landlords=row.landlords,
        provider=row.provider,
        per=row.per,
        shared=row.shared,
        sensitive=row.sensitive,
        pictogram=row.pictogram,
        basis=row.basis,
    )


def columns_of(session: Session, draft: RequirementDraft) -> dict[str, Any]:
    """Check a draft and give what goes into its row, all but code, position and dates.

    Raises:
        TextMissing, TextHasControls, ConditionBroken, UnknownFact, ValidityBroken, DocumentBroken:
            It is nonsense.
    """
    codes = session.scalars(select(Landlord.code)).all()
    _check("section", draft.section, SECTIONS)
    _check("pictogram", draft.pictogram, pictograms())
    for landlord in draft.landlords:
        _check("landlords", landlord, {*KINDS, *codes})
    return {
        "section": draft.section,
        "texts": _texts(draft.texts),
        "condition": condition_of(draft.lines),
        "validity": check_rule(draft.validity),
        "landlords": tuple(dict.fromkeys(draft.landlords)),
        "provider": Provider(draft.provider),
        "per": Per(draft.per),
        "shared": draft.shared,
        "sensitive": draft.sensitive,
        "pictogram": draft.pictogram,
        "basis": check_text(draft.basis.strip(), "basis", 120),
    }


def pictograms() -> tuple[str, ...]:
    """Name the pictograms there are."""
    return tuple(sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg")))


def _texts(texts: Mapping[str, str]) -> dict[str, str]:
    """Keep the names that were filled in, as they were typed."""
    kept = {language: stripped for language, text in texts.items() if (stripped := text.strip())}
    if OWN not in kept or any(len(text) > LONGEST for text in kept.values()):
        raise TextMissing(LONGEST)
    for language, text in kept.items():
        check_text(text, "texts", LONGEST)
        if not (2 <= len(language) <= 8 and language.isalpha() and language.islower()):
            raise DocumentBroken("texts", language)
    return kept


def _check(field: str, value: str, known: Collection[str]) -> None:
    if value not in known:
        raise DocumentBroken(field, value)
