"""Who has desks at the office's days, and from when to when: a regime changes without a programmer.

Days that are planned keep their desks, whoever comes or goes.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.kinds import LandlordKind
from db.office import Landlord, LandlordAlias
from planner.errors import DatesBroken, LandlordExists, LandlordNameMissing
from planner.households.importing.words.folding import compact
from planner.households.typed import check_text
from planner.households.versions import as_shown
from planner.operations import operation, tell

NAME_LENGTH = 120
CODE_LENGTH = 12
"""Letters of a code that is made from a name."""


@dataclass(frozen=True, slots=True)
class LandlordView:
    """A landlord with all that can be changed of it; it takes part up to `active_to`, exclusive."""

    id: int
    version: int
    code: str
    name: str
    kind: LandlordKind
    active_from: datetime.date | None
    active_to: datetime.date | None
    confirmed: bool
    aliases: tuple[str, ...]

    def takes_part(self, on: datetime.date) -> bool:
        """Tell whether it has desks on a date."""
        begun = self.active_from is None or self.active_from <= on
        return begun and (self.active_to is None or on < self.active_to)


@dataclass(frozen=True, slots=True)
class LandlordDraft:
    """A landlord as somebody wants it; `aliases` are other ways in which lists write its name."""

    name: str
    kind: LandlordKind
    active_from: datetime.date | None = None
    active_to: datetime.date | None = None
    confirmed: bool = True
    aliases: tuple[str, ...] = ()

    @classmethod
    def of(cls, view: LandlordView) -> LandlordDraft:
        """Start from a landlord as it is."""
        return cls(view.name, view.kind, view.active_from, view.active_to, view.confirmed,
                   view.aliases)  # fmt: skip


def landlord_list(session: Session) -> list[LandlordView]:
    """List the landlords there are and were, in the order of the desks."""
    return [_view(one) for one in session.scalars(select(Landlord).order_by(Landlord.position))]


@operation
def add_landlord(session: Session, *, draft: LandlordDraft) -> int:
    """Take a landlord in; it has desks on days that are planned from now on.

    Raises:
        LandlordNameMissing, LandlordExists, DatesBroken, TextTooLong, TextHasControls: It cannot
            be kept.
    """
    others = session.scalars(select(Landlord)).all()
    made = Landlord(
        code=_code(draft.name, {one.code for one in others}),
        name="",
        kind=LandlordKind(draft.kind),
        position=max((one.position for one in others), default=-1) + 1,
    )
    _take_over(made, draft, others)
    session.add(made)
    tell(session, code=made.code)
    return made.id


@operation
def change_landlord(
    session: Session, *, landlord_id: int, version: int, draft: LandlordDraft
) -> None:
    """Give a landlord another name, kind or time of taking part; days planned before stay.

    Raises:
        LandlordNameMissing, LandlordExists, DatesBroken, TextTooLong, TextHasControls: It cannot
            be kept.
        Gone, ChangedMeanwhile: It is not as shown.
    """
    found = as_shown(session, Landlord, landlord_id, version)
    others = session.scalars(select(Landlord).where(Landlord.id != landlord_id)).all()
    _take_over(found, draft, others)
    tell(session, code=found.code)


def _take_over(found: Landlord, draft: LandlordDraft, others: Collection[Landlord]) -> None:
    name = check_text(draft.name.strip(), "name", NAME_LENGTH)
    if not name:
        raise LandlordNameMissing
    if any(_heard(one.name) == _heard(name) for one in others):
        raise LandlordExists(name)
    first, last = draft.active_from, draft.active_to
    if first and last and last <= first:
        raise DatesBroken(first, last)
    found.name, found.kind, found.confirmed = name, LandlordKind(draft.kind), draft.confirmed
    found.active_from, found.active_to = first, last
    _write(found, [check_text(alias, "name", NAME_LENGTH) for alias in draft.aliases])


def _heard(name: str) -> str:
    """Give a name as it is said: two that differ only in blanks and capitals are the same."""
    return " ".join(name.split()).casefold()


def _write(found: Landlord, wanted: list[str]) -> None:
    """Keep the other names that stay, so that saving the same changes nothing."""
    for alias in [one for one in found.aliases if one.text not in wanted]:
        found.aliases.remove(alias)
    known = {one.text for one in found.aliases}
    found.aliases += [
        LandlordAlias(text=text) for text in dict.fromkeys(wanted) if text not in known
    ]


def _code(name: str, taken: Collection[str]) -> str:
    """Make a code that no landlord has, from the letters of a name."""
    stem = compact(name).upper()[:CODE_LENGTH] or "X"
    numbered = (f"{stem}{number}" for number in range(2, len(taken) + 3))
    return next(code for code in (stem, *numbered) if code not in taken)


def _view(one: Landlord) -> LandlordView:
    aliases = tuple(alias.text for alias in sorted(one.aliases, key=lambda alias: alias.id))
    return LandlordView(
        one.id, one.version, one.code, one.name, one.kind, one.active_from, one.active_to,
        one.confirmed, aliases,
    )  # fmt: skip
