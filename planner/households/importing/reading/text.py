"""Text files of any encoding to text."""

from __future__ import annotations

import codecs

from planner.errors import ListUnreadable

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
SAMPLE = 4096
ZEROS = 0.25
"""The part of every other byte that is zero in UTF-16 with separators and digits in it."""
CONTROLS = "".join(chr(sign) for sign in range(32) if chr(sign) not in "\0\t\n\r\x0b\x0c")
STRAYS = 0.02
"""The part of a text that control characters may be before it is no text."""


def decode(data: bytes, source: str) -> str:
    """Decode by byte order mark; else UTF-16 by its zeros, strict UTF-8, or Windows-1252.

    Raises:
        ListUnreadable: It is no text.

    """
    for bom, marked in BOMS:
        if data.startswith(bom):
            return _checked(_strict(data[len(bom) :], marked), source)
    if encoding := _without_bom(data[:SAMPLE]):
        return _checked(_strict(data, encoding), source)
    text = _strict(data, "utf-8")
    if text is None and not _has_surrogates(data):
        text = _strict(data, "cp1252")
    return _checked(text, source)


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _without_bom(sample: bytes) -> str | None:
    """Recognise UTF-16 without a mark: Latin letters and separators have a zero byte."""
    half = max(len(sample) // 2, 1)
    if sample[1::2].count(0) > ZEROS * half and sample[0::2].count(0) == 0:
        return "utf-16-le"
    if sample[0::2].count(0) > ZEROS * half and sample[1::2].count(0) == 0:
        return "utf-16-be"
    return None


def _has_surrogates(data: bytes) -> bool:
    """Tell whether this is UTF-8 but for halves of characters: damaged, not another encoding."""
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return False
    return True


def _checked(text: str | None, source: str) -> str:
    """Refuse what no text has: zeros, or more than a stray control character."""
    if text is None or "\0" in text:
        raise ListUnreadable(source)
    strays = sum(text.count(sign) for sign in CONTROLS)
    if strays > STRAYS * len(text):
        raise ListUnreadable(source)
    return text.removeprefix("\ufeff")
