"""Who a household being typed may be already: shown while typing, so that nobody is added twice.

Finding candidates is a seam: `recall` gives the roster whose people are worth comparing. Here that
is everybody's; for a large office an index of its own can stand in its place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from planner.households.importing.duplicates.likeness import Person, same_person
from planner.households.importing.words.phones import read_phone
from planner.households.likeness import Names, close_dates
from planner.households.names import full_name
from planner.households.roster import Known, Roster, roster_of

MOST = 8
LEAST_SIGNS = 2


@dataclass(frozen=True, slots=True)
class Typed:
    """What is typed so far of somebody: words may be unfinished, and all may be blank."""

    last_name: str = ""
    first_name: str = ""
    birth_date: date | None = None
    birth_year: int | None = None
    phone: str = ""


@dataclass(frozen=True, slots=True)
class SimilarRow:
    """A household that looks like it. `sure` when it is likely the same person; `why` in codes.

    The codes: `name`, `birth_date`, `phone`. A hidden household shows no name and no phone.
    """

    household_id: int
    name: str
    birth_date: date | None
    phone: str
    hidden: bool
    sure: bool
    why: tuple[str, ...]


Recall = Callable[[Session], Roster]


def similar(
    session: Session, *, typed: Typed, recall: Recall = roster_of, but_for: int | None = None
) -> tuple[SimilarRow, ...]:
    """Find the households that look like what is typed, the likeliest first, one line for each.

    The same phone, a name whose words all begin or sound like those typed in any order, or the
    same birth date with one such word. Another birth date tells people of one name apart.
    `but_for` leaves one household out: that of the card on the screen.
    """
    roster, phone = recall(session), read_phone(typed.phone).value
    names = Names(f"{typed.last_name} {typed.first_name}", roster.vocabulary)
    if sum(map(len, names.words)) < LEAST_SIGNS and not phone and typed.birth_date is None:
        return ()
    whole = Person(typed.last_name, typed.first_name, typed.birth_date, phone)
    found: dict[int, tuple[int, SimilarRow]] = {}
    for known in roster.people(names.told, (typed.birth_date, phone)):
        why = _why(known, typed, names, phone)
        if not why or known.household_id == but_for:
            continue
        row = _row(known, why, sure=_sure(whole, known))
        rank = 10 * row.sure + len(why)
        if known.household_id not in found or rank > found[known.household_id][0]:
            found[known.household_id] = rank, row
    best = sorted(found.values(), key=lambda pair: (-pair[0], pair[1].name, pair[1].household_id))
    return tuple(row for _, row in best[:MOST])


def _why(known: Known, typed: Typed, names: Names, phone: str) -> tuple[str, ...]:
    same_phone = bool(phone) and known.phone == phone
    same_date = typed.birth_date is not None and known.birth_date == typed.birth_date
    likeness = names.likeness(known.words)
    if not same_phone and (not likeness or (likeness < 1 and not same_date)):
        return ()
    if not (same_phone or same_date or _dates_agree(known, typed)):
        return ()
    told = (("name", likeness == 1), ("birth_date", same_date), ("phone", same_phone))
    return tuple(code for code, true in told if true)


def _dates_agree(known: Known, typed: Typed) -> bool:
    """Tell whether birth dates leave it open that two are one."""
    if known.birth_date is None:
        return True
    if typed.birth_date is not None:
        return close_dates(known.birth_date, typed.birth_date)
    return typed.birth_year is None or abs(typed.birth_year - known.birth_date.year) <= 1


def _sure(whole: Person, known: Known) -> bool:
    other = Person(known.last_name, known.first_name, known.birth_date, known.phone)
    told = bool(whole.phone or whole.birth_date)
    return told and same_person(whole, other)


def _row(known: Known, why: tuple[str, ...], *, sure: bool) -> SimilarRow:
    return SimilarRow(
        known.household_id,
        full_name(known.last_name, known.first_name, hidden=known.hidden),
        None if known.hidden else known.birth_date,
        "" if known.hidden else known.phone,
        known.hidden,
        sure,
        why,
    )
