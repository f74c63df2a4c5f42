"""How far the planning of a day is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from planner.timetable.solver.plan import Progress
from ui.timetable.planning import Planning
from ui.widgets.button import Button
from ui.widgets.frames import label


class ProgressStrip(QWidget):
    """Shown while a day is being planned."""

    def __init__(self, planning: Planning) -> None:
        super().__init__()
        self._words = label("", "dense")
        bar = QProgressBar(maximum=0, minimum=0, textVisible=False)
        bar.setAccessibleName(self.tr("Planning"))
        stop = Button(self.tr("Stop"), icon_name="square")
        stop.clicked.connect(planning.stop)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self._words)
        whole.addWidget(bar, 1)
        whole.addWidget(stop)
        planning.started.connect(self._on_started)
        planning.progressed.connect(self._on_progressed)
        planning.ended.connect(self.hide)
        self.hide()

    @Slot()
    def _on_started(self) -> None:
        self._words.setText(self.tr("Looking for the best day…"))
        self.show()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        words = self.tr("{seated} households placed, {wait} min waiting in all")
        self._words.setText(words.format(seated=progress.seated, wait=progress.wait))
