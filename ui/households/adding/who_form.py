"""Who a new household is, as fields: only what planning needs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.households.adding import HouseholdDraft, check_draft
from planner.households.births import Birth, read_birth
from planner.households.details import MOST_PERSONS
from planner.households.similar import Typed
from planner.households.typed import check_phone
from planner.languages import interpreter_languages
from ui.core.language import plain_day, spoken
from ui.core.refusals import obstacle
from ui.days.day_choice import DayChoice
from ui.widgets.form_sheet import field
from ui.widgets.frames import label, restyle
from ui.widgets.spin import Spin

WIDTH = 296
BORN_WIDTH = 128


class WhoForm(QWidget):
    """Fields for a person and the household; `typed_on` tells that who it may be has changed.

    `language_chosen` gives the language of the slip; `stepped_down` asks for the doubles.
    """

    typed_on = Signal()
    language_chosen = Signal(str)
    stepped_down = Signal()

    def __init__(self, choice: DayChoice) -> None:
        super().__init__()
        self._choice = choice
        self.setMinimumWidth(WIDTH)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._build_name()
        self._build_born_and_phone()
        self._build_household()
        self._layout.addStretch()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.stepped_down.emit()
        else:
            super().keyPressEvent(event)

    def begin_with(self, name: str) -> None:
        """Fill in what was typed of the name already."""
        self.last_name.setText(name)
        if name:
            self.typed_on.emit()

    def typed(self) -> Typed:
        """Give what is typed so far, for finding who it may be; what is unreadable counts not."""
        born = self._birth()
        return Typed(
            self.last_name.text(),
            self.first_name.text(),
            born.date if not born.year_only else None,
            born.date.year if born.date and born.year_only else None,
            self.phone.text(),
        )

    def draft(self) -> HouseholdDraft:
        """Give the household as it stands here; what is unreadable is left out."""
        return HouseholdDraft(
            self.last_name.text().strip(),
            self.first_name.text().strip(),
            self._birth().date,
            self.phone.text(),
            self.language.currentData() or "",
            self.adults.value(),
            self.minors.value(),
        )

    def problem(self) -> tuple[str, QWidget | None]:
        """Say what cannot be kept, and in which field; nothing when all can."""
        self._mark()
        for editor, check in self._checks():
            if words := obstacle(check):
                return words, editor
        return "", None

    def _checks(self) -> list[tuple[QWidget, Callable[[], object]]]:
        """Give each field with what must go well; the name goes first, for all else hangs on it."""
        names = HouseholdDraft(self.last_name.text().strip(), self.first_name.text().strip())
        today = self._choice.today
        return [
            (self.last_name, lambda: check_draft(names)),
            (self.born, lambda: read_birth(self.born.text(), today)),
            (self.phone, lambda: check_phone(self.phone.text())),
            (self.adults, lambda: check_draft(self.draft())),
        ]

    def _build_name(self) -> None:
        self.last_name, self.first_name = QLineEdit(), QLineEdit()
        for name, editor in (
            (self.tr("Name"), self.last_name),
            (self.tr("First name"), self.first_name),
        ):
            editor.textEdited.connect(self._on_typed)
            self._layout.addLayout(field(name, editor))

    def _build_born_and_phone(self) -> None:
        self.born, self.phone = QLineEdit(), QLineEdit()
        self.born.setFixedWidth(BORN_WIDTH)
        self.born.setPlaceholderText(self.tr("date or year"))
        self._only_year = label("", "caption", wrap=True)
        self._only_year.hide()
        for editor in (self.born, self.phone):
            editor.textEdited.connect(self._on_typed)
            editor.editingFinished.connect(self._mark)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addLayout(field(self.tr("Born"), self.born))
        pair.addLayout(field(self.tr("Phone"), self.phone), 1)
        self._layout.addLayout(pair)
        self._layout.addWidget(self._only_year)

    def _build_household(self) -> None:
        self.language = QComboBox()
        self.language.addItem(self.tr("Dutch only"), "")
        for code, name in interpreter_languages(spoken()):
            self.language.addItem(name, code)
        self.language.setMinimumContentsLength(8)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.language.setSizeAdjustPolicy(policy)
        self.language.currentIndexChanged.connect(self._on_language)
        self._layout.addLayout(field(self.tr("Slip also in"), self.language))
        self.adults = Spin(minimum=1, maximum=MOST_PERSONS)
        self.minors = Spin(minimum=0, maximum=MOST_PERSONS)
        counts = QHBoxLayout()
        counts.setSpacing(12)
        counts.addLayout(field(self.tr("Adults"), self.adults))
        counts.addLayout(field(self.tr("Children"), self.minors))
        self._layout.addLayout(counts)

    def _birth(self) -> Birth:
        try:
            return read_birth(self.born.text(), self._choice.today)
        except Refusal:
            return Birth()

    def _mark(self) -> None:
        """Mark what cannot be read, and say how a year alone is kept."""
        for editor, check in self._checks()[1:3]:
            restyle(editor, "wrong", bool(obstacle(check)))
        born = self._birth()
        kept = plain_day(born.date) if born.date and born.year_only else ""
        self._only_year.setText(self.tr("Kept as {date}.").format(date=kept))
        self._only_year.setVisible(bool(kept))

    def _on_typed(self, _words: str) -> None:
        self.typed_on.emit()

    def _on_language(self, _place: int) -> None:
        self.language_chosen.emit(self.language.currentData() or "")
