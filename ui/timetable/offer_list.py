"""The places that are free, in a table under its choices, or why there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.times import DAY_MINUTES, Window, clock
from planner.timetable.booking.answer import Answer
from planner.timetable.booking.propose import NOON, Offer, Order, in_order
from planner.timetable.words import say_reason
from ui.core.language import day_and_month, short_day, spoken
from ui.core.refusals import explain
from ui.widgets.button import Button
from ui.widgets.form_sheet import field
from ui.widgets.frames import Card, label, row
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card

PARTS: dict[str, Window] = {
    "all": (0, DAY_MINUTES),
    "morning": (0, NOON),
    "afternoon": (NOON, DAY_MINUTES),
}
LEAST_HEIGHT = 140


class OfferList(QWidget):
    """Shows offers; `changed` asks for others, `taken` that one is wanted."""

    changed = Signal()
    taken = Signal()

    def __init__(self, day: str, *, coming: bool) -> None:
        super().__init__()
        self._answer = Answer(())
        self._parts = dict(PARTS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._build_choices(day, coming=coming))
        self.table = Table[Offer](self._columns(), self.tr("Free places"), key="key")
        self.table.opened.connect(self.taken)
        self.table.chosen.connect(self._show_route)
        self._route = label("", "muted", wrap=True)
        self._states = QStackedWidget()
        self._states.addWidget(table_card(self.table))
        self._states.addWidget(self._build_empty())
        layout.addWidget(self._states, 1)
        layout.addWidget(self._route)
        self.table.setMinimumHeight(LEAST_HEIGHT)

    @property
    def coming(self) -> bool:
        """Whether places on all coming days are wanted, not only on the chosen one."""
        return bool(self._days.currentData())

    @property
    def part(self) -> Window:
        """Give the part of a day in which places are wanted."""
        return self._parts[self._part.currentData()]

    def begin_at(self, minute: int) -> None:
        """Want places that begin at a minute of the day or later, the soonest first."""
        self._order.setCurrentIndex(self._order.findData(Order.SOONEST))
        self._parts["from"] = minute, DAY_MINUTES
        self._part.addItem(self.tr("From {time}").format(time=clock(minute)), "from")
        self._part.setCurrentIndex(self._part.findData("from"))

    def put_first(self, order: Order) -> None:
        """Let what counts first in the list be this."""
        self._order.setCurrentIndex(self._order.findData(order))

    def wait(self) -> None:
        """Show nothing that could be taken until the next answer."""
        self.show_answer(Answer(()), "")

    def show_answer(self, answer: Answer, nothing: str) -> None:
        """Show what is free, the best chosen; or the reason, or else `nothing` in words."""
        self._answer = answer
        self._sort()
        self._states.setCurrentIndex(0 if answer.offers or not nothing else 1)
        why, remedy = nothing, ""
        if answer.refusal is not None:
            why = explain(answer.refusal)
        elif answer.reason is not None:
            why, remedy = say_reason(answer.reason, answer.names, spoken())
        self._why.setText(why)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        self._show_later(answer.later)

    def take_focus(self) -> None:
        """Put the keyboard where Enter does the next thing."""
        waits = self._states.currentIndex() == 1 and not self._later.isHidden()
        (self._later if waits else self.table).setFocus()

    def _build_choices(self, day: str, *, coming: bool) -> QHBoxLayout:
        only = self.tr("Only {day}").format(day=day)
        self._days = _combo([("", only), ("coming", self.tr("Coming days"))])
        self._days.setCurrentIndex(int(coming))
        self._part = _combo(
            [
                ("all", self.tr("All day long")),
                ("morning", self.tr("Morning")),
                ("afternoon", self.tr("Afternoon")),
            ]
        )
        self._order = _combo(
            [(Order.SHORTEST, self.tr("Shortest stay")), (Order.SOONEST, self.tr("Soonest"))]
        )
        self._days.currentIndexChanged.connect(self._on_changed)
        self._part.currentIndexChanged.connect(self._on_changed)
        self._order.currentIndexChanged.connect(self._sort)
        layout = QHBoxLayout()
        layout.setSpacing(12)
        layout.addLayout(field(self.tr("When"), self._days), 3)
        layout.addLayout(field(self.tr("Part of the day"), self._part), 2)
        layout.addLayout(field(self.tr("First in the list"), self._order), 2)
        return layout

    def _build_empty(self) -> QWidget:
        card = Card()
        self._why, self._remedy = label("", "strong", wrap=True), label("", "dense", wrap=True)
        self._later = Button("", kind="normal", icon_name="calendar-check")
        self._later.clicked.connect(self._on_later)
        card.body.addWidget(self._why)
        card.body.addWidget(self._remedy)
        card.body.addSpacing(4)
        card.body.addLayout(row(self._later, None))
        card.body.addStretch()
        return card

    def _columns(self) -> list[Column[Offer]]:
        return [
            Column(self.tr("Day"), lambda o: day_and_month(o.date), 124, lambda _: Look(500)),
            Column(self.tr("Be there at"), lambda o: clock(o.arrives), 92, lambda _: Look(600)),
            Column(self.tr("End"), lambda o: clock(o.choice.end), 64),
            Column(self.tr("Waiting"), self._wait, 84),
            Column(self.tr("Route"), self._words, 0, tooltip=self._words),
        ]

    def _wait(self, offer: Offer) -> str:
        return self.tr("%n min", "", offer.choice.wait) if offer.choice.wait else self.tr("none")

    def _words(self, offer: Offer) -> str:
        words = self.tr("{start} desk {desk} {landlord}")
        return ", ".join(
            words.format(start=clock(stop.start), desk=stop.desk, landlord=stop.landlord)
            for stop in offer.route
        )

    def _sort(self, _place: int = 0) -> None:
        rows: Sequence[Offer] = in_order(self._answer.offers, self._order.currentData())
        self.table.show_rows(rows)
        if rows:
            self.table.select_place(0)
        self._show_route(self.table.selected())

    def _show_route(self, offer: Offer | None) -> None:
        self._route.setText(self._words(offer) if offer else "")

    def _show_later(self, later: Offer | None) -> None:
        self._later.setVisible(later is not None)
        if later is not None:
            words = self.tr("There is room on {day}: be there at {time}")
            self._later.setText(words.format(day=short_day(later.date), time=clock(later.arrives)))
            self._later.setAccessibleName(self._later.text())

    def _on_later(self) -> None:
        self._days.setCurrentIndex(1)
        self.table.setFocus()

    def _on_changed(self, _place: int = 0) -> None:
        self.changed.emit()


def _combo(entries: Sequence[tuple[str, str]]) -> QComboBox:
    combo = QComboBox()
    for value, words in entries:
        combo.addItem(words, value)
    return combo
