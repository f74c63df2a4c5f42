"""The fields that say what happened to a day, and the change they stand for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QTime, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.days.rules import hours_text, read_hours
from planner.timetable.replan.change import Change
from planner.timetable.replan.households import (
    CameAfterAll,
    LandlordAdded,
    LandlordDropped,
    Late,
    NotCome,
)
from planner.timetable.replan.parties import Parties
from planner.timetable.replan.people import CompanionAway, InterpreterAway
from planner.timetable.replan.rooms import DayMoved, DayShifted, DeskCloses, DeskOpens
from ui.core.language import language_name
from ui.timetable.replan_words import change_words, party_words
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import field
from ui.widgets.pick import Pick
from ui.widgets.spin import StepSpin, TimeEdit

PARTS = {
    "not_come": ("household",),
    "came_after_all": ("household",),
    "late": ("household", "late"),
    "landlord_added": ("household", "landlord"),
    "landlord_dropped": ("household", "landlord"),
    "desk_closes": ("desk", "at"),
    "desk_opens": ("desk", "hours"),
    "interpreter_away": ("interpreter", "present"),
    "companion_away": ("companion", "present"),
    "later": ("shift",),
    "earlier": ("shift",),
    "day_moved": ("date",),
}
"""The fields under each thing that may happen."""


class ChangeFields(QWidget):
    """Asks what happened and to whom; `changed` tells that it stands for another change now."""

    changed = Signal()

    def __init__(self, parties: Parties) -> None:
        super().__init__()
        self._parties = parties
        self.kind = QComboBox()
        self.household, self.landlord = Pick(), Pick()
        self.desk, self.interpreter, self.companion = Pick(), Pick(), Pick()
        self.late, self.shift = StepSpin(10), StepSpin(15)
        self.at = TimeEdit()
        self.hours, self.present = QLineEdit(), QLineEdit()
        self.date = DateEdit(parties.date)
        self._holders: dict[str, QWidget] = {}
        self._lay_out()
        self._offer()
        self._listen()
        self._on_kind_changed()

    def choose(self, *, appointment_id: int | None = None, desk_id: int | None = None) -> None:
        """Start with the household, or with the desk, that is meant."""
        self.household.choose(appointment_id)
        self.desk.choose(desk_id)
        if appointment_id is None and desk_id is not None:
            self.kind.setCurrentIndex(self.kind.findData("desk_closes"))

    def settle(self) -> None:
        """Take in what is still being typed."""
        for editor in (self.late, self.shift, self.at):
            editor.interpretText()

    def change(self) -> Change | None:
        """Give the change; none as long as something is still to be chosen.

        Raises:
            HoursUnreadable, HoursBroken: The hours that were typed cannot be.
        """
        code = self.kind.currentData()
        picks = [getattr(self, part) for part in PARTS[code]]
        if any(isinstance(one, Pick) and one.currentData() is None for one in picks):
            return None
        if code == "desk_opens" and not self.hours.text().strip():
            return None
        if code == "day_moved" and self.date.day == self._parties.date:
            return None
        return self._makers()[code]()

    def _makers(self) -> Mapping[str, Callable[[], Change]]:
        who, which = self.household.currentData(), self.landlord.currentData()
        desk, interpreter = self.desk.currentData(), self.interpreter.currentData()
        return {
            "not_come": partial(NotCome, who),
            "came_after_all": partial(CameAfterAll, who),
            "late": lambda: Late(who, self.late.value()),
            "landlord_added": partial(LandlordAdded, who, which),
            "landlord_dropped": partial(LandlordDropped, who, which),
            "desk_closes": lambda: DeskCloses(desk, self.at.time().msecsSinceStartOfDay() // 60000),
            "desk_opens": lambda: DeskOpens(desk, read_hours(self.hours.text())),
            "interpreter_away": lambda: InterpreterAway(
                interpreter, read_hours(self.present.text())
            ),
            "companion_away": lambda: CompanionAway(
                self.companion.currentData(), read_hours(self.present.text())
            ),
            "later": lambda: DayShifted(self.shift.value()),
            "earlier": lambda: DayShifted(-self.shift.value()),
            "day_moved": lambda: DayMoved(self.date.day),
        }

    def _lay_out(self) -> None:
        parts = QHBoxLayout()
        parts.setSpacing(12)
        for part, name in self._names().items():
            editor, holder = getattr(self, part), QWidget()
            inner = field(name, editor)
            inner.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(inner)
            self._holders[part] = holder
            parts.addWidget(holder, 2 if isinstance(editor, Pick) else 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(field(self.tr("What happened?"), self.kind))
        layout.addLayout(parts)

    def _names(self) -> dict[str, str]:
        return {
            "household": self.tr("Household"),
            "landlord": self.tr("Landlord"),
            "desk": self.tr("Desk"),
            "interpreter": self.tr("Interpreter"),
            "companion": self.tr("Companion"),
            "late": self.tr("How much later"),
            "shift": self.tr("By how much"),
            "at": self.tr("Closes at"),
            "hours": self.tr("Open"),
            "present": self.tr("Is there (empty: not at all)"),
            "date": self.tr("New date"),
        }

    def _offer(self) -> None:
        """Offer what may happen; what can happen to nobody that day cannot be chosen."""
        model = self.kind.model()
        for place, (code, words) in enumerate(change_words().items()):
            self.kind.addItem(words, code)
            if isinstance(model, QStandardItemModel) and not self._is_possible(code):
                model.item(place).setEnabled(False)
        self.kind.setMaxVisibleItems(len(PARTS))
        desk = self.tr("Desk {number}, {landlord}")
        self.desk.offer(
            (desk.format(number=one.number, landlord=one.landlord), one.id)
            for one in self._parties.desks
        )
        self.interpreter.offer(
            (", ".join((one.name, *map(language_name, one.languages))), one.presence_id)
            for one in self._parties.interpreters
        )
        self.companion.offer((one.name, one.companion_id) for one in self._parties.companions)
        self.kind.setCurrentIndex(next(p for p, c in enumerate(PARTS) if self._is_possible(c)))

    def _is_possible(self, code: str) -> bool:
        first, found = PARTS[code][0], self._parties
        choices = {
            "household": found.households_for(code),
            "desk": found.desks,
            "interpreter": found.interpreters,
            "companion": found.companions,
        }
        return first not in choices or bool(choices[first])

    def _listen(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.household.currentIndexChanged.connect(self._on_household_changed)
        self.desk.currentIndexChanged.connect(self._on_desk_changed)
        for pick in (self.landlord, self.interpreter, self.companion):
            pick.currentIndexChanged.connect(self.changed)
        for spin in (self.late, self.shift):
            spin.valueChanged.connect(self.changed)
        for line in (self.hours, self.present):
            line.textChanged.connect(self.changed)
        self.at.timeChanged.connect(self.changed)
        self.date.day_changed.connect(self.changed)

    @Slot()
    def _on_kind_changed(self, _place: int = 0) -> None:
        code = self.kind.currentData()
        for part, holder in self._holders.items():
            holder.setVisible(part in PARTS[code])
        offered = self._parties.households_for(code)
        self.household.offer((party_words(one), one.appointment_id) for one in offered)
        self._on_household_changed()

    @Slot()
    def _on_household_changed(self, _place: int = 0) -> None:
        code, who = self.kind.currentData(), self.household.currentData()
        offered = self._parties.landlords_for(code, who)
        self.landlord.offer((name, id_) for id_, name in offered.items())
        self.changed.emit()

    @Slot()
    def _on_desk_changed(self, _place: int = 0) -> None:
        """Start from the hours the desk has: it closes an hour before it would."""
        desks = {desk.id: desk.open for desk in self._parties.desks}
        if hours := desks.get(self.desk.currentData()):
            self.hours.setText(hours_text(hours))
            self.at.setTime(QTime(0, 0).addSecs((hours[-1][1] - 60) * 60))
        self.changed.emit()
