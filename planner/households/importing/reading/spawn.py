"""Reading lists in a process of its own, with little time and memory, for they may be hostile."""

from __future__ import annotations

import multiprocessing
from collections.abc import Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from planner.errors import ListMissing, ListTakesTooLong, ListTooLarge, ListUnreadable, Refusal
from planner.households.importing.cells import RawList
from planner.households.importing.reading import limits

READY = "ready"


def read_lists(paths: Sequence[Path]) -> list[RawList]:
    """Read files one after another, in the order given.

    Raises:
        ListMissing, ListEmpty, ListTooLarge, ListTakesTooLong, ListProtected, ListOfOtherKind,
        ListUnreadable: A file cannot be read.

    """
    return [read_list(path) for path in paths]


def read_list(path: Path, seconds: int = limits.SECONDS) -> RawList:
    """Read one file in a spawned process that is stopped when it takes too long."""
    data = _bytes(path)
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=answer_with_list, args=(theirs,), daemon=True)
    child.start()
    theirs.close()
    try:
        return _ask(ours, data, path.name, seconds)
    finally:
        ours.close()
        child.kill()
        child.join()
        child.close()


def answer_with_list(asked: Connection) -> None:
    """Say that it is ready, then answer the file that is sent by its list or the refusal.

    All that is slow to load is there before: on a busy PC it takes longer than the list itself,
    and is not to be held against it.
    """
    import openpyxl  # noqa: F401, PLC0415 - in the child

    from planner.households.importing.reading.parse import parse  # noqa: PLC0415 - in the child

    asked.send(READY)
    data, source = asked.recv()
    limit_memory()
    try:
        asked.send(parse(data, source))
    except Refusal as refusal:
        asked.send(refusal)
    except MemoryError:
        asked.send(ListTooLarge(source))


def _bytes(path: Path) -> bytes:
    if not path.is_file():
        raise ListMissing(path.name)
    try:
        if path.stat().st_size > limits.FILE_BYTES:
            raise ListTooLarge(path.name)
        return path.read_bytes()
    except OSError as error:
        raise ListMissing(path.name) from error


def _ask(ours: Connection, data: bytes, source: str, seconds: int) -> RawList:
    try:
        if not ours.poll(limits.STARTING):
            raise ListTakesTooLong(source, limits.STARTING)
        ours.recv()
        ours.send((data, source))
        if not ours.poll(seconds):
            raise ListTakesTooLong(source, seconds)
        answer = ours.recv()
    except (EOFError, BrokenPipeError, ConnectionResetError) as error:
        raise ListUnreadable(source) from error
    if isinstance(answer, Refusal):
        raise answer
    if not isinstance(answer, RawList):
        raise ListUnreadable(source)
    return answer


def limit_memory() -> None:
    """Let this process have little memory, where the system can (not on Windows).

    Spawning imports the program's main module too: where that is the window and its libraries
    fill most of the room, there is some left for the list.
    """
    try:
        import resource  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    room = max(limits.MEMORY_BYTES, _mapped(resource.getpagesize()) + limits.LEAST_ROOM_BYTES)
    resource.setrlimit(resource.RLIMIT_AS, (room, room))


def _mapped(page: int) -> int:
    """Tell how many bytes this process has mapped already, as far as the system says."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * page
    except OSError:
        return 0
