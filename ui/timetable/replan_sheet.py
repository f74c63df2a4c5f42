"""The dialog for when something happened: who moves is shown before anything is kept."""

from __future__ import annotations

from functools import partial
from threading import Event

from PySide6.QtCore import QSize, QTimer, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.timetable.replan.difference import Moved
from planner.timetable.replan.parties import Parties, parties
from planner.timetable.replan.proposal import Proposal, improved, propose, replan
from planner.timetable.replan.rooms import DayMoved
from ui.core.backend import Backend, Report
from ui.core.refusals import explain
from ui.timetable.replan_fields import ChangeFields
from ui.timetable.replan_words import DifferenceWords, moved_columns
from ui.widgets.form_sheet import FormSheet
from ui.widgets.frames import label, restyle, row
from ui.widgets.table import Table, table_card

PAUSE = 150
"""Milliseconds without a change before the result is worked out."""
SECONDS = 0.8
"""How long others may be tried to make room."""


def open_replan_sheet(
    parent: QWidget,
    backend: Backend,
    day_id: int,
    *,
    appointment_id: int | None = None,
    desk_id: int | None = None,
) -> None:
    """Fetch who and what is there that day, and open the dialog on a household or desk if given."""

    def show(found: Parties) -> None:
        sheet = ReplanSheet(parent, backend, found)
        sheet.fields.choose(appointment_id=appointment_id, desk_id=desk_id)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    backend.ask(parent, partial(parties, day_id=day_id), show)


class ReplanSheet(FormSheet):
    """Asks what happened, shows at once what it comes to, and a better way when one is found."""

    def __init__(self, parent: QWidget, backend: Backend, found: Parties) -> None:
        title = self.tr("Plan again")
        super().__init__(title, self.tr("Apply"), parent, wanted=QSize(980, 620))
        self._backend = backend
        self._parties = found
        self._asked = 0
        self._proposal: Proposal | None = None
        self._enough = Event()
        self.fields = ChangeFields(found)
        self.starts_at = self.fields.kind
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.work_out)
        self._build_result()
        self.fields.changed.connect(self._on_changed)
        self.say_safe(self.tr("Nothing changes before you apply it. Ctrl+Z takes it all back."))
        self._on_changed()

    @override
    def accept(self) -> None:
        self.fields.settle()
        if self._proposal is not None:
            super().accept()

    @override
    def submit(self) -> None:
        self._enough.set()
        self._asked += 1
        if self._proposal is not None:
            work = partial(replan, proposal=self._proposal)
            self._backend.run(self, work, self.succeed, self._outdated)

    @override
    def done(self, result: int) -> None:
        self._enough.set()
        self._pause.stop()
        super().done(result)

    def _build_result(self) -> None:
        self._summary, self._looking = label("", "muted"), label("", "muted")
        self._moved = Table[Moved](moved_columns(), self.tr("Who moves"), key="holder")
        self.body.addWidget(self.fields)
        result = row(self._summary, self._looking)
        result.setStretch(0, 1)
        self.body.addLayout(result)
        self.body.addWidget(table_card(self._moved), 1)

    @Slot()
    def _on_changed(self) -> None:
        """Forget what was worked out for something else."""
        self._enough.set()
        self._asked += 1
        self._proposal = None
        self.message.say("")
        self.save.setEnabled(False)
        self._looking.setText("")
        self._pause.start()

    @Slot()
    def work_out(self) -> None:
        """Work out what the fields say, now."""
        try:
            change = self.fields.change()
        except Refusal as refusal:
            self._refuse(self._asked, refusal)
            return
        if change is None:
            self._clear(self.tr("Choose what happened; who moves then stands here."))
            return
        work = partial(propose, day_id=self._parties.day_id, change=change)
        asked = self._asked
        self._backend.ask(self, work, partial(self._answer, asked), partial(self._refuse, asked))

    def _answer(self, asked: int, proposal: Proposal) -> None:
        if asked != self._asked:
            return
        self._show(proposal)
        self.save.setEnabled(True)
        if proposal.plan.unseated:
            self._look_further(asked, proposal)

    def _look_further(self, asked: int, proposal: Proposal) -> None:
        """Let others make room, as long as nothing else is asked."""
        self._enough = enough = Event()
        self._looking.setText(self.tr("Still looking for better…"))

        def work(_report: Report) -> Proposal:
            return improved(proposal, seconds=SECONDS, stop=enough.is_set)

        self._backend.compute(self, work, partial(self._improve, asked))

    def _improve(self, asked: int, better: Proposal) -> None:
        if asked != self._asked or self._proposal is None:
            return
        self._looking.setText("")
        if len(better.plan.seated) > len(self._proposal.plan.seated):
            self._show(better)

    def _show(self, proposal: Proposal) -> None:
        self._proposal = proposal
        found = proposal.difference
        restyle(self._summary, "role", "card-title")
        elsewhen = isinstance(proposal.change, DayMoved)
        self._summary.setText(DifferenceWords().say(found, elsewhen=elsewhen))
        self._moved.show_rows(found.moved)

    def _clear(self, words: str) -> None:
        restyle(self._summary, "role", "muted")
        self._summary.setText(words)
        self._moved.show_rows(())

    def _refuse(self, asked: int, refusal: Refusal) -> None:
        if asked == self._asked:
            self._looking.setText("")
            self._clear("")
            self.message.say(explain(refusal))

    def _outdated(self, refusal: Refusal) -> None:
        """Say why it could not be kept, and work it out again from the day as it is now."""
        self._on_changed()
        self.message.say(explain(refusal))
