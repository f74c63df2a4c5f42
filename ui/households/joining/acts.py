"""What the menus do with whole files: make one of two, or two of one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.households.card import HouseholdView, household_view
from planner.households.joining.along import Merging, merging
from ui.core.backend import Backend
from ui.core.page import Page
from ui.households.joining.find_sheet import FindSheet
from ui.households.joining.merge_sheet import MergeSheet
from ui.households.joining.split_sheet import SplitSheet
from ui.widgets.sheet import Sheet


class JoiningActs(QObject):
    """Opens the dialogs over a window; `add_to` puts both in a page's menu."""

    def __init__(self, over: QWidget, backend: Backend) -> None:
        super().__init__(over)
        self._over = over
        self._backend = backend

    def add_to(
        self, page: Page, household: Callable[[], int | None],
        pair: Callable[[], tuple[int, int] | None] = lambda: None,
    ) -> None:  # fmt: skip
        """Add both to a page's menu; `household` tells whose file is meant, `pair` which two."""

        def merge() -> None:
            if (two := pair()) is not None:
                self.side_by_side(*two)
            elif (chosen := household()) is not None:
                self.merge(chosen)

        def split() -> None:
            if (chosen := household()) is not None:
                self.split(chosen)

        page.act(self.tr("Mer&ge with another file…"), "Ctrl+J", merge)
        page.act(self.tr("Split this &household…"), "Ctrl+Shift+J", split)

    def merge(self, household_id: int) -> None:
        """Ask for the other file, then show both side by side."""
        self._view(household_id, self._open_find)

    def side_by_side(self, keep_id: int, other_id: int) -> None:
        """Show two files side by side."""
        work = partial(merging, keep_id=keep_id, other_id=other_id)
        self._backend.ask(self, work, self._open_merge)

    def split(self, household_id: int) -> None:
        """Ask who leaves."""
        self._view(household_id, self._open_split)

    def _view(self, household_id: int, show: Callable[[HouseholdView], None]) -> None:
        work = partial(household_view, household_id=household_id, day_id=None)
        self._backend.ask(self, work, show)

    def _open_find(self, view: HouseholdView) -> None:
        sheet = FindSheet(self._over, self._backend, view)
        sheet.found.connect(partial(self.side_by_side, view.id))
        self._open(sheet)

    def _open_merge(self, found: Merging) -> None:
        self._open(MergeSheet(self._over, self._backend, found))

    def _open_split(self, view: HouseholdView) -> None:
        self._open(SplitSheet(self._over, self._backend, view))

    def _open(self, sheet: Sheet) -> None:
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
