"""Breaking words into lines that fit."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planner.slips.fonts import ELLIPSIS, printable, width

PIECE = re.compile(r"[^\s-]*[\s-]?")
"""A piece ends with what may end a line: a space or a hyphen."""


def broken(words: str, face: str, size: float, room: float, most: int) -> list[str]:
    """Break a text into lines of at most `room` points, at spaces and hyphens if it can.

    A word longer than a line is broken where the line is full.
    What does not fit in `most` lines ends with an ellipsis. No text gives no lines.
    """
    lines = [""]
    for piece in _pieces(printable(words), face, size, room):
        if width((lines[-1] + piece).rstrip(), face, size) > room and lines[-1]:
            lines.append("")
        lines[-1] += piece
    if len(lines) > most:
        lines[most - 1 :] = [_elided("".join(lines[most - 1 :]), face, size, room)]
    return [line.rstrip() for line in lines if line]


def _pieces(words: str, face: str, size: float, room: float) -> Iterator[str]:
    for piece in PIECE.findall(words):
        rest = piece
        while width(rest.rstrip(), face, size) > room:
            fits = _fitting(rest, face, size, room - width("-", face, size))
            yield rest[:fits] + "-"
            rest = rest[fits:]
        yield rest


def _fitting(words: str, face: str, size: float, room: float) -> int:
    """Count the letters that fit; at least one, so that there is an end to it."""
    count = len(words)
    while count > 1 and width(words[:count], face, size) > room:
        count -= 1
    return count


def _elided(words: str, face: str, size: float, room: float) -> str:
    return words[: _fitting(words, face, size, room - width(ELLIPSIS, face, size))] + ELLIPSIS
