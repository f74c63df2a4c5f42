"""The middle of a card: the table of documents, its totals, its legend, and the line below it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.checklists.views import Checklist
from ui.core.backend import Backend
from ui.core.language import day_and_month
from ui.households.card.papers_foot import Legend, Totals
from ui.households.card.papers_view import PapersView
from ui.households.card.ticking import Ticking
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.frames import Card, EmptyState, label, row
from ui.widgets.tips import tip

ABOUT_LINES = 40


class PapersCard(Card):
    """Shows a household's papers. `print_asked` says that they are wanted on paper."""

    print_asked = Signal()

    def __init__(self, backend: Backend) -> None:
        super().__init__()
        self.title.setText(self.tr("Documents"))
        self._hint = Elided("muted")
        self.print_ = Button(self.tr("Print"), kind="ghost", icon_name="printer", key="Ctrl+P")
        self.print_.setAccessibleName(self.tr("Print the papers to bring"))
        self.print_.clicked.connect(self.print_asked)
        self.view = PapersView(self.tr("Documents"))
        self.ticking = Ticking(backend, self.view)
        self.view.moved.connect(self._show_about)
        self._totals, self._legend = Totals(self.view), Legend()
        self._about = label("", "caption", wrap=True)
        self._about.setContentsMargins(16, 4, 16, 4)
        self._about.setFixedHeight(ABOUT_LINES)
        self._lay_out()

    def show_papers(self, papers: Checklist) -> None:
        """Show the papers of a household."""
        self._states.setCurrentIndex(0 if papers.rows else 1)
        self.view.show_papers(papers)
        self._totals.show_papers(papers)
        self._legend.show_papers(papers)
        self.print_.setEnabled(bool(papers.rows) and papers.appointment_id is not None)
        self._hint.show_text(self._hint_words(papers))

    def _lay_out(self) -> None:
        self.body.setContentsMargins(1, 6, 1, 4)
        self.body.setSpacing(0)
        head = row(self.title, 8, self._hint, None, self.print_)
        head.setContentsMargins(15, 0, 4, 0)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        for part in (self._totals, self._about, self._legend):
            column.addWidget(part)
        self.view.laid_out.connect(self._show_about)
        nothing = self.tr("No document is asked for: nobody is to be seen on this day.")
        self._states = QStackedWidget()
        self._states.addWidget(whole)
        self._states.addWidget(EmptyState(nothing))
        self.body.addLayout(head)
        self.body.addWidget(self._states, 1)

    def _hint_words(self, papers: Checklist) -> str:
        if papers.appointment_id is None:
            words = self.tr("for all landlords on {day}")
            return words.format(day=day_and_month(papers.on))
        return self.tr("tick shared papers once")

    def _say_about(self, said: str) -> None:
        """Say what the chosen cell is, in as many lines as it takes: the table gives way."""
        self._about.setText(said)
        self._about.setToolTip(tip(said))
        self._about.setMinimumHeight(max(0, self._about.heightForWidth(self.view.width())))

    def _show_about(self) -> None:
        index, model = self.view.currentIndex(), self.view.papers_model
        if not index.isValid():
            self._say_about("")
            return
        row_, cell = model.rows[index.row()], model.cell(index)
        said = model.about(row_)
        if cell is not None:
            landlord = model.headerData(index.column(), Qt.Orientation.Horizontal)
            said = f"{landlord}: {model.cell_words(cell)}. {said}"
        self._say_about(said)
