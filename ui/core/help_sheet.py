"""Help for the page that is open: what it is for, and every key, as the menus have them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QWidget

from ui.core.commands import Command
from ui.widgets.button import Button
from ui.widgets.frames import label
from ui.widgets.row_list import ListRow, RowList
from ui.widgets.sheet import Sheet

WANTED = QSize(600, 640)
ABOUT: dict[str, Any] = {
    "queue": QT_TRANSLATE_NOOP(
        "HelpSheet",
        "The day itself: who is here, who is at which desk, and who is next. Note who arrives, "
        "call the next to a desk, and say how each visit ended.",
    ),
    "board": QT_TRANSLATE_NOOP(
        "HelpSheet",
        "The chosen day as it is planned: a column for each desk, the time from top to "
        "bottom. Have the day planned, move visits by hand, and fix what must stay. A name typed "
        "on a free spot takes in a household from that hour on.",
    ),
    "days": QT_TRANSLATE_NOOP(
        "HelpSheet",
        "All registration days and the series they belong to. Plan a day, change its hours "
        "and desks, or book interpreters.",
    ),
    "households": QT_TRANSLATE_NOOP(
        "HelpSheet",
        "Who comes on the chosen day. Bring in the lists of referrers, look at a household's "
        "route, and print its slip. Shift and an arrow choose two files, to be made one.",
    ),
    "documents": QT_TRANSLATE_NOOP(
        "HelpSheet",
        "Which papers each household of the chosen day must still bring. Call them, tick what "
        "was seen, note what was promised. The list advises; the landlord decides.",
    ),
    "card": QT_TRANSLATE_NOOP(
        "HelpSheet",
        "One household whole: who they are, what is true of them, which papers that asks for "
        "and how those stand, and when they come. Space ticks a paper, Enter offers every state.",
    ),
    "print": QT_TRANSLATE_NOOP(
        "HelpSheet",
        "Every slip and list of the chosen day on paper. Look at it first, then print it or "
        "save it as PDF.",
    ),
    "followup": QT_TRANSLATE_NOOP(
        "HelpSheet",
        "After the day: which files are not finished yet, by when, and whom to call; and what came "
        "of each visit of the chosen day. A file leaves the list when it is done, or for a reason.",
    ),
    "figures": QT_TRANSLATE_NOOP(
        "HelpSheet",
        "What the days of a period come to, without a name: each figure with what it means, a "
        "picture and a table. What is saved or printed hides small numbers.",
    ),
    "settings": QT_TRANSLATE_NOOP(
        "HelpSheet",
        "The name and phone of the office, and the language and colours of this window.",
    ),
}


class HelpSheet(Sheet):
    """Lists what a page offers and what works everywhere; `chosen` gives what was picked."""

    chosen = Signal(object)

    def __init__(
        self, page: str, about: str, groups: Sequence[tuple[str, Sequence[Command]]],
        keys: Sequence[tuple[str, str]], parent: QWidget,
    ) -> None:  # fmt: skip
        title = self.tr("Help: {page}").format(page=page)
        super().__init__(title, parent, wanted=WANTED)
        words = label(about, "dense", wrap=True)
        words.setVisible(bool(about))
        self.rows = RowList(title)
        self.rows.show_rows([*_rows(groups, keys)], choose=False)
        self.rows.picked.connect(self._on_picked)
        self.body.addWidget(words)
        self.body.addWidget(self.rows, 1)
        self.say_safe(self.tr("Enter does what is chosen. Ctrl+K finds everything."))
        close = Button(self.tr("Close"), kind="primary", key="Esc")
        close.clicked.connect(self.reject)
        self.add_button(close, default=True)
        self.starts_at = self.rows

    def _on_picked(self, command: Command) -> None:
        self.accept()
        self.chosen.emit(command)


def _rows(
    groups: Sequence[tuple[str, Sequence[Command]]], keys: Sequence[tuple[str, str]]
) -> Iterator[ListRow]:
    """Give a line for each command, and for each key that a page answers without one."""
    known = {command.key for _, commands in groups for command in commands}
    more = [ListRow(words, key=key, flush=True) for key, words in keys if key not in known]
    for place, (heading, commands) in enumerate(groups):
        yield ListRow(heading, heading=True)
        yield from (ListRow(c.words, key=c.key, value=c, flush=True) for c in commands)
        yield from more if place == 0 else ()


def about_page(key: str) -> str:
    """Say in a sentence or two what a page is for."""
    return QCoreApplication.translate("HelpSheet", ABOUT[key]) if key in ABOUT else ""
