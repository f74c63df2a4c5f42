"""A real planner behind real widgets, without a screen."""

from __future__ import annotations

import gc
import os
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QKeyEvent

from tests.conftest import clock
from tests.ui.full_day import make_room
from tests.ui.keyboard import Keyboard
from ui.core.backend import Backend
from ui.core.language import Language
from ui.core.rights import be
from ui.core.scanner import Scanner
from ui.core.settings import Settings
from ui.days.day_choice import DayChoice
from ui.program import Program
from ui.theme.apply import load_fonts, wear
from ui.theme.tokens import LIGHT
from ui.widgets.sheet import Sheet

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


class FakePaper:
    """A printer that keeps what it is given, or does what `fault` does instead."""

    def __init__(self, *names):
        self.names = names
        self.printed = []
        self.fault = None

    def printers(self):
        return list(self.names)

    def send(self, job):
        if self.fault:
            self.fault(job)
        self.printed.append(job)


@pytest.fixture(autouse=True, scope="module")
def _anybody():
    """Let nobody in particular be at the windows of the next module."""
    yield
    be(None)


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp):
    load_fonts(qapp)
    wear(qapp, LIGHT)
    gc.disable()  # windows that come and go by the hundred crash shiboken's collection
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
def demo_backend(demo_workspace):
    made = Backend(demo_workspace)
    yield made
    made.close()


@pytest.fixture
def settled(qtbot, qapp):
    """Wait until every key has come on and every answer that was asked of a backend has come."""

    def wait(backend):
        qtbot.wait(0)
        qtbot.waitUntil(lambda: not any(one.is_holding for one in qapp.findChildren(Scanner)))
        for _ in range(3):
            qtbot.waitUntil(lambda: not backend.is_busy)
            qtbot.wait(0)
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()

    return wait


@pytest.fixture
def settle(settled, backend):
    return lambda: settled(backend)


@pytest.fixture
def choice(backend, settle):
    made = DayChoice(backend)
    made.reload()
    settle()
    return made


@pytest.fixture
def settings(tmp_path):
    made = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    made.language = "en"
    made.theme = "light"
    return made


@pytest.fixture
def paper():
    return FakePaper("Balie")


@pytest.fixture
def delivered(qtbot, settled):
    """Wait until the outbox of a program has nothing under way."""

    def wait(program):
        settled(program.backend)
        qtbot.waitUntil(lambda: not program.outbox.is_busy)
        settled(program.backend)

    return wait


@pytest.fixture
def printed(program, paper, delivered):
    """Give what came out of the printer, once nothing is under way."""

    def jobs():
        delivered(program)
        return paper.printed

    return jobs


@contextmanager
def running(made, qapp, qtbot, settled):
    """Show a program and let it settle; let it go at the end."""
    with qtbot.waitActive(made.window):
        made.show()
        made.window.activateWindow()
    qtbot.waitUntil(lambda: not made.outbox.is_busy)
    settled(made.backend)
    yield
    settled(made.backend)
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def program(qapp, qtbot, demo_file, settings, paper, settled):
    """The whole program on the demo office, shown and settled."""
    made = Program(qapp, demo_file, settings, clock=clock, paper=paper)
    with running(made, qapp, qtbot, settled):
        yield made


@pytest.fixture
def with_room(program):
    """The demo's day, with room for one household that goes to every landlord."""
    day = program.window.pages.choice.day
    make_room(program.backend.workspace, day_id=day.id)
    return day


@pytest.fixture
def window(program):
    return program.window


@pytest.fixture
def sheet_of(qtbot, settled):
    """Find the dialog that is open over a widget's window."""

    def find(widget):
        settled(backend_of(widget))
        return next(s for s in widget.window().findChildren(Sheet) if s.isVisible())

    return find


def backend_of(widget):
    while not hasattr(widget, "_backend"):
        widget = widget.parent()
    return widget._backend


@pytest.fixture
def type_text(qapp):
    """Type as a keyboard would; qtbot.keyClicks aborts the process on accents."""

    def press(widget, text):
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
                qapp.sendEvent(widget, event)

    return press


@pytest.fixture
def keyboard(qtbot, program, settled, type_text):
    return Keyboard(qtbot, program.window, type_text, lambda: settled(program.backend))
