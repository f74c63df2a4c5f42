"""The page of documents: who must still bring what on the chosen day, to prepare it and to call."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QStackedLayout, QStackedWidget
from typing_extensions import override

from planner.checklists.day_papers import DayHousehold, day_papers
from planner.checklists.sifting import KINDS, Sifted, sift
from planner.slips.to_call import call_list_pdf
from ui.checklists import words as told
from ui.checklists.catalogue_view import CatalogueView
from ui.checklists.papers_panel import PapersPanel
from ui.checklists.printing import printables
from ui.checklists.sieve_bar import SieveBar
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.core.outbox import Outbox
from ui.core.page import Page, column, title_row
from ui.days.day_choice import DayChoice
from ui.days.nobody_comes import NobodyComes
from ui.slips.print_sheet import PrintSheet
from ui.widgets.beside import Beside
from ui.widgets.button import Button
from ui.widgets.frames import EmptyState, label
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card

DAY, CATALOGUE = 0, 1


class DocumentsPage(Page):
    """Lists the households of the chosen day with what is open. `card_asked` opens one's card."""

    SHOWS = frozenset({"tick", "requirement", "fact", "absence", "appointment", "desk_visit",
                       "household", "person", "companion", "landlord", "office",
                       "registration_day"})  # fmt: skip
    WAITS = True
    card_asked = Signal(object)
    lists_asked = Signal()

    def __init__(self, backend: Backend, choice: DayChoice, outbox: Outbox) -> None:
        super().__init__(backend)
        self._choice = choice
        self._outbox = outbox
        self._households: Sequence[DayHousehold] = ()
        self._asked = 0
        self._day_actions: list[QAction] = []
        self._build()
        self._build_actions()
        self._show_view(DAY)
        choice.follow(self._on_day_changed)

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        if self._views.currentIndex() == CATALOGUE:
            return self.catalogue.keys()
        return (
            (told.key_words("Space"), self.tr("Tick")),
            ("F2", self.tr("Fill in")),
            ("F6", self.tr("Papers")),
            ("Enter", self.tr("Card")),
            ("Ctrl+P", self.tr("Print")),
        )

    @override
    def menu(self) -> Sequence[QAction]:
        """Name the actions of both views: each works while its view is shown."""
        return self._all_actions

    @override
    def reload(self) -> None:
        self._asked += 1
        self.catalogue.reload()
        day = self._choice.day
        if day is None:
            self._show(self._asked, ())
            return
        work = partial(day_papers, day_id=day.id, language=spoken())
        self._backend.ask(self, work, partial(self._show, self._asked))

    def choose_first(self) -> None:
        """Go to the first household."""
        self._table.select_place(0)
        self._focus_table()

    @Slot()
    def show_catalogue(self) -> None:
        """Show the list of all documents that can be asked for."""
        self._show_view(CATALOGUE)
        self.catalogue.choose_first()

    @Slot()
    def show_day(self) -> None:
        """Show the households of the day."""
        self._show_view(DAY)
        self._focus_table()

    @Slot()
    def print_papers(self) -> None:
        """Open the dialog that prints sheets of what is to be handed in, and the call list."""
        day, bar = self._choice.day, self._bar
        if day is None or not self._table.rows_model.rows:
            return
        listing = partial(call_list_pdf, day_id=day.id, sieve=bar.sieve(),
                          narrowed=tuple(bar.narrowed()), language=spoken())  # fmt: skip
        choices = printables(self._table.rows_model.rows, self._panel.row, listing)
        sheet = PrintSheet(
            self.tr("Print about documents"), self, self._backend, self._outbox, choices
        )
        sheet.said.connect(self.said)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _build_actions(self) -> None:
        self.shown_key(self.tr("&Tick the chosen paper"), "Space", self._panel.tick)
        self.act(self.tr("Fill in &date, months or promise…"), "F2", self._panel.fill_in)
        self.shown_key(self.tr("Open the household's &card"), "Enter", self._on_card)
        switch = self.act(self.tr("To the papers, and &back"), "", self._switch)
        switch.setShortcuts([QKeySequence("F6"), QKeySequence("Shift+F6")])
        self.act(self.tr("&Search in this list"), "Ctrl+F", self._bar.focus_words)
        for kind in KINDS:
            words = self.tr("Show: {what}").format(what=told.kind_words(kind))
            self.act(words, "", partial(self._bar.choose, kind))
        self.act(self.tr("Show &everybody again"), "Ctrl+Shift+F", self._bar.clear)
        self.act(self.tr("&Print sheets or the call list…"), "Ctrl+P", self.print_papers)
        here = self.catalogue.actions_here
        self._day_actions = [action for action in self.actions() if action not in here]
        self.act(self.tr("&List of documents"), "Ctrl+L", self.show_catalogue)
        self._all_actions = self.actions()

    def _build(self) -> None:
        self._count = label("", "muted")
        self._print = Button(self.tr("Print"), icon_name="printer", key="Ctrl+P")
        self._print.clicked.connect(self.print_papers)
        self._bar = SieveBar()
        self._bar.changed.connect(self._sift)
        self._bar.entered.connect(self.choose_first)
        self._bar.stepped.connect(self._step)
        self._table = self.starts_at = Table[Sifted](self._columns(), self.tr("Documents"))
        self._table.opened.connect(self._on_card)
        self._panel = PapersPanel(self._backend)
        self._panel.card_asked.connect(self.card_asked)
        self._panel.left.connect(self._switch)
        self._table.chosen.connect(self._panel.show_row)
        self.catalogue = CatalogueView(self._backend, self._choice, self.act)
        self.catalogue.left.connect(self.show_day)
        self._build_states()
        self._lay_out()

    def _build_states(self) -> None:
        everybody = Button(self.tr("Show everybody"), kind="primary", key="Ctrl+Shift+F")
        everybody.clicked.connect(self._bar.clear)
        lists = Button(self.tr("Import lists"), kind="primary")
        lists.clicked.connect(self.lists_asked)
        nobody = self.tr("Nobody is coming on this day yet, so there are no documents to see to.")
        self._states = QStackedWidget()
        self._states.addWidget(table_card(self._table))
        self._states.addWidget(NobodyComes(self._choice, nobody, lists))
        self._states.addWidget(EmptyState(self.tr("No household fits these filters."), everybody))

    def _lay_out(self) -> None:
        listed = Button(self.tr("List of documents"), icon_name="list-checks", key="Ctrl+L")
        listed.clicked.connect(self.show_catalogue)
        main = column()
        main.addLayout(title_row(self.tr("Documents"), self._count, None, listed, self._print))
        main.addWidget(self._bar)
        main.addWidget(self._states, 1)
        self._beside = Beside(main, self._panel)
        self._views = QStackedLayout(self)
        self._views.addWidget(self._beside)
        self._views.addWidget(self.catalogue)

    def _show_view(self, place: int) -> None:
        """Show the households or the catalogue; only what is shown answers to keys."""
        self._views.setCurrentIndex(place)
        for view, actions in ((DAY, self._day_actions), (CATALOGUE, self.catalogue.actions_here)):
            for action in actions:
                action.setEnabled(place == view)
                (self.addAction if place == view else self.removeAction)(action)
        self.keys_changed.emit()

    def _columns(self) -> list[Column[Sifted]]:
        return [
            Column(self.tr("No."), lambda r: f"{r.household.number:03d}", 56, lambda _: Look(600)),
            Column(self.tr("Name"), self._name, 168, lambda _: Look(500), tooltip=self._name),
            Column(self.tr("Phone"), lambda r: r.household.phone, 124, spare=1),
            Column(self.tr("State"), told.row_words, 146, told.row_look),
            Column(self.tr("Still to do"), told.open_words, 0, tooltip=told.open_words),
            Column(self.tr("In order"), told.ready, 78, told.ready_look, numeric=True, spare=2),
        ]

    def _name(self, row: Sifted) -> str:
        return self.tr("hidden") if row.household.hidden else row.household.name

    def _show(self, asked: int, households: Sequence[DayHousehold]) -> None:
        if asked == self._asked:
            self._households = self.catalogue.households = households
            self._bar.show_choices(households)
            self._sift()

    @Slot()
    def _sift(self) -> None:
        """Show whom the filters let through; a household being ticked stays until it is left."""
        ticked = self._panel.row if self._panel.holds_focus() else None
        keep = ticked.id if ticked else None
        rows = sift(self._households, self._bar.sieve(), keep=keep)
        self._table.show_rows(rows)
        self._bar.count(self._households)
        self._count.setText(self.tr("%n household(s)", "", len(rows)) if rows else "")
        self._bar.setVisible(bool(self._households))
        self._print.setEnabled(bool(rows))
        self._states.setCurrentIndex(0 if rows else 2 if self._households else 1)
        if self._table.selected() is None:
            self._panel.show_row(None)

    @Slot(object)
    def _on_day_changed(self, _day: object) -> None:
        self.refresh()

    @Slot(int)
    def _step(self, by: int) -> None:
        place = self._table.currentIndex().row() + by
        if 0 <= place < len(self._table.rows_model.rows):
            self._table.select_place(place)

    @Slot()
    def _switch(self) -> None:
        ticking = self._panel.holds_focus()
        self._beside.turn()
        if ticking:
            self._focus_table()
        else:
            self._panel.focus_list()

    @Slot()
    def _focus_table(self) -> None:
        self._table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._sift()

    @Slot()
    def _on_card(self, _row: object = None) -> None:
        if row := self._panel.row:
            self.card_asked.emit(row.household.household_id)
