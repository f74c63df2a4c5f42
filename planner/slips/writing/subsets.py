"""Fonts with only the glyphs that a document uses."""

from __future__ import annotations

import zlib
from functools import lru_cache

import uharfbuzz as hb

from planner.slips.writing.faces import face

DROPPED = ("GSUB", "GPOS", "GDEF", "name", "OS/2", "post", "cmap", "STAT", "BASE")
"""Tables that a PDF has no use for."""


@lru_cache(maxsize=256)
def subset(name: str, indexes: tuple[int, ...]) -> tuple[bytes, int]:
    """Give a font with some glyphs only, compressed, and its length before."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(indexes)
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_LAYOUT_CLOSURE
    wanted.drop_table_tag_set.update(int.from_bytes(f"{one:4}".encode()) for one in DROPPED)
    data = hb.subset(face(name).font.face, wanted).blob.data
    return zlib.compress(data), len(data)


def tag(indexes: tuple[int, ...]) -> str:
    """Give six capitals that mark a subset (ISO 32000, 9.6.4)."""
    number = zlib.crc32(repr(indexes).encode())
    return "".join(chr(65 + number // 26**place % 26) for place in range(6))
