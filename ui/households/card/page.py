"""The page of one household: its persons and facts, its papers, and its appointment."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget
from typing_extensions import override

from planner.checklists.facts_of import set_coming, set_facts
from planner.errors import Refusal
from planner.households.dossier import Dossier, dossier
from planner.office.journal.viewing import note_viewed
from ui.checklists.words import key_words
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.core.outbox import Outbox
from ui.core.page import Page, column
from ui.days.day_choice import DayChoice
from ui.households.card.appointment import AppointmentCard
from ui.households.card.dialogs import Dialogs
from ui.households.card.head import CardHead
from ui.households.card.papers import PapersCard
from ui.households.card.people import People
from ui.households.card.persons import PersonLine
from ui.households.card.sides import Sides
from ui.timetable.booking_now import BookingNow
from ui.widgets.frames import EmptyState


class CardPage(Page):
    """Shows one household whole. `left` says that somebody is done with it.

    `slip_asked` and `move_asked` give its appointment, `card_asked` another household.
    """

    SHOWS = frozenset({"household", "person", "fact", "tick", "absence", "appointment",
                       "desk_visit", "slip_issue", "companion", "companion_consent",
                       "household_link", "registration_day", "desk", "landlord", "requirement",
                       "venue", "follow_consent"})  # fmt: skip
    left = Signal(object)
    slip_asked = Signal(object)
    move_asked = Signal(object)
    card_asked = Signal(object)

    def __init__(
        self, backend: Backend, choice: DayChoice, outbox: Outbox, booking: BookingNow
    ) -> None:
        super().__init__(backend)
        self._choice = choice
        self._id: int | None = None
        self.shown: Dossier | None = None
        self._asked = 0
        self.dialogs = Dialogs(self, backend, choice, outbox, booking)
        self._build()
        self._build_actions()
        self._enable()
        choice.follow(self.reload)

    @property
    def household_id(self) -> int | None:
        """Whose card it is."""
        return self._id

    def show_household(self, household_id: int) -> None:
        """Show the card of a household, with the keyboard at its papers."""
        if household_id != self._id:
            self._id, self.shown = household_id, None
            self.papers.view.clearSelection()
        self.reload()
        self.papers.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._note_look(household_id)

    def _note_look(self, household_id: int) -> None:
        """Have the journal say who looked; what is gone says so itself."""
        workspace = self._backend.workspace
        who, when = workspace.actor, workspace.clock()
        work = partial(note_viewed, household_id=household_id, what="card", actor=who, at=when)
        self._backend.run(self, work, refused=lambda _: None)

    @override
    def reload(self, _day: object = None) -> None:
        if self._id is None or not self.isVisible():
            return
        self._asked += 1
        day = self._choice.day
        work = partial(
            dossier,
            household_id=self._id,
            day_id=day.id if day else None,
            today=self._choice.today,
            language=spoken(),
        )
        self._backend.ask(self, work, partial(self._show, self._asked), self._on_gone)

    @override
    def keys(self) -> Sequence[tuple[str, str]]:
        return (
            (key_words("Space"), self.tr("Tick")),
            ("Enter", self.tr("Other state")),
            ("F8", self.tr("Book and print")),
            ("F12", self.tr("Slip")),
            ("F6", self.tr("Panel")),
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._enable()
        self.reload()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._enable()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._sides.fit(self.width())

    @Slot()
    def leave(self) -> None:
        """Go back to where the card was opened from."""
        self.left.emit(self._id)

    def _build(self) -> None:
        self.head = CardHead()
        self.head.back_asked.connect(self.leave)
        self.people = People(self._backend, lambda: self._choice.today)
        self.papers = PapersCard(self._backend)
        self.appointment = AppointmentCard()
        self.people.fact_toggled.connect(self._on_fact)
        self.people.coming_toggled.connect(self._on_coming)
        self.papers.print_asked.connect(self.dialogs.print_papers)
        self.appointment.book_asked.connect(self.dialogs.book)
        self.appointment.slip_asked.connect(self._on_slip)
        self.appointment.move_asked.connect(self._on_move)
        self._sides = Sides(self.people, self.papers, self.appointment)
        whole, main = QWidget(), column()
        main.addWidget(self.head)
        main.addWidget(self._sides, 1)
        whole.setLayout(main)
        self._states = QStackedLayout(self)
        self._states.addWidget(whole)
        nobody = self.tr("No household is open. Choose one on the page Candidates.")
        self._states.addWidget(EmptyState(nobody))
        self._states.setCurrentIndex(1)

    def _build_actions(self) -> None:
        self.head.more.clicked.connect(self._on_more)
        self.head.change.clicked.connect(self.dialogs.change)
        for words, keys, slot in (
            (self.tr("C&hange this household…"), "F2", self.dialogs.change),
            (self.tr("&Book the best place and print"), "F8", self.dialogs.book),
            (self.tr("Book, &choosing the place…"), "Shift+F8|Ctrl+N", self.dialogs.choose_place),
            (self.tr("&Slip of this household"), "F12", self._on_slip),
            (self.tr("&Move the appointment"), "Ctrl+X", self._on_move),
            (self.tr("&Print the papers…"), "Ctrl+P", self.dialogs.print_papers),
            (self.tr("State of the chosen &document…"), "", self.papers.view.ask_menu),
            (self.tr("What stands &on the chosen document…"), "", self.papers.ticking.enter),
            (self.tr("&History…"), "Ctrl+H", self.dialogs.tell_history),
            (self.tr("&Linked files…"), "Ctrl+Shift+L", self.dialogs.link),
            (self.tr("Next pa&nel"), "F6", partial(self._sides.step, +1)),
            (self.tr("Pre&vious panel"), "Shift+F6", partial(self._sides.step, -1)),
            (self.tr("Back to the &candidates"), "Esc", self.leave),
        ):
            self.act(words, keys, slot)
        for words, slot, needs in (
            (self.tr("Who looked at or changed i&t…"), self.dialogs.tell_journal, "journal_lines"),
            (self.tr("&Everything about these people…"), self.dialogs.export, "take_everything"),
            (self.tr("E&rase this household…"), self.dialogs.erase, "erase_household"),
        ):
            self.act(words, "", slot, needs=needs)

    def _enable(self) -> None:
        able = self._id is not None and self.isVisible()
        for action in self.actions():
            action.setEnabled(able)

    def _show(self, asked: int, shown: Dossier) -> None:
        if asked != self._asked:
            return
        self.shown = shown
        self._states.setCurrentIndex(0)
        self._enable()
        self.head.show_dossier(shown)
        self.people.show_dossier(shown)
        self.papers.show_papers(shown.papers)
        self.appointment.show_dossier(shown)

    def _on_gone(self, _refusal: Refusal) -> None:
        self._id, self.shown = None, None
        self._states.setCurrentIndex(1)
        self._enable()

    @Slot(str)
    def _on_fact(self, code: str) -> None:
        if self.shown and self._id is not None:
            was = self.shown.facts
            codes = was ^ {code}
            self._backend.run(self, partial(set_facts, household_id=self._id, codes=codes, was=was))

    @Slot(object)
    def _on_coming(self, person: PersonLine) -> None:
        appointment = self.shown.household.appointment if self.shown else None
        if appointment and person.id is not None:
            work = partial(
                set_coming,
                appointment_id=appointment.id,
                person_id=person.id,
                comes=not person.comes,
            )
            self._backend.run(self, work)

    @Slot()
    def _on_slip(self) -> None:
        if self.shown and self.appointment.slip.isEnabled() and self.shown.household.appointment:
            self.slip_asked.emit(self.shown.household.appointment.id)

    @Slot()
    def _on_move(self) -> None:
        if self.shown and self.appointment.move_.isEnabled() and self.shown.household.appointment:
            self.move_asked.emit(self.shown.household.appointment.id)

    @Slot()
    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions: list[QAction] = self.actions()
        menu.addActions(actions)
        corner = self.head.more.rect().bottomRight()
        menu.popup(self.head.more.mapToGlobal(corner) - QPoint(menu.sizeHint().width(), -4))
