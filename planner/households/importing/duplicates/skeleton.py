"""What is left of a name when spellings and transliterations are taken away."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from planner.households.importing.words.folding import REMEMBERED, fold
from planner.households.importing.words.lexicon import table, words

RULES = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"sjtsj|shtsh|schtsch|szcz|chtch|shch|sch|tsch|tsj|tch|tsh|sh|sj|sz|cz|ts|tz|zh", "s"),
        (r"^ch(?=[rl])", "k"),
        (r"ch(?=[aeiouy]|$)", "s"),
        (r"ch", "g"),
        (r"c(?=[eiy])", "s"),
        (r"ph", "v"),
        (r"(?<=[tds])h|h$", ""),
        (r"kh|gh|h", "g"),
        (r"dj|dzh|dz(?=[aeiou])", "j"),
        (r"x", "ks"),
        (r"[cq]", "k"),
        (r"z", "s"),
        (r"[fw]", "v"),
        (r"^[yj](?=[aeiou])(?=e)", ""),
        (r"(?<!^)[yj]", ""),
        (r"y", "j"),
        (r"[aeiou]", ""),
        (r"(.)\1+", r"\1"),
    )
)
"""Letters by sound, in order, for Dutch, French, English, German and Slavic spellings alike:
Shevchuk, Sjevtsjoek and Chevtchouk become one, as do Yousef, Youssef and Jousef."""

DOUBLED = re.compile(r"(.)\1+")
VOWELS = ("a", "ou", "eiy")
VOWEL = re.compile(r"[aeiouy]")
OPENING = re.compile(r"^[yj](?=[aeiouy])")


@lru_cache(REMEMBERED)
def skeleton(word: str) -> str:
    """Give the consonants of a folded word by their sound; the word itself if too few are left."""
    bones = word
    for pattern, sound in RULES:
        bones = pattern.sub(sound, bones)
    return bones if len(bones) > 1 else word


@lru_cache(REMEMBERED)
def name_words(name: str) -> tuple[str, ...]:
    """Give the words of a name that tell people apart, without particles if others are left."""
    said = fold(name).split()
    telling = tuple(word for word in said if word not in words("names", "particles"))
    return telling or tuple(said)


def undoubled(word: str) -> str:
    """Write doubled letters once: Ann is An."""
    return DOUBLED.sub(r"\1", word)


def bare_sound(word: str) -> str:
    """Give the skeleton without the "s" that Flemish surnames have or not: Jansen, Janssens."""
    bones = skeleton(word)
    return bones.removesuffix("s") if len(bones) > 3 else bones


def first_vowel(word: str) -> str:
    """Give the kind of the first vowel; Hassan is not Hussein, but Mohamed may be Muhammad."""
    found = VOWEL.search(OPENING.sub("", word))
    return next((kind for kind in VOWELS if found and found[0] in kind), "")


def begin_and_end_alike(one: str, other: str) -> bool:
    """Tell whether words have the same first sound, and no "a" at the end where one has "o"."""
    if {one[-1:], other[-1:]} == {"a", "o"}:
        return False
    return _beginning(one) == _beginning(other)


def are_known_same(one: str, other: str) -> bool:
    """Tell whether two words are one name in several languages: Oleksandr, Alexander."""
    return one in _same_names() and _same_names()[one] == _same_names().get(other)


def _beginning(word: str) -> str:
    """Give the first sound: the kind of a vowel, or the first consonant by its sound."""
    start = OPENING.sub("", word)
    return first_vowel(start) if VOWEL.match(start) else skeleton(word)[:1]


@cache
def _same_names() -> dict[str, int]:
    groups: list[list[str]] = table("words")["names"]["same"]
    return {fold(name): place for place, names in enumerate(groups) for name in names}
