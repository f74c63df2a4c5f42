"""What a page says while nobody comes: on the chosen day, on one for professionals, or on none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, SignalInstance, Slot
from PySide6.QtWidgets import QLayout, QStackedWidget, QWidget

from planner.days.queries import DayRow
from planner.kinds import DayKind
from ui.days.day_choice import DayChoice
from ui.widgets.button import Button
from ui.widgets.frames import EmptyState

NO_DAY = 2


class NobodyComes(QStackedWidget):
    """Says a sentence, if any, with its actions; of an info session, where its list is.

    Where there is no day at all it leads to the page on which one is planned.
    """

    def __init__(self, choice: DayChoice, sentence: str = "", *actions: QWidget) -> None:
        super().__init__()
        days = Button(self.tr("To the days"), kind="primary")
        days.clicked.connect(choice.days_asked)
        listed = Button(self.tr("To its list of attendees"), kind="primary")
        listed.clicked.connect(choice.session_asked)
        words = self.tr(
            "This day is an info session, without desks and households. Who comes stands under"
            " Follow-up."
        )
        self.addWidget(EmptyState(sentence, *actions) if sentence else QWidget())
        self.addWidget(EmptyState(words, listed))
        self.addWidget(EmptyState(self.tr("No registration day yet. Plan the first one."), days))
        choice.follow(self._show)

    @Slot(object)
    def _show(self, day: DayRow | None) -> None:
        self.setCurrentIndex(NO_DAY if day is None else int(is_session(day)))


class WhereADay(QStackedWidget):
    """Shows a part of a page; where there is no day at all, the way to plan one."""

    def __init__(self, choice: DayChoice, part: QLayout) -> None:
        super().__init__()
        whole = QWidget()
        whole.setLayout(part)
        self.addWidget(whole)
        self.addWidget(NobodyComes(choice))
        choice.follow(self._show)

    @Slot(object)
    def _show(self, day: DayRow | None) -> None:
        self.setCurrentIndex(int(day is None))


def newcomer(asked: SignalInstance) -> Button:
    """Make the button by which a household is added that is not on a list."""
    words = QCoreApplication.translate("NobodyComes", "New household")
    button = Button(words, icon_name="user-plus", key="Ctrl+Shift+N")
    button.clicked.connect(asked)
    return button


def is_session(day: DayRow | None) -> bool:
    """Tell whether a day is for professionals, so that no household comes."""
    return day is not None and day.kind is DayKind.INFO
