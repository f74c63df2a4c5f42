"""The page for after the day: who still needs help, and what came of the chosen day."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.clock import today
from ui.checklists.words import key_words
from ui.core.backend import Backend
from ui.core.outbox import Outbox
from ui.core.page import Page, title_row
from ui.days.day_choice import DayChoice
from ui.followup.day_view import DayView
from ui.followup.open_view import OpenView
from ui.followup.rules_sheet import RulesSheet
from ui.slips.print_sheet import PrintSheet
from ui.widgets.button import Button
from ui.widgets.frames import label
from ui.widgets.overflow import Overflow
from ui.widgets.tabs import Tabs

OPEN, DAY, SESSION = 0, 1, 2


ROOMY = 800
"""From so many pixels a button has room for its key beside the tabs."""


class FollowUpPage(Page):
    """Two lists: what is open over all days, and the outcomes of the chosen day."""

    SHOWS = frozenset({"visit_result", "follow_consent", "tick", "appointment", "desk_visit",
                       "household", "person", "companion", "landlord", "registration_day",
                       "requirement", "fact", "attendee", "follow_rule"})  # fmt: skip
    card_asked, announce_asked = Signal(object), Signal()

    def __init__(self, backend: Backend, choice: DayChoice, outbox: Outbox) -> None:
        super().__init__(backend)
        self._choice, self._outbox = choice, outbox
        self._own: tuple[list[QAction], list[QAction]] = ([], [])
        self._stale = True
        self._build()
        self._build_actions()
        self.show_list(OPEN)
        choice.follow(self.reload)

    def today(self) -> datetime.date:
        """Tell the date of today."""
        return today(self._backend.workspace.clock)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the key of the longest button out where there is little room; the help has it."""
        super().resizeEvent(event)
        self._of_landlords[1].show_key("Ctrl+S" if self.width() >= ROOMY else "")

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        if self._views.currentIndex() == OPEN:
            return (("F2", self.tr("Outcome")), ("Ctrl+R", self.tr("Reminded")),
                    ("Del", self.tr("No longer")), ("Ctrl+P", self.tr("Print")),
                    ("Ctrl+L", self.tr("Outcomes of the day")))  # fmt: skip
        if self.day.is_session:
            return ((key_words("Space"), self.tr("Was there")),
                    ("Del", self.tr("Take off the list")),
                    ("Ctrl+L", self.tr("What is open")))  # fmt: skip
        letters = " ".join(self.day.grid.keys())
        return ((letters, self.tr("Outcome")), ("Enter", self.tr("Reason, dates")),
                ("Ctrl+I", self.tr("Landlord's list")), ("Ctrl+S", self.tr("For the landlord")),
                ("Ctrl+L", self.tr("What is open")))  # fmt: skip

    @override
    def menu(self) -> Sequence[QAction]:
        return self._all

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_focus()
        if self._stale:
            self.reload()

    @override
    @Slot()
    def reload(self, _day: object = None) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        self.open.reload()
        self.day.show_day(self._choice.day)
        self.keys_changed.emit()

    @Slot(int)
    def show_list(self, place: int) -> None:
        """Show what is open, or the outcomes of the day; only what is shown answers to keys."""
        self._views.setCurrentIndex(place)
        for view, actions in enumerate(self._own):
            for action in actions:
                action.setEnabled(place == view)
                (self.addAction if place == view else self.removeAction)(action)
        self._show_buttons()
        (self.open, self.day)[place].main.insertWidget(0, self._head)
        self.keys_changed.emit()

    def _show_buttons(self) -> None:
        """Show the buttons of the list that is shown; an info session has its own."""
        shown = self._views.currentIndex()
        shown = SESSION if shown == DAY and self.day.is_session else shown
        for place, buttons in enumerate(self._buttons):
            buttons.setVisible(place == shown)

    @Slot()
    def turn(self) -> None:
        """Go to the other list."""
        place = DAY if self._views.currentIndex() == OPEN else OPEN
        self._tabs.choose(place)
        self._take_focus()

    def show_day(self) -> None:
        """Show the outcomes of the day, or who comes to the info session that it is."""
        self._tabs.choose(DAY)
        self._take_focus()

    def look_for(self, words: str) -> None:
        """Show what is open of whom some words fit."""
        self._tabs.choose(OPEN)
        self.open.look_for(words)
        self._take_focus()

    def _take_focus(self) -> None:
        """Let the list that is shown have the keys; the tabs while there is nothing in it."""
        self._tabs.take_focus()
        if self._views.currentIndex() == DAY:
            self.day.focus_grid()
        else:
            self.open.focus_list()

    @Slot()
    def print_(self) -> None:
        """Open the dialog that prints what is shown: lists and letters, or those of a session."""
        opened = self._views.currentIndex() == OPEN
        choices = self.open.printables() if opened else self.day.session.printables()
        if choices and (self.open.rows or not opened):
            sheet = PrintSheet(self.tr("Print about follow-up"), self, self._backend,
                               self._outbox, choices)  # fmt: skip
            sheet.said.connect(self.said)
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    @Slot()
    def set_rules(self) -> None:
        """Open the dialog of what the landlords ask of whom they registered."""
        sheet = RulesSheet(self, self._backend, self.today())
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _build(self) -> None:
        self.open = OpenView(self._backend, self.today)
        self.day = DayView(self._backend, self._outbox, self.today)
        for view in (self.open, self.day):
            view.card_asked.connect(self.card_asked)
        self.day.said.connect(self.said)
        self.day.session.print_asked.connect(self.print_)
        self.day.session.announce_asked.connect(self.announce_asked)
        self.day.refused.connect(self.refused)
        self._tabs = Tabs((self.tr("Still to do"), self.tr("Outcomes of the day")))
        self._tabs.chosen.connect(self.show_list)
        self.open.counted.connect(self._on_counted)
        self.day.counted.connect(self._on_known)
        self._known = label("", "muted")
        self._views = QStackedWidget()
        self._views.addWidget(self.open)
        self._views.addWidget(self.day)
        self._lay_out()

    def _lay_out(self) -> None:
        printing = Button(self.tr("Print"), icon_name="printer", key="Ctrl+P")
        printing.clicked.connect(self.print_)
        taking = Button(
            self.tr("Landlord's list…"), icon_name="upload", key="Ctrl+I", needs="import_results"
        )
        taking.clicked.connect(self.day.take_list)
        giving = Button(
            self.tr("For the landlord…"), icon_name="download", key="Ctrl+S", needs="hand_over"
        )
        giving.clicked.connect(self.day.give_list)
        rules = Button(self.tr("Rules…"), icon_name="scale", key="Ctrl+U",
                       needs="set_follow_rule")  # fmt: skip
        rules.clicked.connect(self.set_rules)
        self._of_landlords = (taking, giving)
        self._buttons = (Overflow(rules, printing), Overflow(self._known, taking, giving),
                         Overflow(*self.day.session.buttons))  # fmt: skip
        self._build_head()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._views)

    def _build_head(self) -> None:
        """Lay out the head; it goes along to the list that is shown."""
        head = title_row(self.tr("Follow-up"), self._tabs)
        head.setContentsMargins(0, 0, 0, 0)
        for buttons in self._buttons:
            head.addWidget(buttons, 1)
        self._head = QWidget()
        self._head.setLayout(head)

    def _build_actions(self) -> None:
        open_, day = self._own
        open_.append(self.act(self.tr("Enter &outcome, or tick proof"), "F2", self.open.panel.act))
        open_.append(self.act(self.tr("&Reminded today"), "Ctrl+R", self.open.panel.remind))
        open_.append(self.act(self.tr("Follow up &no longer…"), "Del", self.open.panel.close_file))
        open_.append(self.act(self.tr("&Search in this list"), "Ctrl+F", self.open.focus_words))
        open_.append(self.act(self.tr("&Print lists and letters…"), "Ctrl+P", self.print_))
        open_.append(self.act(self.tr("P&anel beside the list"), "F6", self.open.beside.turn))
        day.append(self.act(self.tr("Take over a &landlord's list…"), "Ctrl+I",
                            self.day.take_list, needs="import_results"))  # fmt: skip
        day.append(self.act(self.tr("List &for the landlord…"), "Ctrl+S", self.day.give_list,
                            needs="hand_over"))  # fmt: skip
        day.append(self.act(self.tr("P&anel beside the grid"), "F6", self.day.beside.turn))
        self.act(self.tr("To the &other list"), "Ctrl+L", self.turn)
        self.act(self.tr("R&ules of the landlords…"), "Ctrl+U", self.set_rules,
                 needs="set_follow_rule")  # fmt: skip
        self._all = self.actions()

    @Slot(int)
    def _on_counted(self, count: int) -> None:
        self._tabs.show_count(OPEN, count)

    @Slot(int, int)
    def _on_known(self, known: int, visits: int) -> None:
        words = self.tr("{known} of {visits} known").format(known=known, visits=visits)
        self._known.setText(words if visits else "")
        for button in self._of_landlords:
            button.setVisible(visits > 0)
        session = self.day.is_session
        self._tabs.rename(DAY, self.tr("Attendance") if session else self.tr("Outcomes of the day"))
        self._show_buttons()
        self.keys_changed.emit()
