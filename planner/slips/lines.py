"""Breaking words into lines that fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from planner.slips.fonts import ELLIPSIS, Style, printable
from planner.slips.writing.bidi import LRI, PDI

PIECE = re.compile(r"[^ -]*[ -]?")
"""A piece ends with what may end a line: a space or a hyphen."""


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
def in_two(words: str, style: Style) -> tuple[str, ...]:
    """Break a text into two lines as narrow as can be, unless it breaks itself; one word stays."""
    if "\n" in words or " " not in words:
        return tuple(words.split("\n"))
    ways = [(words[:at], words[at + 1 :]) for at, letter in enumerate(words) if letter == " "]
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
