"""The panel beside the board: the plan's figures, who has no place, and the chosen household."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.times import clock
from planner.timetable.figures import Figures
from planner.timetable.queries import Board, Stay, Waiting
from ui.households.paper_counts import PaperCounts
from ui.timetable.figures_words import FigureWords
from ui.timetable.load_chart import LoadChart
from ui.timetable.waiting_card import Remedy, WaitingCard
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import Icon, label, line, row, scroll_column

WIDTH = 316


class BoardPanel(QFrame):
    """Says what the plan comes to, and offers the chosen household's slip and card.

    `slip_asked` gives its appointment, `household_asked` the household; `remedy_asked` tells
    which change is to give whom a place.
    """

    slip_asked = Signal(object)
    remedy_asked = Signal(object, object)
    figures_asked = Signal()
    standby_asked = Signal()
    household_asked = Signal(object)

    def __init__(self, counts: PaperCounts) -> None:
        super().__init__()
        self._counts = counts
        counts.changed.connect(self._show_papers)
        self._stay: Stay | None = None
        self.cards: list[WaitingCard] = []
        self.setProperty("kind", "panel")
        self.setFixedWidth(WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        self._build_figures(layout)
        self._build_chart(layout)
        self._build_waiting(layout)
        self._build_chosen(layout)

    def show_board(self, board: Board) -> None:
        """Show the figures of a board."""
        figures = board.figures
        self._seated.setText(
            self.tr("{seated} of {all}").format(seated=figures.seated, all=figures.households)
        )
        self._longest.setText(self.tr("%n min", "", figures.longest_wait))
        self._waits.setText(FigureWords().waiting(figures))
        peak = figures.peak
        self._peak.setText(self.tr("%n household(s)", "", peak.households))
        self._ends.setText("–" if figures.ends is None else clock(figures.ends))
        self._show_verdict(figures)
        words = FigureWords().peak(peak)
        self._chart_words.setText(words)
        self._chart.show_steps([(m.at, m.households) for m in figures.room], words)
        self._show_waiting(board)

    def show_stay(self, stay: Stay | None) -> None:
        """Show the household whose visit is chosen on the board."""
        self._stay = stay
        self._card.setVisible(stay is not None)
        if stay:
            who = self.tr("%n person(s)", "", stay.persons)
            self._who.setText(f"{stay.number:03d}  {stay.name}")
            self._persons.setText(who)
            times = self.tr("be there at {arrives}, {starts} to {ends}")
            self._times.setText(
                times.format(
                    arrives=clock(stay.arrives), starts=clock(stay.starts), ends=clock(stay.ends)
                )
            )
            self._printed.setText(self.tr("slip printed") if stay.printed else "")
        self._show_papers()

    def _build_figures(self, layout: QVBoxLayout) -> None:
        self.more = Button(self.tr("All figures"), kind="link")
        self.more.clicked.connect(self.figures_asked)
        layout.addLayout(row(label(self.tr("Plan"), "heading"), None, self.more))
        self._seated, self._longest, self._waits, self._peak, self._ends = (
            label("", "strong") for _ in range(5)
        )
        for icon, words, figure in (
            ("users", self.tr("Placed"), self._seated),
            ("hourglass", self.tr("Longest wait"), self._longest),
            ("clock", self.tr("Waiting"), self._waits),
            ("armchair", self.tr("Most in waiting room"), self._peak),
            ("door-open", self.tr("End"), self._ends),
        ):
            layout.addLayout(row(Icon(icon, size=16), label(words, "dense"), None, figure))
        self._best = Message("success", "badge-check")
        self._not_best = label("", "muted", wrap=True)
        layout.addWidget(self._best)
        layout.addWidget(self._not_best)

    def _build_chart(self, layout: QVBoxLayout) -> None:
        self._chart, self._chart_words = LoadChart(), label("", "caption")
        layout.addWidget(line())
        layout.addLayout(row(label(self.tr("Waiting room"), "section"), None, self._chart_words))
        layout.addWidget(self._chart)

    def _build_waiting(self, layout: QVBoxLayout) -> None:
        layout.addWidget(line())
        self._count = label("", "caption")
        self.standby = Button(self.tr("Standby list"), kind="link")
        self.standby.clicked.connect(self.standby_asked)
        not_placed = label(self.tr("Not placed"), "section")
        layout.addLayout(row(not_placed, self._count, None, self.standby))
        self._cards, area = scroll_column(edge=0)
        layout.addWidget(area, 1)

    def _build_chosen(self, layout: QVBoxLayout) -> None:
        self._card = QWidget()
        self._who, self._persons = label("", "strong"), label("", "dense")
        self._times, self._printed = label("", "caption"), label("", "caption")
        self._papers, self._papers_icon = label("", "caption"), Icon("files", size=14)
        slip = Button(self.tr("Slip"), key="F12", wide=True)
        slip.clicked.connect(self._on_slip)
        card = Button(self.tr("Household"), wide=True)
        card.clicked.connect(self._on_household)
        inner = QVBoxLayout(self._card)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(line())
        inner.addLayout(row(self._who, self._persons, None, self._printed))
        inner.addWidget(self._times)
        inner.addLayout(row(self._papers_icon, self._papers, None))
        inner.addLayout(row(card, slip))
        self._card.hide()
        layout.addWidget(self._card)

    def _show_papers(self) -> None:
        said = self._counts.said(self._stay.appointment_id) if self._stay else ""
        self._papers.setText(said)
        if self._stay:
            self._papers_icon.show_icon(*self._counts.icon(self._stay.appointment_id))
        for part in (self._papers, self._papers_icon):
            part.setVisible(bool(said))

    def _show_verdict(self, figures: Figures) -> None:
        planned = figures.seated > 0
        best = planned and figures.proven
        self._best.say(self.tr("Proven best: more is not possible") if best else "")
        more = figures.at_most - figures.seated
        words = self.tr("At most %n more.", "", more) if planned and not best else ""
        self._not_best.setText(words)
        self._not_best.setVisible(bool(words))

    def _show_waiting(self, board: Board) -> None:
        while item := self._cards.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._count.setText(self.tr("%n household(s)", "", len(board.waiting)))
        self.cards = [WaitingCard(waiting, board.names) for waiting in board.waiting]
        for card in self.cards:
            card.applied.connect(self.remedy_asked)
            self._cards.addWidget(card)
        self._cards.addStretch()

    def remedies(self) -> list[tuple[Waiting, Remedy]]:
        """Give what would help, with whom it would help."""
        return [(card.waiting, remedy) for card in self.cards for remedy in card.remedies]

    @Slot()
    def _on_slip(self) -> None:
        if self._stay:
            self.slip_asked.emit(self._stay.appointment_id)

    @Slot()
    def _on_household(self) -> None:
        if self._stay:
            self.household_asked.emit(self._stay.household_id)
