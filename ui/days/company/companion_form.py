"""What is known of a companion: the name, the telephone number, and the hours on this day."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from planner.days.presence import set_companion_presence
from planner.days.rules import hours_text, read_hours
from planner.errors import Refusal
from planner.households.companion_names import change_companion
from planner.households.companions import CompanionDay
from planner.households.names import phone_in_words
from planner.households.typed import NAME_LENGTH
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.refusals import explain
from ui.widgets.form_sheet import Message, field


class CompanionForm(QWidget):
    """Three fields that keep what is typed as soon as they are left. `kept` tells that they did."""

    kept = Signal()

    def __init__(self, backend: Backend, day_id: int) -> None:
        super().__init__()
        self._backend, self._day_id = backend, day_id
        self._shown: CompanionDay | None = None
        self.name, self.phone, self.hours = QLineEdit(), QLineEdit(), QLineEdit()
        self.name.setMaxLength(NAME_LENGTH)
        self.hours.setPlaceholderText(self.tr("all day"))
        self.name.editingFinished.connect(self.keep)
        self.phone.editingFinished.connect(self.keep)
        self.hours.editingFinished.connect(self.keep_hours)
        self.message = Message()
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addLayout(field(self.tr("Phone"), self.phone), 1)
        fields.addLayout(field(self.tr("Hours on this day"), self.hours), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(field(self.tr("Name"), self.name))
        layout.addLayout(fields)
        layout.addWidget(self.message)

    def show_companion(self, shown: CompanionDay | None) -> None:
        """Show a companion, or none."""
        self._shown = shown
        self.message.say("")
        self.setEnabled(shown is not None)
        self.name.setText(shown.name if shown else "")
        self.phone.setText(_phone(shown))
        self.hours.setText(hours_text(shown.windows) if shown else "")

    @Slot()
    def keep(self) -> None:
        """Keep the name and the number, where one of them is other than shown."""
        shown = self._shown
        if shown and (self.name.text(), self.phone.text()) != (shown.name, _phone(shown)):
            self._run(
                partial(
                    change_companion,
                    companion_id=shown.companion_id,
                    version=shown.version,
                    name=self.name.text(),
                    phone=self.phone.text(),
                )
            )

    @Slot()
    def keep_hours(self) -> None:
        """Keep when the companion is there; nothing means the whole day."""
        shown = self._shown
        if shown is None or self.hours.text() == hours_text(shown.windows):
            return
        try:
            windows = read_hours(self.hours.text())
        except Refusal as refusal:
            self._refuse(refusal)
            return
        self._run(
            partial(
                set_companion_presence,
                day_id=self._day_id,
                companion_id=shown.companion_id,
                windows=windows,
            )
        )

    def _run(self, work: Work[object]) -> None:
        self._backend.run(self, work, self._on_kept, self._refuse)

    def _on_kept(self, _value: object) -> None:
        self.message.say("")
        self.kept.emit()

    def _refuse(self, refusal: Refusal) -> None:
        self.message.say(explain(refusal))


def _phone(shown: CompanionDay | None) -> str:
    return phone_in_words(shown.phone) if shown and shown.phone else ""
