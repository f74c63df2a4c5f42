"""What is asked when the program is started for the first time, or another office is wanted."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QStackedWidget,
    QVBoxLayout,
)
from typing_extensions import override

from planner.clock import now
from planner.errors import Refusal
from planner.office.file import SUFFIX, new_office
from planner.office.server.reaching import reach
from planner.places import Place
from planner.practice import practise_office
from ui.core.aside import Aside
from ui.core.places import data_folder, usual_office
from ui.core.refusals import explain
from ui.office.first.frame import LanguageChoice, scrolling
from ui.office.first.office_step import OfficeStep
from ui.office.first.server_step import ServerStep
from ui.office.first.start_step import StartStep, Way
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import frame, label, line, row

WANTED = QSize(680, 600)
EDGE = 60
"""Pixels of a small screen that are left for its own bars."""
PRACTICE = "oefenkantoor"
START, OFFICE, SERVER = range(3)


class FirstStart(QDialog):
    """Leads to an office: `office` is its place once it was accepted.

    `is_new` is whether it was made, and for real people: its recovery key is wanted on paper then.
    Nothing is made before the last button. `language_asked` asks that the program speaks another
    language and then has this window built anew; what was typed goes.
    """

    language_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Inschrijfdag")
        self.office: Place | None = None
        self.is_new = False
        self._aside = Aside(self)
        self._aside.done.connect(self._on_made)
        self._aside.refused.connect(self._on_refused)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._press_next)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._filling: QFrame | None = None
        self.build()
        room = QGuiApplication.primaryScreen().availableSize() - QSize(EDGE, EDGE)
        self.resize(WANTED.boundedTo(room))

    def build(self) -> None:
        """Fill the window, in the language that is spoken now, and begin."""
        if self._filling:
            self._whole.removeWidget(self._filling)
            self._filling.deleteLater()
        self.start, self.wanted, self.server = StartStep(), OfficeStep(), ServerStep()
        self.start.asked.connect(self.go_on)
        self.wanted.refused.connect(self._on_refused)
        self.message = Message()
        whole = QVBoxLayout()
        whole.setSpacing(0)
        whole.addWidget(frame("plain", self._build_body(), (24, 20, 12, 12)), 1)
        whole.addWidget(line())
        whole.addWidget(self._build_foot())
        self._filling = frame("plain", whole, (0, 0, 0, 0))
        self._whole.addWidget(self._filling)
        self._show(START)

    def _build_body(self) -> QVBoxLayout:
        self._title = label("", "title")
        self._about = label("", "dense", wrap=True)
        self.language = LanguageChoice()
        self.language.setAccessibleName(self.tr("Language of the program"))
        self.language.chosen.connect(self.language_asked)
        self._steps = QStackedWidget()
        for step in (self.start, self.wanted, self.server):
            self._steps.addWidget(scrolling(step))
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, 12, 0)
        head.addLayout(row(self._title, None, self.language))
        for part in (self._about, self.message):
            head.addWidget(part)
        body = QVBoxLayout()
        for layout in (head, body):
            layout.setSpacing(12)
        body.addLayout(head)
        body.addWidget(self._steps, 1)
        return body

    def _build_foot(self) -> QFrame:
        self._safe = label(self.tr("Nothing is made yet."), "muted")
        self._back = Button(self.tr("Back"), icon_name="chevron-left")
        self._back.clicked.connect(partial(self._show, START))
        self._close = Button(self.tr("Close"), kind="ghost")
        self._close.clicked.connect(self.reject)
        self.next = Button(self.tr("Next"), kind="primary", key="Ctrl+Enter")
        self.next.clicked.connect(self.go_on)
        for button in (self._back, self._close):
            button.setAutoDefault(False)
        self.next.setDefault(True)
        foot = row(self._safe, None, self._close, self._back, self.next)
        return frame("plain", foot, (24, 12, 24, 12))

    @Slot()
    def _press_next(self) -> None:
        self.next.click()

    @Slot()
    def go_on(self) -> None:
        """Go to the next step; from the last, make or open the office."""
        self.message.say("")
        if self._steps.currentIndex() == OFFICE:
            wish = self.wanted.wish()
            self._make(wish.place, partial(
                new_office, wish.place, preset=wish.preset, own=wish.own
            ))  # fmt: skip
        elif self._steps.currentIndex() == SERVER:
            self._reach()
        elif self.start.way is Way.NEW:
            self._show(OFFICE)
        elif self.start.way is Way.SERVER:
            self._show(SERVER)
        elif self.start.way is Way.THERE:
            self._ask_which()
        else:
            place = usual_office(PRACTICE)
            self._make(place, partial(practise_office, place, now()), is_new=False)

    @override
    def done(self, result: int) -> None:
        self._aside.close()
        super().done(result)

    @override
    def reject(self) -> None:
        """Close, unless an office is being made just now."""
        if self.next.isEnabled():
            super().reject()

    def open_there(self, path: Path) -> None:
        """Take an office that is there already."""
        self.office, self.is_new = path, False
        self.accept()

    def _reach(self) -> None:
        """Open an office on a server, once it is known that it can be."""
        try:
            self.office = self.server.place()
        except Refusal as refusal:
            self._on_refused(refusal)
            return
        self.is_new = False
        self._wait(self.tr("Connecting to the server…"))
        self._aside.do(partial(reach, self.office))

    def _make(self, place: Path, work: partial[None], *, is_new: bool = True) -> None:
        self.office, self.is_new = place, is_new
        self._wait(self.tr("The office is being made…"))
        self._aside.do(work)

    @Slot(object)
    def _on_made(self, _nothing: object) -> None:
        self.accept()

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self._wait("")
        self.message.say(explain(refusal))

    def _wait(self, words: str) -> None:
        for part in (self._steps, self._back, self._close, self.next):
            part.setEnabled(not words)
        self._safe.setText(words or self._at_rest())

    def _at_rest(self) -> str:
        return "" if self._steps.currentIndex() == SERVER else self.tr("Nothing is made yet.")

    def _show(self, step: int) -> None:
        title, about = self._words(step)
        self._title.setText(title)
        self._about.setText(about)
        self._steps.setCurrentIndex(step)
        self._safe.setText(self._at_rest())
        self._back.setVisible(step != START)
        self.language.setVisible(step == START)
        verbs = (self.tr("Next"), self.tr("Make office"), self.tr("Open office"))
        self.next.setText(verbs[step])
        self.next.updateGeometry()
        self.message.say("")
        if step == OFFICE:
            self.wanted.name.setFocus()
            self.wanted.name.selectAll()
        elif step == SERVER:
            self.server.address.setFocus()
        else:
            self.start.choose(self.start.way)

    def _words(self, step: int) -> tuple[str, str]:
        """Give the title of a step and what it is about."""
        if step == START:
            about = self.tr(
                "Inschrijfdag plans days on which a household registers with several landlords."
            )
            return self.tr("Welcome"), about
        if step == SERVER:
            about = self.tr(
                "Every PC opens the same address; what one changes, the others see at once."
            )
            return self.tr("An office on a server"), about
        about = self.tr(
            "Name and phone can be changed later in Settings, desks and times per day. After"
            " this you print the recovery key: without it nobody can read the file any more"
            " once this PC breaks."
        )
        return self.tr("Your office"), about

    def _ask_which(self) -> None:
        dialog = QFileDialog(self, self.tr("Open an office that is there"), str(data_folder()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"Inschrijfdag (*{SUFFIX})")
        dialog.fileSelected.connect(lambda path: self.open_there(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
