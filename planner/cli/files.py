"""Writing what a command makes: whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from planner.errors import CannotWrite


def write_file(path: Path, data: bytes) -> None:
    """Write a file, whole or not at all, in a folder that is made if need be; see room_for."""
    with room_for(path) as write:
        write(data)


@contextmanager
def room_for(path: Path) -> Iterator[Callable[[bytes], None]]:
    """Make sure of a place for a file before what it tells of is done; nothing is there until then.

    Raises:
        CannotWrite: The computer will not have it there.
    """
    making = path.with_name(f".{path.name}.making")
    try:
        if path.is_dir():
            raise IsADirectoryError(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        making.write_bytes(b"")
    except (OSError, ValueError) as error:
        raise CannotWrite(str(path)) from error
    try:
        yield partial(_finish, path, making)
    finally:
        making.unlink(missing_ok=True)


def _finish(path: Path, making: Path, data: bytes) -> None:
    try:
        making.write_bytes(data)
        making.replace(path)
    except OSError as error:
        raise CannotWrite(str(path)) from error
