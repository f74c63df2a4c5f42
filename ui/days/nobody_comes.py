"""What a page says while nobody comes on the chosen day, which may be one without households."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QWidget

from planner.days.queries import DayRow
from planner.kinds import DayKind
from ui.days.day_choice import DayChoice
from ui.widgets.button import Button
from ui.widgets.frames import EmptyState


class NobodyComes(QStackedWidget):
    """Says a sentence with its actions; of an info session, where its list is."""

    def __init__(self, choice: DayChoice, sentence: str, *actions: QWidget) -> None:
        super().__init__()
        listed = Button(self.tr("To its list of attendees"), kind="primary")
        listed.clicked.connect(choice.session_asked)
        words = self.tr(
            "This day is an info session, without desks and households. Who comes stands under"
            " Follow-up."
        )
        self.addWidget(EmptyState(sentence, *actions))
        self.addWidget(EmptyState(words, listed))
        choice.follow(self._show)

    @Slot(object)
    def _show(self, day: DayRow | None) -> None:
        self.setCurrentIndex(int(is_session(day)))


def is_session(day: DayRow | None) -> bool:
    """Tell whether a day is for professionals, so that no household comes."""
    return day is not None and day.kind is DayKind.INFO
