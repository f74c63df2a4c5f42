"""Standing between this program's SQLite and the disk: every write and sync is seen, or refused.

The SQLite of sqlcipher3 exports its registry of file systems. A shim over the usual one notes what
happens to the files of one folder, in order, and can let the n-th call fail. So the program itself
is tried, with its encryption, and not a model of it.

Structures: https://sqlite.org/c3ref/vfs.html, https://sqlite.org/c3ref/io_methods.html.
"""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p, cast
from dataclasses import dataclass, field
from pathlib import Path

from sqlcipher3 import _sqlite3

IO_ERROR, FULL = 10, 13
"""SQLITE_IOERR and SQLITE_FULL (https://sqlite.org/rescode.html)."""
CREATE = 0x4
"""SQLITE_OPEN_CREATE."""

Read = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
Sync = CFUNCTYPE(c_int, c_void_p, c_int)
Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, POINTER(c_int))
"""The name goes through as it came: the file system keeps the address, not the letters."""
Delete = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)


class Methods(Structure):
    """sqlite3_io_methods, version 3; what is not watched is only carried along."""

    _fields_ = [
        ("version", c_int), ("close", c_void_p), ("read", c_void_p), ("write", c_void_p),
        ("truncate", c_void_p), ("sync", c_void_p), ("rest", c_void_p * 13),
    ]  # fmt: skip


class Vfs(Structure):
    """sqlite3_vfs, version 3."""

    _fields_ = [
        ("version", c_int), ("size", c_int), ("longest", c_int), ("next", c_void_p),
        ("name", c_char_p), ("data", c_void_p), ("open", c_void_p), ("delete", c_void_p),
        ("rest", c_void_p * 14),
    ]  # fmt: skip


@dataclass
class Event:
    """What happened to a file: written (at, data), synced, truncated (at), made or removed."""

    kind: str
    path: str
    at: int = 0
    data: bytes = b""


@dataclass
class Shim:
    """What was seen, in order; `fail_at` counts calls from 1, `fail_on` (none: all) by kind."""

    folder: str
    events: list[Event] = field(default_factory=list)
    calls: int = 0
    fail_at: int = 0
    failed: str = ""
    code: int = IO_ERROR
    lasting: bool = False
    noting: bool = True

    def refuses(self, kind: str, path: str) -> bool:
        """Count a call, and tell whether it is to fail."""
        if not path.startswith(self.folder):
            return False
        self.calls += 1
        fails = self.fail_at > 0 and (
            self.calls == self.fail_at or (self.lasting and self.calls > self.fail_at)
        )
        if fails and not self.failed:
            self.failed = f"{kind} {Path(path).suffix}"
        return fails

    def note(self, kind: str, path: str, at: int = 0, data: bytes = b"") -> None:
        """Note what was done."""
        if self.noting and path.startswith(self.folder):
            self.events.append(Event(kind, path, at, data))


