"""Every page and dialog of the program, one after another, with something to show."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QWidget

from planner.checklists.states import PaperState
from planner.demo import LISTS
from planner.households.adding import HouseholdDraft, add_household
from planner.timetable.booking.other_day import ask_for_day
from planner.timetable.booking.wish import Wish
from tests.robustness.walking.opening import settle, sheets
from ui.core.outbox import Posted
from ui.core.printing import Job
from ui.days.remove_sheet import open_remove_sheet
from ui.office.backup_card import BackupCard
from ui.office.key_card import KeyCard
from ui.office.landlord_card import LandlordCard
from ui.office.privacy.card import PrivacyCard
from ui.program import Program
from ui.queue.outcome_sheet import ask_ending
from ui.queue.reentry_sheet import open_reentry
from ui.queue.relief_sheet import offer_relief
from ui.queue.rest_sheet import propose_rest

PAGES = ("queue", "board", "days", "households", "documents", "print", "followup", "figures",
         "settings")  # fmt: skip
Scene = tuple[str, QWidget]
"""What is shown, and the page's window or the dialog."""


class Walk:
    """Leads through everything; each step gives what it shows, settled."""

    def __init__(self, program: Program):
        self.program, self.window = program, program.window

    def everything(self) -> Iterator[Scene]:
        """Walk over all there is."""
        yield from self.pages()
        yield from self.search()
        yield from self.days()
        yield from self.board()
        yield from self.desk()
        yield from self.joining()
        yield from self.card()
        yield from self.documents()
        yield from self.settings()
        yield from self.importing()

    def pages(self):
        window = self.window
        window.pages.board.choose_first()
        window.pages.households.focus_first()
        for key in PAGES:
            window.show_page(key)
            self._wait()
            if hasattr(window.pages[key], "choose_first"):
                window.pages[key].choose_first()
            yield self._here(key)
        window.help()
        yield from self.dialog("help")
        self._open_card()
        yield self._here("card")

    def search(self):
        self.window.show_page("board")
        for name, words in (("nothing", ""), ("name", "van"), ("command", "lijst"), ("none", "qq")):
            self.window.search_for(words)
            yield self._here(f"search {name}")
        self.window.search_for("")
        self.window.pages.board.setFocus()

    def days(self):
        days = self.window.pages.days
        self.window.show_page("days")
        self._wait()
        yield from self._all(
            days, "change_day", "change_series", "book", "show_closings", "copy_day"
        )
        days._on_new()
        yield from self.dialog("new day")
        day = self.window.pages.choice.day
        open_remove_sheet(days, self.program.backend, day.id, self.window.pages.choice.today)
        yield from self.dialog("remove day")
        self.window._menu._go()
        yield from self.dialog("go to a date")
        days.show_company()
        self._wait()
        sheet = self._sheet()
        for place in range(2):
            sheet.choose(place)
            yield from self.dialog(f"company {place}", keep=True)
        for act in (sheet.print_lists, sheet._book):
            act()
            yield from self.dialog(f"company {act.__name__}", at_least=2)
        sheet.reject()

    def board(self):
        self.window.show_page("board")
        replanning = self.window.pages.board.replanning
        replanning.plan_again()
        self._wait()
        sheet = self._sheet()
        for place in range(sheet.fields.kind.count()):
            sheet.fields.kind.setCurrentIndex(place)
            sheet.fields.at.setTime(QTime(15, 0))
            yield from self.dialog(f"replan {sheet.fields.kind.currentData()}", keep=True)
        sheet.fields.kind.setCurrentIndex(sheet.fields.kind.findData("desk_closes"))
        sheet.work_out()
        yield from self.dialog("replan worked out")
        replanning.show_figures()
        yield from self.dialog("figures")
        self.window.pages.board.rehearse()
        yield from self.dialog("rehearsal")

    def desk(self):
        desk, households = self.window.pages.desk, self.window.pages.households
        self.window.show_page("households")
        self._wait()
        households.focus_first()
        self._wait()
        households.choose_place()
        self._wait()
        yield from self.dialog("book", keep=True)
        self._sheet().form.ask_hours("8:30-9:00")
        yield from self.dialog("book, no place")
        somebody = self._seated()
        for act in ("cancel", "change", "move"):
            getattr(desk.acts, act)(somebody)
            yield from self.dialog(act)
        self._let_somebody_wait()
        desk.acts.wait()
        yield from self.dialog("standby")
        desk.quick_add.open()
        self._wait()
        sheet = self._sheet()
        sheet.who.last_name.setText("Vrancken")
        sheet.who.first_name.setText("Guido")
        sheet.doubles.look_for(sheet.who.typed())
        sheet.doubles.hurry()
        yield from self.dialog("quick add")

    def joining(self):
        one, other = self._households()[:2]
        joining = self.window.pages.desk.joining
        joining.merge(one)
        yield from self.dialog("find other file")
        joining.side_by_side(one, other)
        yield from self.dialog("merge")
        joining.split(self._family())
        yield from self.dialog("split")

    def card(self):
        self._open_card()
        dialogs, papers = self.window.pages.card.dialogs, self.window.pages.card.papers
        for act in (
            "change",
            "tell_history",
            "link",
            "print_papers",
            "export",
            "erase",
            "tell_journal",
        ):
            getattr(dialogs, act)()
            yield from self.dialog(f"card {act}")
        model = papers.view.papers_model
        papers.view.setCurrentIndex(model.index(0, 0))
        papers.ticking.note(model.paper(model.index(0, 0)), PaperState.PROMISED)
        yield from self.dialog("promise")
        asking = next(place for place, row in enumerate(model.rows) if row.asks)
        papers.view.setCurrentIndex(model.index(asking, 0))
        papers.ticking.enter()
        yield from self.dialog("paper on the card")

    def documents(self):
        documents = self.window.pages.documents
        self.window.show_page("documents")
        self._wait()
        documents.choose_first()
        self._wait()
        documents.print_papers()
        yield from self.dialog("print papers")
        documents._panel.fill_in()
        yield from self.dialog("paper")
        documents.show_catalogue()
        self._wait()
        documents.catalogue.choose_first()
        yield self._here("catalogue")
        yield from self._all(documents.catalogue, "add", "change", "retire")
        documents.show_day()

    def settings(self):
        self.window.show_page("settings")
        self._wait()
        self.window.pages.settings._slips.open_texts()
        yield from self.dialog("texts")
        self.window.pages.settings.findChild(KeyCard).open_sheet()
        yield from self.dialog("recovery key")
        yield from self._all(self.window.pages.settings.findChild(LandlordCard), "open_sheet")
        privacy = self.window.pages.settings.findChild(PrivacyCard)
        yield from self._all(privacy, "show_due", "show_journal")
        backups = self.window.pages.settings.findChild(BackupCard)
        backups._on_make()
        self._wait()
        backups.table.select_place(0)
        backups.ask_to_restore()
        yield from self.dialog("restore")
        self.window.show_page("print")
        job = Job("Dagbewijzen", self.window.pages.printing._preview.pdf, "Balie")
        self.program.outbox.send(job)
        yield self._here("print, sent")
        self.window.pages.printing._sending.again(Posted(job, datetime(2026, 12, 8, 9, 12)))  # noqa: DTZ001
        yield from self.dialog("print again")

    def importing(self):
        self.window.show_page("households")
        self.window.pages.households.import_lists()
        self._wait()
        sheet = self._sheet()
        sheet.files.choose([str(path) for path in LISTS])
        for step in ("file", "columns", "check", "doubles"):
            self._wait()
            yield from self.dialog(f"import {step}", keep=True)
            if step != "doubles":
                sheet.go_on()
        sheet.reject()

    def _all(self, owner, *acts: str):
        for act in acts:
            getattr(owner, act)()
            yield from self.dialog(act.replace("_", " "))

    def _here(self, name: str) -> Scene:
        self._wait()
        return name, self.window

    def dialog(self, name: str, *, keep: bool = False, at_least: int = 1):
        """Give the uppermost dialog, then close it."""
        self._wait()
        found = list(sheets(self.program))
        if len(found) < at_least:
            raise LookupError(f"no dialog: {name}")
        yield name, found[-1]
        if not keep:
            found[-1].reject()
            self._wait()

    def _sheet(self):
        return list(sheets(self.program))[-1]

    def _wait(self) -> None:
        settle(self.program)

    def _households(self) -> list[int]:
        return [row.id for row in self.window.pages.households._table.rows_model.rows]

    def _seated(self) -> int:
        rows = self.window.pages.households._table.rows_model.rows
        return next(row.id for row in rows if row.arrives is not None)

    def _family(self) -> int:
        return self._households()[0]

    def _open_card(self) -> None:
        self.window.show_page("households")
        self._wait()
        self.window.pages.opening.open(self._seated())
        self._wait()

    def _let_somebody_wait(self) -> None:
        run, day = self.program.backend.workspace.run, self.window.pages.choice.day
        draft = HouseholdDraft("Vrancken", "Guido")
        id_ = run(partial(add_household, draft=draft)).value
        run(partial(ask_for_day, day_id=day.id, wish=Wish(id_)))


