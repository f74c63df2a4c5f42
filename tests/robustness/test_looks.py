"""The walk finds what is wrong with a window: each fault is planted, and a sound one has none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from tests.robustness.walking.contrast import faint
from tests.robustness.walking.looks import faults
from tests.robustness.walking.painting import listening
from tests.robustness.walking.words import strange
from ui.theme.apply import load_fonts, wear
from ui.theme.tokens import LIGHT
from ui.widgets.button import Button
from ui.widgets.rows import Column
from ui.widgets.table import Table


@pytest.fixture
def window(qapp, qtbot):
    load_fonts(qapp)
    wear(qapp, LIGHT)
    made = QWidget()
    made.resize(300, 200)
    qtbot.addWidget(made)
    return made


def put(window, widget, *place):
    widget.setParent(window)
    widget.setGeometry(*place)
    return widget


def found(window):
    window.show()
    with listening() as painting:
        picture = window.grab().toImage()
    known = frozenset(("wie", "is", "er"))
    return " / ".join((*faults(window, painting), *faint(window, picture, painting),
                       *strange(window, painting, known)))  # fmt: skip


def sound(window):
    put(window, QLabel("Wie is er"), 10, 10, 200, 30)
    put(window, QCheckBox("Wie"), 10, 50, 200, 30)


def narrow_label(window):
    put(window, QLabel("Wie is er"), 10, 10, 20, 30)


def unnamed_field(window):
    put(window, QLineEdit(), 10, 10, 100, 34)


def one_over_the_other(window):
    put(window, QPushButton("Wie"), 10, 10, 100, 34)
    put(window, QPushButton("Er"), 60, 20, 100, 34)


def half_outside(window):
    put(window, QLabel("Wie is er"), 250, 10, 100, 30)


def faint_words(window):
    put(window, QLabel("Wie is er"), 10, 10, 200, 30).setStyleSheet("color: #d0d0d0")


def foreign_word(window):
    put(window, QLabel("Wie is here"), 10, 10, 200, 30)


def wide_column(window):
    area = put(window, QScrollArea(), 10, 10, 100, 100)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(QWidget())
    area.widget().resize(200, 50)


def narrow_button(window):
    put(window, Button("Wie is er", icon_name="users"), 10, 10, 40, 34)


@pytest.mark.parametrize(
    ("plant", "fault"),
    [
        (narrow_label, "clipped"), (unnamed_field, "unnamed"), (one_over_the_other, "overlapping"),
        (half_outside, "cut off"), (faint_words, "contrast"), (narrow_button, "clipped"),
        (foreign_word, "not translated: here"), (wide_column, "out of reach"),
    ],
)  # fmt: skip
def test_the_walk_finds_a_fault_that_is_planted(window, plant, fault):
    plant(window)
    assert fault in found(window)


def test_the_walk_finds_nothing_in_a_sound_window(window):
    sound(window)
    assert found(window) == ""


def test_a_cell_that_is_shortened_tells_its_words_whole(window):
    columns = [Column("Wie", lambda row: row, 60), Column("Er", lambda row: row)]
    table = put(window, Table[str](columns, "Wie", key="__class__"), 0, 0, 300, 200)
    table.show_rows(["Wie is er " * 9])
    assert "shortened" not in found(window)
