"""The landlords that a cell or a heading names, among those of the office."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz, process

from planner.households.importing.words.folding import REMEMBERED, compact, fold
from planner.households.importing.words.lexicon import table, words

LIKENESS = 86
AHEAD = 6
"""By how much (of 100) the nearest name must beat that of another landlord."""


@dataclass(frozen=True, slots=True)
class LandlordName:
    """A landlord as the office knows it, with the other ways of writing it."""

    code: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: str = ""


class Landlords:
    """Resolves names, abbreviations, codes and near spellings to the office's landlords."""

    def __init__(self, landlords: Iterable[LandlordName]) -> None:
        self._landlords = tuple(landlords)
        self.codes = tuple(landlord.code for landlord in self._landlords)
        self.names = tuple(n for x in self._landlords for n in (x.code, x.name, *x.aliases))
        self._exact: dict[str, str] = {}
        self._words: dict[str, list[frozenset[str]]] = {}
        for landlord in self._landlords:
            self._learn(landlord)
        self._learn_initials()
        self.named = lru_cache(REMEMBERED)(self._named)

    def in_order(self, codes: Iterable[str]) -> tuple[str, ...]:
        """Put codes in the office's order, each once."""
        wanted = set(codes)
        return tuple(code for code in self.codes if code in wanted)

    def of_kind(self, kind: str) -> tuple[str, ...]:
        """Give the codes of the landlords of a kind (db.kinds.LandlordKind)."""
        return tuple(landlord.code for landlord in self._landlords if landlord.kind == kind)

    def exactly(self, text: str) -> str | None:
        """Give the code of the landlord with just this name, alias, code or initials."""
        return self._exact.get(compact(text))

    def _learn(self, landlord: LandlordName) -> None:
        names = (landlord.code, landlord.name, *landlord.aliases)
        for name in names:
            self._exact.setdefault(compact(name), landlord.code)
        self._words[landlord.code] = [frozenset(fold(name).split()) for name in names]

    def _learn_initials(self) -> None:
        """Take initials for a name where they can mean one landlord only."""
        found: dict[str, set[str]] = {}
        for landlord in self._landlords:
            for name in (landlord.name, *landlord.aliases):
                letters = "".join(word[0] for word in fold(name).split())
                found.setdefault(letters, set()).add(landlord.code)
        for letters, codes in found.items():
            if len(letters) > 1 and len(codes) == 1:
                self._exact.setdefault(letters, *codes)

    def _named(self, text: str) -> str | None:
        """Give the code of the one landlord that a text names."""
        if not (whole := compact(text)) or whole.isdecimal():
            return None
        said = fold(text).split()
        full = [table("words")["landlords"]["short"].get(word, word) for word in said]
        return (
            self._exact.get(whole)
            or self._by_words(said)
            or self._by_words(full)
            or self._near(whole)
        )

    def _by_words(self, said: list[str]) -> str | None:
        """Find a name in other words around it that mean nothing, or by a part only it has."""
        telling = [word for word in said if word not in words("landlords", "neutral")]
        if not telling:
            return None
        if found := self._exact.get("".join(telling)):
            return found
        if all(word in words("landlords", "common") or len(word) < 4 for word in telling):
            return None
        return self._by_part(frozenset(telling), "".join(said))

    def _by_part(self, telling: frozenset[str], start: str) -> str | None:
        """Find the only landlord with these words in a name, or with a name that starts so."""
        having = {code for code, names in self._words.items() if any(telling <= x for x in names)}
        if not having and len(start) > 4:
            having = {code for name, code in self._exact.items() if name.startswith(start)}
        return having.pop() if len(having) == 1 else None

    def _near(self, whole: str) -> str | None:
        if len(whole) < 5:
            return None
        names = [name for name in self._exact if len(name) > 3]
        found = process.extract(whole, names, scorer=fuzz.ratio, score_cutoff=LIKENESS, limit=6)
        if not found:
            return None
        best, score, _ = found[0]
        others = (other[1] for other in found if self._exact[other[0]] != self._exact[best])
        return self._exact[best] if score - next(others, 0) >= AHEAD else None
