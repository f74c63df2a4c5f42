"""The list of files that somebody must still do something about, over all days."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from planner.outcomes.followup import follow_list
from planner.outcomes.items import FollowItem
from planner.outcomes.paper.call_list import GroupBy, call_list
from planner.outcomes.sifting import ALL, KINDS, FollowSieve, count_kinds, sift
from planner.slips.lists.files import FileKind, written_as
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.core.page import column
from ui.followup.open_panel import OpenPanel
from ui.followup.words import (
    KIND_LOOKS,
    date_word,
    due_look,
    kind_look,
    kind_word,
    still_open,
)
from ui.slips.print_sheet import Printable
from ui.widgets.beside import Beside
from ui.widgets.button import Button
from ui.widgets.fitting_filter import FittingFilter, needed
from ui.widgets.frames import EmptyState, row
from ui.widgets.rows import Column, Look
from ui.widgets.search_box import SearchBox
from ui.widgets.table import Table, table_card
from ui.widgets.tips import tell_choice

FIELD = 170


class OpenView(QWidget):
    """Lists what is open, most urgent first. `counted` tells how many files are shown."""

    card_asked = Signal(object)
    counted = Signal(int)

    def __init__(self, backend: Backend, today: Callable[[], datetime.date]) -> None:
        super().__init__()
        self._backend, self._today = backend, today
        self._items: Sequence[FollowItem] = ()
        self._kind, self._asked = ALL, 0
        self._build()
        self._lay_out()

    @property
    def rows(self) -> Sequence[FollowItem]:
        """What is shown."""
        return self.table.rows_model.rows

    def reload(self) -> None:
        """Fetch what is open."""
        self._asked += 1
        work = partial(follow_list, today=self._today(), language=spoken())
        self._backend.ask(self, work, partial(self._show, self._asked))

    def choose_first(self) -> None:
        """Go to the most urgent file."""
        self.table.select_place(0)
        self.focus_list()

    def focus_list(self) -> None:
        """Go to the list."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(str)
    def choose_kind(self, kind: str) -> None:
        """Narrow to a kind."""
        self._kind = kind
        self._kinds.choose(kind)
        self._sift()

    @Slot()
    def clear(self) -> None:
        """Show everything again."""
        for field in (self._landlord, self._companion):
            field.setCurrentIndex(0)
        self._words.clear()
        self.choose_kind(ALL)

    def focus_words(self) -> None:
        """Go to the search field."""
        self._words.grab_focus()

    def look_for(self, words: str) -> None:
        """Show whom some words fit, as a number."""
        self.clear()
        self._words.setText(words)

    def printables(self) -> list[Printable]:
        """Offer the call lists and letters for what is shown, and a letter for the chosen one."""
        items, today = list(self.rows), self._today()
        found = []
        for by, name in (
            (GroupBy.HOUSEHOLD, self.tr("Call list by household")),
            (GroupBy.COMPANION, self.tr("Call list by companion")),
            (GroupBy.LANDLORD, self.tr("Call list by landlord")),
        ):
            about = self.tr("Phone numbers and what is still open.")
            found.append(Printable(name, about, partial(_call_list, items, by, today, spoken())))
        about = self.tr("One page for each household, in Dutch.")
        work = partial(_letters, items, today)
        found.append(Printable(self.tr("Letters to all that are shown"), about, work))
        if chosen := self.panel.item:
            own = [i for i in items if i.standing.household_id == chosen.standing.household_id]
            name = self.tr("Letter to number {number:03d}")
            found.append(Printable(name.format(number=chosen.standing.number), "",
                                   partial(_letters, own, today)))  # fmt: skip
        return found

    def _build(self) -> None:
        entries = [(kind, kind_word(kind), *KIND_LOOKS[kind]) for kind in KINDS]
        self._kinds = FittingFilter(entries, self.tr("What is open"))
        self._kinds.chosen.connect(self.choose_kind)
        self._words = SearchBox(self.tr("Name, number or phone"))
        self._words.setFixedHeight(34)
        self._words.textChanged.connect(self._sift)
        self._words.entered.connect(self.choose_first)
        self._landlord = self._field(self.tr("Landlord"))
        self._companion = self._field(self.tr("Companion"))
        self.table = Table[FollowItem](self._columns(), self.tr("Files to follow up"))
        self.table.opened.connect(self._on_opened)
        self.panel = OpenPanel(self._backend, self._today)
        self.panel.card_asked.connect(self.card_asked)
        self.table.chosen.connect(self.panel.show_item)

    def _lay_out(self) -> None:
        everything = Button(self.tr("Show everything"), kind="primary")
        everything.clicked.connect(self.clear)
        self._states = QStackedWidget()
        self._states.addWidget(table_card(self.table))
        self._states.addWidget(EmptyState(self.tr(
            "Nothing is open: every file of the days so far is finished, or has a reason."
        )))  # fmt: skip
        self._states.addWidget(EmptyState(self.tr("No file fits these filters."), everything))
        self._filters = QWidget()
        self._filters.setLayout(row(self._words, self._landlord, self._companion))
        self.main = column(margins=(16, 10, 16, 12))
        self.main.addWidget(self._kinds)
        self.main.addWidget(self._filters)
        self.main.addWidget(self._states, 1)
        self.beside = Beside(self.main, self.panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.beside)

    def _columns(self) -> list[Column[FollowItem]]:
        return [
            Column(self.tr("No."), lambda i: f"{i.standing.number:03d}", 52, lambda _: Look(600)),
            Column(self.tr("Name"), self._name, 140, lambda _: Look(500), tooltip=self._name),
            Column(self.tr("Phone"), lambda i: i.contact.phone, 124, spare=2),
            Column(self.tr("Landlord"), lambda i: i.standing.landlord, 156, spare=1),
            Column(self.tr("Why"), lambda i: kind_word(i.kind), 124, kind_look),
            Column(self.tr("Still to do"), still_open, 0, tooltip=still_open),
            Column(self.tr("By"), lambda i: date_word(i.due), 112, due_look),
            Column(self.tr("Reminded"), lambda i: date_word(i.standing.reminded_on), 100, spare=3),
        ]

    def _name(self, item: FollowItem) -> str:
        return self.tr("hidden") if item.contact.hidden else item.standing.name

    def _show(self, asked: int, items: Sequence[FollowItem]) -> None:
        if asked != self._asked:
            return
        self._items = items
        landlords = {i.standing.landlord_id: i.standing.landlord for i in items}
        people = {i.contact.companion_id: i.contact.companion for i in items if i.contact.companion}
        _offer(self._landlord, self.tr("All landlords"), landlords)
        _offer(self._companion, self.tr("All companions"), people)
        self._sift()

    @Slot()
    def _sift(self, _what: object = None) -> None:
        sieve = FollowSieve(self._kind, self._landlord.currentData(),
                            self._companion.currentData(), self._words.text())  # fmt: skip
        rows = sift(self._items, sieve)
        counts = count_kinds(self._items, sieve).items()
        self._kinds.show_counts({k: n for k, n in counts if n or k in (ALL, self._kind)})
        place = max(0, self.table.currentIndex().row())
        self.table.show_rows(rows)
        if rows and self.table.selected() is None:
            self.table.select_place(min(place, len(rows) - 1))
        elif not rows:
            self.panel.show_item(None)
        self._states.setCurrentIndex(0 if rows else 2 if self._items else 1)
        for part in (self._kinds, self._filters):
            part.setVisible(bool(self._items))
        self.counted.emit(len(rows))

    @Slot(object)
    def _on_opened(self, item: FollowItem) -> None:
        self.card_asked.emit(item.standing.household_id)

    def _field(self, name: str) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(name)
        made.setFixedSize(FIELD, 34)
        tell_choice(made)
        made.currentIndexChanged.connect(self._sift)
        return made


def _call_list(
    items: Sequence[FollowItem], by: GroupBy, made: datetime.date, language: str, _session: object
) -> bytes:
    """Draw a call list, as something to be printed is made: it asks nothing more of the office."""
    return written_as(call_list(items, by=by, made=made, language=language), FileKind.PDF)


def _letters(items: Sequence[FollowItem], made: datetime.date, session: Any) -> bytes:
    from planner.outcomes.paper.letters import letters  # noqa: PLC0415 - heavy

    return letters(session, items=items, made=made)


def _offer(field: QComboBox, everything: str, choices: Mapping[Any, str]) -> None:
    """Replace what is offered by name, without a signal; what was chosen stays if it is there."""
    before = field.currentData()
    with QSignalBlocker(field):
        field.clear()
        field.addItem(everything, None)
        for key, words in sorted(choices.items(), key=lambda one: one[1]):
            field.addItem(words, key)
        field.setCurrentIndex(max(0, field.findData(before)))
    field.setFixedWidth(max(FIELD, needed(field)))
