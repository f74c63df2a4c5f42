from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from ui.core.small_screen import TITLE, fit


@pytest.mark.parametrize(("less", "fills"), [(0, True), (TITLE, False)])
def test_a_window_fills_a_screen_on_which_its_foot_would_be_out_of_sight(qtbot, less, fills):
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(room.width(), room.height() - less)

    fit(window)

    assert window.isMaximized() == fills
