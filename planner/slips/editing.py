"""The office's own texts of slips and of sheets with papers: seeing, changing, checking them."""

from __future__ import annotations

import string
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.kinds import TextStatus
from db.slips import SlipText
from planner.errors import ChangedMeanwhile, DutchTextMissing, NoSuchSlip, TextHasWrongFacts
from planner.households.typed import check_text
from planner.operations import operation, tell
from planner.slips.parts import Part, texts_of
from planner.slips.texts import wording
from planner.slips.wording import DUTCH, LANGUAGES, shipped

LONGEST = 200


@dataclass(frozen=True, slots=True)
class TextRow:
    """A text in a language, with the Dutch one beside it.

    Without `words` of its own it is printed in Dutch. `own` means that the office wrote it;
    `version` is 0 as long as the office has said nothing about it.
    """

    key: str
    dutch: str
    words: str
    status: TextStatus
    own: bool
    version: int


def text_rows(session: Session, *, language: str, part: Part = Part.SLIP) -> list[TextRow]:
    """List the texts of a part in a language, in the order in which they are read.

    Names in a language of the program are none of them: the catalogue has those.

    Raises:
        NoSuchSlip: There are no slips in that language.
    """
    _check_language(language)
    now, own = wording(session), _own(session, language)
    return [
        TextRow(
            key=key,
            dutch=dutch,
            words=words,
            status=now.status(key, language),
            own=key in own and own[key].words is not None,
            version=own[key].version if key in own else 0,
        )
        for key, (dutch, words) in texts_of(session, now, language, part).items()
    ]


@operation
def change_text(
    session: Session, *, language: str, key: str, version: int, words: str, checked: bool
) -> None:
    """Write a text of slips anew; the shipped words given back are the shipped text again.

    Raises:
        NoSuchSlip: There are no slips in that language.
        DutchTextMissing: Dutch cannot be without words.
        TextHasWrongFacts: It names other facts than the shipped text, or its braces are broken.
        TextTooLong, TextHasControls: It cannot be kept.
        ChangedMeanwhile: Somebody else was first.
    """
    _check_language(language)
    words = "\n".join(words.splitlines()) if words.strip() else ""
    check_text(words.replace("\n", " "), "words", LONGEST)
    _check_words(language, key, words)
    row = _row(session, language, key, version)
    row.words = None if words == shipped(key, language) else words
    row.status = TextStatus.CHECKED if checked else TextStatus.DRAFT
    tell(session, language=language)


@operation
def check_texts(session: Session, *, language: str, part: Part = Part.SLIP) -> None:
    """Note that somebody who reads the language has looked at all texts of a part as they are now.

    Raises:
        NoSuchSlip: There are no slips in that language.
    """
    _check_language(language)
    for text in text_rows(session, language=language, part=part):
        _row(session, language, text.key, text.version).status = TextStatus.CHECKED
    tell(session, language=language)


def facts_of(words: str) -> set[str]:
    """Name the facts in a text.

    Raises:
        ValueError: Its braces are broken.
    """
    return {name for _, name, _, _ in string.Formatter().parse(words) if name is not None}


def _check_language(language: str) -> None:
    if language not in LANGUAGES:
        raise NoSuchSlip("", language)


def _check_words(language: str, key: str, words: str) -> None:
    if not words:
        if language == DUTCH:
            raise DutchTextMissing
        return
    wanted = facts_of(shipped(key, DUTCH))
    try:
        found = facts_of(words)
    except ValueError:
        found = {"{"}
    if found != wanted:
        raise TextHasWrongFacts(", ".join(f"{{{name}}}" for name in sorted(wanted)) or "-")


def _own(session: Session, language: str) -> dict[str, SlipText]:
    rows = session.scalars(select(SlipText).where(SlipText.language == language))
    return {row.key: row for row in rows}


def _row(session: Session, language: str, key: str, version: int) -> SlipText:
    found = _own(session, language).get(key)
    if (found.version if found else 0) != version:
        raise ChangedMeanwhile
    if found is None:
        found = SlipText(language=language, key=key)
        session.add(found)
    return found
