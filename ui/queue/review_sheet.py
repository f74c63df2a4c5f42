"""Closing a day: who is not accounted for, how it ended, what is to be followed up, its desks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from planner.kinds import Outcome
from planner.queue.acting import Acting
from planner.queue.closing import close_day
from planner.queue.review.paper import papers_in_words, review_pdf, said, summary
from planner.queue.review.review import day_review
from planner.queue.review.views import DayReview, DeskReview, FollowUp, LandlordReview, OpenRow
from planner.times import clock
from ui.core.backend import Backend
from ui.core.language import long_day, spoken
from ui.core.rights import bar
from ui.queue.words import outcome_words, status_look, status_words
from ui.widgets.button import Button
from ui.widgets.form_sheet import FormSheet
from ui.widgets.frames import label
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card
from ui.widgets.tabs import PADDING, Tabs

MINE = frozenset({"appointment", "desk_visit", "queue_event", "registration_day", "tick"})


class ReviewSheet(FormSheet):
    """Shows the review; the day can be closed once nobody is in the house any more.

    Enter on somebody who is not accounted for shows that household: `chosen` gives it. Enter on
    what is to be followed up goes there: `follow_up_asked` gives the household's number.
    `paper_made` gives a name and the PDF to be printed or kept.
    """

    chosen = Signal(object)
    follow_up_asked = Signal(int)
    paper_made = Signal(str, object)

    def __init__(self, parent: QWidget, backend: Backend, found: DayReview) -> None:
        title = self.tr("Look back and close the day")
        super().__init__(title, self.tr("Close the day"), parent, wanted=QSize(1120, 640))
        bar(self.save, "close_day")
        self._backend, self._found = backend, found
        self.head.insertWidget(1, label(long_day(found.date), "muted"))
        self._summary = label("", "strong", wrap=True)
        self._tabs = Tabs([self.tr("Not accounted for"), self.tr("Outcomes"),
                           self.tr("To follow up"), self.tr("Desks: plan → real")])  # fmt: skip
        self._build_tables()
        self._stack = QStackedWidget()
        tables = (self.open_rows, self._landlords, self.follow_ups, self._desks)
        for table in tables:
            self._stack.addWidget(table_card(table))
        self._tabs.chosen.connect(self._stack.setCurrentIndex)
        self.under_head.setContentsMargins(20 - PADDING, 0, 20, 0)
        self.under_head.addWidget(self._tabs)
        self.body.addWidget(self._summary)
        self.body.addWidget(self._stack, 1)
        self._build_printing()
        backend.changed.connect(self._on_changed)
        self._show(found)
        first = 0 if found.open else 1
        self._tabs.choose(first)
        self.starts_at = tables[first]

    @override
    def problem(self) -> str:
        if not self._found.blocking:
            return ""
        return self.tr("%n household(s) still in the house. Enter on a line shows it: end its "
                       "visit, or note that it has gone.", "", self._found.blocking)  # fmt: skip

    @override
    def submit(self) -> None:
        workspace = self._backend.workspace
        acting = Acting(workspace.clock(), workspace.actor)
        work = partial(close_day, day_id=self._found.day_id, acting=acting)
        self._backend.run(self, work, self.succeed, self.refuse)

    def _build_printing(self) -> None:
        printing = Button(self.tr("Print"), key="Ctrl+P", icon_name="printer")
        printing.setAutoDefault(False)
        printing.setShortcut("Ctrl+P")
        printing.clicked.connect(self._on_print)
        self.foot.insertWidget(self.foot.indexOf(self.save), printing)

    def _build_tables(self) -> None:
        self.open_rows = Table[OpenRow](self._open_columns(), self.tr("Not accounted for"))
        self.open_rows.opened.connect(self._on_opened)
        self._landlords = Table[LandlordReview](
            self._landlord_columns(), self.tr("Outcomes"), key="landlord_id"
        )
        self.follow_ups = Table[FollowUp](self._follow_columns(), self.tr("To follow up"), "key")
        self.follow_ups.opened.connect(self._on_followed_up)
        self._desks = Table[DeskReview](self._desk_columns(), self.tr("Desks"), key="desk_id")

    def _show(self, found: DayReview) -> None:
        self._found = found
        self._summary.setText(summary(found, spoken()))
        self.open_rows.show_rows(found.open)
        self._landlords.show_rows(found.landlords)
        self.follow_ups.show_rows(found.follow_ups)
        self._desks.show_rows(found.desks)
        counts = (len(found.open), 0, len(found.follow_ups), 0)
        for place, count in enumerate(counts):
            if place in (0, 2):
                self._tabs.show_count(place, count, "late" if place == 0 and count else "")
        self.save.setVisible(not found.is_over)
        expected = len(found.open) - found.blocking
        safe = self.tr("%n still expected will be noted as not come.", "", expected)
        undo = self.tr("Ctrl+Z opens the day again.")
        self.say_safe(f"{safe} {undo}" if expected else undo)

    def _open_columns(self) -> list[Column[OpenRow]]:
        return [
            Column(self.tr("No."), lambda r: f"{r.number:03d}", 56, lambda _: Look(600)),
            Column(self.tr("Name"), lambda r: r.name or self.tr("hidden"), 0, lambda _: Look(500)),
            Column(self.tr("State"), lambda r: status_words(r.status), 160,
                   lambda r: status_look(r.status)),
            Column(self.tr("Since"), self._since, 96),
            Column(self.tr("Where"), self._where, 280),
        ]  # fmt: skip

    def _landlord_columns(self) -> list[Column[LandlordReview]]:
        def counted(outcome: Outcome) -> Column[LandlordReview]:
            head = said(f"head.{outcome}", spoken())
            return Column(head, lambda r: str(r.outcomes.get(outcome, 0)), 132)

        return [
            Column(self.tr("Landlord"), lambda r: r.landlord, 0, lambda _: Look(500)),
            *(counted(outcome) for outcome in Outcome),
            Column(self.tr("Skipped"), lambda r: str(r.skipped), 112),
            Column(self.tr("Not come"), lambda r: str(r.unseen), 116),
        ]

    def _follow_columns(self) -> list[Column[FollowUp]]:
        def papers(row: FollowUp) -> str:
            return papers_in_words(row.papers)

        return [
            Column(self.tr("No."), lambda r: f"{r.number:03d}", 56, lambda _: Look(600)),
            Column(self.tr("Name"), lambda r: r.name or self.tr("hidden"), 150,
                   lambda _: Look(500)),
            Column(self.tr("Landlord"), lambda r: r.landlord, 210),
            Column(self.tr("Outcome"), lambda r: outcome_words(r.outcome), 110),
            Column(self.tr("Still to see"), papers, 0, tooltip=papers),
        ]  # fmt: skip

    def _desk_columns(self) -> list[Column[DeskReview]]:
        def at(minute: int | None) -> str:
            return clock(minute) if minute is not None else "–"

        def length(row: DeskReview) -> str:
            ran = row.ran if row.ran is not None else "–"
            return self.tr("{planned} → {real} min").format(planned=row.length, real=ran)

        return [
            Column(self.tr("Desk"), lambda r: str(r.number), 64, lambda _: Look(600)),
            Column(self.tr("Landlord"), lambda r: r.landlord, 0, lambda _: Look(500)),
            Column(self.tr("Visits"), lambda r: f"{r.planned} → {r.visits}", 120),
            Column(self.tr("Length"), length, 140),
            Column(self.tr("End"), lambda r: f"{at(r.planned_end)} → {at(r.ended)}", 150,
                   lambda r: Look(600, "warning", "triangle-up") if _later(r) else Look()),
        ]  # fmt: skip

    def _since(self, row: OpenRow) -> str:
        return "" if row.since is None else self.tr("{n} min").format(n=row.since)

    def _where(self, row: OpenRow) -> str:
        desk = self.tr("Desk {number}").format(number=row.desk) if row.desk else ""
        return "  ·  ".join(part for part in (desk, row.landlord) if part)

    @Slot(object)
    def _on_opened(self, row: OpenRow) -> None:
        self.reject()
        self.chosen.emit(row.id)

    @Slot(object)
    def _on_followed_up(self, row: FollowUp) -> None:
        self.reject()
        self.follow_up_asked.emit(row.number)

    @Slot()
    def _on_print(self) -> None:
        now = self._backend.workspace.clock()
        work = partial(review_pdf, day_id=self._found.day_id, now=now, language=spoken())
        name = self.tr("Review")
        self._backend.ask(self, work, lambda pdf: self.paper_made.emit(name, pdf))

    @Slot(frozenset)
    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & MINE and self.isVisible():
            now = self._backend.workspace.clock()
            day_id = self._found.day_id
            work = partial(day_review, day_id=day_id, now=now, language=spoken())
            self._backend.ask(self, work, self._show)


def _later(row: DeskReview) -> bool:
    return row.ended is not None and row.ended > (row.planned_end or 0)
