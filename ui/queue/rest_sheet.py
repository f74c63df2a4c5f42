"""The rest of a route anew, for who came too late: who moves is shown before anything is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.queue.acting import Acting
from planner.queue.late import replan_rest, rest_proposal
from planner.timetable.replan.difference import Moved
from planner.timetable.replan.proposal import Proposal
from ui.core.backend import Backend
from ui.timetable.replan_words import DifferenceWords, moved_columns
from ui.widgets.form_sheet import FormSheet
from ui.widgets.frames import label
from ui.widgets.table import Table, table_card


def propose_rest(parent: QWidget, backend: Backend, day_id: int, appointment_id: int) -> None:
    """Work out the rest of a household's route, and show what it comes to."""
    workspace = backend.workspace
    work = partial(
        rest_proposal, day_id=day_id, appointment_id=appointment_id,
        acting=Acting(workspace.clock(), workspace.actor),
    )  # fmt: skip

    def show(proposal: Proposal) -> None:
        sheet = RestSheet(parent, backend, proposal)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    backend.ask(parent, work, show)


class RestSheet(FormSheet):
    """Says who moves and how many slips are to be printed again; it is applied, or one waits."""

    def __init__(self, parent: QWidget, backend: Backend, proposal: Proposal) -> None:
        title = self.tr("Plan the rest of the route again")
        super().__init__(title, self.tr("Apply"), parent, wanted=QSize(900, 360))
        self._backend, self._proposal = backend, proposal
        self.cancel.setText(self.tr("Wait and see"))
        self.cancel.updateGeometry()
        found = proposal.difference
        self.body.addWidget(label(DifferenceWords().say(found), "card-title"))
        table = Table[Moved](moved_columns(), self.tr("Who moves"), key="holder")
        table.show_rows(found.moved)
        self.body.addWidget(table_card(table), 1)
        if not found.moved or any(one.lost for one in found.moved):
            self.save.setEnabled(False)
            self.message.say(
                self.tr("There is no free place for the rest of this route. The household keeps "
                        "its turn after those who are on time.")
            )  # fmt: skip
        self.say_safe(self.tr("Without it, the household comes after those who are on time."))
        self.starts_at = self.save if self.save.isEnabled() else self.cancel

    @override
    def problem(self) -> str:
        return ""

    @override
    def submit(self) -> None:
        workspace = self._backend.workspace
        acting = Acting(workspace.clock(), workspace.actor)
        work = partial(replan_rest, proposal=self._proposal, acting=acting)
        self._backend.run(self, work, self.succeed, self.refuse)
