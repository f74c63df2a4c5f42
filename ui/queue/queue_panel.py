"""The panel beside the queue: one household, where it goes, what it still has to bring."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from planner.clock import here
from planner.households.names import phone_in_words
from planner.kinds import Outcome
from planner.queue.ahead.forecast import HouseholdForecast
from planner.queue.aside import Reason
from planner.queue.board_rows import Status
from planner.queue.card import QueueCard
from planner.times import clock
from ui.core.language import language_name
from ui.queue.queue_route import QueueRoute
from ui.queue.words import event_words, outcome_words, reason_words, status_look, status_words
from ui.widgets.button import Button
from ui.widgets.frames import Chip, Icon, label, line, panel_columns, row
from ui.widgets.tips import tip

T = TypeVar("T")
WIDTH = 320
PAPERS = 4
EVENTS = 5
HERE = (Status.WAITING, Status.CALLED, Status.AT_DESK, Status.ON_HOLD)
SITS = (Status.CALLED, Status.AT_DESK)


class QueuePanel(QFrame):
    """Shows a household and what can be done with it."""

    main_asked = Signal()
    slip_asked = Signal(object)
    household_asked = Signal(object)
    hold_asked = Signal(str)
    outcome_asked = Signal(object)
    gone_asked = Signal()
    route_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.card: QueueCard | None = None
        self.setProperty("kind", "panel")
        self.setFixedWidth(WIDTH)
        self._number, self._chip = label("", "display"), Chip()
        self._name = label("", "heading", wrap=True)
        self._facts, self._papers, self._events = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._arrives, self._count = label("", "caption"), label("", "warning")
        self._route = QueueRoute()
        self._papers_part = QWidget()
        self._build_buttons()
        self._lay_out()
        self.hide()

    def show_card(
        self, card: QueueCard, main: str, *, able: bool, seen: HouseholdForecast | None = None
    ) -> None:
        """Show a household; `main` says what Enter does, if it is `able`.

        `seen` is what is foreseen of it.
        """
        self.card = card
        self._number.setText(f"{card.number:03d}")
        calls = next((stop.calls for stop in card.stops if stop.calls), 0)
        look = status_look(card.status)
        self._chip.show_status(look.shape, status_words(card.status, calls), look.role)
        self._name.setText(card.name or self.tr("hidden"))
        self._arrives.setText(self._when(card, seen))
        self._fill(self._facts, self._fact_rows(card))
        self._route.show_stops(card.stops, seen)
        self._show_papers(card)
        self._fill(self._events, self._event_rows(card))
        self.main.setText(main)
        self.main.setVisible(bool(main))
        self.main.setEnabled(able)
        self._outcome.setVisible(card.status in SITS)
        self._hold.setVisible(card.status in HERE and card.status is not Status.ON_HOLD)
        self._gone.setVisible(card.status in (*HERE, Status.PLANNED, Status.LATE))
        self._gone.setText(self.tr("Gone") if card.status in HERE else self.tr("Not coming"))
        self._gone.updateGeometry()
        self.show()

    def _when(self, card: QueueCard, seen: HouseholdForecast | None) -> str:
        """Say when a household that is here is done, or when another is to be there."""
        if seen is not None and card.status in HERE:
            return self.tr("end around {time}").format(time=clock(seen.gone))
        if card.arrives is None:
            return ""
        return self.tr("be there at {time}").format(time=clock(card.arrives))

    def show_nobody(self) -> None:
        """Show no household."""
        self.card = None
        self.hide()

    def route_corner(self) -> QPoint:
        """Tell where a menu over the route opens."""
        return self._route.mapToGlobal(QPoint())

    def _build_buttons(self) -> None:
        self.main = Button(self.tr("Arrived"), kind="primary", key="Enter", wide=True)
        self.main.clicked.connect(self.main_asked)
        self._slip = Button(self.tr("Slip"), key="F12", wide=True)
        self._slip.clicked.connect(self._on_slip)
        self._file = Button(self.tr("File"), kind="link", icon_name="id-card")
        self._file.clicked.connect(self._on_household)
        self._change = Button(self.tr("Change…"), kind="link")
        self._change.setToolTip(tip("Ctrl+R"))
        self._change.clicked.connect(self.route_asked)
        self._hold = Button(self.tr("On hold"), wide=True)
        self._hold.setMenu(self._menu(Reason, reason_words, self.hold_asked.emit))
        self._outcome = Button(self.tr("Outcome…"), key="F4", wide=True)
        others = [outcome for outcome in Outcome if outcome is not Outcome.DONE]
        self._outcome.setMenu(self._menu(others, outcome_words, self.outcome_asked.emit))
        self._gone = Button(self.tr("Gone"), key="Del", wide=True)
        self._gone.clicked.connect(self.gone_asked)

    def _menu(
        self, values: Iterable[T], words: Callable[[T], str], chosen: Callable[[T], object]
    ) -> QMenu:
        menu = QMenu(self)
        for value in values:
            text = words(value)
            menu.addAction(text[:1].upper() + text[1:], partial(chosen, value))
        return menu

    def _lay_out(self) -> None:
        body, foot = panel_columns(self)
        body.addLayout(row(self._number, None, self._chip))
        named = row(self._name, self._file)
        named.setStretch(0, 1)
        body.addLayout(named)
        for layout in (self._facts, self._papers, self._events):
            layout.setSpacing(6)
        body.addLayout(self._facts)
        body.addWidget(line())
        body.addLayout(row(label(self.tr("Route"), "section"), self._change, None, self._arrives))
        body.addWidget(self._route)
        papers = QVBoxLayout(self._papers_part)
        papers.setContentsMargins(0, 0, 0, 0)
        papers.addWidget(line())
        papers.addLayout(row(label(self.tr("Still to bring"), "section"), None, self._count))
        papers.addLayout(self._papers)
        body.addWidget(self._papers_part)
        body.addWidget(line())
        body.addWidget(label(self.tr("Today"), "section"))
        body.addLayout(self._events)
        body.addStretch()
        foot.addWidget(self.main)
        foot.addLayout(row(self._slip, self._hold))
        foot.addLayout(row(self._gone, self._outcome))

    def _fact_rows(self, card: QueueCard) -> Iterator[QWidget]:
        yield _fact("users", self.tr("%n person(s)", "", card.persons))
        if card.language:
            words = (
                self.tr("{language}, {name}")
                if card.interpreter
                else self.tr("{language}, no interpreter booked")
            )
            named = {"language": language_name(card.language), "name": card.interpreter}
            yield _fact("languages", words.format(**named))
        if card.companion:
            yield _fact("heart-handshake", card.companion)
        if card.accessible:
            yield _fact("accessibility", self.tr("Accessible desk"))
        if card.phone:
            yield _fact("phone", phone_in_words(card.phone))

    def _show_papers(self, card: QueueCard) -> None:
        self._papers_part.setVisible(bool(card.papers))
        words = self.tr("{ready} of {asked} in order")
        self._count.setText(words.format(ready=card.ready, asked=card.asked))
        first = sorted(card.papers, key=lambda paper: not paper.missing)[:PAPERS]
        rows = [
            _fact("circle-x" if paper.missing else "circle-dashed",
                  ", ".join(filter(None, (paper.text, paper.person))),
                  "warning" if paper.missing else "text_muted")
            for paper in first
        ]  # fmt: skip
        more = len(card.papers) - len(first)
        if more:
            rows.append(label(self.tr("and %n more", "", more), "caption"))
        self._fill(self._papers, rows)

    def _event_rows(self, card: QueueCard) -> Iterator[QWidget]:
        for event in card.events[:EVENTS]:
            part = QWidget()
            time = label(clock(here(event.at)[1]), "caption")
            time.setFixedWidth(40)
            words = label(event_words(event.act, event.desk), "caption", wrap=True)
            words.setToolTip(tip(event.by))
            layout = row(time, words)
            layout.setStretch(1, 1)
            part.setLayout(layout)
            yield part
        if not card.events:
            yield label(self.tr("Nothing yet"), "caption")

    def _fill(self, layout: QVBoxLayout, parts: Iterable[QWidget]) -> None:
        while item := layout.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for part in parts:
            layout.addWidget(part)

    @Slot()
    def _on_slip(self) -> None:
        if self.card:
            self.slip_asked.emit(self.card.id)

    @Slot()
    def _on_household(self) -> None:
        if self.card:
            self.household_asked.emit(self.card.household_id)


def _fact(icon: str, words: str, role: str = "text_muted") -> QWidget:
    part = QWidget()
    layout = row(Icon(icon, role, size=16), label(words, "dense", wrap=True))
    layout.setStretch(1, 1)
    part.setLayout(layout)
    return part
