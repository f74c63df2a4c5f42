"""The handbook as data: resources/help/LANGUAGE/NN-name.md, each a page with a head in TOML.

A head names the title, the chapter, what the page `opens` for (pages of the window by their key,
dialogs by their class), and by which words people who call things otherwise find it (`finds`).
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from planner import RESOURCES
from planner.households.importing.words.folding import fold

HELP = RESOURCES / "help"
SHOTS = HELP / "shots"
MARK = "+++\n"
"""What stands above and below a head."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One task. `name` is that of its file without number, by which pages name each other."""

    name: str
    title: str
    chapter: str
    opens: tuple[str, ...]
    body: str
    finds: str = ""

    @property
    def words(self) -> frozenset[str]:
        """Every word in it, folded, for looking it up."""
        return frozenset(fold(f"{self.title} {self.finds} {self.body}").split())


@cache
def handbook(language: str) -> tuple[HelpPage, ...]:
    """Give the pages in a language, in their order."""
    paths = sorted((HELP / language).glob("*.md"))
    return tuple(_read(path.stem, path.read_text(encoding="utf-8")) for path in paths)


def page_for(pages: Sequence[HelpPage], wanted: Sequence[str]) -> HelpPage:
    """Give the page that opens for the first of some pages and dialogs, else the very first."""
    found = (page for name in wanted for page in pages if name in page.opens)
    return next(found, pages[0])


def fitting(pages: Sequence[HelpPage], typed: str) -> list[HelpPage]:
    """Find the pages in which every typed word stands, begun or whole; in heads before others."""
    asked = fold(typed).split()
    kept = [one for one in pages if all(_has(one.words, word) for word in asked)]
    heads = {one.name: [frozenset(fold(x).split()) for x in (one.title, one.finds)] for one in kept}

    def after(one: HelpPage) -> tuple[bool, bool]:
        title, finds = heads[one.name]
        return (
            not all(_has(title, word) for word in asked),
            not all(_has(title | finds, word) for word in asked),
        )

    return sorted(kept, key=after)


def _has(words: frozenset[str], begun: str) -> bool:
    return any(word.startswith(begun) for word in words)


def _read(stem: str, text: str) -> HelpPage:
    _, head, body = text.split(MARK, 2)
    known = tomllib.loads(head)
    name = stem.partition("-")[2]
    return HelpPage(name, known["title"], known["chapter"], tuple(known["opens"]), body.strip(),
                    known["finds"])  # fmt: skip
