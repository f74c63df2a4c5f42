"""How the columns of a card stand: side by side, or under each other where it is tight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.households.card.appointment import AppointmentCard
from ui.households.card.papers import PapersCard
from ui.households.card.people import People

NARROW = 800
"""Below so many pixels the parts stand under each other, the appointment first."""

MIDDLE, TIGHT = 1140, 960
"""Below so many pixels the columns at the sides are narrower, and as narrow as they can be."""

WIDE_SIDES, NARROW_SIDES, TIGHT_SIDES = (248, 300), (216, 300), (200, 284)
LEAST_PAPERS, LEAST_PEOPLE, LEAST_APPOINTMENT = 520, 560, 480


class Sides(QScrollArea):
    """Lays out people, papers and appointment, and steps from one to the other."""

    def __init__(self, people: People, papers: PapersCard, appointment: AppointmentCard) -> None:
        super().__init__()
        self._people, self._papers, self._appointment = people, papers, appointment
        inner = QWidget()
        inner.setObjectName("plain")
        self._layout = QVBoxLayout(inner)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(12)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addLayout(self._row)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._narrow: bool | None = None
        self.fit(MIDDLE)

    def fit(self, width: int) -> None:
        """Stand as so much width asks."""
        narrow = width < NARROW
        sides = NARROW_SIDES if width >= TIGHT else TIGHT_SIDES
        sides = WIDE_SIDES if width >= MIDDLE else sides
        for part, across in zip((self._people, self._appointment), sides, strict=True):
            part.setMinimumWidth(0 if narrow else across)
            part.setMaximumWidth(16_777_215 if narrow else across)
        if narrow != self._narrow:
            self._narrow = narrow
            self._place(narrow=narrow)

    def step(self, by: int) -> None:
        """Put the keyboard in the next (+1) or previous (-1) part."""
        people = self._people
        parts: list[QWidget] = [
            people.persons, people.facts, people.consents.first, self._papers.view,
            self._appointment.book,
        ]  # fmt: skip
        focus = self.window().focusWidget()
        inside = (people.persons, people.facts, people.consents, self._papers, self._appointment)
        places = [n for n, part in enumerate(inside) if _holds(part, focus)]
        here = places[0] if places else -1 if by > 0 else 0
        chosen = parts[(here + by) % len(parts)]
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(chosen)

    def _place(self, *, narrow: bool) -> None:
        while self._row.count():
            self._row.takeAt(0)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        wide: list[QWidget] = [self._people, self._papers, self._appointment]
        for part in (self._appointment, self._papers, self._people) if narrow else wide:
            self._row.addWidget(part, int(part is self._papers))
        self._papers.setMinimumHeight(LEAST_PAPERS if narrow else 0)
        self._people.setMinimumHeight(LEAST_PEOPLE if narrow else 0)
        self._appointment.setMinimumHeight(LEAST_APPOINTMENT if narrow else 0)


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))
