"""Whom the rows of a landlord's list are about, among those who came to it on a day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from db.outcomes import Result
from planner.households.importing.words.folding import fold
from planner.outcomes.lists.reading import ListRow
from planner.outcomes.lists.words import names_of
from planner.outcomes.standing import Standing


class Trouble(StrEnum):
    """Why a row cannot be taken over, in words in texts/outcomes."""

    NOBODY = "nobody"
    SEVERAL = "several"
    OTHER_NAME = "other_name"
    NO_RESULT = "no_result"
    TWICE = "twice"


@dataclass(frozen=True, slots=True)
class Matched:
    """A row with the visit it is about; with trouble there is none."""

    row: ListRow
    standing: Standing | None
    trouble: Trouble | None = None

    @property
    def changes(self) -> bool:
        """Whether taking it over changes anything."""
        if self.standing is None:
            return False
        now, said = self.standing, self.row
        same = now.result is said.result and (said.on is None or said.on == now.complete_on)
        if said.missing and now.result is Result.INCOMPLETE:
            same = same and all(names_of(code) & said.missing for code in now.papers)
            same = same and len(now.papers) >= len(said.missing)
        return not (same and (not said.proof or now.proof_on is not None))


def match(rows: Sequence[ListRow], standings: Sequence[Standing]) -> list[Matched]:
    """Find whom each row is about: by number if it has one, else by name; a name must then fit."""
    numbers = {one.number: one for one in standings}
    found = [_matched(row, numbers, standings) for row in rows]
    return list(_once(found))


def _matched(
    row: ListRow, numbers: Mapping[int, Standing], standings: Sequence[Standing]
) -> Matched:
    if row.result is None:
        return Matched(row, None, Trouble.NO_RESULT)
    if row.number is not None:
        one = numbers.get(row.number)
        if one is None:
            return Matched(row, None, Trouble.NOBODY)
        fits = not row.last_name or not one.name or _fits(row, one)
        return Matched(row, one) if fits else Matched(row, None, Trouble.OTHER_NAME)
    fitting = [one for one in standings if _fits(row, one)]
    if len(fitting) == 1:
        return Matched(row, fitting[0])
    return Matched(row, None, Trouble.SEVERAL if fitting else Trouble.NOBODY)


def _fits(row: ListRow, one: Standing) -> bool:
    """Tell whether a name is that of a household: last name, and first name where both are known.

    A list may have both names in one column, in either order.
    """
    last, _, first = (fold(part) for part in one.name.partition(","))
    if not last or not row.last_name:
        return False
    if row.first_name:
        return row.last_name == last and (not first or row.first_name == first)
    return row.last_name in {last, f"{last} {first}".strip(), f"{first} {last}".strip()}


def _once(found: Iterable[Matched]) -> Iterable[Matched]:
    seen: set[tuple[int, int]] = set()
    for one in found:
        if one.standing is not None and one.standing.id in seen:
            yield Matched(one.row, None, Trouble.TWICE)
            continue
        if one.standing is not None:
            seen.add(one.standing.id)
        yield one
