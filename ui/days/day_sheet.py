"""The dialog of a day: its date, hours, rules, place and desks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from planner.days.edit import DayDraft, add_day, change_day
from planner.days.rules import hours_text, read_hours
from planner.days.usual import UPDATE_VISIT
from planner.days.venues import VenueDraft
from planner.days.view import DayView
from planner.errors import Refusal
from planner.kinds import DayKind
from planner.office.queries import LandlordRow, landlords
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.refusals import explain
from ui.days.desk_rows import DeskRows
from ui.days.kind_pick import KindPick
from ui.days.words import minutes_tip
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label, row
from ui.widgets.spin import Spin

MOST_HOUSEHOLDS = 999


def open_day_sheet(parent: QWidget, backend: Backend, start: Work[DayView]) -> None:
    """Fetch what the dialog starts from, a day or one still to be made, and open it."""

    def fetch(session: Any) -> tuple[DayView, Sequence[LandlordRow]]:
        return start(session), landlords(session)

    def show(found: tuple[DayView, Sequence[LandlordRow]]) -> None:
        sheet = DaySheet(parent, backend, *found)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    backend.ask(parent, fetch, show)


class DaySheet(FormSheet):
    """Asks for everything of a day; a day without an id is a new one."""

    def __init__(
        self, parent: QWidget, backend: Backend, view: DayView, owners: Sequence[LandlordRow]
    ) -> None:
        title = self.tr("Change day") if view.id else self.tr("New day")
        super().__init__(title, self.tr("Save day"), parent, wanted=QSize(1180, 680))
        self._backend = backend
        self._view = view
        self._minutes: dict[str, Spin] = {}
        self._build_head()
        self._build_minutes()
        self._desks = DeskRows(view.desks, owners, view.sessions)
        self.body.addWidget(label(self.tr("Desks"), "section"))
        self.body.addWidget(self._desks, 1)
        if view.id:
            self.say_safe(self.tr("Appointments keep their times. Ctrl+Z takes this back."))

    @override
    def problem(self) -> str:
        try:
            read_hours(self._hours.text())
            self._desks.drafts()
        except Refusal as refusal:
            return explain(refusal)
        if self.closes.isChecked() and self.closes_on.day > self._date.day:
            return self.tr("Booking cannot close after the day itself.")
        if (self._address.text() + self._directions.text()).strip() and not self._place.text():
            return self.tr("Fill in the place as well: an address alone is not kept.")
        return "" if self._hours.text().strip() else self.tr("Fill in the hours of the day.")

    @override
    def submit(self) -> None:
        view, draft = self._view, self._draft()
        if view.id:
            work = partial(change_day, day_id=view.id, version=view.version, draft=draft)
            self._backend.run(self, work, self.succeed, self.refuse)
        else:
            self._backend.run(self, partial(add_day, draft=draft), self.succeed, self.refuse)

    def _build_head(self) -> None:
        view = self._view
        self._date = DateEdit(view.date)
        self.starts_at = self._date
        self.kind = KindPick(view.kind)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self._hours = QLineEdit(hours_text(view.sessions))
        self._place = QLineEdit(view.venue.name)
        self._address = QLineEdit(view.venue.address)
        self._directions = QLineEdit(view.venue.directions)
        for typed in (self._hours, self._place, self._address, self._directions):
            typed.setCursorPosition(0)
        when = QHBoxLayout()
        when.setSpacing(12)
        when.addLayout(field(self.tr("Date"), self._date))
        when.addLayout(field(self.tr("Hours"), self._hours), 1)
        when.addLayout(field(self.tr("Kind of day"), self.kind))
        where = QHBoxLayout()
        where.setSpacing(12)
        where.addLayout(field(self.tr("Place"), self._place), 1)
        where.addLayout(field(self.tr("Address"), self._address), 1)
        where.addLayout(field(self.tr("How to get in"), self._directions), 1)
        self.body.addLayout(when)
        self.body.addLayout(where)

    def _build_minutes(self) -> None:
        names = {
            "visit_minutes": self.tr("Visit"),
            "change_over_minutes": self.tr("Change-over"),
            "walk_minutes": self.tr("Walking"),
            "extra_minutes": self.tr("Extra with interpreter"),
            "intake_minutes": self.tr("Reception"),
            "arrive_before_minutes": self.tr("Arrive before"),
            "late_tolerance_minutes": self.tr("Late tolerance"),
            "max_wait_minutes": self.tr("Longest wait"),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        for place, (name, words) in enumerate(names.items()):
            spin = Spin(minimum=0, maximum=240, singleStep=5)
            spin.setSuffix(self.tr(" min"))
            spin.setValue(self._view.minutes[name])
            spin.setToolTip(minutes_tip(name))
            self._minutes[name] = spin
            grid.addLayout(field(words, spin), place // 4, place % 4)
        self.body.addLayout(grid)
        self._build_limits()

    def _build_limits(self) -> None:
        """Ask how many may come, and until when they can be booked; both may be left open."""
        view = self._view
        self.most = Spin(minimum=0, maximum=MOST_HOUSEHOLDS, value=view.most_households or 0)
        self.most.setSpecialValueText(self.tr("no limit"))
        self.most.setToolTip(self.tr("So many households at most can be booked"))
        self.closes = QCheckBox(self.tr("Booking closes on"))
        self.closes_on = DateEdit(view.booking_closes_on or view.date)
        self.closes_on.setAccessibleName(self.closes.text())
        self.closes.toggled.connect(self.closes_on.setEnabled)
        self.closes.setChecked(view.booking_closes_on is not None)
        self.closes_on.setEnabled(self.closes.isChecked())
        limits = QHBoxLayout()
        limits.setSpacing(12)
        limits.addLayout(field(self.tr("Most households"), self.most))
        limits.addSpacing(12)
        beside = row(self.closes, self.closes_on, spacing=12)
        limits.addLayout(beside)
        limits.setAlignment(beside, Qt.AlignmentFlag.AlignBottom)
        limits.addStretch()
        self.body.addLayout(limits)

    def _on_kind(self) -> None:
        """Propose what goes with a kind: no desks for an info session, short visits for updates."""
        kind, visit = self.kind.kind, self._minutes["visit_minutes"]
        self._desks.setEnabled(kind is not DayKind.INFO)
        if kind is DayKind.LIST_UPDATE and not self._view.id:
            visit.setValue(min(visit.value(), UPDATE_VISIT))

    def _draft(self) -> DayDraft:
        place, kind = self._place.text().strip(), self.kind.kind
        address, directions = self._address.text().strip(), self._directions.text().strip()
        return DayDraft(
            date=self._date.day,
            sessions=read_hours(self._hours.text()),
            minutes={name: spin.value() for name, spin in self._minutes.items()},
            desks=() if kind is DayKind.INFO else self._desks.drafts(),
            kind=kind,
            venue=VenueDraft(place, address, directions),
            most_households=self.most.value() or None,
            booking_closes_on=self.closes_on.day if self.closes.isChecked() else None,
        )
