"""Who comes to an info session: a list to fill, tick and print."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.days.attendees import (
    AttendeeRow,
    add_attendee,
    attendees,
    note_came,
    remove_attendee,
)
from planner.days.queries import DayRow
from planner.outcomes.paper.sessions import attendance_pdf, certificates
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.slips.print_sheet import Printable
from ui.widgets.button import Button
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import EmptyState
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card


class AttendeeTable(Table[AttendeeRow]):
    """The list; `ticked` and `removed` give the row that Space and Delete are about."""

    ticked = Signal(object)
    removed = Signal(object)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        one = self.selected()
        if one is not None and event.key() == Qt.Key.Key_Space:
            self.ticked.emit(one)
        elif one is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(one)
        else:
            super().keyPressEvent(event)


class SessionView(QWidget):
    """Shows who comes to an info session.

    `print_asked` wants its papers, `announce_asked` those that announce it. `buttons` belong in
    the head of the page.
    """

    print_asked, announce_asked = Signal(), Signal()

    def __init__(self, backend: Backend) -> None:
        super().__init__()
        self._backend = backend
        self._day: DayRow | None = None
        self._asked = 0
        self.table = AttendeeTable(self._columns(), self.tr("Who comes to the info session"))
        self.table.ticked.connect(self.tick)
        self.table.opened.connect(self.tick)
        self.table.removed.connect(self.remove)
        self._build()

    def show_day(self, day: DayRow) -> None:
        """Show another info session, or fetch the same again."""
        self._day, self._asked = day, self._asked + 1
        show = partial(self._show, self._asked)
        self._backend.ask(self, partial(attendees, day_id=day.id), show)

    @Slot()
    def add(self) -> None:
        """Open the dialog that puts somebody on the list."""
        if self._day:
            sheet = AttendeeSheet(self, self._backend, self._day.id)
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    @Slot(object)
    def tick(self, one: AttendeeRow) -> None:
        """Note that somebody was there, or was not after all."""
        self._backend.run(self, partial(note_came, attendee_id=one.id, came=not one.came))

    @Slot(object)
    def remove(self, one: AttendeeRow) -> None:
        """Take somebody off the list."""
        self._backend.run(self, partial(remove_attendee, attendee_id=one.id))

    def printables(self) -> list[Printable]:
        """Offer the list to sign, and certificates for who was there."""
        if self._day is None:
            return []
        day_id = self._day.id
        listed = partial(attendance_pdf, day_id=day_id, language=spoken())
        return [
            Printable(self.tr("Attendance list"), self.tr("To be signed."), listed),
            Printable(self.tr("Certificates"), self.tr("For everybody who was there."),
                      partial(certificates, day_id=day_id)),
        ]  # fmt: skip

    def _build(self) -> None:
        self.buttons = (
            self._button(self.tr("Announce…"), self._on_announce, icon="mail"),
            self._button(self.tr("List and certificates…"), self._on_print, icon="printer"),
            self._button(self.tr("Add somebody…"), self.add, icon="user-plus"),
        )
        first = Button(self.tr("Add somebody…"), kind="primary", icon_name="user-plus")
        first.clicked.connect(self.add)
        self._states = QStackedWidget()
        self._states.addWidget(table_card(self.table))
        nobody = self.tr("Nobody is on the list of this info session yet.")
        self._states.addWidget(EmptyState(nobody, first))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._states, 1)

    def _button(self, words: str, act: object, *, icon: str) -> Button:
        made = Button(words, icon_name=icon)
        made.clicked.connect(act)
        return made

    @Slot()
    def _on_announce(self) -> None:
        self.announce_asked.emit()

    @Slot()
    def _on_print(self) -> None:
        self.print_asked.emit()

    def _columns(self) -> list[Column[AttendeeRow]]:
        there, not_there = self.tr("Was there"), "–"
        return [
            Column(self.tr("Organisation"), lambda r: r.organisation, 240, lambda _: Look(500)),
            Column(self.tr("Name"), lambda r: r.name, 0),
            Column(self.tr("Mail"), lambda r: r.mail, 260, spare=1),
            Column(self.tr("Present"), lambda r: there if r.came else not_there, 150, _look),
        ]

    def _show(self, asked: int, rows: Sequence[AttendeeRow]) -> None:
        if asked == self._asked:
            self.table.show_rows(rows)
            self._states.setCurrentIndex(0 if rows else 1)


class AttendeeSheet(FormSheet):
    """Asks who comes: organisation, name and mail."""

    def __init__(self, parent: QWidget, backend: Backend, day_id: int) -> None:
        super().__init__(self.tr("Add somebody"), self.tr("Put on the list"), parent,
                         wanted=QSize(440, 400))  # fmt: skip
        self._backend, self._day_id = backend, day_id
        self.organisation, self.name, self.mail = QLineEdit(), QLineEdit(), QLineEdit()
        for words, editor in (
            (self.tr("&Organisation"), self.organisation),
            (self.tr("&Name"), self.name),
            (self.tr("&Mail"), self.mail),
        ):
            self.body.addLayout(field(words, editor))
        self.body.addStretch()
        self.starts_at = self.organisation

    @override
    def problem(self) -> str:
        return "" if self.name.text().strip() else self.tr("Fill in a name.")

    @override
    def submit(self) -> None:
        work = partial(add_attendee, day_id=self._day_id, organisation=self.organisation.text(),
                       name=self.name.text(), mail=self.mail.text())  # fmt: skip
        self._backend.run(self, work, self.succeed, self.refuse)


def _look(row: AttendeeRow) -> Look:
    return Look(500, "success", "check", chip=True) if row.came else Look(400, "text_muted")
