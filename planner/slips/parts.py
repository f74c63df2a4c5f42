"""The texts that an office can write itself, part by part."""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.checklists import Requirement
from planner.slips.voice import Voice
from planner.slips.wording import DUTCH, Wording, shipped_texts
from planner.texts import LANGUAGES as SPOKEN


class Part(StrEnum):
    """Which texts: of slips, of the sheets with papers, or the names of the papers."""

    SLIP = "slip"
    SHEETS = "sheets"
    NAMES = "names"


def texts_of(
    session: Session, now: Wording, language: str, part: Part
) -> dict[str, tuple[str, str]]:
    """Give the texts of a part by key: in Dutch and in a language, empty where it has none.

    Names in a language of the program are none of them: the catalogue has those.
    """
    if part is not Part.NAMES:
        keys = [key for key in shipped_texts(DUTCH) if ("." in key) is (part is Part.SHEETS)]
        return {key: (now.text(key, DUTCH), now.text(key, language)) for key in keys}
    if language in SPOKEN:
        return {}
    found = session.scalars(select(Requirement).order_by(Requirement.position, Requirement.id))
    voice = Voice(now, language)
    return {f"documents.{one.code}": (one.texts[DUTCH], voice.document(one.code, one.texts))
            for one in found}  # fmt: skip
