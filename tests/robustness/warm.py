"""Processes forked from a warm one, to be killed: everything is loaded there, and no office open.

What they say comes through a pipe that outlives them, so nothing they acknowledged is missed.
"""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from multiprocessing import get_context

from db import database

Say = Callable[[bytes], object]


class Warm:
    """A process that does some work, which is given a way to say how far it is."""

    def __init__(self, work: Callable[..., None], *args: object) -> None:
        context = get_context("fork")
        self._ours, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_live, args=(theirs, work, args))
        self._process.start()
        theirs.close()

    def hear(self) -> bytes:
        """Wait for what it says next; nothing once it has ended."""
        with suppress(EOFError):
            return self._ours.recv_bytes()
        return b""

    def waits(self, seconds: float | None) -> None:
        """Give it so many seconds (none: as many as it takes), or less when it is done sooner."""
        self._process.join(seconds)

    def kill(self) -> list[bytes]:
        """Kill it, and give what it had said meanwhile; it must not have ended by a fault."""
        self._process.kill()
        said = list(iter(self.hear, b""))
        self._process.join()
        self._ours.close()
        if self._process.exitcode not in {0, -signal.SIGKILL}:
            raise AssertionError(f"what was to be killed broke down after {said}")
        return said


@contextmanager
def compiled_once() -> Iterator[None]:
    """Have a file that is opened again find the queries compiled that were for it before.

    A program compiles them in its first minutes, which would be most of what a process does that
    lives for less than a second.
    """
    before = database.engine_for
    database.engine_for = cache(before)
    try:
        yield
    finally:
        database.engine_for = before


def _live(pipe, work: Callable[..., None], args: tuple[object, ...]) -> None:
    """Do the work, without collecting what the warm process left: it may hold another's file."""
    gc.disable()
    work(pipe.send_bytes, *args)
    os._exit(0)
