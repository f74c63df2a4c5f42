"""A household's list of documents as its card shows it: rows are papers, columns landlords."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from db.kinds import Per, PersonRole, Provider
from planner.checklists.states import PaperState
from planner.office.queries import LandlordRow


@dataclass(frozen=True, slots=True)
class Cell:
    """A paper before one landlord; no state: that landlord does not ask for it.

    `detail` says in words what else is known: promised for when, its date, how many months.
    """

    landlord_id: int
    state: PaperState | None = None
    on_date: date | None = None
    months: tuple[str, ...] = ()
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ChecklistRow:
    """A paper of the household, or of one person in it, in the language of the screen.

    `translated` is false where the text is still Dutch. `because` are the facts that make it
    apply, in plain words. `shared`: one paper for all, in one state (`state`, else the worst).
    `validity` says in words how old it may be; `first` and `last` as dates, of which the clerk
    may enter what `asks` names ("valid_until", "months", ...; empty: nothing) or tick the
    `asked_months` ("2026-11"), at least `least` of them.
    """

    code: str
    section: str
    text: str
    translated: bool
    person_id: int | None
    person: str
    role: PersonRole | None
    unnamed: int
    because: tuple[str, ...]
    provider: Provider
    per: Per
    shared: bool
    state: PaperState
    cells: tuple[Cell, ...]
    validity: str
    asks: str
    first: date | None
    last: date | None
    asked_months: tuple[str, ...]
    least: int
    pictogram: str
    sensitive: bool


@dataclass(frozen=True, slots=True)
class Total:
    """How many of the papers that a landlord asks for nobody need bring any more."""

    landlord_id: int
    ready: int
    asked: int

    def __str__(self) -> str:
        """Write it as the table does: 7/8."""
        return f"{self.ready}/{self.asked}"


@dataclass(frozen=True, slots=True)
class ProxyAlert:
    """An adult who does not come along and whose proxy is not in order."""

    person_id: int | None
    state: PaperState
    words: str


@dataclass(frozen=True, slots=True)
class Checklist:
    """The papers of a household on a day. `missing` counts rows, each once."""

    household_id: int
    appointment_id: int | None
    on: date
    landlords: tuple[LandlordRow, ...]
    rows: tuple[ChecklistRow, ...]
    totals: tuple[Total, ...]
    missing: int
    proxies: tuple[ProxyAlert, ...]
