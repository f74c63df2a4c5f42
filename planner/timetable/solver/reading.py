"""Reading JSON that may hold anything: every value knows where it stands."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from planner.errors import ProblemBroken
from planner.times import Window

MOST_BYTES = 32_000_000
"""A file larger than this is no registration day and is not even opened."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a document and the way to it, such as `households[3].rank`."""

    value: Any
    where: str

    def __getitem__(self, key: str) -> Node:
        """Give what stands under a key that must be there."""
        found = self.get(key)
        if found is None:
            raise ProblemBroken(self._at(key), "missing")
        return found

    def get(self, key: str) -> Node | None:
        """Give what stands under a key, if it is there and not null."""
        table = self._of(dict)
        return Node(table[key], self._at(key)) if table.get(key) is not None else None

    def nodes(self, most: int) -> list[Node]:
        """Give the elements of a list."""
        elements = self._of(list)
        if len(elements) > most:
            raise ProblemBroken(self.where, "too_large")
        return [Node(value, f"{self.where}[{n}]") for n, value in enumerate(elements)]

    def text(self) -> str:
        """Give a text; halves of characters are none."""
        text: str = self._of(str)
        if any("\ud800" <= letter <= "\udfff" for letter in text):
            self._refuse()
        return text

    def number(self) -> int:
        """Give a whole number; true and 3.0 are none."""
        if type(self.value) is not int:
            self._refuse()
        return int(self.value)

    def flag(self) -> bool:
        """Give true or false."""
        flag: bool = self._of(bool)
        return flag

    def numbers(self) -> dict[str, int]:
        """Give a table of whole numbers."""
        return {key: self[key].number() for key in self._of(dict)}

    def windows(self, most: int) -> tuple[Window, ...]:
        """Give a list of pairs of minutes."""
        return tuple(node.window() for node in self.nodes(most))

    def window(self) -> Window:
        """Give a pair of minutes."""
        if len(self._of(list)) != 2:
            self._refuse()
        start, end = self.nodes(2)
        return start.number(), end.number()

    def _of(self, kind: type) -> Any:
        if not isinstance(self.value, kind):
            self._refuse()
        return self.value

    def _at(self, key: str) -> str:
        return f"{self.where}.{key}" if self.where else key

    def _refuse(self) -> NoReturn:
        raise ProblemBroken(self.where, "wrong_type")


def read_json(path: Path) -> Node:
    """Read a file as JSON, and as nothing more.

    Raises:
        ProblemBroken: It cannot be read, is too large, says something twice or is no JSON; NaN is
            none.

    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ProblemBroken(path.name, "too_large")
        text = path.read_text(encoding="utf-8-sig")
        root = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_no_doubles)
        if not isinstance(root, dict):
            raise ProblemBroken(path.name, "wrong_type")
        return Node(root, "")
    except OSError as error:
        raise ProblemBroken(path.name, "no_file") from error
    except (ValueError, RecursionError) as error:
        raise ProblemBroken(path.name, "not_json") from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        keys = [key for key, _ in pairs]
        raise ProblemBroken(max(keys, key=keys.count), "duplicate")
    return table
