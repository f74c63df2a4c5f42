"""What narrows the list of documents: a state, words, a landlord, a companion, a document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from planner.checklists.day_papers import DayHousehold
from planner.checklists.sifting import KINDS, Sieve, count_kinds, documents_of
from ui.checklists.words import kind_look, kind_words
from ui.widgets.beside import ANY_WIDTH
from ui.widgets.fitting_filter import FittingFilter, needed
from ui.widgets.search_box import SearchBox
from ui.widgets.tips import tell_choice

FIELD = 180
HEIGHT = 34


class SieveBar(QWidget):
    """Holds what the list is narrowed to. `changed` when it is narrowed otherwise.

    `entered` and `stepped` come from the search field: go to the list, or move in it.
    """

    changed = Signal()
    entered = Signal()
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._kind, self._narrow = KINDS[0], False
        entries = [(kind, kind_words(kind), *kind_look(kind)) for kind in KINDS]
        self._kinds = FittingFilter(entries, self.tr("State"))
        self._kinds.chosen.connect(self.choose)
        self._words = SearchBox(self.tr("Name, number or phone"))
        self._words.setFixedHeight(HEIGHT)
        self._words.textChanged.connect(self.changed)
        self._words.entered.connect(self.entered)
        self._words.stepped.connect(self.stepped)
        self._landlord = self._field(self.tr("Landlord"))
        self._companion = self._field(self.tr("Companion"))
        self._document = self._field(self.tr("Document"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        self._arrange(narrow=False)

    @override
    def minimumSizeHint(self) -> QSize:
        fields = sum(map(needed, (self._landlord, self._companion, self._document)))
        return QSize(fields + 2 * self._grid.spacing(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = max(self._kinds.wanted, 4 * FIELD)
        if (narrow := self.width() < wanted) != self._narrow:
            self._arrange(narrow=narrow)

    def _arrange(self, *, narrow: bool) -> None:
        """Lay the fields out in two rows; where there is little room the states are a list.

        Then there are three columns, that of the words a little wider.
        """
        self._narrow = narrow
        fields = (self._landlord, self._companion, self._document)
        beside = (0, 1, 1, 2) if narrow else (0, 0, 1, 4)
        self._grid.addWidget(self._kinds, *beside)
        self._grid.addWidget(self._words, 0 if narrow else 1, 0)
        for place, field in enumerate(fields, start=0 if narrow else 1):
            self._grid.addWidget(field, 1, place)
            self._grid.setColumnStretch(place, 5 if narrow else 0)
            least = needed(field)
            field.setMinimumWidth(least if narrow else max(FIELD, least))
            field.setMaximumWidth(ANY_WIDTH if narrow else max(FIELD, least))
        self._grid.setColumnStretch(0, 6)

    def sieve(self) -> Sieve:
        """Give what the list is narrowed to."""
        return Sieve(
            kind=self._kind,
            landlord_id=self._landlord.currentData(),
            companion_id=self._companion.currentData(),
            code=self._document.currentData() or "",
            words=self._words.text(),
        )

    def narrowed(self) -> list[str]:
        """Say what else than a state it is narrowed to."""
        fields = (self._landlord, self._companion, self._document)
        chosen = [field.currentText() for field in fields if field.currentData() is not None]
        return [*chosen, self._words.text().strip()] if self._words.text().strip() else chosen

    def show_choices(self, households: Sequence[DayHousehold]) -> None:
        """Offer the landlords, companions and documents that there are on this day."""
        landlords = {id_: name for one in households for id_, name in one.landlords}
        companions = {
            one.companion_id: one.companion
            for one in sorted(households, key=lambda x: x.companion)
            if one.companion_id is not None and one.companion
        }
        _offer(self._landlord, self.tr("All landlords"), landlords)
        _offer(self._companion, self.tr("All companions"), companions)
        _offer(self._document, self.tr("All documents"), documents_of(households))
        self._arrange(narrow=self._narrow)
        self.count(households)

    def count(self, households: Sequence[DayHousehold]) -> None:
        """Show how many households each state lets through."""
        self._kinds.show_counts(count_kinds(households, self.sieve()))

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Narrow to a state."""
        self._kind = kind
        self._kinds.choose(kind)
        self.changed.emit()

    def narrow(
        self, *, landlord_id: int | None = None, companion_id: int | None = None, code: str = ""
    ) -> None:
        """Narrow to a landlord, a companion or a document."""
        for field, wanted in (
            (self._landlord, landlord_id),
            (self._companion, companion_id),
            (self._document, code or None),
        ):
            field.setCurrentIndex(max(0, field.findData(wanted)))

    @Slot()
    def clear(self) -> None:
        """Let everybody through."""
        self.narrow()
        self._words.clear()
        self.choose(KINDS[0])

    def focus_words(self) -> None:
        """Go to the search field."""
        self._words.grab_focus()

    def look_for(self, words: str) -> None:
        """Narrow to what some words fit."""
        self._words.setText(words)

    def _field(self, name: str) -> QComboBox:
        made = QComboBox()
        tell_choice(made)
        made.setAccessibleName(name)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setFixedHeight(HEIGHT)
        made.setMaxVisibleItems(16)
        made.currentIndexChanged.connect(self.changed)
        return made


def _offer(field: QComboBox, everything: str, choices: dict[int, str] | dict[str, str]) -> None:
    """Replace what is offered, without a signal; what was chosen stays if it is still there."""
    before = field.currentData()
    with QSignalBlocker(field):
        field.clear()
        field.addItem(everything, None)
        for key, words in choices.items():
            field.addItem(words, key)
        field.setCurrentIndex(max(0, field.findData(before)))
