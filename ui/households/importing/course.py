"""The course of one import: what was read, what a person changed, and what that comes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from planner.households.card import HouseholdView, household_view
from planner.households.importing.lists import (
    Decision,
    Imported,
    Judged,
    KnownRef,
    Layout,
    Mending,
    RawList,
    RowKey,
    decide,
    import_lists,
    judge_for,
    read_list,
)
from ui.core.backend import Backend, Report

Corrections = Mapping[str, str]


class Course(QObject):
    """Holds an import until it is done; nothing is written before `carry_out`.

    `judged` comes after every change, `refused` when something cannot be.
    """

    judged = Signal(object)
    read = Signal()
    refused = Signal(object)
    imported = Signal(object)

    def __init__(self, backend: Backend, day_id: int, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._day_id = day_id
        self._mending = Mending()
        self.lists: list[RawList] = []
        self.verdict: Judged | None = None
        self.known: Mapping[int, HouseholdView] = {}
        self.decisions: dict[RowKey, Decision] = {}

    def add_files(self, paths: Sequence[Path]) -> None:
        """Read more lists, after those there are already."""
        for path in paths:
            self._backend.compute(self, _reading(path), self._add, refused=self.refused.emit)

    def remove(self, place: int) -> None:
        """Leave a list out again, with all that was changed in it."""
        del self.lists[place]
        self._mending = Mending()
        self.decisions.clear()
        self.verdict = None
        self.read.emit()

    def judge(self) -> None:
        """Judge all lists again, with what a person changed."""
        work = partial(_judge, day_id=self._day_id, lists=tuple(self.lists), mending=self._mending)
        self._backend.ask(self, work, self._show, self.refused.emit)

    def change_layout(self, place: int, sheet: str, layouts: tuple[Layout, ...]) -> None:
        """Let the columns of a sheet mean something else."""
        if self.verdict:
            known = dict(self.verdict.layouts)
            known[place, sheet] = layouts
            self._mending = replace(self._mending, layouts=known)
            self.judge()

    def mend(self, key: RowKey, corrections: Corrections) -> None:
        """Type something else in some cells of a row, and take it in."""
        mended = dict(self._mending.corrections)
        mended[key] = {**mended.get(key, {}), **corrections}
        left_out = set(self._mending.left_out) - {key}
        self._mending = replace(self._mending, corrections=mended, left_out=left_out)
        self.judge()

    def leave_out(self, key: RowKey, *, left_out: bool) -> None:
        """Leave a row out, or take it in again."""
        rest = set(self._mending.left_out) - {key}
        self._mending = replace(self._mending, left_out=rest | {key} if left_out else rest)
        self.judge()

    def carry_out(self) -> None:
        """Write it all, as one operation."""
        if self.verdict:
            decided = decide(self.verdict, self.decisions)
            work = partial(
                import_lists,
                day_id=self._day_id,
                accepted=decided.accepted,
                merged=decided.merged,
            )
            self._backend.run(self, work, self._finish, self.refused.emit)

    def _add(self, found: RawList) -> None:
        self.lists.append(found)
        self._mending = Mending()
        self.verdict = None
        self.read.emit()

    def _show(self, found: tuple[Judged, Mapping[int, HouseholdView]]) -> None:
        self.verdict, self.known = found
        self.judged.emit(self.verdict)

    def _finish(self, done: Imported) -> None:
        self.imported.emit(done)


def _reading(path: Path) -> Callable[[Report], RawList]:
    return lambda _: read_list(path)


def _judge(
    session: Any, *, day_id: int, lists: Sequence[RawList], mending: Mending
) -> tuple[Judged, dict[int, HouseholdView]]:
    """Judge, and show who the office knows of those who may be there twice."""
    judged = judge_for(session, day_id=day_id, lists=lists, mending=mending)
    refs = {of.household for of in judged.duplicates.values() if isinstance(of, KnownRef)}
    views = {ref: household_view(session, household_id=ref, day_id=day_id) for ref in refs}
    return judged, views
