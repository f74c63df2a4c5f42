"""From words to shapes: which glyphs stand where on a line (HarfBuzz)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from unicodedata import category

import uharfbuzz as hb

from planner.slips.writing.bidi import is_plain, levels, visual
from planner.slips.writing.directions import RIGHT_TO_LEFT
from planner.slips.writing.faces import EM, Face, face_for

NOTHING = "\u200b"
"""Stands for a glyph that writes nothing more than its neighbour: no letter for who reads it."""
JOINERS = "\u200c\u200d"
FEATURES = {"liga": False, "dlig": False}
"""No ligatures but those a script cannot do without: letters stay findable."""


class Glyph(NamedTuple):
    """A shape of a font with what it writes; its place in units of 1/1000 of the size.

    `shift` is how far it stands from where the glyph before it ended.
    """

    shape: int
    writes: str
    wide: int
    shift: int
    rise: int


class Run(NamedTuple):
    """Glyphs of one font from left to right; `after` is the way from the last to the next run."""

    face: Face
    glyphs: tuple[Glyph, ...]
    after: int


class Shaped(NamedTuple):
    """A line of shapes; as wide as `wide` for a size of 1."""

    wide: float
    runs: tuple[Run, ...]


@lru_cache(maxsize=16384)
def shaped(words: str, face: str, language: str = "nl") -> Shaped:
    """Shape one line of text, written in the direction of its language."""
    base = int(language in RIGHT_TO_LEFT)
    found = [_run(part, one, level, language) for part, one, level in _ordered(words, face, base)]
    return Shaped(sum(wide for _, wide in found) / EM, tuple(run for run, _ in found))


def _ordered(words: str, face: str, base: int) -> Iterator[tuple[str, Face, int]]:
    """Cut a line into parts of one font and level, and order them from left to right."""
    if base == 0 and is_plain(words):
        at, order = [0] * len(words), list(range(len(words)))
    else:
        at = levels(words, base)
        order = visual(at, words, base)
    fonts = _fonts(words, face)
    parts: list[list[int]] = []
    for place in order:
        last = parts[-1][-1] if parts else None
        if not _is_written(words[place]):
            continue
        if last is not None and fonts[last] is fonts[place] and at[last] == at[place]:
            parts[-1].append(place)
        else:
            parts.append([place])
    for part in parts:
        yield "".join(words[place] for place in sorted(part)), fonts[part[0]], at[part[0]]


def _fonts(words: str, name: str) -> list[Face]:
    found: list[Face] = []
    for letter in words:
        found.append(face_for(letter, name, found[-1] if found else None))
    return found


def _is_written(letter: str) -> bool:
    return letter in JOINERS or not category(letter).startswith("C")


def _run(words: str, face: Face, level: int, language: str) -> tuple[Run, float]:
    buffer = hb.Buffer()
    buffer.add_str(words)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if level % 2 else "ltr"
    buffer.language = language
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    hb.shape(face.font, buffer, FEATURES)
    written = _written(words, [info.cluster for info in buffer.glyph_infos])
    glyphs, pen, ended = [], 0, 0
    for info, at, writes in zip(buffer.glyph_infos, buffer.glyph_positions, written, strict=True):
        wide = face.font.get_glyph_h_advance(info.codepoint)
        x = pen + at.x_offset
        glyphs.append(Glyph(info.codepoint, writes, wide, x - ended, at.y_offset))
        pen, ended = pen + at.x_advance, x + wide
    return Run(face, tuple(glyphs), pen - ended), pen * face.scale


def _written(words: str, clusters: list[int]) -> list[str]:
    """Give each glyph the letters that it writes; of those that share letters, the first."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(words)], strict=True))
    seen: set[int] = set()
    found = []
    for cluster in clusters:
        found.append(NOTHING if cluster in seen else words[cluster : ends[cluster]])
        seen.add(cluster)
    return found
