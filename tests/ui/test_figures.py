from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QToolTip

from planner.figures.limits import signal_limits
from planner.figures.tables import Kind
from planner.figures.words import value_words
from planner.workspace import Workspace
from tests import places
from ui.core.backend import Backend
from ui.days.day_choice import DayChoice
from ui.figures.limits_sheet import LimitsSheet
from ui.figures.page import THE_REPORT, FiguresPage
from ui.figures.report_card import TextSheet
from ui.widgets.button import Button


@pytest.fixture
def year_backend(year_file, tmp_path):
    path = places.copy(year_file, tmp_path / "year.inschrijfdag")
    made = Backend(Workspace(path, clock=lambda: datetime(2028, 1, 5, 9, tzinfo=UTC), actor="An"))
    yield made
    made.close()


@pytest.fixture
def page(qtbot, year_backend, settled):
    choice = DayChoice(year_backend)
    made = FiguresPage(year_backend, choice)
    made._kept = choice
    qtbot.addWidget(made)
    made.resize(1100, 640)
    choice.reload()
    with qtbot.waitExposed(made):
        made.show()
    settled(year_backend)
    return made


def texts(page):
    model = page.table.table.rows_model
    return [
        [column.text(row) for column in model.columns] for row in model.rows
    ]  # fmt: skip


def read_aloud(page):
    """Walk through the table with the arrow keys, as a screen reader tells it."""
    table = page.table.table
    table.setFocus()
    for row in range(table.model().rowCount()):
        for column in range(1, table.model().columnCount()):
            table.setCurrentIndex(table.model().index(row, column))
            cell = QAccessible.queryAccessibleInterface(table).child(0)
            assert cell is not None
            yield table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)


def cells_of(table):
    for row in table.rows:
        for head, unit, value in zip(table.heads, table.units, row.values, strict=True):
            yield f"{row.label}, {head}: {value_words(value, unit, 'en')}"


def tip_of_the_last(bars):
    """Tell what is said where the mouse rests on the last bar: its label may be shortened."""
    place = QPoint(4, bars.height() - 12)
    event = QHelpEvent(QEvent.Type.ToolTip, place, bars.mapToGlobal(place))
    QApplication.sendEvent(bars, event)
    return QToolTip.text()


def test_each_figure_has_its_meaning_its_picture_and_its_table(page, qtbot):
    for row in page._list.rows_model.rows:
        if row.value in list(Kind):
            page.choose(row.value)
            table = page.view.figures.table(row.value)
            assert page._title.text() == table.title
            assert page._about.text() == page._title.toolTip() == table.about
            assert len(texts(page)) == len(table.rows)
            assert row.about == page.table.table.horizontalHeader().toolTip() == table.about
            assert list(read_aloud(page)) == list(cells_of(table))
            assert page.bars.isVisible() == (row.value in page.view.pictures)
            if page.bars.isVisible():
                assert table.title in page.bars.accessibleName()
                assert tip_of_the_last(page.bars) == page.view.pictures[row.value].bars[-1].label


def test_the_year_is_offered_first_then_each_day_and_a_period_of_ones_own(
    page, year_backend, settled
):
    assert page.period.period == (date(2027, 1, 1), date(2027, 12, 31))
    assert len(texts(page)) == 7
    page.period.choose((date(2027, 3, 1), date(2027, 5, 31)))
    settled(year_backend)
    assert len(texts(page)) == 3

    page.period.choose((date(2027, 2, 1), date(2027, 2, 2)))
    settled(year_backend)
    assert page.view is None
    assert "no figures" in page._why.text()


def test_without_figures_no_report_is_offered_by_button_key_or_menu(page, year_backend, settled):
    year, none = page.period.period, (date(2027, 2, 1), date(2027, 2, 2))
    for period, offered in ((none, False), (year, True)):
        page.period.choose(period)
        settled(year_backend)
        assert any(one.isVisible() and one.key for one in page.findChildren(Button)) == offered
        saves = [one for one in page.actions() if one.shortcut().toString() in ("Ctrl+P", "Ctrl+E")]
        assert [one.isEnabled() for one in saves] == [offered, offered]
        assert bool(page.keys()) == offered


def test_a_signal_is_kept_and_changed_for_the_report(page, year_backend, settled):
    page.choose(THE_REPORT)
    box = page.report.findChildren(QCheckBox)[0]
    sentence = box.accessibleName()
    box.click()
    settled(year_backend)
    ((part, kept),) = page.view.texts.items()
    assert kept == sentence

    page.report.edit(part)
    sheet = page.findChild(TextSheet)
    sheet.words.setPlainText("One in ten waited for an hour.")
    sheet.save.click()
    settled(year_backend)
    assert page.view.texts == {part: "One in ten waited for an hour."}


def test_what_is_saved_is_a_file_of_its_kind(page, year_backend, settled, tmp_path):
    for name, start in (("a.pdf", b"%PDF"), ("a.xlsx", b"PK"), ("a.json", b"{")):
        page.save_to(tmp_path / name)
        settled(year_backend)
        assert (tmp_path / name).read_bytes().startswith(start)


def test_a_limit_that_is_raised_takes_its_signal_away_and_is_kept(page, year_backend, settled):
    page.choose(THE_REPORT)
    before = {one.part for one in page.view.signals}
    assert any("no_interpreter" in part for part in before)
    page.report.set_limits()
    sheet = page.findChild(LimitsSheet)
    settled(year_backend)
    given, limit = sheet.lines["no_interpreter"]
    given.setChecked(False)
    settled(year_backend)
    assert not limit.isEnabled()
    assert not any("no_interpreter" in one.part for one in page.view.signals)
    sheet.accept()

    limits = year_backend.workspace.ask(signal_limits)
    assert [limit for rule, limit in limits.items() if rule.code == "no_interpreter"] == [None]
