"""What is left of a name when spellings and transliterations are taken away."""

from __future__ import annotations

import re
from functools import lru_cache

from planner.households.importing.words.folding import REMEMBERED, fold
from planner.households.importing.words.lexicon import words

RULES = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"sjtsj|shtsh|schtsch|szcz|chtch|shch|sch|tsch|tsj|tch|tsh|sh|sj|sz|cz|ts|tz|zh", "s"),
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
