"""What decides a household's papers: who they are, which landlords they see, what was ticked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from db.kinds import LandlordKind, Per, PersonRole, Provider, Regime, TickState
from planner.checklists.conditions import Condition, Situation, holds, triggers
from planner.checklists.validity import Rule
from planner.office.queries import LandlordRow

ADULTS = (PersonRole.REFERENCE_TENANT, PersonRole.PARTNER, PersonRole.OTHER_ADULT)

TickKey = tuple[str, int | None, int | None]
"""A document's code, the person and the landlord; none means the household, all landlords."""


@dataclass(frozen=True, slots=True)
class TickRow:
    """What was noted of a paper, as in the table `tick`."""

    state: TickState
    on_date: date | None = None
    months: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """A named person of a household; no name for one of a hidden household."""

    id: int
    role: PersonRole
    name: str
    absent: bool = False


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose paper it is: a named person's, that of `unnamed` others, or the household's."""

    person_id: int | None = None
    name: str = ""
    role: PersonRole | None = None
    unnamed: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """A document of the catalogue as it is in force, apart from its table."""

    code: str
    section: str
    texts: Mapping[str, str]
    condition: Condition
    validity: Rule
    landlords: tuple[str, ...]
    provider: Provider
    per: Per
    shared: bool
    pictogram: str
    sensitive: bool
    triggers: frozenset[str] | None = field(init=False)
    """Facts without any of which nobody asks for it; none when it takes no fact."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "triggers", triggers(self.condition))


@dataclass(frozen=True, slots=True)
class Known:
    """A household in front of the landlords it sees on a day."""

    household_id: int
    on: date
    regime: Regime
    adults: int
    children: int
    facts: frozenset[str] = frozenset()
    members: tuple[Member, ...] = ()
    landlords: tuple[LandlordRow, ...] = ()
    ticks: Mapping[TickKey, TickRow] = field(default_factory=dict)
    appointment_id: int | None = None

    @property
    def absent(self) -> tuple[Member, ...]:
        """The named adults who do not come along."""
        return tuple(x for x in self.members if x.absent and x.role in ADULTS)

    def situations(self) -> dict[LandlordKind, Situation]:
        """Tell what is known in front of each kind of landlord that it sees."""
        kinds = {landlord.kind for landlord in self.landlords}
        absent = len(self.absent)
        return {
            kind: Situation(self.facts, self.adults, self.children, self.regime, kind, absent)
            for kind in kinds
        }

    def tick_of(self, code: str, person_id: int | None, landlord_id: int) -> TickRow | None:
        """Find what was noted of a paper for one landlord: its own tick before everybody's."""
        if not self.ticks:
            return None
        own = self.ticks.get((code, person_id, landlord_id))
        return own or self.ticks.get((code, person_id, None))


def asking(
    document: Document, known: Known, situations: Mapping[LandlordKind, Situation]
) -> tuple[LandlordRow, ...]:
    """Find the landlords that ask a household for a document, in their own order."""
    if document.triggers is not None and document.triggers.isdisjoint(known.facts):
        return ()
    wanted = document.landlords
    met = {kind for kind, situation in situations.items() if holds(document.condition, situation)}
    return tuple(
        x
        for x in known.landlords
        if x.kind in met and (not wanted or x.kind in wanted or x.code in wanted)
    )


def whose(per: Per, known: Known) -> list[Whose]:
    """Give everybody who needs a document of their own, the unnamed together and last."""
    match per:
        case Per.HOUSEHOLD:
            return [Whose()]
        case Per.ADULT:
            return _each([x for x in known.members if x.role in ADULTS], known.adults)
        case Per.CHILD:
            children = [x for x in known.members if x.role is PersonRole.CHILD]
            return _each(children, known.children)
        case Per.ABSENT:
            return _each(known.absent, 0 if known.absent else 1)


def _each(named: Sequence[Member], expected: int) -> list[Whose]:
    found = [Whose(x.id, x.name, x.role) for x in named]
    rest = expected - len(named)
    return [*found, Whose(unnamed=rest)] if rest > 0 else found
