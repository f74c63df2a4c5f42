"""Files made to do harm, or too large, are refused with a sentence."""

from __future__ import annotations

import io
import random
import subprocess
import sys
import zipfile

import pytest

from planner.errors import (
    ListEmpty,
    ListMissing,
    ListOfOtherKind,
    ListProtected,
    ListTakesTooLong,
    ListTooLarge,
    ListUnreadable,
    Refusal,
)
from planner.households.importing.reading import limits
from planner.households.importing.reading.parse import parse
from planner.households.importing.reading.spawn import read_list, read_lists
from planner.texts import LANGUAGES, explain
from tests.planner.households.importing.office import xlsx_bytes

SMALL = xlsx_bytes(Blad1=[["Naam", "Voornaam"], ["Peeters", "Jan"]])
SHEET = "xl/worksheets/sheet1.xml"
OPENED = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
CLOSED = b"</sheetData></worksheet>"
NOISE = random.Random(17).randbytes(1 << 14)
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(1000)


def with_sheet(xml, compression=zipfile.ZIP_DEFLATED):
    """The small workbook with another sheet in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(SMALL)) as old, zipfile.ZipFile(out, "w", compression) as new:
        for name in old.namelist():
            new.writestr(name, xml if name == SHEET else old.read(name))
    return out.getvalue()


def entities(depth=9):
    names = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "ha"}">' for n in range(depth))
    cell = f'<row r="1"><c r="A1" t="inlineStr"><is><t>&e{depth - 1};</t></is></c></row>'
    head = f'<?xml version="1.0"?><!DOCTYPE x [{names}]>'
    return head.encode() + OPENED + cell.encode() + CLOSED


def external():
    return entities().replace(b'<!ENTITY e0 "ha">', b'<!ENTITY e0 SYSTEM "file:///etc/passwd">')


def archive(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in members:
            new.writestr(name, "x")
    return out.getvalue()


def encrypted():
    data = bytearray(SMALL)
    place = data.find(b"PK\x01\x02")
    while place >= 0:
        data[place + 8] |= 1
        place = data.find(b"PK\x01\x02", place + 4)
    return bytes(data)


def million_rows():
    return OPENED + b"<row><c><v>1</v></c></row>" * 1_000_000 + CLOSED


def far_cell(reference):
    row = "".join(filter(str.isdigit, reference))
    cell = f'<row r="{row}"><c r="{reference}"><v>1</v></c></row>'
    return OPENED + cell.encode() + CLOSED


HOSTILE = {
    "zip bomb": (
        lambda: with_sheet(b"<worksheet>" + b" " * 50_000_000 + b"</worksheet>"),
        ListTooLarge,
    ),
    "more than a hundred megabytes": (lambda: with_sheet(NOISE * 6800), ListTooLarge),
    "a million rows": (lambda: with_sheet(million_rows()), ListTooLarge),
    "entity bomb": (lambda: with_sheet(entities()), ListUnreadable),
    "external entity": (lambda: with_sheet(external()), ListUnreadable),
    "deep nesting": (lambda: with_sheet(OPENED + b"<row><c>" * 50_000), ListUnreadable),
    "unclosed": (lambda: with_sheet(OPENED + b"<row><c>"), ListUnreadable),
    "a row too far": (lambda: with_sheet(far_cell("A20002")), ListTooLarge),
    "a column too far": (lambda: with_sheet(far_cell("CW1")), ListTooLarge),
    "a sheet of noise": (lambda: with_sheet(NOISE), ListUnreadable),
    "truncated workbook": (lambda: SMALL[: len(SMALL) // 2], ListUnreadable),
    "start of an archive": (lambda: b"PK\x03\x04" + NOISE[:500], ListUnreadable),
    "locked archive": (encrypted, ListProtected),
    "locked workbook": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), ListProtected),
    "too many members": (lambda: archive(f"{n}.xml" for n in range(300)), ListTooLarge),
    "zip slip": (lambda: archive(["../../etc/passwd"]), ListOfOtherKind),
    "old workbook": (lambda: OLE, ListOfOtherKind),
    "document": (lambda: archive(["word/document.xml"]), ListOfOtherKind),
    "open document": (lambda: archive(["mimetype", "content.xml"]), ListOfOtherKind),
    "web page": (
        lambda: b"\xef\xbb\xbf <HTML><table><tr><td>Naam</td></tr></table>",
        ListOfOtherKind,
    ),
    "pdf": (lambda: b"%PDF-1.7\n" + NOISE[:100], ListOfOtherKind),
    "noise": (lambda: NOISE[:1000] + b"\0\x81", ListUnreadable),
    "zeros in text": (lambda: b"Naam;Voornaam\nPeeters\0;Jan\n", ListUnreadable),
    "half characters": (
        lambda: "Naam;Voornaam\nJ\ud800;x".encode("utf-8", "surrogatepass"),
        ListUnreadable,
    ),
    "half characters in utf-16": (
        lambda: "\ufeffNaam;J\ud800".encode("utf-16-le", "surrogatepass"),
        ListUnreadable,
    ),
    "one line of ten megabytes": (lambda: b"Naam;" + b"a" * 10_000_000, ListTooLarge),
    "a line of columns": (lambda: b"Naam;Voornaam;" * 20_000, ListTooLarge),
    "too many records": (lambda: b"Naam;Voornaam\n" + b"a;b\n" * 20_001, ListTooLarge),
    "a quote for ever": (lambda: b'"Naam;Voornaam\n' * 100_000, ListTooLarge),
    "empty": (lambda: b"", ListEmpty),
    "only blanks": (lambda: b"\xef\xbb\xbf\r\n \t\n", ListEmpty),
    "only separators": (lambda: b";;;\n;;;\n", ListEmpty),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_refused_with_a_sentence(name):
    make, refusal = HOSTILE[name]

    with pytest.raises(refusal) as refused:
        parse(make(), "lijst.xlsx")
    assert all("lijst.xlsx" in explain(refused.value, language) for language in LANGUAGES)


def test_a_file_over_twenty_megabytes_is_not_even_read(tmp_path):
    path = tmp_path / "groot.csv"
    with path.open("wb") as file:
        file.truncate(limits.FILE_BYTES + 1)

    with pytest.raises(ListTooLarge):
        read_list(path)


@pytest.mark.parametrize("name", ["weg.csv", "."])
def test_a_file_that_cannot_be_opened_is_refused(tmp_path, name):
    with pytest.raises(ListMissing):
        read_list(tmp_path / name)


def test_reading_stops_when_it_takes_too_long(tmp_path):
    path = tmp_path / "lijst.csv"
    path.write_bytes(b"Naam;Voornaam\nPeeters;Jan\n")

    with pytest.raises(ListTakesTooLong) as refused:
        read_list(path, seconds=0)
    assert "0 seconden" in explain(refused.value, "nl")


def test_a_refusal_comes_back_from_the_other_process(tmp_path):
    good, bad = tmp_path / "goed.csv", tmp_path / "fout.xlsx"
    good.write_bytes(b"Naam;Voornaam\nPeeters;Jan\n")
    bad.write_bytes(SMALL[:500])

    assert read_list(good).sheets[0].rows == (("Naam", "Voornaam"), ("Peeters", "Jan"))
    with pytest.raises(Refusal) as refused:
        read_lists([good, bad])
    assert (type(refused.value), refused.value.file) == (ListUnreadable, "fout.xlsx")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit a process's memory so")
def test_the_other_process_has_little_memory():
    code = (
        "from planner.households.importing.reading import spawn\n"
        "spawn.limit_memory()\n"
        "try: bytearray(spawn.limits.MEMORY_BYTES)\n"
        "except MemoryError: print('refused')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "refused"
