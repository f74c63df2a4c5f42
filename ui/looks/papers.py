"""Draws every paper of a day: `python -m ui.looks.papers --office FILE --out DIR`.

Of each document its first page; of the day pack all pages, small; of the sheets with papers one in
each of some scripts. A copy of the office is drawn, in which papers are missing.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from planner.checklists.noted import Paper
from planner.checklists.states import PaperState
from planner.checklists.ticking import promise, set_tick
from planner.days.queries import day_on
from planner.demo import DAY
from planner.errors import Refusal
from planner.households.consent import set_consent
from planner.slips.lists.asked import Asked
from planner.slips.placed import live_on
from planner.workspace import Workspace
from ui.core.rendering import page_count, page_image
from ui.looks.drawing import NOW
from ui.looks.slips import beside
from ui.slips.document import Document, Wish
from ui.slips.documents import PACK, documents

PAGE_DPI, DPI, SMALL_DPI, IN_ROW = 110, 80, 34, 9
LANGUAGES = ("fr", "ar", "ti", "ru")
IN_LANGUAGES = ("bring", "owed")
MISSING, PROMISED, UNTIL = "TAX_ASSESS", "FORM_SIGNED", date(2026, 12, 24)


def main() -> int:
    """Draw the papers of the demo's day; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m ui.looks.papers")
    parser.add_argument("--office", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    draw_papers(asked.office, asked.out)
    app.quit()
    return 0


def draw_papers(office: Path, out: Path) -> None:
    """Draw all documents that are printed."""
    with TemporaryDirectory() as folder:
        workspace = Workspace(Path(shutil.copy(office, folder)), clock=lambda: NOW)
        day_id = workspace.ask(partial(day_on, date=DAY))
        _fill(workspace, day_id)
        for document in documents():
            if document.form == "pdf":
                pages = list(_pages(workspace, document, day_id))
                if pages:
                    _grid(pages, IN_ROW).save(str(out / f"papier-{document.key}.png"))
        workspace.close()


def _fill(workspace: Workspace, day_id: int) -> None:
    """Let papers be missing or promised, and households agree to their companions."""
    found = workspace.ask(
        lambda session: [(x.household_id, x.companion_id) for x in live_on(session, day_id)]
    )
    for household_id, companion_id in found:
        work = partial(set_tick, paper=Paper(household_id, MISSING), state=PaperState.MISSING)
        workspace.run(work)
        workspace.run(partial(promise, paper=Paper(household_id, PROMISED), on=UNTIL))
        if companion_id:
            workspace.run(partial(set_consent, household_id=household_id,
                                  companion_id=companion_id, given=True))  # fmt: skip


def _pages(workspace: Workspace, document: Document, day_id: int) -> Iterator[QImage]:
    """Draw what is shown of a document; nothing of one that nobody needs that day."""
    asked, whole = Asked(day_id), document.key == PACK
    for language in LANGUAGES if document.key in IN_LANGUAGES else (None,):
        wish = Wish(asked, lambda: NOW, language=language)
        try:
            pdf = workspace.ask(document.make(wish))
        except Refusal:
            return
        for page in range(page_count(pdf) if whole else 1):
            yield page_image(pdf, page, SMALL_DPI if whole else DPI)


def _grid(pages: Sequence[QImage], across: int) -> QImage:
    """Put pages on grey, so many in a row."""
    rows = [beside(pages[start : start + across]) for start in range(0, len(pages), across)]
    whole = QImage(
        max(row.width() for row in rows), sum(row.height() for row in rows),
        QImage.Format.Format_RGB32,
    )  # fmt: skip
    whole.fill(Qt.GlobalColor.gray)
    painter, top = QPainter(whole), 0
    for row in rows:
        painter.drawImage(0, top, row)
        top += row.height()
    painter.end()
    return whole


def draw_documents(folder: Path, out: Path) -> None:
    """Draw the first page of each PDF of the demo."""
    for path in sorted(folder.glob("*.pdf")):
        page_image(path.read_bytes(), 0, PAGE_DPI).save(str(out / f"{path.stem}.png"))


if __name__ == "__main__":
    raise SystemExit(main())
