"""The panel of one day: its rules, its desks and who interprets."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.days.needs import LanguageNeed
from planner.days.view import DayView, day_view
from ui.core.backend import Backend
from ui.core.language import language_name, long_day
from ui.days.day_choice import DayChoice
from ui.days.interpreter_sheet import InterpreterSheet
from ui.days.nobody_comes import is_session
from ui.days.words import hours_words, warning_words
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import label, line, row, scroll_column

WIDTH = 304


class DayPanel(QFrame):
    """Shows the chosen day. `change_asked` when somebody wants to change it.

    `company_asked` when somebody wants to see who comes along to help.
    """

    SHOWS = frozenset({"registration_day", "desk", "venue", "appointment", "interpreter",
                       "interpreter_presence"})  # fmt: skip
    change_asked = Signal()
    company_asked = Signal()

    def __init__(self, backend: Backend, choice: DayChoice) -> None:
        super().__init__()
        self._backend = backend
        self._choice = choice
        self._view: DayView | None = None
        self.setProperty("kind", "panel")
        self.setFixedWidth(WIDTH)
        self._build()

    def reload(self) -> None:
        """Fetch the chosen day again."""
        day = self._choice.day
        self.setVisible(day is not None)
        if day:
            self._backend.ask(self, partial(day_view, day_id=day.id), self._show)

    def _build(self) -> None:
        self._date = label("", "heading", wrap=True)
        self._hours = label("", "muted", wrap=True)
        self._venue = label("", "muted", wrap=True)
        self._warning = Message("warning", "triangle-alert")
        self._sections, area = scroll_column(spacing=6, edge=0)
        change = Button(self.tr("Change day"), wide=True, key="F2", needs="change_day")
        change.clicked.connect(self.change_asked)
        self._book = Button(self.tr("Book an interpreter"), wide=True, needs="book_interpreter")
        self._book.clicked.connect(self.book)
        self._company = Button(self.tr("Companions and interpreters"), key="Ctrl+B", wide=True)
        self._company.clicked.connect(self.company_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(8)
        for part in (self._date, self._hours, self._venue, self._warning, line()):
            layout.addWidget(part)
        layout.addWidget(area, 1)
        layout.addWidget(self._company)
        layout.addWidget(self._book)
        layout.addWidget(change)

    def _show(self, view: DayView) -> None:
        self._view = view
        day = self._choice.day
        self._date.setText(long_day(view.date))
        self._hours.setText(hours_words(view.sessions))
        venue = ", ".join(x for x in (view.venue.name, view.venue.address) if x)
        self._venue.setText(venue)
        self._venue.setVisible(bool(venue))
        self._warning.say(self._warnings(view, venue))
        _empty(self._sections)
        households = not is_session(day)
        if households:
            self._show_rules(view)
            self._show_desks(view)
            self._show_needs(view)
        self._book.setVisible(households)
        self._company.setVisible(households)
        self._sections.addStretch()

    def _warnings(self, view: DayView, venue: str) -> str:
        """Say what speaks against the day, and that its paper cannot say where it is."""
        day = self._choice.day
        said = [warning_words(day.warnings)] if day and day.warnings else []
        if not venue and view.date >= self._choice.today:
            said.append(self.tr("No place yet: slips do not say where to come"))
        return ", ".join(said)

    def _show_rules(self, view: DayView) -> None:
        rules = (
            (self.tr("Visit"), view.minutes["visit_minutes"]),
            (self.tr("Walking"), view.minutes["walk_minutes"]),
            (self.tr("Change-over"), view.minutes["change_over_minutes"]),
            (self.tr("Arrive before"), view.minutes["arrive_before_minutes"]),
        )
        self._section(self.tr("Minutes"))
        for word, minutes in rules:
            self._fact(word, self.tr("%n min", "", minutes))

    def _show_desks(self, view: DayView) -> None:
        self._section(self.tr("Desks"))
        for landlord, count in Counter(desk.landlord for desk in view.desks).items():
            self._fact(landlord, str(count))

    def _show_needs(self, view: DayView) -> None:
        if view.needs:
            self._section(self.tr("Interpreters"))
        for need in view.needs:
            short = need.interpreters == 0
            self._fact(language_name(need.language), self._need(need), missing=short)

    def _need(self, need: LanguageNeed) -> str:
        asked = self.tr("%n household(s)", "", need.households)
        if not need.interpreters:
            return self.tr("{asked}, nobody yet").format(asked=asked)
        there = self.tr("%n interpreter(s)", "", need.interpreters)
        return f"{asked}, {there}"

    def _section(self, words: str) -> None:
        if self._sections.count():
            self._sections.addWidget(line())
        self._sections.addWidget(label(words, "section"))

    def _fact(self, word: str, value: str, *, missing: bool = False) -> None:
        figure = label(value, "warning" if missing else "strong")
        parts = QWidget()
        parts.setLayout(row(label(word, "dense"), None, figure))
        self._sections.addWidget(parts)

    @Slot()
    def book(self) -> None:
        """Open the dialog that books interpreters."""
        if self._view:
            sheet = InterpreterSheet(self, self._backend, self._view)
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()


def _empty(layout: QVBoxLayout) -> None:
    while item := layout.takeAt(0):
        if widget := item.widget():
            widget.deleteLater()
