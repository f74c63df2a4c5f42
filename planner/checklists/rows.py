"""The documents of one household: what applies, to whom, why, and what is known of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from db.kinds import LandlordKind, Per, PersonRole, Provider, TickState
from planner.checklists.conditions import Situation, reasons
from planner.checklists.known import Document, Known, TickRow, Whose, asking, whose
from planner.checklists.states import PaperState, state_of
from planner.checklists.validity import Period, period
from planner.office.queries import LandlordRow

SAME = ("code", "section", "texts", "provider", "per", "shared", "pictogram", "sensitive")
"""What a row takes over from its document."""


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document that a household needs, once for all landlords that ask for it.

    One that goes by person has a row for each named person (`person_id`, `person`, `role`) and
    one for those not named, of whom there are `unnamed`. `because` holds the facts that make it
    apply, or `adults`, `children` and `absent`; empty means that everybody needs it. `states`
    and `ticks` stand in the order of `landlords`.
    """

    code: str
    section: str
    texts: Mapping[str, str]
    landlords: tuple[LandlordRow, ...]
    states: tuple[PaperState, ...]
    ticks: tuple[TickRow | None, ...]
    because: tuple[str, ...]
    provider: Provider
    per: Per
    shared: bool
    period: Period | None
    pictogram: str
    sensitive: bool
    person_id: int | None = None
    person: str = ""
    role: PersonRole | None = None
    unnamed: int = 0

    @property
    def tick(self) -> TickState | None:
        """What somebody ticked, judged on the day, if it is the same before all landlords."""
        states = set(self.states)
        untold = {PaperState.TO_CHECK, PaperState.SIGN_THERE}
        if len(states) > 1 or states & untold or not any(self.ticks):
            return None
        return TickState(states.pop())


def rows_for(documents: Sequence[Document], known: Known) -> Iterator[DocumentRow]:
    """Give a household's rows, in the order of the catalogue."""
    situations = known.situations()
    for document in documents:
        if asked_by := asking(document, known, situations):
            because = _because(document, asked_by, situations)
            for owner in whose(document.per, known):
                yield _row(document, known, asked_by, owner, because)


def _row(
    document: Document,
    known: Known,
    asked_by: tuple[LandlordRow, ...],
    owner: Whose,
    because: tuple[str, ...],
) -> DocumentRow:
    ticks = tuple(known.tick_of(document.code, owner.person_id, x.id) for x in asked_by)
    rule, provider = document.validity, document.provider
    return DocumentRow(
        landlords=asked_by,
        states=tuple(state_of(tick, rule, provider, known.on) for tick in ticks),
        ticks=ticks,
        because=because,
        period=period(rule, known.on),
        person_id=owner.person_id,
        person=owner.name,
        role=owner.role,
        unnamed=owner.unnamed,
        **{name: getattr(document, name) for name in SAME},
    )


def _because(
    document: Document,
    asked_by: Sequence[LandlordRow],
    situations: Mapping[LandlordKind, Situation],
) -> tuple[str, ...]:
    kinds = dict.fromkeys(landlord.kind for landlord in asked_by)
    found = (why for kind in kinds for why in reasons(document.condition, situations[kind]))
    return tuple(dict.fromkeys(found))
