"""The fonts of a PDF: only the glyphs that were used, each with the letters it writes.

A character of the PDF is a glyph together with its letters, so that one shape of two letters
(as the Arabic and the Persian yeh) is still read back as what was written (ISO 32000, 9.10.3).
"""

from __future__ import annotations

import zlib
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from planner.slips.writing.cmap import to_unicode
from planner.slips.writing.faces import EM, Face
from planner.slips.writing.shaping import Glyph, Shaped, shaped
from planner.slips.writing.subsets import subset, tag

UPRIGHT, SYMBOLIC = 0, 4


class Ink:
    """Writes lines of text onto a canvas; made once for each document."""

    def __init__(self, canvas: Canvas) -> None:
        self._fonts: dict[str, _Font] = {}
        self._lines: dict[tuple[str, str, str, float], str] = {}
        self._document: Any = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001
        self._document.delayedFonts.append(self)

    def line(self, words: str, face: str, size: float, language: str) -> str:
        """Give the operators that write a line where the text position is."""
        key = (words, face, language, size)
        found = self._lines.get(key)
        if found is None:
            found = self._lines[key] = self._encoded(shaped(words, face, language), size)
        return found

    def addObjects(self, document: Any) -> None:  # noqa: N802 - ReportLab calls it
        """Put the fonts into the document; ReportLab calls this when it is saved."""
        for font in self._fonts.values():
            font.add_to(document)

    def _encoded(self, line: Shaped, size: float) -> str:
        parts = []
        for run in line.runs:
            font = self._fonts.get(run.face.name)
            if font is None:
                name = f"P{len(self._fonts) + 1}"
                font = self._fonts[run.face.name] = _Font(run.face, name)
            own = size * run.face.scale
            parts.append(f"/{font.name} {own:g} Tf {font.encoded(run.glyphs, run.after, own)}")
        return " ".join(parts)


class _Font:
    """A font in a document, and the characters given to glyphs so far; 0 is none."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._given: dict[tuple[int, str], int] = {}
        self._glyphs: list[Glyph] = []

    def encoded(self, glyphs: tuple[Glyph, ...], after: int, size: float) -> str:
        """Give the operators that show glyphs, with what lies between them."""
        shown, text = [], "["
        for glyph in glyphs:
            if glyph.rise:
                shown.append(f"{text}{-glyph.shift or ''}] TJ {glyph.rise * size / EM:g} Ts")
                shown.append(f"<{self._character(glyph):04x}> Tj 0 Ts")
                text = "["
            else:
                gap = f"{-glyph.shift}" if glyph.shift else ""
                text += f"{gap}<{self._character(glyph):04x}>"
        shown.append(f"{text}{-after or ''}] TJ")
        return " ".join(shown).replace("><", "").replace("[] TJ ", "")

    def _character(self, glyph: Glyph) -> int:
        key = (glyph.shape, glyph.writes)
        found = self._given.get(key)
        if found is None:
            self._glyphs.append(glyph)
            found = self._given[key] = len(self._glyphs)
        return found

    def add_to(self, document: Any) -> None:
        """Put the font into the document."""
        indexes = tuple(sorted({glyph.shape for glyph in self._glyphs}))
        name = pdfdoc.PDFName(f"{tag(indexes)}+{self.face.name}")
        font = _dictionary(Type="Font", Subtype="Type0", Encoding="Identity-H")
        font["BaseFont"] = name
        font["DescendantFonts"] = pdfdoc.PDFArray([self._descendant(document, name, indexes)])
        letters = to_unicode([glyph.writes for glyph in self._glyphs])
        font["ToUnicode"] = document.Reference(_stream(zlib.compress(letters)))
        document.idToObject["BasicFonts"].dict[self.name] = document.Reference(font)

    def _descendant(self, document: Any, name: Any, indexes: tuple[int, ...]) -> Any:
        font = _dictionary(Type="Font", Subtype="CIDFontType2")
        system = {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"),
                  "Supplement": 0}  # fmt: skip
        font["BaseFont"] = name
        font["CIDSystemInfo"] = pdfdoc.PDFDictionary(system)
        font["FontDescriptor"] = document.Reference(_descriptor(document, self.face, name, indexes))
        font["W"] = pdfdoc.PDFArray([1, pdfdoc.PDFArray([glyph.wide for glyph in self._glyphs])])
        places = b"".join(g.shape.to_bytes(2) for g in [Glyph(0, "", 0, 0, 0), *self._glyphs])
        font["CIDToGIDMap"] = document.Reference(_stream(zlib.compress(places)))
        return document.Reference(font)


def _descriptor(document: Any, face: Face, name: Any, indexes: tuple[int, ...]) -> Any:
    packed, length = subset(face.name, indexes)
    file = _stream(packed)
    file.dictionary["Length1"] = length
    extents = face.font.get_font_extents("ltr")
    found = _dictionary(Type="FontDescriptor")
    found["FontName"] = name
    found["FontFile2"] = document.Reference(file)
    found["FontBBox"] = pdfdoc.PDFArray([-EM, extents.descender, 2 * EM, extents.ascender])
    for key, value in (("Flags", SYMBOLIC), ("ItalicAngle", UPRIGHT), ("StemV", 90),
                       ("Ascent", extents.ascender), ("Descent", extents.descender),
                       ("CapHeight", 714)):  # fmt: skip
        found[key] = value
    return found


def _dictionary(**names: str) -> Any:
    return pdfdoc.PDFDictionary({key: pdfdoc.PDFName(name) for key, name in names.items()})


def _stream(packed: bytes) -> Any:
    return pdfdoc.PDFStream(pdfdoc.PDFDictionary({"Filter": pdfdoc.PDFName("FlateDecode")}), packed)
