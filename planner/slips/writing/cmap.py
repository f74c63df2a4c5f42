"""The table in a PDF that says what its characters write (ISO 32000, 9.10.3)."""

from __future__ import annotations

from collections.abc import Sequence

HEAD = b"""/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
FOOT = b"""endcmap
CMapName currentdict /CMap defineresource pop
end
end"""
MOST = 100
"""A block may not have more lines."""


def to_unicode(writes: Sequence[str]) -> bytes:
    """Make the table; the first character is number 1."""
    lines = [
        f"<{number:04x}> <{letters.encode('utf-16-be').hex()}>"
        for number, letters in enumerate(writes, start=1)
    ]
    blocks = [lines[start : start + MOST] for start in range(0, len(lines), MOST)]
    body = "".join(
        f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
    )
    return HEAD + body.encode() + FOOT