def running(program: Program) -> Iterator[Scene]:
    """The page of the queue while the day is under way: who is here, called, at a desk."""
    window = program.window
    window.show_page("queue")
    settle(program)
    queue = window.pages.queue
    for row in list(queue.board.rows)[:9]:
        queue.acts.arrive(appointment_id=row.id)
        settle(program)
    yield "queue, arrivals", window
    for desk in [desk for lane in queue.board.lanes for desk in lane.desks]:
        queue.acts.call_next(desk.id)
        settle(program)
    yield "queue, called", window
    yield from _queue_dialogs(program, queue)
    program.settings.own_desk = queue.board.lanes[0].desks[0].number
    queue.windows.open_landlords()
    queue.windows.open_waiting_room()
    settle(program)
    for name, opened in (
        ("landlord's window", queue.windows.landlords),
        ("waiting room", queue.windows.waiting_room),
    ):
        yield name, opened
        opened.close()


def _queue_dialogs(program: Program, queue) -> Iterator[Scene]:
    """The dialogs of a day that is under way."""
    walk, day, backend = Walk(program), queue.board.day_id, program.backend
    door = program.window.pages.desk.door
    desk, held = queue.board.lanes[0].desks[0].id, queue.board.rows[0].id
    for name, act in (
        ("outcome", partial(ask_ending, queue, backend, day, desk)),
        ("rest of a route", partial(propose_rest, queue, backend, day, held)),
        ("relief", partial(offer_relief, queue, backend, day)),
        ("re-entry", partial(open_reentry, queue, backend, day)),
        ("review", queue.closing.open),
        ("known at the door", partial(door.receive, _without(program))),
        ("stranger at the door", partial(door.receive, None, "Zwaluw")),
    ):
        act()
        yield from walk.dialog(name)


def _without(program: Program) -> int:
    """Add a household that has no appointment."""
    draft = HouseholdDraft("Vrancken", "Guido")
    return program.backend.workspace.run(partial(add_household, draft=draft)).value
