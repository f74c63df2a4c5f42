"""Answers the search field while somebody types, without ever making them wait."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from planner.errors import Refusal
from planner.households.finding import Found, find_households, households_by_id, read_ahead
from planner.households.found import FoundHousehold
from ui.core.backend import Backend
from ui.core.commands import Command, Menus, fitting
from ui.core.settings import Settings
from ui.pages import Pages
from ui.search.values import All
from ui.search.words import (
    command_lines,
    heading,
    household_line,
    household_lines,
    lines_of_page,
    nothing_lines,
)
from ui.widgets.palette import Palette
from ui.widgets.row_list import ListRow
from ui.widgets.search_box import SearchBox

RECENT = 10
SHOWS = frozenset({"household", "person", "appointment", "registration_day", "slip_issue"})


class Finder(QObject):
    """Asks one question at a time, the newest, and shows only its own answer.

    `household_chosen` gives what was found, `all_asked` the words whose whole list is wanted.
    """

    household_chosen = Signal(object)
    all_asked = Signal(str)

    def __init__(
        self, backend: Backend, pages: Pages, settings: Settings, box: SearchBox, menus: Menus
    ) -> None:
        super().__init__(box)
        self._backend = backend
        self._pages = pages
        self._settings = settings
        self._box = box
        self._menus = menus
        self._asked: str | None = None
        self._wants_first = False
        self.palette = Palette(box, self.tr("What was found"))
        self.palette.picked.connect(self._on_picked)
        self.palette.entered.connect(self._on_entered)
        box.reached.connect(self._ask)
        box.stepped.connect(self._on_stepped)
        box.textEdited.connect(self._on_typed)
        backend.changed.connect(self._on_changed)
        backend.failed.connect(self._on_failed)
        self._read_ahead()

    def remember(self, household_id: int) -> None:
        """Put a household in front of those that were opened lately."""
        recent = [household_id, *(id_ for id_ in self._recent() if id_ != household_id)]
        self._settings.recent = " ".join(map(str, recent[:RECENT]))

    def _typed(self) -> str:
        return self._box.text().strip()

    def _ask(self) -> None:
        """Ask for what stands in the field now, unless an answer is still to come."""
        self.palette.expect()
        if self._asked is not None:
            return
        self._pages.make_all()
        self._asked = typed = self._typed()
        day, today = self._pages.choice.day, self._pages.choice.today
        day_id = day.id if day else None
        if typed:
            work = partial(find_households, words=typed, day_id=day_id, today=today)
            self._backend.ask(self, work, partial(self._show, typed), self._on_refused)
        else:
            recent = partial(households_by_id, ids=self._recent(), day_id=day_id, today=today)
            self._backend.ask(self, recent, self._show_recent, self._on_refused)

    def _show(self, typed: str, found: Found) -> None:
        commands, sure = fitting(typed, self._menus.commands(), self._pages.open)
        groups = [household_lines(found, typed), command_lines(commands)]
        if sure and not found.sure:
            groups.reverse()
        self._answer(typed, [*groups[0], *groups[1]] or nothing_lines())

    def _show_recent(self, rows: Sequence[FoundHousehold]) -> None:
        lines = [household_line(row) for row in rows]
        lines = [heading(self.tr("Lately")), *lines] if lines else []
        here = lines_of_page(self._menus.commands(self._pages.open))
        self._answer("", [*lines, *here], choose=bool(lines))

    def _answer(self, typed: str, lines: Sequence[ListRow], *, choose: bool = True) -> None:
        """Show an answer, unless something else stands in the field by now: then ask again.

        No command is chosen before anything was typed: Enter must not plan a day by accident.
        """
        self._asked = None
        if not self._box.hasFocus():
            self._wants_first = False
        elif typed != self._typed():
            self._ask()
        else:
            self.palette.show_rows(lines, choose=choose)
            if self._wants_first:
                self._wants_first = False
                self.palette.rows.pick()

    @Slot(str)
    def _on_typed(self, _words: str) -> None:
        self._wants_first = False
        self._ask()

    @Slot()
    def _on_entered(self) -> None:
        """Open the first that is found as soon as it is: Enter came before the answer."""
        self._wants_first = True
        self._ask()

    @Slot(int)
    def _on_stepped(self, _by: int) -> None:
        if not self.palette.isVisible():
            self._ask()

    @Slot(object)
    def _on_picked(self, value: FoundHousehold | Command | All) -> None:
        self._box.clear()
        match value:
            case FoundHousehold():
                self.remember(value.id)
                self.household_chosen.emit(value)
            case Command():
                self._menus.do(value)
            case All():
                self.all_asked.emit(value.words)

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if self.palette.isVisible() and tables & SHOWS:
            self._ask()

    def _on_refused(self, _refusal: Refusal) -> None:
        self._asked = None

    @Slot(object)
    def _on_failed(self, _error: object) -> None:
        self._asked = None

    def _read_ahead(self) -> None:
        self._backend.ask(self, read_ahead, self._on_read)

    def _on_read(self, complete: bool) -> None:  # noqa: FBT001 - an answer
        # What was made and read is there to stay; looking through it for garbage would stop the
        # window for a tenth of a second each time.
        gc.freeze()
        if not complete:
            self._read_ahead()
        elif self.palette.isVisible():
            self._ask()

    def _recent(self) -> list[int]:
        return [int(word) for word in self._settings.recent.split() if word.isdecimal()]
