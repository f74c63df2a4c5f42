"""Whether two descriptions of people may be of one person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import cached_property

from rapidfuzz.distance import DamerauLevenshtein

from planner.households.importing.duplicates.skeleton import (
    are_known_same,
    bare_sound,
    begin_and_end_alike,
    first_vowel,
    name_words,
    skeleton,
    undoubled,
)
from planner.households.importing.words.folding import compact, fold


@dataclass(frozen=True)
class Person:
    """Somebody as a list or the office describes them."""

    last_name: str
    first_name: str
    birth_date: date | None
    phone: str

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of the whole name that tell people apart."""
        return name_words(f"{self.last_name} {self.first_name}")

    @cached_property
    def count(self) -> int:
        """How many words the whole name has, particles too."""
        return len(fold(f"{self.last_name} {self.first_name}").split())

    @cached_property
    def key(self) -> tuple[str, ...]:
        """The sounds of the name, whatever the order of its words."""
        return tuple(sorted(map(skeleton, self.words)))

    @cached_property
    def run_together(self) -> frozenset[str]:
        """The whole name without spaces, in either order."""
        last, first = compact(self.last_name), compact(self.first_name)
        return frozenset({last + first, first + last})

    @cached_property
    def run_by_sound(self) -> frozenset[str]:
        """The same by its sound."""
        return frozenset(map(skeleton, self.run_together))


def same_person(one: Person, other: Person) -> bool:
    """Tell whether two may be the same person; a proposal, not a verdict.

    The same birth date with alike names; a birth date with one slip and nearly the same whole
    name; the same phone and whole name; the same whole name where neither birth date nor phone
    says otherwise. A name, a birth date or a phone alone is never enough. On 1 January, which
    stands for every day nobody knows, names must be the same by sound.
    """
    same_phone = bool(one.phone) and one.phone == other.phone
    unsure = is_stand_in(one.birth_date) and is_stand_in(other.birth_date)
    if one.birth_date and one.birth_date == other.birth_date:
        return _alike(one, other, Measure.STRICT if unsure else Measure.LOOSE)
    slip = one.birth_date and other.birth_date and is_slip(one.birth_date, other.birth_date)
    if slip and not (unsure and not same_phone):
        return _alike(one, other, Measure.NEAR)
    if one.birth_date and other.birth_date:
        return same_phone and _alike(one, other, Measure.STRICT)
    if same_phone:
        return _alike(one, other, Measure.NEAR)
    return not (one.phone and other.phone) and _alike(one, other, Measure.STRICT)


def is_stand_in(day: date | None) -> bool:
    """Tell whether a date may stand for one that nobody knows."""
    return day is not None and (day.month, day.day) == (1, 1)


def is_slip(one: date, other: date) -> bool:
    """Tell whether two dates differ by one digit or by swapped day and month."""
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return True
    return sum(a != b for a, b in zip(digits_of(one), digits_of(other), strict=True)) == 1


def digits_of(day: date) -> str:
    """Write a date as eight digits (strftime does not fill up the year on every system)."""
    return f"{day.year:04}{day.month:02}{day.day:02}"


class Measure(Enum):
    """How alike names must be: every word of both by sound, with slips, or of the shorter one."""

    STRICT = "strict"
    NEAR = "near"
    LOOSE = "loose"


def _alike(one: Person, other: Person, measure: Measure) -> bool:
    """Tell whether names are alike word by word. One word is never enough if there are more."""
    whole = measure is not Measure.LOOSE
    if one.run_together & other.run_together:
        return True
    split_otherwise = one.count != other.count
    if not whole and split_otherwise and one.run_by_sound & other.run_by_sound:
        return True
    few, many = sorted((one.words, other.words), key=len)
    if not few or (len(few) == 1 and len(many) > 1) or (whole and len(few) != len(many)):
        return False
    left = list(many)
    for word in few:
        twin = next((other for other in left if _same_word(word, other, measure)), None)
        if twin is None:
            return False
        left.remove(twin)
    return True


def _same_word(one: str, other: str, measure: Measure) -> bool:
    """Tell whether two words may be one: by sound, by a slip or two, or as an initial."""
    if undoubled(one) == undoubled(other) or are_known_same(one, other):
        return True
    if measure is Measure.LOOSE and 1 in (len(one), len(other)):
        return one[0] == other[0]
    if not begin_and_end_alike(one, other):
        return False
    sound = bare_sound(one)
    if sound == bare_sound(other) and first_vowel(one) == first_vowel(other):
        return len(sound) > 2 or measure is Measure.LOOSE
    shortest = min(len(one), len(other))
    slips = 0 if measure is Measure.STRICT or shortest < 4 else 1 if shortest < 8 else 2
    return slips > 0 and DamerauLevenshtein.distance(one, other, score_cutoff=slips) <= slips
