"""The window of a landlord's own people: their desks of the day, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.days.queries import DayRow, DeskRow, desks_of
from ui.core.backend import Backend
from ui.core.language import long_day
from ui.days.day_choice import DayChoice
from ui.queue.landlord_window import LandlordWindow
from ui.widgets.button import Button
from ui.widgets.frames import frame, label, row
from ui.widgets.pick import Pick


class LandlordHome(QWidget):
    """Shows one desk of today's day, or the next; where there are more, one chooses.

    `lock_asked` asks to be covered until somebody signs in.
    """

    lock_asked = Signal()
    closed = Signal()

    def __init__(self, backend: Backend, landlord_id: int) -> None:
        super().__init__()
        self._backend, self._landlord = backend, landlord_id
        self._day: DayRow | None = None
        self.desk: LandlordWindow | None = None
        self.setWindowTitle("Inschrijfdag")
        self.setObjectName("canvas")
        self.resize(1100, 720)
        self._build()
        QShortcut(QKeySequence("Ctrl+Shift+V"), self, self._on_lock)
        self._choice = DayChoice(backend, self)
        self._choice.follow(self._on_day)
        self._choice.reload()

    def cover(self, page: QWidget) -> None:
        """Show something else in the place of all that is here."""
        self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)

    def uncover(self, page: QWidget) -> None:
        """Be as before; the page that covered it goes."""
        self._layers.setCurrentIndex(0)
        self._layers.removeWidget(page)
        page.deleteLater()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        self._title, self._words = label("", "title"), label("", "muted", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pick = Pick()
        self.pick.setAccessibleName(self.tr("Desk"))
        self.pick.activated.connect(self._on_picked)
        self.lock = Button(self.tr("Lock"), kind="ghost", icon_name="lock", key="Ctrl+Shift+V")
        self.lock.clicked.connect(self._on_lock)
        member = self._backend.workspace.member
        self.lock.setVisible(member is not None and member.has_password)
        self._place = QStackedWidget()
        self._place.addWidget(self._words)
        whole, inner = QWidget(), QVBoxLayout()
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        head = frame("topbar", row(self._title, 16, self.pick, None, self.lock), (16, 9, 16, 10))
        inner.addWidget(head)
        inner.addWidget(self._place, 1)
        whole.setLayout(inner)
        self._layers = QStackedWidget()
        self._layers.addWidget(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._layers)

    def _on_lock(self) -> None:
        self.lock_asked.emit()

    def _on_day(self, day: DayRow | None) -> None:
        before, self._day = self._day, day
        if day is None:
            self._show_desks([])
        elif before is None or before.id != day.id:
            self._title.setText(long_day(day.date))
            self._backend.ask(self, partial(desks_of, day_id=day.id), self._show_desks)

    def _show_desks(self, found: Sequence[DeskRow]) -> None:
        own = [desk for desk in found if desk.landlord_id == self._landlord]
        self.pick.offer((self.tr("Desk {number}").format(number=x.number), x.id) for x in own)
        self.pick.setVisible(len(own) > 1)
        self._words.setText("" if own else self.tr("Your organisation has no desk on this day."))
        if own:
            self.pick.setCurrentIndex(max(0, self.pick.currentIndex()))
            self._on_picked()

    def _on_picked(self) -> None:
        if self.desk is not None:
            self._place.removeWidget(self.desk)
            self.desk.deleteLater()
        if self._day is not None:
            self.desk = LandlordWindow(self._backend, self._day.id, self.pick.currentData())
            self._place.addWidget(self.desk)
            self._place.setCurrentWidget(self.desk)
