"""The page of households: who comes on the chosen day, or whom some words fit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from typing_extensions import override

from planner.days.queries import DayRow
from planner.households.search import HouseholdRow, household_rows
from planner.office.queries import LandlordRow, landlords
from ui.core.backend import Backend
from ui.core.page import Page, column, title_row
from ui.core.settings import Settings
from ui.days.day_choice import DayChoice
from ui.days.nobody_comes import is_session, newcomer
from ui.households.household_list import HouseholdList
from ui.households.household_panel import HouseholdPanel
from ui.households.paper_counts import SHOWS as PAPERS
from ui.households.paper_counts import PaperCounts
from ui.timetable.booking_now import BookingNow
from ui.widgets.button import Button
from ui.widgets.frames import label


class HouseholdsPage(Page):
    """Lists households and brings in lists of them."""

    SHOWS = frozenset({"appointment", "desk_visit", "companion"}) | PAPERS
    WAITS = True
    slip_asked = Signal(object)
    card_asked = Signal(object)
    interpreters_asked = Signal()
    list_asked = Signal(object, str)
    plan_asked = Signal()
    newcomer_asked = Signal()

    def __init__(
        self, backend: Backend, choice: DayChoice, settings: Settings, booking: BookingNow
    ) -> None:
        super().__init__(backend)
        self._choice = choice
        self._booking = booking
        self._settings = settings
        self._counts = PaperCounts(backend, self)
        self._words = ""
        self._asked = 0
        self.act(self.tr("&Import lists…"), "Ctrl+O", self.import_lists, needs="import_lists")
        self.shown_key(self.tr("Open the household's &card"), "Enter", self.open_card)
        self.act(self.tr("&Book the best place and print"), "F8", self.book)
        self.act(self.tr("Book, &choosing the place…"), "Shift+F8|Ctrl+N", self.choose_place)
        self.act(self.tr("S&lip of this household"), "F12", self._on_slip)
        self.act(self.tr("&Print this list"), "Ctrl+P", self._on_list)
        self.act(self.tr("Only &who waits for a place"), "Ctrl+W", self.show_standby)
        self._build()
        choice.follow(self._on_day_changed)

    def search(self, words: str) -> None:
        """Show whom these words fit; nothing shows who comes on the chosen day."""
        self._words = words.strip()
        self.refresh()

    def focus_first(self) -> None:
        """Go to the first household found."""
        self._table.select_place(0)
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def select(self, household_id: int | None) -> None:
        """Show a household, or none, as soon as the list has come."""
        self._list.select(household_id)

    @property
    def pair(self) -> tuple[int, int] | None:
        """Two households that are chosen together, the one chosen first first."""
        return self._table.pair()

    @property
    def household_id(self) -> int | None:
        """The household that is shown."""
        return self._panel.household_id

    @override
    def reload(self) -> None:
        self._asked += 1
        day = self._choice.day
        work = partial(household_rows, day_id=day.id if day else None, words=self._words)
        self._backend.ask(self, work, partial(self._show, self._asked))
        self._counts.fetch(day.id if day else None)
        self._panel.reload()

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        if self._table.pair():
            return (("Ctrl+J", self.tr("Merge these two")),)
        return (
            ("Ctrl+W", self.tr("Standby list")),
            ("Enter", self.tr("Card")),
            ("F8", self.tr("Book and print")),
            ("Ctrl+X", self.tr("Move")),
            ("Del", self.tr("Cancel")),
            ("F12", self.tr("Slip")),
        )

    @Slot()
    def import_lists(self) -> None:
        """Open the wizard that brings in referrers' lists for the chosen day."""
        if self._choice.day and not is_session(self._choice.day):
            work = partial(landlords, on=self._choice.day.date)
            self._backend.ask(self, work, self._open_import)

    @Slot()
    def show_standby(self) -> None:
        """Show only who waits for a place on the chosen day, or everybody again."""
        self._list.turn_standby()

    @Slot()
    def book(self) -> None:
        """Book the household that is shown at the best place of the chosen day, and print."""
        if self._panel.household_id is not None:
            self._booking.best(self._panel.household_id)

    @Slot()
    def open_card(self) -> None:
        """Open the card of the household that is shown."""
        if self._panel.household_id is not None:
            self.card_asked.emit(self._panel.household_id)

    @Slot()
    def choose_place(self) -> None:
        """Open the dialog that books the household that is shown."""
        if self._panel.household_id is not None:
            self._booking.choose(self._panel.household_id)

    def _open_import(self, owners: Sequence[LandlordRow]) -> None:
        from ui.households.import_sheet import ImportSheet  # noqa: PLC0415 - heavy

        if self._choice.day:
            sheet = ImportSheet(self, self._backend, self._choice.day, self._settings, owners)
            sheet.interpreters_asked.connect(self.interpreters_asked)
            sheet.plan_asked.connect(self.plan_asked)
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    def _build(self) -> None:
        self._import = Button(
            self.tr("Import lists"),
            kind="primary",
            icon_name="file-spreadsheet",
            key="Ctrl+O",
            needs="import_lists",
        )
        self._import.clicked.connect(self.import_lists)
        self._count = label("", "muted")
        first = Button(self._import.text(), kind="primary", key="Ctrl+O", needs="import_lists")
        first.clicked.connect(self.import_lists)
        self._new, alone = newcomer(self.newcomer_asked), newcomer(self.newcomer_asked)
        self._list = HouseholdList(self._backend, self._choice, self._counts, first, alone)
        self._table = self.starts_at = self._list.table
        self._list.chosen.connect(self._on_chosen)
        self._table.opened.connect(self._on_opened)
        self._panel = HouseholdPanel(self._backend, self._choice, self._counts)
        self._panel.slip_asked.connect(self.slip_asked)
        self._panel.book_asked.connect(self.book)
        self._panel.card_asked.connect(self.card_asked)
        self._lay_out()

    def _lay_out(self) -> None:
        main = column()
        main.addLayout(title_row(
            self.tr("Candidates"), self._count, None, self._new, self._import
        ))  # fmt: skip
        main.addWidget(self._list, 1)
        self.lay_out(main, self._panel)

    def _show(self, asked: int, rows: Sequence[HouseholdRow]) -> None:
        if asked != self._asked:
            return
        self._list.show_rows(rows, searched=bool(self._words))
        self._count.setText(self.tr("%n household(s)", "", len(rows)) if rows else "")
        nobody = not rows and not self._words
        for part in (self._new, self._import):
            part.setVisible(not nobody and not is_session(self._choice.day))

    @Slot(object)
    def _on_chosen(self, row: HouseholdRow | None) -> None:
        self._panel.show_household(row.id if row else None)
        if self.isVisible():
            self.keys_changed.emit()

    @Slot(object)
    def _on_opened(self, row: HouseholdRow) -> None:
        self.card_asked.emit(row.id)

    @Slot(object)
    def _on_day_changed(self, day: DayRow | None) -> None:
        self._import.setEnabled(day is not None)
        for part in (self._new, self._import):
            part.setVisible(not is_session(day))
        self.refresh()

    @Slot()
    def _on_slip(self) -> None:
        if appointment := self._panel.appointment_id:
            self.slip_asked.emit(appointment)

    @Slot()
    def _on_list(self) -> None:
        """Show the list on paper, with whom it holds now and nobody else."""
        if rows := self._table.rows_model.rows:
            self.list_asked.emit(tuple(row.id for row in rows), self._words)
