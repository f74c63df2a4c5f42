"""The list of documents that can be asked for, as the coordinator keeps it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QWidget

from planner.checklists.card_rows import SECTIONS
from planner.checklists.day_papers import DayHousehold
from planner.checklists.drafts import RequirementDraft
from planner.checklists.listing import RequirementRow, catalogue_rows, requirement_draft
from planner.office.queries import LandlordRow, landlords
from ui.checklists.catalogue_panel import CataloguePanel
from ui.checklists.catalogue_words import force_look, force_words, section_words, when_words
from ui.checklists.requirement_sheet import RequirementSheet, RetireSheet, Setting
from ui.checklists.words import key_words
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.core.page import column, title_row
from ui.days.day_choice import DayChoice
from ui.widgets.beside import Beside
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.fitting_filter import FittingFilter
from ui.widgets.form_sheet import FormSheet
from ui.widgets.frames import EmptyState, Icon, label, row
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card

EVERY = "every"
Act = Callable[..., QAction]


class CatalogueView(QWidget):
    """Lists the documents by group. `left` says that the day is wanted again."""

    left = Signal()

    def __init__(self, backend: Backend, choice: DayChoice, act: Act) -> None:
        super().__init__()
        self._backend, self._choice, self._act = backend, choice, act
        self._rows: Sequence[RequirementRow] = ()
        self._landlords: Sequence[LandlordRow] = ()
        self._section = EVERY
        self.households: Sequence[DayHousehold] = ()
        self.actions_here = [
            act(self.tr("&New document…"), "Ctrl+N", self.add),
            act(self.tr("&Change document from a date…"), "F2", self.change),
            act(self.tr("Ask for document no &longer…"), "Del", self.retire),
            act(self.tr("&Back to the households"), "Esc", self.left.emit),
        ]
        self._build()

    def keys(self) -> Sequence[tuple[str, str]]:
        """Name the keys that work here."""
        return (("Ctrl+N", self.tr("New document")), ("F2", self.tr("Change")),
                (key_words("Del"), self.tr("No longer")), ("Esc", self.tr("Back")))  # fmt: skip

    def reload(self) -> None:
        """Fetch the catalogue again, as it stands today."""
        work = partial(catalogue_rows, on=self._choice.today, language=spoken())
        self._backend.ask(self, work, self._show)
        self._backend.ask(self, landlords, self._keep_landlords)

    def choose_first(self) -> None:
        """Go to the first document."""
        self.table.select_place(0)
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose(self, code: str) -> None:
        """Choose the document of a code that holds today."""
        found = [x.id for x in self._rows if x.code == code and x.in_force]
        self.table.select_key(found[0] if found else None)

    @Slot()
    def add(self) -> None:
        """Open the dialog for a new document."""
        self._open(RequirementSheet(self, self._backend, self._setting(), None))

    @Slot()
    def change(self, _row: object = None) -> None:
        """Open the dialog that changes the chosen document from a date on."""
        if found := self.table.selected():
            work = partial(requirement_draft, requirement_id=found.id)
            self._backend.ask(self, work, partial(self._open_change, found))

    @Slot()
    def retire(self) -> None:
        """Open the dialog that ends the chosen document."""
        if found := self.table.selected():
            self._open(RetireSheet(self, self._backend, self._setting(), found))

    def _open_change(self, found: RequirementRow, draft: RequirementDraft) -> None:
        self._open(RequirementSheet(self, self._backend, self._setting(), (found, draft)))

    def _open(self, sheet: FormSheet) -> None:
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _setting(self) -> Setting:
        day, today = self._choice.day, self._choice.today
        on = day.date if day and day.date >= today else today
        return Setting(today, on, self._landlords, self.households)

    def _build(self) -> None:
        self._count = Elided("muted")
        new = Button(
            self.tr("New document"), kind="primary", icon_name="plus", key="Ctrl+N",
            needs="add_requirement",
        )  # fmt: skip
        new.clicked.connect(self.add)
        back = Button(self.tr("Households"), icon_name="arrow-left", key="Esc")
        back.clicked.connect(self.left)
        sections = [(x, section_words(x), "", "text") for x in SECTIONS]
        self._sections = FittingFilter(
            [(EVERY, self.tr("All"), "", "text"), *sections], self.tr("Group")
        )
        self._sections.chosen.connect(self._on_section)
        self._ended = QCheckBox(self.tr("Also what has ended"))
        self._ended.toggled.connect(self._sift)
        self.table = Table[RequirementRow](self._columns(), self.tr("List of documents"))
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(self.change)
        self._panel = CataloguePanel()
        self._panel.change_asked.connect(self.change)
        self._panel.retire_asked.connect(self.retire)
        self._lay_out(title_row(self.tr("List of documents"), self._count, None, back, new))

    def _lay_out(self, head: QHBoxLayout) -> None:
        self._states = QStackedWidget()
        self._states.addWidget(table_card(self.table))
        self._states.addWidget(EmptyState(self.tr("No document in this group.")))
        past = self.tr("A change holds from the date you choose. Days that are past never change.")
        main = column()
        main.addLayout(head)
        main.addWidget(self._sections)
        told = row(
            Icon("shield-check", "success", 16), label(past, "muted", wrap=True), self._ended
        )
        told.setStretch(1, 1)
        main.addLayout(told)
        main.addWidget(self._states, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._beside = Beside(main, self._panel)
        whole.addWidget(self._beside)
        turn = self._act(self.tr("&Panel beside the list"), "F6", self._beside.turn)
        self.actions_here.append(turn)

    def _columns(self) -> list[Column[RequirementRow]]:
        on = self._choice
        return [
            Column(self.tr("Document"), lambda r: r.text, 0, lambda _: Look(500),
                   tooltip=lambda r: r.text),
            Column(self.tr("Needed by"), lambda r: r.when, 190, tooltip=lambda r: r.when),
            Column(self.tr("Asked by"), lambda r: r.asked_by, 136, tooltip=lambda r: r.asked_by,
                   spare=1),
            Column(self.tr("State"), lambda r: force_words(r, on.today), 112,
                   lambda r: _quiet(force_look(r, on.today))),
            Column(self.tr("When"), when_words, 150, spare=2),
        ]  # fmt: skip

    def _keep_landlords(self, rows: Sequence[LandlordRow]) -> None:
        self._landlords = rows

    def _show(self, rows: Sequence[RequirementRow]) -> None:
        self._rows = rows
        self._sift()

    @Slot(str)
    def _on_section(self, section: str) -> None:
        self._section = section
        self._sift()

    @Slot()
    def _sift(self, _on: object = None) -> None:
        today, ended = self._choice.today, self._ended.isChecked()
        alive = [x for x in self._rows if ended or x.valid_to is None or x.valid_to > today]
        counts = {x: sum(r.section == x for r in alive) for x in SECTIONS}
        self._sections.show_counts({EVERY: len(alive), **counts})
        shown = [x for x in alive if self._section in (EVERY, x.section)]
        self.table.show_rows(shown)
        self._count.show_text(self.tr("%n document(s)", "", len(shown)) if shown else "")
        self._states.setCurrentIndex(0 if shown else 1)
        if self.table.selected() is None:
            self._on_chosen(None)

    @Slot(object)
    def _on_chosen(self, found: RequirementRow | None) -> None:
        self._panel.show_row(found, self._choice.today)


def _quiet(look: Look) -> Look:
    """Leave the chip to what is not the rule: nearly every document is in force."""
    return Look(role="text_muted") if look.role == "success" else look
