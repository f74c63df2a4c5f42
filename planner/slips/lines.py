"""Breaking words into lines that fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations, pairwise

from planner.slips.fonts import ELLIPSIS, Style, printable
from planner.slips.writing.bidi import LRI, PDI

PIECE = re.compile(r"(?:[^ -]| (?=[?!:;»]))*[ -]?")
"""A piece ends with what may end a line: a space or a hyphen, but no space before a French mark."""

HALVINGS = 6
"""So often is the room halved in which lines are evened: to less than 2 % of it."""


def broken(words: str, face: str, size: float, room: float, most: int) -> list[str]:
    """Break data into lines of at most `room` points, at spaces and hyphens if it can.

    A word longer than a line is broken where the line is full.
    What does not fit in `most` lines ends with an ellipsis. No text gives no lines.
    """
    style = Style(face, size)
    lines = _filled(printable(words), style, room)
    if len(lines) > most:
        lines[most - 1 :] = [_elided("".join(lines[most - 1 :]), style, room)]
    return [line.rstrip() for line in lines if line]


@lru_cache(maxsize=8192)
def flowed(words: str, style: Style, room: float) -> tuple[str, ...]:
    """Break a text of ours into lines; it may say itself where one ends.

    A fact that keeps its own direction keeps it on every line that it is on.
    """
    lines = [line.rstrip() for part in words.split("\n") for line in _filled(part, style, room)]
    return tuple(_closed(lines))


@lru_cache(maxsize=4096)
def evened(words: str, style: Style, room: float) -> tuple[str, ...]:
    """Break a text of ours into as few lines as can be, all about as long: no word stays alone."""
    found = flowed(words, style, room)
    if len(found) < 2 or "\n" in words:
        return found
    few, wide = max(style.width(word.strip()) for word in PIECE.findall(words)), room
    if few > room:
        return found
    for _ in range(HALVINGS):
        middle = (few + wide) / 2
        tried = flowed(words, style, middle)
        few, wide = (few, middle) if len(tried) == len(found) else (middle, wide)
        found = tried if len(tried) == len(found) else found
    return found


@lru_cache(maxsize=4096)
def in_few(words: str, style: Style, most: int) -> tuple[str, ...]:
    """Break a text into lines as narrow as can be, unless it breaks itself; one word stays."""
    if "\n" in words:
        return tuple(words.split("\n"))
    parts = words.split(" ")
    cuts = combinations(range(1, len(parts)), min(most, len(parts)) - 1)
    ways = ([" ".join(parts[a:b]) for a, b in pairwise((0, *at, len(parts)))] for at in cuts)
    return tuple(_closed(min(ways, key=lambda way: max(map(style.width, way)))))


def _filled(words: str, style: Style, room: float) -> list[str]:
    lines = [""]
    for piece in _pieces(words, style, room):
        if lines[-1] and style.width((lines[-1] + piece).rstrip()) > room:
            lines.append("")
        lines[-1] += piece
    return lines


def _closed(lines: Iterable[str]) -> Iterator[str]:
    """End an isolate with its line and begin it again on the next."""
    open_ = ""
    for line in lines:
        whole = open_ + line
        open_ = LRI if whole.count(LRI) > whole.count(PDI) else ""
        yield whole + (PDI if open_ else "")


def _pieces(words: str, style: Style, room: float) -> Iterator[str]:
    for piece in PIECE.findall(words):
        rest = piece
        while style.width(rest.rstrip()) > room:
            fits = _fitting(rest, style, room - style.width("-"))
            yield rest[:fits] + "-"
            rest = rest[fits:]
        yield rest


def _fitting(words: str, style: Style, room: float) -> int:
    """Count the letters that fit; at least one, so that there is an end to it."""
    count = len(words)
    while count > 1 and style.width(words[:count]) > room:
        count -= 1
    return count


def _elided(words: str, style: Style, room: float) -> str:
    return words[: _fitting(words, style, room - style.width(ELLIPSIS))] + ELLIPSIS
