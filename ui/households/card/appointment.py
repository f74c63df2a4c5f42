"""The appointment on a card: when, where, in which order, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.households.card import AppointmentView
from planner.households.dossier import Coming, Dossier
from planner.kinds import AppointmentState
from planner.times import clock
from ui.core.language import short_day
from ui.households.card.words import needs, route_steps
from ui.widgets.button import Button
from ui.widgets.frames import Card, Icon, label, line, row, scroll_column
from ui.widgets.ladder import Ladder


class AppointmentCard(Card):
    """Shows the coming appointment, or says that there is none; its buttons ask."""

    book_asked = Signal()
    slip_asked = Signal()
    move_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.body.insertLayout(0, row(self.title, None, self.fact))
        self.title.setText(self.tr("Coming appointment"))
        self._day, self._arrives = label("", "muted"), label("", "arrival")
        self._at = label("", "caption", wrap=True)
        self._steps = Ladder()
        self._needs = QVBoxLayout()
        self._needs.setSpacing(6)
        self._nothing = label("", "muted", wrap=True)
        self.book = Button(self.tr("Book and print"), kind="primary", key="F8", wide=True)
        self.slip = Button(self.tr("Slip"), key="F12", wide=True)
        self.move_ = Button(self.tr("Move"), key="Ctrl+X", wide=True)
        self.book.clicked.connect(self.book_asked)
        self.slip.clicked.connect(self.slip_asked)
        self.move_.clicked.connect(self.move_asked)
        self._lay_out()

    def show_dossier(self, shown: Dossier) -> None:
        """Show the appointment of another household."""
        coming, day = shown.household.appointment, shown.coming
        live = coming is not None and coming.state is not AppointmentState.CANCELLED
        placed = live and coming is not None and coming.arrives is not None
        self.fact.setText(self.tr("number {n}").format(n=f"{coming.number:03d}") if coming else "")
        self._day.setText(short_day(day.date) if day else "")
        self._arrives.setText(clock(coming.arrives) if placed and coming and coming.arrives else "")
        self._at.setText(self._place(day) if placed else "")
        self._steps.show_rungs(route_steps(coming) if coming and live else ())
        self._nothing.setText(self._why_nothing(coming))
        self._show_needs(shown if live else None)
        self.book.setText(self.tr("Book again") if live else self.tr("Book an appointment"))
        for part in (self._day, self._arrives, self._at, self._nothing):
            part.setVisible(bool(part.text()))
        self._lines[0].setVisible(live)
        self._lines[1].setVisible(live and self._needs.count() > 0)
        for button in (self.slip, self.move_):
            button.setEnabled(placed)

    def _lay_out(self) -> None:
        self._lines = (line(), line())
        inner, area = scroll_column(4, edge=0)
        inner.setContentsMargins(0, 0, 0, 0)
        for part in (self._day, self._arrives, self._at, self._nothing):
            inner.addWidget(part)
        inner.addSpacing(4)
        inner.addWidget(self._lines[0])
        inner.addWidget(self._steps)
        inner.addWidget(self._lines[1])
        inner.addSpacing(4)
        inner.addLayout(self._needs)
        inner.addStretch()
        self.body.addWidget(area, 1)
        self.body.addWidget(self.book)
        both = row(self.slip, self.move_)
        both.setStretch(1, 1)
        self.body.addLayout(both)

    def _place(self, day: Coming | None) -> str:
        at = self.tr("arrival at the reception")
        return f"{at}, {day.venue}" if day and day.venue else at

    def _why_nothing(self, coming: AppointmentView | None) -> str:
        if coming is None:
            return self.tr("No appointment yet. F8 books the best place and prints.")
        if coming.state is AppointmentState.CANCELLED:
            return self.tr("Cancelled. F8 books a new appointment.")
        if coming.arrives is None:
            return self.tr("Asked for this day, but without a place. F8 looks for one.")
        return ""

    def _show_needs(self, shown: Dossier | None) -> None:
        while item := self._needs.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for icon, role, words in needs(shown) if shown else ():
            part = QWidget()
            layout = row(Icon(icon, role, size=16), label(words, "dense", wrap=True))
            layout.setStretch(1, 1)
            part.setLayout(layout)
            self._needs.addWidget(part)
