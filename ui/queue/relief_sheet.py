"""What helps a desk that will run over, and what each remedy comes to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.queue.acting import Acting
from planner.queue.ahead.relief import GoneAt, Relief, reliefs
from planner.queue.relieving import relieve
from planner.times import clock
from planner.timetable.replan.rooms import DesksLonger
from ui.core.backend import Backend
from ui.queue.words import name_words
from ui.widgets.form_sheet import FormSheet
from ui.widgets.frames import label
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card


def offer_relief(parent: QWidget, backend: Backend, day_id: int) -> None:
    """Work out what helps the desks that will run over, and show it."""

    def show(found: Sequence[Relief]) -> None:
        sheet = ReliefSheet(parent, backend, day_id, found)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    work = partial(reliefs, day_id=day_id, now=backend.workspace.clock())
    backend.ask(parent, work, show)


class ReliefSheet(FormSheet):
    """Lists the remedies; under them who would be done at another time with the chosen one."""

    def __init__(
        self, parent: QWidget, backend: Backend, day_id: int, found: Sequence[Relief]
    ) -> None:
        title = self.tr("A desk runs over")
        super().__init__(title, self.tr("Apply"), parent, wanted=QSize(900, 560))
        self._backend, self._day_id = backend, day_id
        self.cancel.setText(self.tr("Wait and see"))
        self.cancel.updateGeometry()
        self._remedies = Table[Relief](self._columns(), self.tr("What would help"), key="change")
        self._moved = Table[GoneAt](
            self._moved_columns(), self.tr("Who is done sooner or later"), key="appointment_id"
        )
        self._about = label("", "section")
        self.body.addWidget(table_card(self._remedies), 2)
        self.body.addWidget(self._about)
        self.body.addWidget(table_card(self._moved), 3)
        self._offer(found)
        self.say_safe(self.tr("Nobody's time on paper moves. Ctrl+Z takes it back."))
        self.starts_at = self._remedies

    def _offer(self, found: Sequence[Relief]) -> None:
        self._remedies.show_rows(found)
        self._remedies.chosen.connect(self._on_chosen)
        if found:
            self._remedies.select_place(0)
            self._on_chosen(found[0])
        else:
            self.save.setEnabled(False)
            self.message.say(self.tr("Nothing that helps was found: more hours or one desk more "
                                     "for this landlord do not end it sooner."))  # fmt: skip

    @override
    def submit(self) -> None:
        chosen = self._remedies.selected()
        if chosen is not None:
            workspace = self._backend.workspace
            acting = Acting(workspace.clock(), workspace.actor)
            work = partial(relieve, day_id=self._day_id, change=chosen.change, acting=acting)
            self._backend.run(self, work, self.succeed, self.refuse)

    @Slot(object)
    def _on_chosen(self, relief: Relief | None) -> None:
        moved = relief.moved if relief else ()
        self._about.setText(self.tr("%n household(s) done at another time", "", len(moved)))
        self._moved.show_rows(moved)

    def _columns(self) -> list[Column[Relief]]:
        def minutes(two: tuple[int, int]) -> str:
            return self.tr("{before} → {after} min").format(before=two[0], after=two[1])

        return [
            Column(self.tr("Remedy"), self._remedy, 0, lambda _: Look(500)),
            Column(self.tr("Runs over"), lambda r: minutes(r.over), 128),
            Column(self.tr("End of the day"), _ends, 136),
            Column(self.tr("Waiting, all together"), lambda r: minutes(r.waiting), 172),
        ]

    def _moved_columns(self) -> list[Column[GoneAt]]:
        def difference(one: GoneAt) -> str:
            return self.tr("{minutes} min").format(minutes=f"{one.after - one.before:+d}")

        return [
            Column(self.tr("Household"), lambda o: name_words(o.number, o.name), 0,
                   lambda _: Look(500)),
            Column(self.tr("Done at"), lambda o: clock(o.before), 96),
            Column(self.tr("Becomes"), lambda o: clock(o.after), 96),
            Column(self.tr("Difference"), difference, 112),
        ]  # fmt: skip

    def _remedy(self, relief: Relief) -> str:
        change = relief.change
        if isinstance(change, DesksLonger):
            words = self.tr("{landlord} stays open %n minute(s) longer", "", change.minutes)
        else:
            words = self.tr("One desk more for {landlord}")
        return words.format(landlord=relief.landlord)


def _ends(relief: Relief) -> str:
    return f"{clock(relief.ends[0])} → {clock(relief.ends[1])}"
