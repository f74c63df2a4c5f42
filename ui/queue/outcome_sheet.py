"""Ending a visit with another outcome than the usual one: what is missing, and by when it comes."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QRadioButton, QVBoxLayout, QWidget
from typing_extensions import override

from planner.clock import here
from planner.errors import NobodyToCall, Refusal
from planner.kinds import Outcome
from planner.queue.acting import Acting
from planner.queue.calling_in import call_next
from planner.queue.ending import AskedPaper, Ending, ending
from planner.queue.finishing import Lack, finish
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.queue.words import name_words, outcome_words, sentence_case
from ui.widgets.button import Button
from ui.widgets.dates import DateEdit
from ui.widgets.form_sheet import FormSheet
from ui.widgets.frames import label, row, scroll_column

WEEKS = 2
"""For so many weeks later a promise is proposed."""


def ask_ending(parent: QWidget, backend: Backend, day_id: int, desk_id: int) -> None:
    """Ask how the visit at a desk ended."""

    def show(found: Ending) -> None:
        sheet = OutcomeSheet(parent, backend, day_id, found)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    now = backend.workspace.clock()
    work = partial(ending, day_id=day_id, desk_id=desk_id, now=now, language=spoken())
    backend.ask(parent, work, show)


class OutcomeSheet(FormSheet):
    """Asks how a visit ended; incomplete: which papers are missing. F9 ends it and calls the next.

    Space ticks a paper, up and down go from one to the next.
    """

    def __init__(
        self, parent: QWidget, backend: Backend, day_id: int, found: Ending,
        outcome: Outcome = Outcome.INCOMPLETE,
    ) -> None:  # fmt: skip
        title = self.tr("How did it end?")
        super().__init__(title, self.tr("End the visit"), parent, wanted=QSize(640, 600))
        self._backend, self._day_id, self._found = backend, day_id, found
        self._following = False
        who = name_words(found.number, found.name)
        about = self.tr("{who} at desk {desk}, {landlord}")
        facts = {"who": who, "desk": found.desk, "landlord": found.landlord}
        self.head.insertWidget(1, label(about.format(**facts), "muted"))
        self._build_outcomes(outcome)
        self._build_papers()
        self._build_promise()
        following = Button(self.tr("End and call the next"), key="F9")
        following.setAutoDefault(False)
        following.clicked.connect(self.call_next)
        self.foot.insertWidget(self.foot.indexOf(self.save), following)
        QShortcut(QKeySequence("F9"), self, self.call_next)
        self.say_safe(self.tr("Ctrl+Z takes it back."))
        self._on_outcome()
        first = next((box for box, paper in self.boxes if not paper.ready), None)
        self.starts_at = first if first and outcome is Outcome.INCOMPLETE else self._chosen()[0]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}.get(Qt.Key(event.key()))
        if step is not None and isinstance(self.focusWidget(), QCheckBox):
            self.focusNextPrevChild(step)
            return
        super().keyPressEvent(event)

    @override
    def problem(self) -> str:
        if self.outcome is Outcome.INCOMPLETE and self.boxes and not self.missing():
            return self.tr("Tick at least one paper that is missing, or choose another outcome.")
        return ""

    @override
    def submit(self) -> None:
        work = self._work()
        self._backend.run(self, work, self.succeed, self._on_refused)

    @property
    def outcome(self) -> Outcome:
        """Give the outcome that is chosen."""
        return self._chosen()[1]

    def missing(self) -> tuple[Lack, ...]:
        """Give the papers that are ticked, with the day for which they are promised if any is."""
        if self.outcome is not Outcome.INCOMPLETE:
            return ()
        promised = self.day.day if self.promised.isChecked() else None
        return tuple(Lack(paper.paper, promised) for box, paper in self.boxes if box.isChecked())

    @Slot()
    def call_next(self) -> None:
        """End the visit and call who is next in the same act."""
        self._following = True
        self.accept()

    def _work(self) -> Work[object]:
        workspace = self._backend.workspace
        acting = Acting(workspace.clock(), workspace.actor)
        return partial(
            call_next if self._following else finish, day_id=self._day_id,
            desk_id=self._found.desk_id, acting=acting, outcome=self.outcome,
            missing=self.missing(),
        )  # fmt: skip

    def _on_refused(self, refusal: Refusal) -> None:
        """Where nobody can be called, at least let the visit end."""
        if self._following and isinstance(refusal, NobodyToCall):
            self._following = False
            self.submit()
        else:
            self._following = False
            self.refuse(refusal)

    def _build_outcomes(self, outcome: Outcome) -> None:
        self._radios: list[tuple[QRadioButton, Outcome]] = []
        for one in Outcome:
            radio = QRadioButton(sentence_case(outcome_words(one)))
            radio.setChecked(one is outcome)
            radio.toggled.connect(self._on_outcome)
            self._radios.append((radio, one))
        self.body.addLayout(row(*(radio for radio, _ in self._radios), None, spacing=16))

    def _build_papers(self) -> None:
        words = self.tr("Which papers does {landlord} still want to see?")
        self._asks = label(words.format(landlord=self._found.landlord), "section", wrap=True)
        self.body.addWidget(self._asks)
        papers, self._area = scroll_column(2, edge=0)
        self.boxes = [(paper_box(paper), paper) for paper in self._found.papers]
        for box, _ in self.boxes:
            papers.addWidget(box)
        if not self.boxes:
            papers.addWidget(label(self.tr("This landlord asks no papers."), "muted"))
        papers.addStretch()
        self.body.addWidget(self._area, 1)

    def _build_promise(self) -> None:
        self.promised = QCheckBox(self.tr("Promised by"))
        today = here(self._backend.workspace.clock())[0]
        self.day = DateEdit(today + timedelta(weeks=WEEKS))
        self.day.setAccessibleName(self.promised.text())
        self.day.setEnabled(False)
        self.promised.toggled.connect(self.day.setEnabled)
        self._promise = QWidget()
        layout = QVBoxLayout(self._promise)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(self.promised, self.day, None))
        self.body.addWidget(self._promise)

    def _chosen(self) -> tuple[QRadioButton, Outcome]:
        return next(one for one in self._radios if one[0].isChecked())

    @Slot()
    def _on_outcome(self) -> None:
        chosen = [outcome for radio, outcome in self._radios if radio.isChecked()]
        for part in (self._asks, self._area, self._promise):
            part.setEnabled(Outcome.INCOMPLETE in chosen)
        self.message.say("")


def paper_box(paper: AskedPaper) -> QCheckBox:
    """Make the box of a paper, ticked if it is known to be missing."""
    words = ", ".join(part for part in (paper.text, paper.person) if part)
    detail = f"  ({paper.detail})" if paper.detail else ""
    box = QCheckBox(f"{words}{detail}".replace("&", "&&"))
    box.setChecked(paper.lacking)
    return box
