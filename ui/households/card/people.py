"""The left column of a card: persons, the facts that decide the papers, what was agreed to."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.households.dossier import Dossier
from planner.kinds import Followed
from ui.core.backend import Backend
from ui.followup.consents import Consents
from ui.households.card.facts import FactList
from ui.households.card.persons import PersonLine, PersonList
from ui.households.card.words import person_lines
from ui.widgets.frames import Card, row

MOST = 5
"""How many persons are shown before their list scrolls."""

FEW, TALL = 3, 480
"""How many where the column is lower than so many pixels."""


class People(QWidget):
    """Shows persons and facts. `fact_toggled` gives a code, `coming_toggled` a person."""

    fact_toggled = Signal(str)
    coming_toggled = Signal(object)

    def __init__(self, backend: Backend, today: Callable[[], datetime.date]) -> None:
        super().__init__()
        self.persons = PersonList(self.tr("Persons"))
        self.persons.toggled.connect(self.coming_toggled)
        self.facts = FactList(self.tr("Facts"))
        self.facts.toggled.connect(self.fact_toggled)
        self._who = list_card(self.tr("Household"), "", self.persons)
        what = list_card(self.tr("Facts"), self.tr("decide the list"), self.facts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._who)
        layout.addWidget(what, 1)
        self.consents = Consents(backend, today, brief=True)
        agreed = Card(self.tr("Agreed to be followed"))
        agreed.body.addWidget(self.consents)
        layout.addWidget(agreed)

    def show_dossier(self, shown: Dossier) -> None:
        """Show the persons and facts of a household."""
        view = shown.household
        self._who.fact.setText(self.tr("%n person(s)", "", view.adults + view.children))
        lines: list[PersonLine] = [*person_lines(shown)]
        self.persons.show_rows(lines)
        self._fit()
        self.facts.facts_model.show_facts(shown.facts)
        agreed = shown.followed
        moving, updates = agreed.get(Followed.MOVING_ON), agreed.get(Followed.UPDATES)
        self.consents.show_household(view.id, moving, updates)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        most = MOST if self.height() > TALL else FEW
        self.persons.setFixedHeight(self.persons.height_wanted(most))


def list_card(title: str, fact: str, inner: QWidget, *more: QWidget) -> Card:
    """Frame a list, which reaches the edges, under a title."""
    card = Card()
    card.title.setText(title)
    card.fact.setText(fact)
    card.body.setContentsMargins(1, 10, 1, 8)
    card.body.setSpacing(4)
    head = row(card.title, None, card.fact, *more)
    head.setContentsMargins(15, 0, 15, 0)
    card.body.addLayout(head)
    card.body.addWidget(inner, 1)
    return card
