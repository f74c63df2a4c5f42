"""The two halves of the landlord's window: who is at the desk, and who comes next."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.queue.board_rows import DeskStatus
from planner.queue.desk_view import DeskHousehold, DeskView
from planner.queue.ending import AskedPaper
from planner.texts import sentence
from ui.core.language import language_name, spoken
from ui.households.card.marks import state_words
from ui.queue.desk_tile import SHAPES
from ui.queue.words import desk_words, sentence_case
from ui.widgets.frames import Card, Chip, Icon, label, row
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card


class Persons(QObject):
    """Counts persons in words: plurals are found by the very class that says them."""

    def say(self, count: int) -> str:
        """Say how many there are."""
        return self.tr("%n person(s)", "", count)


class HouseholdCard(Card):
    """A household before a desk: number, name, and what there is to know before it sits down."""

    def __init__(self, title: str) -> None:
        super().__init__(title, " ")
        self._number, self._name = label("", "display"), label("", "heading", wrap=True)
        self._facts = QVBoxLayout()
        self._facts.setSpacing(6)
        self._nobody = label("", "muted")
        self._top = row(self._number, None)
        self.body.addWidget(self._nobody)
        self.body.addLayout(self._top)
        self.body.addWidget(self._name)
        self.body.addLayout(self._facts)

    def show_household(self, found: DeskHousehold | None, nobody: str) -> None:
        """Show a household, or say that there is none."""
        self._nobody.setText("" if found else nobody)
        self._nobody.setVisible(found is None)
        self._number.setVisible(found is not None)
        self._name.setVisible(found is not None)
        self._number.setText(f"{found.number:03d}" if found else "")
        self._name.setText((found.name or self.tr("hidden")) if found else "")
        while item := self._facts.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for icon, words in self._fact_rows(found) if found else ():
            part = QWidget()
            part.setLayout(row(Icon(icon, size=16), label(words, "dense"), None))
            self._facts.addWidget(part)

    def _fact_rows(self, found: DeskHousehold) -> Iterator[tuple[str, str]]:
        yield "users", Persons().say(found.persons)
        if found.language:
            spoken_there = language_name(found.language)
            yield "languages", ", ".join(filter(None, (spoken_there, found.interpreter)))
        if found.companion:
            yield "heart-handshake", found.companion
        if found.accessible:
            yield "accessibility", self.tr("Accessible desk")


class CurrentCard(HouseholdCard):
    """Who was called to the desk, or sits there, with the papers that this landlord asks."""

    def __init__(self) -> None:
        super().__init__(self.tr("At the desk"))
        self._chip = Chip()
        self._top.addWidget(self._chip)
        self.papers = Table[AskedPaper](self._columns(), self.tr("Documents"), key="paper")
        self._asks = label("", "section")
        self.body.addWidget(self._asks)
        self._listed = table_card(self.papers)
        self.body.addWidget(self._listed, 1)
        self.body.addStretch()

    def show_desk(self, view: DeskView) -> None:
        """Show who is there."""
        found = view.current
        self.show_household(found, self.tr("Nobody. F9 calls who is next."))
        shape, role = SHAPES[view.status]
        words = desk_words(view.status)
        if view.status is DeskStatus.CALLED and view.calls > 1:
            words = self.tr("Called {calls}×").format(calls=view.calls)
        self._chip.show_status(shape, words, role)
        minutes = self.tr("%n min", "", found.minutes) if found else ""
        self.fact.setText(minutes)
        asked = found.papers if found else ()
        ready = sum(one.ready for one in asked)
        said = self.tr("Documents for {landlord}: {ready} of {asked} in order")
        self._asks.setText(said.format(landlord=view.landlord, ready=ready, asked=len(asked)))
        self._asks.setVisible(found is not None)
        self._listed.setVisible(found is not None)
        self.papers.show_rows(asked)

    def _columns(self) -> list[Column[AskedPaper]]:
        return [
            Column(self.tr("Document"), lambda p: p.text, 0, lambda _: Look(500),
                   tooltip=lambda p: p.text),
            Column(self.tr("Whose"), lambda p: p.person, 150),
            Column(self.tr("State"), _stands, 160, _look, tooltip=_stands),
        ]  # fmt: skip


class NextCard(HouseholdCard):
    """Whom the desk calls next, and why."""

    def __init__(self) -> None:
        super().__init__(self.tr("Next"))
        self._why, self._lacks = label("", "muted", wrap=True), label("", "warning", wrap=True)
        self.body.addWidget(self._why)
        self.body.addWidget(self._lacks)
        self.body.addStretch()

    def show_desk(self, view: DeskView) -> None:
        """Show who comes next."""
        found = view.following
        self.show_household(found, self.tr("Nobody can be called now."))
        why = sentence("queue", f"why.{view.why}", spoken()) if found and view.why else ""
        self._why.setText(sentence_case(why))
        lacking = sum(one.lacking for one in found.papers) if found else 0
        self._lacks.setText(self.tr("%n document(s) missing", "", lacking) if lacking else "")
        minutes = self.tr("waits %n min", "", found.minutes) if found else ""
        self.fact.setText(minutes)


def _stands(paper: AskedPaper) -> str:
    words = sentence_case(state_words(paper.state))
    return f"{words}, {paper.detail}" if paper.detail else words


def _look(paper: AskedPaper) -> Look:
    if paper.ready:
        return Look(500, "success", "check")
    return Look(600, "warning", "triangle-up") if paper.lacking else Look(role="text_muted")
