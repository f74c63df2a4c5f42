"""What sort of file some bytes are, whatever its name says, and what cannot be read."""

from __future__ import annotations

import io
import zipfile

from planner.errors import (
    ListEmpty,
    ListOfOtherKind,
    ListProtected,
    ListTooLarge,
    ListUnreadable,
    Refusal,
)
from planner.households.importing.reading import limits

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
STARTS = {
    b"%PDF": "pdf",
    b"{\\rtf": "rtf",
    b"\x89PNG": "png",
    b"\xff\xd8\xff": "jpg",
    b"GIF8": "gif",
}
MARKUP = {
    b"<!doctype html": "html", b"<html": "html", b"<table": "html", b"<head": "html",
    b"<meta": "html", b"<?xml": "xml", b"mime-version:": "mht",
}  # fmt: skip
INSIDE = {
    "xl/workbook.xml": "xlsx", "xl/workbook.bin": "xlsb", "word/document.xml": "docx",
    "ppt/presentation.xml": "pptx", "content.xml": "ods", "Index/Document.iwa": "numbers",
}  # fmt: skip
HEAD = 1024
ENCRYPTED_FLAG = 0x1


def is_workbook(data: bytes, source: str) -> bool:
    """Tell a workbook from a text file, before anything of it is unpacked or decoded.

    Raises:
        ListEmpty, ListTooLarge, ListProtected, ListOfOtherKind, ListUnreadable: It is neither.

    """
    if len(data) > limits.FILE_BYTES:
        raise ListTooLarge(source)
    if not data.strip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n"):
        raise ListEmpty(source)
    if data.startswith(OLE):
        raise _ole(data, source)
    if kind := _other_kind(data[:HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")):
        raise ListOfOtherKind(source, kind)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        _check_archive(data, source)
        return True
    return False


def _ole(data: bytes, source: str) -> Refusal:
    """Tell an old workbook from a new one that is locked with a password."""
    return ListProtected(source) if ENCRYPTED in data else ListOfOtherKind(source, "xls")


def _other_kind(head: bytes) -> str | None:
    for start, kind in STARTS.items():
        if head.startswith(start):
            return kind
    small = head.lower()
    return next((kind for start, kind in MARKUP.items() if small.startswith(start)), None)


def _check_archive(data: bytes, source: str) -> None:
    """Read the directory of an archive, and refuse what is locked, too large or no workbook."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise ListUnreadable(source) from error
    if any(member.flag_bits & ENCRYPTED_FLAG for member in members):
        raise ListProtected(source)
    if _is_bomb(members):
        raise ListTooLarge(source)
    names = {member.filename for member in members}
    kind = next((kind for name, kind in INSIDE.items() if name in names), "zip")
    if kind != "xlsx":
        raise ListOfOtherKind(source, kind)


def _is_bomb(members: list[zipfile.ZipInfo]) -> bool:
    if len(members) > limits.MEMBERS:
        return True
    if sum(member.file_size for member in members) > limits.UNPACKED_BYTES:
        return True
    return any(
        member.file_size > limits.RATIO_FROM
        and member.file_size > limits.RATIO * max(member.compress_size, 1)
        for member in members
    )
