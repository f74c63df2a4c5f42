"""Noting what was seen of a paper, from the table's keys and its menu."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from planner.checklists.noted import Paper
from planner.checklists.states import PaperState, next_state
from planner.checklists.ticking import mark_not_applicable, set_tick, tick
from planner.workspace import Work
from ui.checklists.lines import PaperLine
from ui.checklists.paper_sheet import PaperSheet
from ui.core.backend import Backend
from ui.core.letters import with_letter
from ui.households.card.marks import state_words
from ui.households.card.papers_view import PapersView

STATES = (
    PaperState.SEEN,
    PaperState.MISSING,
    PaperState.EXPIRED,
    PaperState.PROMISED,
    PaperState.LANDLORD_FETCHES,
    PaperState.NOT_APPLICABLE,
    PaperState.TO_CHECK,
)
"""What may be noted of a paper, in the order of the menu."""


class Ticking(QObject):
    """Carries out ticks for the paper that is current in a table."""

    def __init__(self, backend: Backend, view: PapersView) -> None:
        super().__init__(view)
        self._backend = backend
        self._view = view
        view.ticked.connect(self.tick)
        view.menu_asked.connect(self.open_menu)

    def tick(self, index: QModelIndex) -> None:
        """Go one state on, for all landlords of a shared paper, else for the one of the cell."""
        model = self._view.papers_model
        row, cell, papers = model.rows[index.row()], model.cell(index), model.papers
        if papers is None or (cell and cell.state is None):
            return
        paper = model.paper(index)
        if row.shared or paper.landlord_id:
            was = cell.state if cell and cell.state else row.state
            self._run(partial(tick, paper=paper, was=was, on=papers.on))
        else:
            self.note(paper, next_state(row.state) or PaperState.TO_CHECK)

    def note(self, paper: Paper, state: PaperState) -> None:
        """Note a state; a promise asks for when."""
        if state is PaperState.PROMISED:
            self._ask(paper)
        elif state is PaperState.NOT_APPLICABLE:
            self._run(partial(mark_not_applicable, paper=paper))
        else:
            self._run(partial(set_tick, paper=paper, state=state))

    def enter(self) -> None:
        """Ask what stands on the current paper, or how it stands where nothing is to be read."""
        index, model = self._view.currentIndex(), self._view.papers_model
        if index.isValid():
            self._ask(model.paper(index), read=True)

    def _ask(self, paper: Paper, *, read: bool = False) -> None:
        """Open the dialog of the current paper: for what was read on it, or for a promise."""
        index, model = self._view.currentIndex(), self._view.papers_model
        if model.papers is None or not index.isValid():
            return
        row, cell = model.rows[index.row()], model.cell(index)
        known = cell if cell and cell.state else next(c for c in row.cells if c.state)
        line = PaperLine(row.text, row, paper, known.state or row.state, known)
        sheet = PaperSheet(self._view, self._backend, line, model.papers.on)
        if not read:
            sheet.ask_promise()
        elif row.asks:
            sheet.read()
        self._open(sheet)

    def open_menu(self, index: QModelIndex, place: QPoint) -> None:
        """Offer every state of a paper, at a place on the screen."""
        menu = self.menu(index)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)
        menu.setActiveAction(menu.actions()[0])

    def menu(self, index: QModelIndex) -> QMenu:
        """Make the menu of a paper."""
        model = self._view.papers_model
        row, cell = model.rows[index.row()], model.cell(index)
        menu = QMenu(self._view)
        if cell is None or cell.state is not None:
            self._fill(menu, model.paper(index))
        menu.addSeparator()
        asked = self.tr("&Date or months on the paper…") if row.asks else self.tr("&Fill in…")
        menu.addAction(asked, self.enter)
        if row.shared and cell and cell.state and len(row.cells) > 1:
            landlord = model.headerData(index.column(), Qt.Orientation.Horizontal)
            words = self.tr("Only for {landlord}").format(landlord=landlord.replace("&", "&&"))
            menu.addSeparator()
            self._fill(menu.addMenu(words), model.paper(index, alone=True))
        return menu

    def _fill(self, menu: QMenu, paper: Paper) -> None:
        taken: set[str] = set()
        for state in STATES:
            action = QAction(with_letter(menu_words(state), taken), menu)
            action.triggered.connect(lambda *_, state=state: self.note(paper, state))
            menu.addAction(action)

    def _open(self, sheet: Any) -> None:
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _run(self, work: Work[Any]) -> None:
        owner: QWidget = self._view
        self._backend.run(owner, work)


def menu_words(state: PaperState) -> str:
    """Name a state as a menu does: with a capital, and three dots where more is asked."""
    words = state_words(state)
    return f"{words[:1].upper()}{words[1:]}{'…' if state is PaperState.PROMISED else ''}"