class _Standing:
    """The file system that stands between; it keeps alive what C points at."""

    def __init__(self, shim: Shim) -> None:
        self.shim = shim
        self.library = ctypes.CDLL(_sqlite3.__file__)
        self.library.sqlite3_vfs_find.restype = POINTER(Vfs)
        self.library.sqlite3_vfs_find.argtypes = [c_char_p]
        self.usual = self.library.sqlite3_vfs_find(None)
        self.own = Vfs.from_buffer_copy(self.usual.contents)
        self.own.name = b"shim"
        self.paths: dict[int, str] = {}
        self.methods: dict[int, tuple[Methods, Methods]] = {}
        self.kept = [Open(self._open), Delete(self._delete), Read(self._read), Read(self._write),
                     Truncate(self._truncate), Sync(self._sync)]  # fmt: skip
        self.own.open = cast(self.kept[0], c_void_p).value
        self.own.delete = cast(self.kept[1], c_void_p).value

    def stand(self) -> None:
        self.library.sqlite3_vfs_register(ctypes.byref(self.own), 1)

    def step_aside(self) -> None:
        self.library.sqlite3_vfs_unregister(ctypes.byref(self.own))
        self.library.sqlite3_vfs_register(self.usual, 1)

    def _open(self, _vfs, name, file, flags, out) -> int:
        path = _text(name)
        there = bool(path) and Path(path).exists()
        if path and self.shim.refuses("open", path):
            cast(file, POINTER(c_void_p))[0] = None
            return 14  # SQLITE_CANTOPEN
        answer = Open(self.usual.contents.open)(self.usual_at, name, file, flags, out)
        if answer == 0 and path.startswith(self.shim.folder):
            self.paths[file] = path
            slot = cast(file, POINTER(c_void_p))
            slot[0] = ctypes.addressof(self._methods(slot[0])[1])
            if flags & CREATE and not there:
                self.shim.note("made", path)
        return answer

    @property
    def usual_at(self) -> int:
        return ctypes.addressof(self.usual.contents)

    def _methods(self, usual: int) -> tuple[Methods, Methods]:
        if usual not in self.methods:
            before = Methods.from_address(usual)
            own = Methods.from_buffer_copy(before)
            for name, call in zip(
                ("read", "write", "truncate", "sync"), self.kept[2:], strict=True
            ):
                setattr(own, name, cast(call, c_void_p).value)
            self.methods[usual] = (before, own)
            self.methods[ctypes.addressof(own)] = (before, own)
        return self.methods[usual]

    def _before(self, file: int) -> Methods:
        return self.methods[cast(file, POINTER(c_void_p))[0]][0]

    def _delete(self, _vfs, name, sync) -> int:
        path = _text(name)
        if self.shim.refuses("delete", path):
            return IO_ERROR
        answer = Delete(self.usual.contents.delete)(self.usual_at, name, sync)
        if answer == 0:
            self.shim.note("removed", path)
        return answer

    def _read(self, file, data, size, at) -> int:
        if self.shim.refuses("read", self.paths[file]):
            return IO_ERROR
        return Read(self._before(file).read)(file, data, size, at)

    def _write(self, file, data, size, at) -> int:
        if self.shim.refuses("write", self.paths[file]):
            return self.shim.code
        answer = Read(self._before(file).write)(file, data, size, at)
        if answer == 0:
            self.shim.note("written", self.paths[file], at, ctypes.string_at(data, size))
        return answer

    def _truncate(self, file, at) -> int:
        if self.shim.refuses("truncate", self.paths[file]):
            return IO_ERROR
        answer = Truncate(self._before(file).truncate)(file, at)
        if answer == 0:
            self.shim.note("truncated", self.paths[file], at)
        return answer

    def _sync(self, file, flags) -> int:
        if self.shim.refuses("sync", self.paths[file]):
            return IO_ERROR
        answer = Sync(self._before(file).sync)(file, flags)
        if answer == 0:
            self.shim.note("synced", self.paths[file])
        return answer


def _text(address: int | None) -> str:
    return ctypes.string_at(address).decode() if address else ""


@contextmanager
def watched(folder: Path) -> Iterator[Shim]:
    """Watch the files of a folder that are opened from now on."""
    standing = _Standing(Shim(str(folder)))
    standing.stand()
    try:
        yield standing.shim
    finally:
        standing.step_aside()


@contextmanager
def refusing(shim: Shim) -> Iterator[None]:
    """Let the same count reach what Python itself does with files: sync, replace and copy."""
    kept = os.fsync, os.replace, shutil.copyfile

    def fsync(descriptor: int) -> None:
        _refuse(shim, "fsync", shim.folder)
        kept[0](descriptor)

    def replace(source, target, **options) -> None:
        _refuse(shim, "replace", str(target))
        kept[1](source, target, **options)

    def copyfile(source, target, **options):
        _refuse(shim, "copy", str(target))
        return kept[2](source, target, **options)

    os.fsync, os.replace, shutil.copyfile = fsync, replace, copyfile
    try:
        yield
    finally:
        os.fsync, os.replace, shutil.copyfile = kept


def _refuse(shim: Shim, kind: str, path: str) -> None:
    if shim.refuses(kind, path):
        raise OSError(errno.ENOSPC if shim.code == FULL else errno.EIO, "refused by the trial")
