"""The pages of what comes after the days, without a window: every word fits and has a name."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from planner.workspace import Workspace
from tests import places
from tests.ui.conftest import FakePaper
from tests.ui.test_accessibility import clipped, focusable, name_of
from ui.core.backend import Backend
from ui.core.language import Language
from ui.core.outbox import Outbox
from ui.days.day_choice import DayChoice
from ui.figures.page import FiguresPage
from ui.followup.page import FollowUpPage

SIZE = (1198, 684)
"""What a page has of a window of 1366 by 768."""


@pytest.fixture
def shown(qapp, qtbot, year_file, tmp_path, settled):
    """Show a page in a language on the office with a year behind it."""
    path = places.copy(year_file, tmp_path / "year.inschrijfdag")
    clock = datetime(2028, 1, 5, 9, tzinfo=UTC)
    backend = Backend(Workspace(path, clock=lambda: clock, actor="An"))
    kept = []

    def show(kind, language):
        Language(qapp).speak(language)
        choice = DayChoice(backend)
        choice.reload()
        outbox = Outbox(FakePaper("Balie"))
        page = kind(backend, choice, outbox) if kind is FollowUpPage else kind(backend, choice)
        kept.extend((choice, outbox))
        qtbot.addWidget(page)
        page.resize(*SIZE)
        with qtbot.waitExposed(page):
            page.show()
        settled(backend)
        return page

    yield show, lambda: settled(backend)
    backend.close()


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_no_words_of_follow_up_are_clipped(shown, language):
    show, settle = shown
    page = show(FollowUpPage, language)
    page.open.choose_first()
    settle()
    assert list(clipped(page)) == []
    assert [w for w in focusable(page) if not name_of(w)] == []

    page.turn()
    settle()
    assert page.day.grid.isVisible()
    assert list(clipped(page)) == []
    assert [w for w in focusable(page) if not name_of(w)] == []


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_no_words_of_figures_are_clipped(shown, language):
    show, settle = shown
    page = show(FiguresPage, language)
    for row in page._list.rows_model.rows:
        if row.value is not None:
            page.choose(row.value)
            settle()
            assert list(clipped(page)) == []
            assert [w for w in focusable(page) if not name_of(w)] == []
            if page.table.isVisible():
                table = page.table.table
                hidden = [n for n in range(table.model().columnCount()) if table.isColumnHidden(n)]
                assert hidden == []
