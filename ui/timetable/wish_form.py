"""What a household asks, as fields: for whom it comes, when it is free, and who comes along."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from planner.days.rules import hours_text, read_hours
from planner.errors import Refusal
from planner.languages import interpreter_languages
from planner.timetable.booking.view import BookingView
from planner.timetable.booking.wish import Wish
from ui.core.language import language_name, spoken
from ui.core.refusals import explain
from ui.households.companion_field import CompanionField
from ui.widgets.form_sheet import field, named
from ui.widgets.frames import label

WIDTH = 296
INDENT = 26
"""How far a remark stands in, under the words of its check box."""


class WishForm(QWidget):
    """Fields filled from what the household asks now; `changed` tells that one of them is other."""

    changed = Signal()

    def __init__(self, view: BookingView) -> None:
        super().__init__()
        self._view = view
        self._landlords: dict[int, QCheckBox] = {}
        self._remarks: list[QWidget] = []
        self.setMinimumWidth(WIDTH)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._build_landlords()
        self._build_hours()
        self._build_company()
        self._build_terms()
        self._layout.addStretch()

    @property
    def walk_in(self) -> bool:
        """Whether the hours that are kept for people without an appointment count too."""
        return self._walk_in.isChecked()

    @property
    def release(self) -> bool:
        """Whether a place that is fixed may be given up."""
        return self._release.isChecked()

    @property
    def boxes(self) -> tuple[QCheckBox, ...]:
        """Give the boxes of the landlords."""
        return tuple(self._landlords.values())

    @property
    def landlords(self) -> tuple[int, ...]:
        """Give the landlords that are ticked, by id."""
        return tuple(id_ for id_, box in self._landlords.items() if box.isChecked())

    def walks_in(self) -> None:
        """Let the hours that are kept for people without an appointment count."""
        self._walk_in.setChecked(True)

    def only_wishes(self) -> None:
        """Leave out what is only of use while a place is looked for."""
        for part in (self._walk_in, self._release, *self._remarks):
            part.hide()

    def ask_hours(self, hours: str) -> None:
        """Fill in when the household is free."""
        self._hours.setText(hours)
        self._hours.editingFinished.emit()

    def settle(self) -> None:
        """Let what is typed count, also in a field that was not left."""
        self.companion.settle()
        if self._hours.text() != self._told:
            self._tell_hours()

    def put_first(self, language: str) -> None:
        """Let a language be the first after none: who reads it, likely needs it interpreted."""
        place = self._language.findData(language)
        if place > 1:
            chosen, words = self._language.currentData(), self._language.itemText(place)
            with QSignalBlocker(self._language):
                self._language.removeItem(place)
                self._language.insertItem(1, words, language)
                self._language.setCurrentIndex(self._language.findData(chosen))

    def problem(self) -> str:
        """Say what is missing or unreadable, or nothing."""
        if not any(box.isChecked() for box in self._landlords.values()):
            return self.tr("Tick at least one landlord.")
        try:
            read_hours(self._hours.text())
        except Refusal as refusal:
            return explain(refusal)
        return ""

    def wish(self) -> Wish:
        """Give what is asked. All landlords ticked means: all that have a desk, on any day."""
        ticked = self.landlords
        return Wish(
            self._view.household_id,
            () if len(ticked) == len(self._landlords) else ticked,
            read_hours(self._hours.text()) or None,
            self._language.currentData() or "",
            self.companion.companion_id,
            self._accessible.isChecked(),
            self.companion.new_name,
        )

    def _build_landlords(self) -> None:
        self._layout.addWidget(label(self.tr("Landlords"), "label"))
        asked = self._view.wish.landlords
        for id_, name in self._view.landlords:
            self._landlords[id_] = self._box(name, checked=not asked or id_ in asked)

    def _build_hours(self) -> None:
        self._hours = QLineEdit(hours_text(self._view.wish.availability or ()))
        self._hours.setPlaceholderText(self.tr("all day"))
        self._told = self._hours.text()
        self._hours.editingFinished.connect(self._tell_hours)
        self._layout.addSpacing(6)
        self._layout.addLayout(field(self.tr("Free from and until"), self._hours))

    def _build_company(self) -> None:
        known = dict(interpreter_languages(spoken()))
        codes = dict.fromkeys((self._view.wish.language, *self._view.languages, *known))
        languages = [(code, language_name(code)) for code in codes if code]
        self._language = self._combo(
            self.tr("Interpreter"),
            [("", self.tr("None")), *languages],
            self._view.wish.language,
        )
        self.companion = CompanionField(self._view.companions, self._view.wish.companion_id)
        self.companion.changed.connect(self.changed)
        self._layout.addLayout(named(self.tr("Companion"), self.companion, self.companion.box))

    def _build_terms(self) -> None:
        self._layout.addSpacing(6)
        accessible = self._view.wish.accessible
        self._accessible = self._box(self.tr("Accessible desk"), checked=accessible)
        self._walk_in = self._box(self.tr("Without appointment"), checked=False)
        self._remark(self._walk_in, self.tr("Hours that are kept count too."))
        self._release = self._box(self.tr("Release the place it has"), checked=False)
        self._release.setVisible(self._view.fixed)
        if self._view.printed:
            self._remark(self._release, self.tr("The printed slip no longer counts."))

    def _remark(self, box: QCheckBox, words: str) -> None:
        """Say under a check box what it does."""
        box.setAccessibleDescription(words)
        said = label(words, "caption", wrap=True)
        said.setContentsMargins(INDENT, 0, 0, 0)
        self._remarks.append(said)
        self._layout.addWidget(said)

    def _box(self, words: str, *, checked: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(checked)
        box.toggled.connect(self._on_changed)
        self._layout.addWidget(box)
        return box

    def _combo(
        self, name: str, entries: list[tuple[int | str, str]], chosen: int | str
    ) -> QComboBox:
        combo = QComboBox()
        with QSignalBlocker(combo):
            for value, words in entries:
                combo.addItem(words, value)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.setMinimumContentsLength(8)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.currentIndexChanged.connect(self._on_changed)
        self._layout.addLayout(field(name, combo))
        return combo

    def _tell_hours(self) -> None:
        self._told = self._hours.text()
        self.changed.emit()

    def _on_changed(self, _value: object = None) -> None:
        self.changed.emit()
