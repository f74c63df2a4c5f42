"""The dialog that shows whose names are to be erased, and erases exactly those."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.clock import today
from planner.office.privacy.due import Due, DueRow, due
from planner.office.privacy.retention import remove_old_names
from ui.core.backend import Backend
from ui.core.language import short_day
from ui.widgets.form_sheet import FormSheet, Message
from ui.widgets.frames import label
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card

DAY = 190


class RetentionSheet(FormSheet):
    """Lists the households whose time is over; nothing is erased until that is said."""

    def __init__(self, parent: QWidget, backend: Backend) -> None:
        super().__init__(
            self.tr("Names to erase"), self.tr("Erase for good"), parent, wanted=QSize(860, 560)
        )
        self._backend = backend
        self._found: Due | None = None
        self.final = Message("warning", "triangle-alert")
        self.said = label("", "dense", wrap=True)
        self.table = Table[DueRow](self._columns(), self.tr("Names to erase"), key="household_id")
        for part in (self.said, self.final):
            self.body.addWidget(part)
        self.body.addWidget(table_card(self.table), 2)
        self._build_warned()
        self.save.setEnabled(False)
        self.starts_at = self.cancel
        on = today(backend.workspace.clock)
        backend.ask(self, partial(due, today=on), self._show)

    def _build_warned(self) -> None:
        words = self.tr(
            "Still open, and soon erased all the same: finish these files, or note that the"
            " household agrees to be followed."
        )
        self.warning = Message("warning", "clock")
        self.warning.say(words)
        title = self.tr("Open files that soon lose their names")
        self.warned = Table[DueRow](self._columns(), title, key="household_id")
        self._soon = table_card(self.warned)
        for part in (self.warning, self._soon):
            part.hide()
            self.body.addWidget(part, 1 if part is self._soon else 0)

    def _columns(self) -> list[Column[DueRow]]:
        return [
            Column(self.tr("Household"), lambda r: r.name, 0, lambda _: Look(600)),
            Column(self.tr("Last day"), self._last, DAY),
            Column(self.tr("To be gone from"), lambda r: short_day(r.until), DAY),
        ]

    def _last(self, row: DueRow) -> str:
        return short_day(row.last) if row.came else self.tr("never came")

    def _show(self, found: Due) -> None:
        self._found = found
        self.table.show_rows(found.rows)
        self.warned.show_rows(found.warned)
        for part in (self.warning, self._soon):
            part.setVisible(bool(found.warned))
        count = len(found.rows)
        self.said.setText(self._words(found))
        self.final.say(
            self.tr(
                "Names, phones, remarks, ticks and slips of these households go from the file, the"
                " journal and every backup that is put back. Nothing brings them back, and nothing"
                " done before can be undone. Appointments and visits stay as counts."
            )
            if count
            else ""
        )
        self.save.setEnabled(not found.nothing)
        self.say_safe(self.tr("A backup is made first.") if not found.nothing else "")

    def _words(self, found: Due) -> str:
        words = [self.tr("%n household(s) to be erased now.", "", len(found.rows)),
                 self.tr("%n later.", "", found.later)]  # fmt: skip
        if guests := len(found.attendees):
            words.append(self.tr("Name and mail of %n attendee(s) of info sessions go too.", "",
                                 guests))  # fmt: skip
        return " ".join(words)

    @override
    def submit(self) -> None:
        if self._found:
            ids = frozenset(row.household_id for row in self._found.rows)
            work = partial(remove_old_names, today=self._found.today, household_ids=ids)
            self._backend.run(self, work, self.succeed, self.refuse)
