"""Finding, among many people, the one somebody may be already: by date, phone and sound."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator

from planner.households.importing.duplicates.likeness import Person, digits_of, same_person
from planner.households.importing.duplicates.skeleton import skeleton

CROWD = 60
"""People with one thing in common above which only those with the same name are compared."""


class Finder:
    """Remembers people in order, each under a mark of the caller's, and finds who may be who."""

    def __init__(self) -> None:
        self._people: list[tuple[Hashable, Person]] = []
        self._having: dict[Hashable, list[int]] = defaultdict(list)
        self._called: dict[Hashable, list[int]] = defaultdict(list)

    def add(self, mark: Hashable, person: Person) -> None:
        """Remember somebody."""
        place = len(self._people)
        self._people.append((mark, person))
        for fact in (*_facts(person), *_slips(person)):
            self._having[fact].append(place)
        for fact in ("", *_facts(person)):
            self._called[fact, person.key].append(place)

    def find(self, person: Person) -> Hashable | None:
        """Give the mark of the first one remembered who may be this person."""
        for place in sorted(set(self._candidates(person))):
            mark, other = self._people[place]
            if same_person(person, other):
                return mark
        return None

    def _candidates(self, person: Person) -> Iterator[int]:
        for fact in (*_facts(person), *_slips(person)):
            crowd = self._having.get(fact, [])
            if len(crowd) <= CROWD:
                yield from crowd
        for fact in ("", *_facts(person)):
            yield from self._called.get((fact, person.key), [])[:CROWD]


def _facts(person: Person) -> list[Hashable]:
    return [fact for fact in (person.birth_date, person.phone) if fact]


def _slips(person: Person) -> Iterator[Hashable]:
    """Give what somebody has in common with another whose birth date has one slip in it.

    That is a word of the name, with the date without one of its digits or with day and month in
    either order.
    """
    if person.birth_date is None:
        return
    digits = digits_of(person.birth_date)
    without_one = [f"{digits[:n]}?{digits[n + 1 :]}" for n in range(len(digits))]
    either = f"{digits[:4]}{''.join(sorted((digits[4:6], digits[6:])))}"
    for sound in {skeleton(word) for word in person.words}:
        yield from ((sound, written) for written in (*without_one, either))
