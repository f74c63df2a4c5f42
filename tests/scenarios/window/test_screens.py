"""Scenarios of docs/scenarios.md that are about a screen: who may read it, and paper that fails."""

from __future__ import annotations

from collections import Counter
from functools import partial

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel
from sqlalchemy import select

from db.households import Person
from planner.errors import SpoolerDead
from tests.cards import save_card
from ui.core.outbox import Sent
from ui.queue.waiting_room import WaitingRoom
from ui.slips.documents import SLIPS

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole,
         Qt.ItemDataRole.ToolTipRole)  # fmt: skip


def said(window):
    """Give every word that a window shows or reads aloud now."""
    yield window.windowTitle()
    yield from (one.text() for one in window.findChildren(QLabel) if one.isVisibleTo(window))
    for view in window.findChildren(QAbstractItemView):
        model = view.model() if view.isVisibleTo(window) else None
        for row in range(model.rowCount() if model else 0):
            wide = model.columnCount() if isinstance(model, QAbstractTableModel) else 1
            for column in range(wide):
                index = model.index(row, column)
                yield from (str(model.data(index, role) or "") for role in ROLES)


def lone_name(session):
    """Give a household of which nobody else has the surname, and that name."""
    people = session.scalars(select(Person)).all()
    count = Counter(one.last_name for one in people)
    found = next(p for p in people if p.position == 0 and count[p.last_name] == 1
                 and len(p.last_name) > 5)  # fmt: skip
    return found.household_id, found.household.version, found.last_name


def test_a_visitor_who_looks_at_any_screen_never_reads_the_name_of_a_hidden_household(
    program, settled
):
    workspace = program.backend.workspace
    household, version, name = workspace.ask(lone_name)
    window, backend = program.window, program.backend
    window.show_page("households")
    settled(backend)
    assert any(name in words for words in said(window))

    backend.run(program, partial(save_card, household_id=household, version=version, hidden=True))
    settled(backend)
    for key in window.pages:
        window.show_page(key)
        settled(backend)
        assert not [words for words in said(window) if name in words], key
    screen = WaitingRoom(backend, window.pages.choice.day.id, backend.workspace.clock)
    screen._ticking.stop()
    settled(backend)
    assert not [words for words in said(screen) if name in words]
    screen.close()
    screen.deleteLater()


def test_a_printer_that_fails_leaves_the_slip_on_the_screen_and_in_the_outbox(
    qtbot, program, paper, delivered
):
    def dead(_job):
        raise SpoolerDead("Balie")

    paper.fault = dead
    window = program.window
    window.show_page("households")
    delivered(program)
    window.pages.households.focus_first()
    delivered(program)
    qtbot.keyClick(window, Qt.Key.Key_F12)
    delivered(program)
    printing = window.pages.printing
    assert printing.isVisible()
    assert (printing.document.key, printing._preview.pages) == (SLIPS, 1)
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    delivered(program)
    (posted,) = program.outbox.posted
    assert posted.state is Sent.FAILED
    assert posted.job.pdf.startswith(b"%PDF")
    paper.fault = None
    program.outbox.again(posted, printer="Balie")
    delivered(program)
    assert paper.printed[0].pdf == posted.job.pdf
