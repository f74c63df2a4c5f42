"""The dialogs that a card opens over itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from planner.households.form import CardForm, card_form
from planner.households.history import HistoryRow, household_history
from planner.slips.papers import bring_lists_pdf, missing_pdf
from ui.core.backend import Backend
from ui.core.outbox import Outbox
from ui.days.day_choice import DayChoice
from ui.households.card.edit_sheet import EditSheet
from ui.households.card.history_sheet import HistorySheet
from ui.households.card.links_sheet import LinksSheet
from ui.office.privacy.erase_sheet import EraseSheet
from ui.office.privacy.export_sheet import ExportSheet
from ui.office.privacy.journal_sheet import JournalSheet
from ui.slips.print_sheet import Printable, PrintSheet
from ui.timetable.booking_now import BookingNow
from ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from ui.households.card.page import CardPage


class Dialogs(QObject):
    """Opens a dialog about the household whose card is shown; does nothing without one."""

    def __init__(
        self, page: CardPage, backend: Backend, choice: DayChoice, outbox: Outbox,
        booking: BookingNow,
    ) -> None:  # fmt: skip
        super().__init__(page)
        self._page = page
        self._backend = backend
        self._choice = choice
        self._outbox = outbox
        self._booking = booking

    @Slot()
    def change(self) -> None:
        """Change who they are and what they need."""
        if self._page.household_id is not None:
            work = partial(card_form, household_id=self._page.household_id, day_id=self._day())
            self._backend.ask(self, work, self._open_form)

    @Slot()
    def book(self) -> None:
        """Book the best place of the chosen day; who is expected on another is asked first."""
        id_, day = self._page.household_id, self._choice.day
        if id_ is None or day is None:
            return
        elsewhere = self._day() != day.id
        (self._booking.choose if elsewhere else self._booking.best)(id_)

    @Slot()
    def choose_place(self) -> None:
        """Choose a place to book."""
        if self._page.household_id is not None:
            self._booking.choose(self._page.household_id)

    @Slot()
    def print_papers(self) -> None:
        """Print what is to be brought, or what is still to be handed in."""
        papers = self._page.shown.papers if self._page.shown else None
        if papers and papers.appointment_id:
            one = (papers.appointment_id,)
            owed = partial(missing_pdf, appointment_ids=one)
            every = partial(bring_lists_pdf, appointment_ids=one)
            choices = [
                Printable(self.tr("Still to hand in"), "", owed),
                Printable(self.tr("All papers to bring"), "", every),
            ]
            title = self.tr("Print the papers")
            sheet = PrintSheet(title, self._page, self._backend, self._outbox, choices)
            sheet.choose(0 if papers.missing else 1)
            sheet.say_safe(self.tr("Hand it over in person: it names private papers."))
            sheet.said.connect(self._page.said)
            self._open(sheet)

    @Slot()
    def tell_history(self) -> None:
        """Tell who changed what, and when."""
        if self._page.household_id is not None:
            work = partial(household_history, household_id=self._page.household_id)
            self._backend.ask(self, work, self._open_history)

    @Slot()
    def link(self) -> None:
        """Link files that belong together, or unlink them."""
        if self._page.household_id is not None:
            sheet = LinksSheet(self._page, self._backend, self._choice, self._page.household_id)
            sheet.open_asked.connect(self._page.card_asked)
            self._open(sheet)

    @Slot()
    def export(self) -> None:
        """Give these people everything that is kept about them."""
        if shown := self._page.shown:
            sheet = ExportSheet(self._page, self._backend, shown.household)
            sheet.said.connect(self._page.said)
            self._open(sheet)

    @Slot()
    def erase(self) -> None:
        """Erase this household for good."""
        if self._page.household_id is not None:
            self._open(EraseSheet(self._page, self._backend, self._page.household_id))

    @Slot()
    def tell_journal(self) -> None:
        """Tell who changed or looked at it, from the journal."""
        if self._page.household_id is not None:
            household = self._page.household_id, self._page.head.title
            self._open(JournalSheet(self._page, self._backend, household))

    def _day(self) -> int | None:
        """Give the day of the appointment that is shown, else the chosen one."""
        coming = self._page.shown.coming if self._page.shown else None
        if coming is not None:
            return coming.day_id
        return self._choice.day.id if self._choice.day else None

    def _open_form(self, form: CardForm) -> None:
        sheet = EditSheet(self._page, self._backend, form, self._choice.today)
        sheet.place_lost.connect(self._say_lost)
        self._open(sheet)

    def _open_history(self, rows: Sequence[HistoryRow]) -> None:
        self._open(HistorySheet(self._page, rows))

    def _open(self, sheet: Sheet) -> None:
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _say_lost(self) -> None:
        words = self.tr("Saved, but no place of that day fits any more. F8 looks for another.")
        self._page.refused.emit(words)
