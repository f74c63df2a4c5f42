"""Who a household being typed may be already: asked for after each pause, shown under a warning."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout

from planner.households.names import phone_in_words
from planner.households.similar import SimilarRow, Typed, similar
from ui.core.backend import Backend
from ui.widgets.button import Button
from ui.widgets.frames import Icon, label, row
from ui.widgets.row_list import ROW_HEIGHT, ListRow, RowList

PAUSE = 120
"""Milliseconds without a key before somebody is looked for."""

MOST_SHOWN = 3
FACTS = (96, 150)
"""Widths of the columns with birth date and phone."""


class Doubles(QFrame):
    """Shows known households that look like what is typed; hidden when there are none.

    `used` gives the one to be used instead; `answered` tells that what is shown is up to date.
    """

    used = Signal(object)
    answered = Signal()

    def __init__(self, backend: Backend) -> None:
        super().__init__()
        self._backend = backend
        self._typed = Typed()
        self._shown_for = Typed()
        self.rows: tuple[SimilarRow, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._ask)
        self.setProperty("notice", "warning")
        self._build()
        self.hide()

    @property
    def is_current(self) -> bool:
        """Whether what is shown belongs to what is typed now."""
        return self._shown_for == self._typed

    @property
    def sure(self) -> tuple[SimilarRow, ...]:
        """Give those that are likely the same household."""
        return tuple(one for one in self.rows if one.sure)

    def look_for(self, typed: Typed) -> None:
        """Look for who this may be, after the next pause in typing."""
        self._typed = typed
        self._timer.start()

    def hurry(self) -> None:
        """Look at once."""
        self._timer.stop()
        self._ask()

    def use(self) -> None:
        """Use the household that is chosen, or the first."""
        chosen = self.list.chosen()
        if self.rows:
            self.used.emit(chosen.value if chosen else self.rows[0].household_id)

    def take_focus(self) -> None:
        """Go to the list, if there is one."""
        if self.rows:
            self.list.setFocus()

    def _build(self) -> None:
        self._words = label("", "strong")
        self._button = Button(self.tr("Use this one"), key="F4")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self.use)
        self.list = RowList(self.tr("Households that look like this one"))
        self.list.picked.connect(self.used)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(
            row(Icon("triangle-alert", "warning", 16), self._words, None, self._button)
        )
        layout.addWidget(self.list)

    @Slot()
    def _ask(self) -> None:
        typed = self._typed
        work = partial(similar, typed=typed)
        self._backend.ask(self, work, partial(self._show, typed), lambda _: self._show(typed, ()))

    def _show(self, typed: Typed, found: Sequence[SimilarRow]) -> None:
        if typed != self._typed:
            return
        self._shown_for = typed
        self.rows = tuple(found)
        self.list.show_rows([self._line(one) for one in self.rows])
        self.list.setFixedHeight(min(len(self.rows), MOST_SHOWN) * ROW_HEIGHT + 2)
        self._words.setText(self.tr("Looks like %n known household(s)", "", len(self.rows)))
        self.setVisible(bool(self.rows))
        self.answered.emit()

    def _line(self, one: SimilarRow) -> ListRow:
        born = f"{one.birth_date:%d/%m/%Y}" if one.birth_date else ""
        phone = phone_in_words(one.phone) if one.phone else ""
        return ListRow(
            self.tr("hidden household") if one.hidden else one.name,
            aside=self.tr("very likely") if one.sure else "",
            facts=((born, FACTS[0]), (phone, FACTS[1])),
            value=one.household_id,
            flush=True,
        )
