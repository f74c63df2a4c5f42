"""The desks of a day as rows that can be changed, added and taken away."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.days.desks import DeskDraft
from planner.days.queries import DeskRow
from planner.days.rules import hours_text, read_hours
from planner.office.queries import LandlordRow
from planner.times import Window
from ui.widgets.button import Button
from ui.widgets.frames import label, row
from ui.widgets.spin import Spin

NARROW = 104
LONGEST_VISIT = 240
"""Minutes, as of the day's own visits."""


class DeskEditor(QWidget):
    """One desk: whose, when, for whom, and who sits there."""

    def __init__(self, desk: DeskDraft, owners: Sequence[LandlordRow]) -> None:
        super().__init__()
        self._desk = desk
        self._owner = QComboBox()
        for owner in owners:
            self._owner.addItem(owner.name, owner.id)
        self._owner.setCurrentIndex(max(0, self._owner.findData(desk.landlord_id)))
        self._open = QLineEdit(hours_text(desk.open))
        self._reserved = QLineEdit(hours_text(desk.reserved))
        self._reserved.setPlaceholderText(self.tr("kept hours"))
        self._reserved.setToolTip(self.tr("Kept for people without an appointment"))
        self.minutes = self._minutes_of(desk)
        self._accessible = QCheckBox(self.tr("Accessible"))
        self._accessible.setChecked(desk.accessible)
        self._staff = QLineEdit(desk.staffed_by)
        self._staff.setPlaceholderText(self.tr("Who sits there"))
        self._staff.setToolTip(self._staff.placeholderText())
        self.remove = Button("", kind="ghost", icon_name="trash-2")
        for editor in (self._open, self._reserved):
            editor.setCursorPosition(0)
        self._lay_out()

    def _minutes_of(self, desk: DeskDraft) -> Spin:
        spin = Spin(minimum=0, maximum=LONGEST_VISIT, singleStep=5)
        spin.setSuffix(self.tr(" min"))
        spin.setSpecialValueText(self.tr("as the day"))
        spin.setToolTip(self.tr("How long a visit at this desk takes"))
        spin.setValue(desk.visit_minutes or 0)
        spin.setFixedWidth(NARROW)
        return spin

    def _build_minutes(self) -> Spin:
        minutes = Spin(minimum=0, maximum=LONGEST_VISIT, singleStep=5)
        minutes.setSuffix(self.tr(" min"))
        minutes.setSpecialValueText(self.tr("as the day"))
        minutes.setToolTip(self.tr("How long a visit at this desk takes"))
        minutes.setValue(self._desk.visit_minutes or 0)
        minutes.setFixedWidth(NARROW)
        return minutes

    def _lay_out(self) -> None:
        words = self.tr("Desk {number}").format(number=self._desk.number)
        number = label(words, "strong")
        number.setFixedWidth(80)
        parts = {
            self._owner: self.tr("Landlord of {desk}"),
            self._open: self.tr("Hours of {desk}"),
            self._reserved: self.tr("Hours of {desk} kept for people without an appointment"),
            self.minutes: self.tr("Minutes of a visit at {desk}"),
            self._staff: self.tr("Staff of {desk}"),
            self.remove: self.tr("Take away {desk}"),
        }
        for part, name in parts.items():
            part.setAccessibleName(name.format(desk=words))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 4, 0)
        layout.setSpacing(8)
        layout.addWidget(number)
        layout.addWidget(self._owner, 3)
        layout.addWidget(self._open, 4)
        layout.addWidget(self._reserved, 3)
        layout.addWidget(self.minutes)
        layout.addWidget(self._accessible)
        layout.addWidget(self._staff, 2)
        layout.addWidget(self.remove)

    @property
    def number(self) -> int:
        """The desk's number."""
        return self._desk.number

    def draft(self) -> DeskDraft:
        """Give the desk as it stands here.

        Raises:
            HoursUnreadable, HoursBroken: Its hours cannot be.
        """
        desk = self._desk
        return DeskDraft(
            desk.number, self._owner.currentData(), read_hours(self._open.text()),
            self._accessible.isChecked(), desk.id, self.minutes.value() or None,
            read_hours(self._reserved.text()), self._staff.text().strip(),
        )  # fmt: skip


class DeskRows(QScrollArea):
    """The rows, with a button under them that adds one."""

    def __init__(
        self, desks: Sequence[DeskRow], owners: Sequence[LandlordRow], hours: tuple[Window, ...]
    ) -> None:
        super().__init__()
        self._owners = owners
        self._hours = hours
        self._rows: list[DeskEditor] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        add = Button(self.tr("Add a desk"), icon_name="plus")
        add.clicked.connect(self._on_add)
        self._list.addLayout(row(add, None))
        self._list.addStretch()
        inner = QWidget()
        inner.setObjectName("plain")
        self._list.setContentsMargins(0, 0, 0, 0)
        inner.setLayout(self._list)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for desk in sorted(desks, key=lambda desk: desk.number):
            self._show(_draft(desk))

    def drafts(self) -> list[DeskDraft]:
        """Give the desks as they stand here."""
        return [shown.draft() for shown in self._rows]

    def _show(self, desk: DeskDraft) -> None:
        shown = DeskEditor(desk, self._owners)
        shown.remove.clicked.connect(partial(self._on_remove, shown))
        self._list.insertWidget(len(self._rows), shown)
        self._rows.append(shown)

    def _on_add(self) -> None:
        number = max((shown.number for shown in self._rows), default=0) + 1
        self._show(DeskDraft(number, self._owners[0].id, self._hours))

    def _on_remove(self, shown: DeskEditor) -> None:
        self._rows.remove(shown)
        shown.deleteLater()


def _draft(desk: DeskRow) -> DeskDraft:
    return DeskDraft(
        desk.number, desk.landlord_id, desk.open, desk.accessible, desk.id or None,
        desk.visit_minutes, desk.reserved, desk.staffed_by,
    )  # fmt: skip
