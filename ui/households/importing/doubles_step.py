"""Step 4 of the import: who may be there twice, side by side, and what becomes of them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.households.card import HouseholdView
from planner.households.importing.lists import (
    AcceptedRow,
    Decision,
    Judged,
    KnownRef,
    RowKey,
)
from planner.households.names import phone_in_words
from planner.office.queries import LandlordRow
from ui.households.importing.course import Course
from ui.widgets.frames import Card, EmptyState, label, row


class DoublesStep(QWidget):
    """A card for each possible double; merging is proposed, nothing is merged unseen."""

    def __init__(self, course: Course, landlords: Sequence[LandlordRow]) -> None:
        super().__init__()
        self._course = course
        self._names = {landlord.code: landlord.name for landlord in landlords}
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.addWidget(self._area)
        course.judged.connect(self._on_judged)

    @Slot(object)
    def _on_judged(self, verdict: Judged) -> None:
        if not verdict.duplicates:
            self._area.setWidget(EmptyState(self.tr("Nobody seems to be there twice.")))
            return
        inner = QWidget()
        inner.setObjectName("plain")
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(12)
        rows = {accepted.key: accepted for accepted in verdict.accepted}
        for key, of in verdict.duplicates.items():
            other = rows.get(of) if isinstance(of, RowKey) else None
            cards.addWidget(self._card(rows[key], of, other))
        cards.addStretch()
        self._area.setWidget(inner)

    def _card(self, late: AcceptedRow, of: RowKey | KnownRef, first: AcceptedRow | None) -> Card:
        card = Card(f"{late.last_name}, {late.first_name}")
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        known = self.tr("already in the office")
        if isinstance(of, KnownRef) and of.number:
            known = self.tr("number {number} of this day").format(number=f"{of.number:03d}")
        heads = ("", self._where(first) if first else known, self._where(late))
        for column, words in enumerate(heads):
            grid.addWidget(label(words, "label"), 0, column)
        before = self._facts(first)
        if isinstance(of, KnownRef) and of.household in self._course.known:
            before = self._known_facts(self._course.known[of.household])
        after = self._facts(late)
        for place, (word, value) in enumerate(after.items(), start=1):
            same = before.get(word) == value
            grid.addWidget(label(word, "muted"), place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(before.get(word, ""), "dense", wrap=True), place, 1)
            grid.addWidget(label(value, "dense" if same else "warning", wrap=True), place, 2)
        card.body.addLayout(grid)
        card.body.addLayout(self._choices(late.key))
        return card

    def _choices(self, key: RowKey) -> QVBoxLayout:
        words = {
            Decision.MERGE: self.tr("One household: fill in what the first one lacks"),
            Decision.KEEP: self.tr("Two households: keep both"),
            Decision.SKIP: self.tr("Leave the second one out"),
        }
        chosen = self._course.decisions.get(key, Decision.MERGE)
        group = QButtonGroup(self)
        layout = QVBoxLayout()
        layout.setSpacing(2)
        for decision, text in words.items():
            button = QRadioButton(text)
            button.setChecked(decision is chosen)
            button.clicked.connect(partial(self._decide, key, decision))
            group.addButton(button)
            layout.addLayout(row(button, None))
        return layout

    def _decide(self, key: RowKey, decision: Decision) -> None:
        self._course.decisions[key] = decision

    def _where(self, accepted: AcceptedRow) -> str:
        words = self.tr("row {row} of {file}")
        return words.format(row=accepted.key.row, file=accepted.source)

    def _facts(self, accepted: AcceptedRow | None) -> dict[str, str]:
        if accepted is None:
            return {}
        born = accepted.birth_date
        return {
            self.tr("Name"): f"{accepted.last_name}, {accepted.first_name}",
            self.tr("Born"): f"{born:%d/%m/%Y}" if born else "",
            self.tr("Phone"): phone_in_words(accepted.phone),
            self.tr("Landlords"): ", ".join(self._names[code] for code in accepted.landlords),
        }

    def _known_facts(self, view: HouseholdView) -> dict[str, str]:
        person = view.persons[0]
        asked = view.appointment.asked if view.appointment else ()
        return {
            self.tr("Name"): person.name,
            self.tr("Born"): f"{person.birth_date:%d/%m/%Y}" if person.birth_date else "",
            self.tr("Phone"): phone_in_words(view.phone),
            self.tr("Landlords"): ", ".join(step.landlord for step in asked),
        }
