"""Long work in a process of its own: the program stays quick, and can stop or outlive it."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from contextlib import suppress
from enum import Enum
from multiprocessing import get_context
from multiprocessing.connection import Connection
from time import perf_counter
from typing import Any, Generic, TypeVar

from planner.errors import Refusal

T = TypeVar("T")
Work = Callable[..., T]
"""Called with `progress`, to be told how far it is, and `stop`, to be asked whether to go on."""

LISTEN = 0.02
"""Seconds between two looks whether somebody said stop."""


class _Word(Enum):
    """What an answer of the process is."""

    PROGRESS = "progress"
    RESULT = "result"
    REFUSAL = "refusal"
    FAULT = "fault"


class Apart(Generic[T]):
    """One piece of work; may be stopped from another thread, and then gives what it has so far.

    `gone` is the refusal that says that the process ended without a result.
    """

    def __init__(self, work: Work[T], gone: type[Refusal]) -> None:
        context = get_context("spawn")
        self._gone = gone
        self._answers, self._answering = context.Pipe(duplex=False)
        self._listening, self._stopping = context.Pipe(duplex=False)
        pipes = (self._answering, self._listening)
        self._process = context.Process(target=_work, args=(*pipes, work), daemon=True)

    @property
    def pid(self) -> int | None:
        """The id of the process, once it runs."""
        return self._process.pid

    def run(self, progress: Callable[[Any], None] | None = None) -> T:
        """Do the work and wait for its result. It is done once.

        Raises:
            Refusal: As the work does; or `gone`: killed, or out of memory.

        """
        self._process.start()
        # Only the process may hold these now, or its end would go unnoticed.
        self._answering.close()
        self._listening.close()
        try:
            return self._listen(progress)
        except (EOFError, OSError) as error:
            raise self._gone from error
        finally:
            self._leave()

    def stop(self) -> None:
        """Make `run` return soon with what there is; too late or twice does no harm."""
        with suppress(OSError):
            self._stopping.send_bytes(b"stop")

    def _listen(self, progress: Callable[[Any], None] | None) -> T:
        while True:
            word, said = self._answers.recv()
            match word:
                case _Word.RESULT:
                    result: T = said
                    return result
                case _Word.REFUSAL:
                    raise said
                case _Word.PROGRESS:
                    if progress is not None:
                        progress(said)
                case _:
                    raise RuntimeError(f"the work failed:\n{said}")

    def _leave(self) -> None:
        # Its answer is here, or never comes: nobody has to wait for it to tidy up.
        self._process.kill()
        self._process.join()
        self._process.close()
        self._answers.close()
        self._stopping.close()


def _work(answers: Connection, orders: Connection, work: Work[Any]) -> None:
    # A parent that is gone reads no answers.
    with suppress(OSError):
        answers.send(_answer(answers, orders, work))


def _answer(answers: Connection, orders: Connection, work: Work[Any]) -> tuple[_Word, Any]:
    """Work, telling how far it is; give the result, the refusal, or what went wrong."""

    def progress(far: Any) -> None:
        answers.send((_Word.PROGRESS, far))

    try:
        return _Word.RESULT, work(progress=progress, stop=_ear(orders))
    except Refusal as refusal:
        return _Word.REFUSAL, refusal
    except OSError:
        raise
    except Exception:  # noqa: BLE001 - the parent raises it
        return _Word.FAULT, traceback.format_exc()


def _ear(orders: Connection) -> Callable[[], bool]:
    """Listen now and then for an order to stop, or for the end of whoever could give one."""
    looked, told = 0.0, False

    def stop() -> bool:
        nonlocal looked, told
        now = perf_counter()
        if not told and now - looked >= LISTEN:
            looked, told = now, orders.poll()
        return told

    return stop
