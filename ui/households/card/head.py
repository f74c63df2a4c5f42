"""The head of a card: whose it is, how it stands, and what can be changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.households.dossier import Dossier
from planner.households.history import HistoryRow
from ui.core.language import day_of_moment
from ui.households.card.words import household_title, slip_words
from ui.households.words import appointment_look, appointment_words
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.frames import Chip, row


class CardHead(QWidget):
    """Shows the household's name and state; `back_asked` leaves the card."""

    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.back = Button("", kind="ghost", icon_name="chevron-left")
        self.back.setAccessibleName(self.tr("Back to the candidates"))
        self.back.setToolTip(self.tr("Back to the candidates (Esc)"))
        self.back.clicked.connect(self.back_asked)
        self._title, self._about = Elided("title"), Elided("caption")
        self._chip = Chip()
        self.change = Button(self.tr("Change"), key="F2")
        self.more = Button(self.tr("More"), icon_name="ellipsis")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(row(self._title, self._chip, None, spacing=16))
        words.addWidget(self._about)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.back)
        layout.addLayout(words, 1)
        layout.addWidget(self.change)
        layout.addWidget(self.more)

    @property
    def title(self) -> str:
        """The household's name as it stands there."""
        return self._title.text()

    def show_dossier(self, shown: Dossier) -> None:
        """Show whose card it is."""
        coming = shown.household.appointment
        placed = coming is not None and coming.arrives is not None
        state = coming.state if coming else None
        look = appointment_look(state, placed=placed)
        self._title.show_text(household_title(shown.household))
        self._chip.show_status(look.shape, appointment_words(state, placed=placed), look.role)
        parts = [slip_words(shown.household.slip_language)]
        if shown.changed:
            parts.append(self._changed(shown.changed))
        self._about.show_text("  ".join(parts))

    def _changed(self, latest: HistoryRow) -> str:
        when = day_of_moment(latest.at)
        if not latest.actor:
            return self.tr("Updated on {day}").format(day=when)
        return self.tr("Updated by {who} on {day}").format(who=latest.actor, day=when)
