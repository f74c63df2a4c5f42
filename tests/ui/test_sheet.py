"""Dialogs stay within their window, and what they tell is told as it was written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QMainWindow

from ui.widgets.button import Button
from ui.widgets.rows import Column
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table
from ui.widgets.tips import tell_choice, tip


@pytest.fixture
def opened(qtbot):
    """Open a dialog with many fields over a window of a size."""

    def make(width, height, fields=12):
        window = QMainWindow()
        qtbot.addWidget(window)
        window.resize(width, height)
        window.show()
        sheet = Sheet("Wie is er", window, wanted=QSize(500, 300))
        for _ in range(fields):
            sheet.body.addWidget(QLineEdit())
        sheet.say_safe("Er verandert niets voor u het toepast. Ctrl+Z draait alles terug.")
        for words in ("Annuleren", "Toepassen en afdrukken"):
            sheet.add_button(Button(words, key="Ctrl+Enter"))
        sheet.open()
        qtbot.waitExposed(sheet)
        return sheet

    return make


def test_a_dialog_is_as_large_as_its_fields_where_the_window_is_large(opened, qtbot):
    sheet = opened(1366, 768, fields=9)
    qtbot.waitUntil(lambda: sheet._room.verticalScrollBar().maximum() == 0)
    assert sheet.width() <= 1366 - 2 * 40


@pytest.mark.parametrize("fields", [1, 12, 30])
def test_a_dialog_stays_within_a_small_window_and_scrolls(opened, qtbot, fields):
    sheet = opened(683, 384, fields)
    assert sheet.width() <= 683
    assert sheet.height() <= 384
    qtbot.waitUntil(lambda: (sheet._room.verticalScrollBar().maximum() > 0) == (fields > 4))
    assert sheet._safe.isVisible()


def test_a_dialog_grows_with_what_comes_into_it(opened, qtbot):
    sheet = opened(1366, 768, fields=3)
    before = sheet.height()
    for _ in range(6):
        sheet.body.addWidget(QLineEdit())
    qtbot.waitUntil(lambda: sheet.height() > before)
    assert not sheet._room.verticalScrollBar().isVisible()


@pytest.mark.parametrize("words", ["<b>Wie</b>", "<img src='file:///etc/passwd'>", "a<b"])
def test_a_tip_tells_what_was_written_and_draws_nothing(words):
    assert "<b>" not in tip(words)
    assert "<img" not in tip(words)
    assert tip("Jan & Els") == "Jan & Els"


def test_a_column_is_never_narrower_than_its_head(qtbot):
    table = Table[str]([Column("Verantwoordelijke", str, 40), Column("Naam", str)], "Wie")
    qtbot.addWidget(table)
    assert table.columnWidth(0) > 100


def test_a_table_without_room_scrolls_sideways_rather_than_losing_its_names(qtbot):
    table = Table[str]([Column("Naam", str), *[Column("Uur", str, 100)] * 4], "Wie")
    qtbot.addWidget(table)
    table.resize(300, 200)
    table.show()
    assert table.columnWidth(0) >= 90
    assert table.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    table.resize(900, 200)
    assert table.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_a_row_tells_what_stands_in_the_columns_that_were_spared(qtbot):
    columns = [Column("Naam", str), Column("Uur", lambda _: "09:10", 100), Column("Tel", str, 100)]
    table = Table[str]([columns[0], replace(columns[1], spare=1), columns[2]], "Wie", "__class__")
    qtbot.addWidget(table)
    table.show_rows(["Jan"])
    table.resize(600, 200)
    table.show()
    index = table.rows_model.index(0, 0)
    assert (table.told(index, cut=False), table.told(index, cut=True)) == ("", "Jan")
    table.resize(320, 200)
    assert table.isColumnHidden(1)
    assert table.told(index, cut=False) == "Uur: 09:10"


def test_a_column_that_grows_takes_what_its_words_need_and_the_rest_can_miss(qtbot):
    long = "Maatschappelijk werker 3 (OCMW)"
    columns = [Column("Naam", str), Column("Wie", lambda _: long, 100, grows=True)]
    table = Table[str](columns, "Wie", "__class__")
    qtbot.addWidget(table)
    table.resize(600, 200)
    table.show()
    table.show_rows(["Jan"])
    needed = table.fontMetrics().horizontalAdvance(long)
    assert needed < table.columnWidth(1) < 1.5 * needed
    table.resize(270, 200)
    assert 100 <= table.columnWidth(1) < needed
    table.show_rows(["Jan met een lange naam " * 2])
    table.resize(420, 200)
    assert table.columnWidth(1) == 100


def test_a_drop_down_tells_what_is_chosen_as_it_is_now(qtbot, qapp):
    combo = QComboBox()
    qtbot.addWidget(combo)
    tell_choice(combo)
    combo.blockSignals(True)
    combo.addItem("Maatschappelijk werker 3 (OCMW)")
    qapp.sendEvent(combo, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))
    assert combo.toolTip() == "Maatschappelijk werker 3 (OCMW)"
