"""A real planner behind real widgets, without a screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtGui import QKeyEvent

from ui.core.backend import Backend
from ui.core.language import Language
from ui.core.settings import Settings
from ui.days.day_choice import DayChoice
from ui.theme.apply import load_fonts, wear
from ui.theme.tokens import LIGHT


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp):
    load_fonts(qapp)
    wear(qapp, LIGHT)
    return qapp


@pytest.fixture(autouse=True)
def english(qapp):
    """Speak English in tests of behaviour; what is said in Dutch has tests of its own."""
    language = Language(qapp)
    language.speak("en")
    yield language
    language.speak("en")


@pytest.fixture
def backend(workspace):
    made = Backend(workspace)
    yield made
    made.close()


@pytest.fixture
def settle(qtbot, backend):
    """Wait until every answer that was asked for has come."""

    def wait():
        qtbot.waitUntil(lambda: not backend.is_busy, timeout=10_000)

    return wait


@pytest.fixture
def choice(backend, settle):
    made = DayChoice(backend)
    made.reload()
    settle()
    return made


@pytest.fixture
def settings(tmp_path):
    return Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def type_text(qapp):
    """Type as a keyboard would; qtbot.keyClicks aborts the process on accents."""

    def press(widget, text):
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, qapp.keyboardModifiers(), character)
                qapp.sendEvent(widget, event)

    return press
