"""The dialog of the journal: who did or looked at what, searched, checked and put on paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from planner.clock import today
from planner.office.journal.incident import Incident, incident
from planner.office.journal.listed import JournalLine, journal_lines
from planner.office.journal.proof import Proof, journal_proof
from planner.office.journal.search import MOST, JournalAsked, journal_actors
from planner.texts import sentence
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.office.privacy.words import at_words, flaw_words
from ui.slips.keeping import Keeper
from ui.widgets.button import Button
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import label, row
from ui.widgets.rows import Column, Look
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table, table_card

WANTED = QSize(1120, 640)
WHEN, WHO, WHOM, STATE = 140, 120, 230, 120
SHOWN = timedelta(days=30)
PAUSE = 250
"""Milliseconds without a key before it is searched."""


class JournalSheet(Sheet):
    """Lists the latest first; of one household (its id and name) until another is typed."""

    def __init__(
        self, parent: QWidget, backend: Backend, household: tuple[int, str] | None = None
    ) -> None:
        super().__init__(self.tr("Journal"), parent, wanted=WANTED)
        self._backend = backend
        self._asked = 0
        self._household = household
        self._build_filters(household[1] if household else "")
        self.message = Message()
        self.verdict = Message("success", "shield-check")
        self.counted = label("", "muted")
        self.table = Table[JournalLine](self._columns(), self.tr("Journal"))
        self.body.addWidget(self.message)
        self.body.addWidget(self.verdict)
        self.body.addWidget(table_card(self.table), 1)
        self.body.addWidget(self.counted)
        self._build_buttons()
        self.starts_at = self.words
        backend.ask(self, journal_actors, self._offer_actors)
        self.reload()

    def reload(self) -> None:
        """Search again."""
        self._asked += 1
        work = partial(journal_lines, asked=self._search())
        self._backend.ask(self, work, partial(self._show, self._asked))

    def check(self) -> None:
        """Look whether the journal is as it was written."""
        work = partial(journal_proof, office=self._backend.workspace.place)
        self._backend.ask(self, work, self._show_proof)

    def write_incident(self, path: Path) -> None:
        """Make the incident sheet of what is searched, at a place."""
        workspace = self._backend.workspace
        work = partial(incident, asked=self._search(), path=workspace.place, at=workspace.clock())
        self._backend.ask(self, work, partial(self._draw, path))

    def _build_filters(self, words: str) -> None:
        now = today(self._backend.workspace.clock)
        self.words = QLineEdit(words)
        self.words.setPlaceholderText(self.tr("Name, birth date or phone"))
        self.actor = QComboBox()
        self.actor.addItem(self.tr("Everybody"), "")
        self.first, self.last = DateEdit(now - SHOWN), DateEdit(now)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.reload)
        self.words.textEdited.connect(lambda _: self._pause.start())
        self.actor.activated.connect(lambda _: self.reload())
        filters = self.across(12)
        for pair, share in (
            (((self.tr("Household"), self.words, 3), (self.tr("Who"), self.actor, 2)), 1),
            (((self.tr("From"), self.first, 0), (self.tr("Up to and including"), self.last, 0)), 0),
        ):
            both = row(spacing=12)
            for title, editor, part in pair:
                both.addLayout(field(title, editor), part)
            filters.addLayout(both, share)
        for day in (self.first, self.last):
            day.day_changed.connect(self.reload)
        self.body.addLayout(filters)

    def _build_buttons(self) -> None:
        self.keeper = Keeper(self)
        self.keeper.refused.connect(self.message.say)
        self.keeper.said.connect(self.say_safe)
        self.checking = self.add_button(
            Button(self.tr("Is it as written?"), icon_name="shield-check")
        )
        self.checking.clicked.connect(self.check)
        self.paper = self.add_button(Button(self.tr("Incident sheet…"), icon_name="file-text"))
        self.paper.clicked.connect(self._ask_place)
        close = self.add_button(Button(self.tr("Close"), kind="primary", key="Esc"), default=True)
        close.clicked.connect(self.reject)

    def _columns(self) -> list[Column[JournalLine]]:
        return [
            Column(self.tr("When"), lambda r: at_words(r.at), WHEN, grows=True),
            Column(self.tr("Who"), lambda r: r.actor, WHO, tooltip=lambda r: r.actor),
            Column(self.tr("What"), lambda r: r.sentence(spoken()), 0, lambda _: Look(500),
                   tooltip=lambda r: r.sentence(spoken())),
            Column(self.tr("Household"), self._whom, WHOM, tooltip=self._whom),
            Column(self.tr("State"), self._state, STATE),
        ]  # fmt: skip

    def _whom(self, line: JournalLine) -> str:
        if line.name:
            return line.name
        if line.households:
            return self.tr("%n household(s)", "", line.households)
        return ""

    def _state(self, line: JournalLine) -> str:
        if line.undone:
            return self.tr("taken back")
        return self.tr("erased") if line.erased else ""

    def _search(self) -> JournalAsked:
        words = self.words.text().strip()
        if self._household and words == self._household[1]:
            words = f"#{self._household[0]}"
        return JournalAsked(words, self.actor.currentData(), self.first.day, self.last.day)

    def _offer_actors(self, names: Sequence[str]) -> None:
        for name in names:
            self.actor.addItem(name, name)

    def _show(self, asked: int, lines: Sequence[JournalLine]) -> None:
        if asked != self._asked:
            return
        self.table.show_rows(lines)
        if lines and self.table.selected() is None:
            self.table.select_place(0)
        most = self.tr("The latest {most}; narrow the search for more.").format(most=MOST)
        found = self.tr("%n line(s)", "", len(lines))
        self.counted.setText(most if len(lines) >= MOST else found)

    def _show_proof(self, proof: Proof) -> None:
        self.verdict.say("")
        self.message.say("")
        counts = self.tr(
            "Acts: {acts}. Looks at cards: {looks}. Backups that say the same: {copies}."
        )
        verdict = proof.verdict
        facts = {"acts": verdict.operations, "looks": verdict.viewings, "copies": proof.agreeing}
        if proof.holds:
            good = self.tr("The journal is as it was written.")
            self.verdict.say(f"{good} {counts.format(**facts)}")
        else:
            self.message.say(flaw_words(proof))

    def _ask_place(self) -> None:
        name = sentence("privacy", "incident.file_name", spoken())
        self.keeper.ask(f"{name}.pdf", "PDF (*.pdf)", self.write_incident)

    def _draw(self, path: Path, found: Incident) -> None:
        from planner.office.journal.incident_pdf import incident_pdf  # noqa: PLC0415 - heavy

        self.keeper.keep(path, incident_pdf(found, spoken()))
