"""What is done with a document: printing it, printing it again, keeping it as a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from planner.slips.chosen import chosen_ids
from planner.slips.issue import IssuedSlips, Printing, issue_slips
from planner.slips.lists.files import FileKind, list_file
from ui.core.backend import Backend
from ui.core.outbox import Outbox, Posted
from ui.core.printing import Job
from ui.core.refusals import explain
from ui.core.rendering import page_count
from ui.days.day_choice import DayChoice
from ui.slips.again_sheet import AgainSheet
from ui.slips.document import Document, Wish
from ui.slips.documents import SLIPS
from ui.slips.keeping import Keeper

Pages = Callable[[bytes], None]


class Sending(QObject):
    """Prints and keeps documents. Slips are issued first, so that what is out is known.

    Printing comes after booking and never undoes it: a job that fails stays in the outbox, with
    the reason, to be sent again or kept as a file.
    """

    said = Signal(str)
    refused = Signal(str)

    def __init__(self, page: QWidget, backend: Backend, choice: DayChoice, outbox: Outbox) -> None:
        super().__init__(page)
        self._page = page
        self._backend = backend
        self._outbox = outbox
        self._choice = choice
        self._issuing = False
        self._keeper = Keeper(page)
        self._keeper.said.connect(self.said)
        self._keeper.refused.connect(self.refused)

    def print_(self, document: Document, wish: Wish, pdf: bytes, printer: str, first: int) -> None:
        """Print a document from a page, counted from 0."""
        if document.key == SLIPS:
            self._issue(wish, first, partial(self._post, document.name, printer, ""))
        else:
            self._post(document.name, printer, wish.sheet, pdf, first)

    def print_anew(self, document: Document, wish: Wish, printer: str) -> None:
        """Make a document and print it, without waiting until it is shown."""
        post = partial(self._post, document.name, printer, wish.sheet)
        self._backend.ask(self, document.make(wish), post)

    def again(self, posted: Posted) -> None:
        """Ask from which page a job is wanted once more."""
        pages = page_count(posted.job.pdf)
        sheet = AgainSheet(posted, pages, self._outbox.printers or [], self._page)
        sheet.chosen.connect(
            lambda printer, first: self._outbox.again(posted, printer=printer, first=first)
        )
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def save(self, document: Document, wish: Wish, pdf: bytes) -> None:
        """Ask where, then keep a document as the file it is."""
        keep = partial(self.save_to, document=document, wish=wish, pdf=pdf)
        kinds = f"{document.form.upper()} (*.{document.form})"
        self._keeper.ask(self._name(document.name, document.form), kinds, keep)

    def save_posted(self, posted: Posted) -> None:
        """Ask where, then keep the very pages of a job as a PDF."""
        keep = partial(self._keeper.keep, data=posted.job.pdf)
        self._keeper.ask(self._name(posted.job.name, "pdf"), "PDF (*.pdf)", keep)

    def save_table(self, document: Document, wish: Wish) -> None:
        """Ask where, then keep a list as a workbook or a plain table."""
        keep = partial(self.save_to, document=document, wish=wish, pdf=b"")
        self._keeper.ask(self._name(document.name, "xlsx"), "Excel (*.xlsx);;CSV (*.csv)", keep)

    def save_to(self, path: Path, document: Document, wish: Wish, pdf: bytes) -> None:
        """Keep a document in a file, of the kind that its name says."""
        form = path.suffix.lower().removeprefix(".")
        keep = partial(self._keeper.keep, path)
        if document.list and form in (FileKind.XLSX, FileKind.CSV):
            work = partial(list_file, kind=document.list, asked=wish.asked, form=FileKind(form))
            self._backend.ask(self, work, keep)
        elif document.key == SLIPS:
            self._issue(wish, 0, keep)
        else:
            keep(pdf)

    def _issue(self, wish: Wish, first: int, then: Pages) -> None:
        """Keep the slips as issued, then do something with exactly those pages.

        While they are being issued, nothing more is: a double click prints once.
        """
        if self._issuing:
            return
        self._issuing = True
        names = partial(chosen_ids, asked=wish.asked, only=wish.only)
        self._backend.ask(
            self, names, lambda ids: self._issue_these(ids[first:], wish, then), self._stop
        )

    def _issue_these(self, ids: tuple[int, ...], wish: Wish, then: Pages) -> None:
        workspace = self._backend.workspace
        printing = Printing(workspace.clock(), workspace.actor, wish.slip_format, wish.language)

        def finish(issued: IssuedSlips) -> None:
            self._issuing = False
            if not issued.again:
                then(issued.pdf)

        work = partial(issue_slips, printing=printing, appointment_ids=ids)
        self._backend.run(self, work, finish, self._stop)

    def _stop(self, refusal: Any) -> None:
        self._issuing = False
        self.refused.emit(explain(refusal))

    def _post(self, name: str, printer: str, sheet: str, pdf: bytes, first: int = 0) -> None:
        self._outbox.send(Job(name, pdf, printer, sheet, first))

    def _name(self, name: str, end: str) -> str:
        """Name a file after the document and the date; nothing of people is in it."""
        day = self._choice.day
        return f"{name} {day.date.isoformat()}.{end}" if day else f"{name}.{end}"
