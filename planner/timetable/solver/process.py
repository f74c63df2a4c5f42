"""The search in a process of its own: the program stays quick, and can stop or outlive it."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from time import perf_counter

from planner.errors import PlanningEnded, Refusal
from planner.timetable.solver.budget import Report
from planner.timetable.solver.plan import Plan, Progress
from planner.timetable.solver.problem import Problem
from planner.timetable.solver.solve import solve

LISTEN = 0.02
"""Seconds between two looks whether somebody said stop."""

FAREWELL = 1.0
"""Seconds a process that has given its answer may take to leave."""


class SolverProcess:
    """One search; may be stopped from another thread, and then keeps the best plan so far."""

    def __init__(
        self,
        problem: Problem,
        *,
        seconds: float | None = None,
        effort: int | None = None,
        seed: int = 0,
    ) -> None:
        context = get_context("spawn")
        self._answers, self._answering = context.Pipe(duplex=False)
        self._listening, self._stopping = context.Pipe(duplex=False)
        search = partial(solve, problem, seconds=seconds, effort=effort, seed=seed)
        pipes = (self._answering, self._listening)
        self._process = context.Process(target=_work, args=(*pipes, search), daemon=True)

    @property
    def pid(self) -> int | None:
        """The id of the process, once it runs."""
        return self._process.pid

    def run(self, progress: Report | None = None) -> Plan:
        """Search and wait for the plan. A search runs once.

        Raises:
            PlanningEnded: The process is gone without a plan: killed, or out of memory.
            Refusal: As `solve` does.

        """
        self._process.start()
        # Only the process may hold these now, or its end would go unnoticed.
        self._answering.close()
        self._listening.close()
        try:
            return self._listen(progress)
        except (EOFError, OSError) as error:
            raise PlanningEnded from error
        finally:
            self._leave()

    def stop(self) -> None:
        """Make `run` return soon with the best plan so far; too late or twice does no harm."""
        with suppress(OSError):
            self._stopping.send_bytes(b"stop")

    def _listen(self, progress: Report | None) -> Plan:
        while True:
            match self._answers.recv():
                case Plan() as plan:
                    return plan
                case Refusal() as refusal:
                    raise refusal
                case Progress() as far:
                    if progress is not None:
                        progress(far)
                case fault:
                    raise RuntimeError(f"the solver failed:\n{fault}")

    def _leave(self) -> None:
        self._process.join(FAREWELL)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()
        self._answers.close()
        self._stopping.close()


def _work(answers: Connection, orders: Connection, search: Callable[..., Plan]) -> None:
    # A parent that is gone reads no answers.
    with suppress(OSError):
        answers.send(_answer(answers, orders, search))


def _answer(
    answers: Connection, orders: Connection, search: Callable[..., Plan]
) -> Plan | Refusal | str:
    """Search, telling how far it is; give the plan, the refusal, or what went wrong."""
    try:
        return search(progress=answers.send, stop=_ear(orders))
    except Refusal as refusal:
        return refusal
    except OSError:
        raise
    except Exception:  # noqa: BLE001 - the parent raises it
        return traceback.format_exc()


def _ear(orders: Connection) -> Callable[[], bool]:
    """Listen now and then for an order to stop, or for the end of whoever could give one."""
    looked = 0.0

    def stop() -> bool:
        nonlocal looked
        now = perf_counter()
        if now - looked < LISTEN:
            return False
        looked = now
        return orders.poll()

    return stop
