"""Whether a file would be safe where it is: not on a drive of the network, where its log is not.

Firefox and SQLite itself found that out (RELIABILITY.md, finding 5; https://sqlite.org/wal.html:
"all processes using a database must be on the same host computer").
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from db.engine import unsafe_version
from planner.errors import OnNetworkDrive, UnsafeSqlite

Probe = Callable[[Path], bool]
"""Tells of a path, without links in it, whether it is of the network."""

REMOTE = 4
"""DRIVE_REMOTE (https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew)."""

NETWORK = {"afs", "ceph", "cifs", "davfs", "fuse.davfs2", "fuse.sshfs", "glusterfs", "ncpfs",
           "nfs", "nfs4", "smb3", "smbfs"}  # fmt: skip
"""File systems of Linux that are of the network."""

MOUNTS = Path("/proc/self/mounts")


def refuse_unsafe(path: Path) -> None:
    """Make sure that a file would be safe; nothing of it is read.

    Raises:
        UnsafeSqlite: This SQLite may spoil it.
        OnNetworkDrive: It is on a network drive.
    """
    if version := unsafe_version():
        raise UnsafeSqlite(version)
    if is_remote(path):
        raise OnNetworkDrive(path.name)


def is_remote(path: Path, probe: Probe | None = None) -> bool:
    """Tell whether a file is, or would be, on a network drive: mapped, linked or named outright."""
    there = Path(os.path.realpath(path))  # a letter of subst or a junction becomes what it is
    return any(is_share(str(one)) for one in (path, there)) or (probe or PROBE)(there)


def is_share(path: str) -> bool:
    r"""Tell whether a path names another computer: \\server\share, also as \\?\UNC\server."""
    named = path.replace("/", "\\")
    if named.startswith(("\\\\?\\", "\\\\.\\")):
        return named[4:8].upper() == "UNC\\"
    return named.startswith("\\\\")


def drive_is_remote(path: Path) -> bool:
    """Ask Windows what kind of drive a path is on."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        kind: int = ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\")
        return kind == REMOTE
    return False


def mount_is_remote(path: Path, mounts: str | None = None) -> bool:
    """Look on Linux which file system a path is on: that of the longest mount point above it."""
    try:
        listed = MOUNTS.read_text(encoding="utf-8") if mounts is None else mounts
    except OSError:
        return False
    best, kind = Path("/"), ""
    for line in listed.splitlines():
        _, place, system, *_ = line.split(" ")
        point = Path(place.replace("\\040", " "))
        if path.is_relative_to(point) and len(point.parts) >= len(best.parts):
            best, kind = point, system
    return kind in NETWORK


PROBE: Probe = drive_is_remote if os.name == "nt" else mount_is_remote
