"""The panel of one household: who they are, when they come and where they go."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.households.card import AppointmentView, HouseholdView, household_view
from planner.households.names import phone_in_words
from planner.kinds import AppointmentState
from planner.times import clock
from ui.core.backend import Backend
from ui.core.language import language_name, short_day
from ui.days.day_choice import DayChoice
from ui.days.words import hours_words
from ui.households.card.words import household_title
from ui.households.paper_counts import PaperCounts
from ui.households.words import appointment_look, appointment_words, role_words
from ui.widgets.button import Button
from ui.widgets.frames import Chip, Icon, label, panel_columns, row
from ui.widgets.ladder import Rung
from ui.widgets.route import Route

WIDTH = 320


class HouseholdPanel(QFrame):
    """Shows a household. `slip_asked` gives the appointment whose slip is wanted.

    `book_asked` says that the household is to be booked, `card_asked` which card to open.
    """

    slip_asked = Signal(object)
    card_asked = Signal(object)
    book_asked = Signal()

    def __init__(self, backend: Backend, choice: DayChoice, counts: PaperCounts) -> None:
        super().__init__()
        self._counts = counts
        self._backend = backend
        self._choice = choice
        self._id: int | None = None
        self.appointment_id: int | None = None
        self._papers_of: int | None = None
        self.setProperty("kind", "panel")
        self.setFixedWidth(WIDTH)
        self._build()
        self.hide()

    def show_household(self, household_id: int | None) -> None:
        """Show another household, or none."""
        self._id = household_id
        self.setVisible(household_id is not None)
        self.reload()

    @property
    def household_id(self) -> int | None:
        """The household that is shown."""
        return self._id

    def reload(self) -> None:
        """Fetch the household again."""
        if self._id is not None:
            day = self._choice.day
            work = partial(household_view, household_id=self._id, day_id=day.id if day else None)
            self._backend.ask(self, work, self._show, lambda _: self.hide())

    def _build(self) -> None:
        self._number, self._chip = label("", "display"), Chip()
        self._name = label("", "heading", wrap=True)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(6)
        self._papers, self._papers_icon = label("", "dense", wrap=True), Icon("files", size=16)
        self._counts.changed.connect(self._show_papers)
        self._route = Route()
        self._book = Button(self.tr("Book and print"), kind="primary", key="F8", wide=True)
        self._book.clicked.connect(self.book_asked)
        self._card = Button(self.tr("Card"), key="Enter", wide=True)
        self._card.clicked.connect(self._on_card)
        self._slip = Button(self.tr("Slip"), key="F12", wide=True)
        self._slip.clicked.connect(self._on_slip)
        self._lay_out()

    def _lay_out(self) -> None:
        body, foot = panel_columns(self)
        body.addLayout(row(self._number, None, self._chip))
        body.addWidget(self._name)
        body.addLayout(self._facts)
        papers = row(self._papers_icon, self._papers)
        papers.setStretch(1, 1)
        body.addLayout(papers)
        body.addWidget(self._route)
        body.addStretch()
        foot.addWidget(self._book)
        foot.addLayout(row(self._card, self._slip))

    def _show(self, view: HouseholdView) -> None:
        if view.id != self._id:
            return
        coming = view.appointment
        placed = coming is not None and coming.arrives is not None
        self.appointment_id = coming.id if coming and placed else None
        self._number.setText(f"{coming.number:03d}" if coming else "")
        state = coming.state if coming else None
        look = appointment_look(state, placed=placed)
        self._chip.show_status(look.shape, appointment_words(state, placed=placed), look.role)
        self._name.setText(household_title(view))
        self._show_facts(view)
        self._papers_of = coming.id if coming else None
        self._show_papers()
        self._show_route(coming)
        self._slip.setEnabled(placed)
        live = placed and state is not AppointmentState.CANCELLED
        self._book.setText(self.tr("Book again") if live else self.tr("Book and print"))

    def _show_papers(self) -> None:
        said = self._counts.said(self._papers_of)
        self._papers.setText(said)
        self._papers_icon.show_icon(*self._counts.icon(self._papers_of))
        for part in (self._papers, self._papers_icon):
            part.setVisible(bool(said))

    def _show_facts(self, view: HouseholdView) -> None:
        while item := self._facts.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        facts = [*self._people(view)]
        facts += self._needs(view.appointment) if view.appointment else []
        for icon, words in facts:
            if words:
                self._fact(icon, words)

    def _people(self, view: HouseholdView) -> Iterator[tuple[str, str]]:
        adults = self.tr("%n adult(s)", "", view.adults)
        children = self.tr("%n child(ren)", "", view.children)
        yield "users", f"{adults}, {children}" if view.children else adults
        for person in view.persons:
            unknown = self.tr("birth date unknown")
            born = str(person.birth_date.year) if person.birth_date else unknown
            parts = ("" if view.hidden else person.name, born, role_words(person.role))
            yield "id-card", ", ".join(part for part in parts if part)
        yield "phone", phone_in_words(view.phone)

    def _needs(self, coming: AppointmentView) -> Iterator[tuple[str, str]]:
        yield "languages", self._interpreter(coming) if coming.language else ""
        yield "heart-handshake", coming.companion
        yield "accessibility", self.tr("Accessible desk") if coming.accessible else ""
        only = self.tr("Only {hours}").format(hours=hours_words(coming.availability or ()))
        yield "clock", only if coming.availability else ""

    def _interpreter(self, coming: AppointmentView) -> str:
        language = language_name(coming.language)
        if coming.interpreter:
            words = self.tr("{language}, {name}")
            return words.format(language=language, name=coming.interpreter)
        return self.tr("Interpreter {language}").format(language=language)

    def _fact(self, icon: str, words: str) -> None:
        part = QWidget()
        layout = row(Icon(icon, size=16), label(words, "dense", wrap=True))
        layout.setStretch(1, 1)
        part.setLayout(layout)
        self._facts.addWidget(part)

    def _show_route(self, coming: AppointmentView | None) -> None:
        day = self._choice.day
        when = short_day(day.date) if day and coming else ""
        arrives = clock(coming.arrives) if coming and coming.arrives is not None else ""
        steps = [
            Rung(
                self.tr("Desk {number}").format(number=step.desk) if step.desk else "",
                step.landlord,
                clock(step.start) if step.start is not None else "",
                self._detail(step.minutes, step.wait),
            )
            for step in (coming.route if coming else ())
        ]
        self._route.show_route(when, arrives, steps)

    def _detail(self, minutes: int, wait: int) -> str:
        words = self.tr("%n min", "", minutes)
        if wait:
            return self.tr("{minutes}, after {wait} min waiting").format(minutes=words, wait=wait)
        return words

    @Slot()
    def _on_card(self) -> None:
        if self._id is not None:
            self.card_asked.emit(self._id)

    @Slot()
    def _on_slip(self) -> None:
        if self.appointment_id:
            self.slip_asked.emit(self.appointment_id)
