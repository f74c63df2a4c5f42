"""Companions by what they are called: known ones found again, new ones taken in."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.households import Companion
from planner.errors import CompanionExists
from planner.households.importing.words.folding import compact, tidy
from planner.households.sensitive import check_words
from planner.households.typed import check_phone
from planner.households.versions import as_shown
from planner.operations import operation


def known_as(name: str, companions: Iterable[tuple[int, str]]) -> int | None:
    """Give which of some companions (id and name) somebody means, without case and accents."""
    meant = _key(name)
    return next((id_ for id_, known in companions if meant and _key(known) == meant), None)


def companion_named(session: Session, name: str) -> int | None:
    """Give the companion of that name, a new one if nobody has it; none for no name.

    Raises:
        NationalNumberTyped, TextTooLong, TextHasControls: It is no name.
    """
    wanted = check_words(name.strip(), "companion")
    if not tidy(wanted):
        return None
    known = known_as(wanted, _everybody(session))
    if known is not None:
        return known
    companion = Companion(name=wanted)
    session.add(companion)
    session.flush()
    return companion.id


@operation
def change_companion(
    session: Session, *, companion_id: int, version: int, name: str, phone: str
) -> int:
    """Call a companion otherwise, or note another telephone number; return the new version.

    Raises:
        CompanionExists: Somebody else is called so.
        NationalNumberTyped, TextTooLong, TextHasControls, PhoneUnreadable: It cannot be kept.
        Gone, ChangedMeanwhile: The companion is not as it was shown.
    """
    found = as_shown(session, Companion, companion_id, version)
    wanted = check_words(name.strip(), "companion")
    others = [one for one in _everybody(session) if one[0] != found.id]
    if known_as(wanted, others) is not None:
        raise CompanionExists(wanted)
    found.name, found.phone = wanted if tidy(wanted) else found.name, check_phone(phone)
    session.flush()
    return found.version


def _everybody(session: Session) -> list[tuple[int, str]]:
    found = session.execute(select(Companion.id, Companion.name))
    return [(id_, name) for id_, name in found]


def _key(name: str) -> str:
    return compact(name) or name.strip()
