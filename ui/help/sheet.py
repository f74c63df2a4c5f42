"""Help: the page of the handbook about what is on the screen, and every key, as the menus have it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QModelIndex, QSize, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from typing_extensions import override

from ui.core.commands import Command
from ui.help.handbook import HelpPage, fitting, page_for
from ui.help.reading import Reading
from ui.widgets.button import Button
from ui.widgets.frames import label
from ui.widgets.row_list import ListRow, RowList
from ui.widgets.sheet import Sheet
from ui.widgets.tabs import Tabs

WANTED = QSize(1180, 700)
TOPICS, LOW = 280, 150
"""How wide the list of pages is, and how high where it stands above the text."""

Groups = Sequence[tuple[str, Sequence[Command]]]


@dataclass(frozen=True, slots=True)
class Shown:
    """What the window answers to: commands by group, and keys that a page answers without one."""

    groups: Groups
    keys: Sequence[tuple[str, str]]


class HelpSheet(Sheet):
    """The handbook and the keys, under two tabs; over another dialog only the handbook.

    `chosen` gives the command that was picked; `card_asked` wants the quick card.
    """

    chosen = Signal(object)
    card_asked = Signal()

    def __init__(
        self, pages: Sequence[HelpPage], about: Sequence[str], shown: Shown | None, parent: QWidget
    ) -> None:
        super().__init__(self.tr("Help"), parent, wanted=WANTED)
        self._pages = pages
        self.tabs = Tabs([self.tr("Explanation"), self.tr("Keys of this page")])
        self.tabs.chosen.connect(self._on_tab)
        self.under_head.setContentsMargins(12, 0, 12, 0)
        self.under_head.addWidget(self.tabs)
        self._sides = QStackedWidget()
        self._sides.addWidget(self._build_pages())
        self.rows = RowList(self.tr("Keys of this page"))
        self.rows.show_rows([*_rows(shown)] if shown else [], choose=False)
        self.tabs.setVisible(shown is not None)
        self.rows.picked.connect(self._on_picked)
        self._sides.addWidget(self.rows)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._sides, 1)
        self._build_buttons()
        self._list(pages)
        self.open_page(page_for(pages, about).name)
        self.starts_at = self.topics

    @property
    def page(self) -> HelpPage | None:
        """The page that is open."""
        return self._page

    @override
    def help(self) -> None:
        """Stay as it is: this is the help."""

    def open_page(self, name: str) -> None:
        """Show a page and choose it in the list."""
        for place, row in enumerate(self.topics.rows_model.rows):
            if row.value is not None and row.value.name == name:
                self.topics.setCurrentIndex(self.topics.rows_model.index(place))

    def _build_pages(self) -> QWidget:
        self._page: HelpPage | None = None
        self.seek = QLineEdit()
        self.seek.setPlaceholderText(self.tr("Search in the help"))
        self.seek.setAccessibleName(self.seek.placeholderText())
        self.seek.textChanged.connect(self._on_typed)
        self.topics = RowList(self.tr("Pages of the help"))
        self.topics.selectionModel().currentChanged.connect(self._on_topic)
        self.reading = Reading(self.tr("Explanation"))
        self.reading.asked.connect(self._on_asked)
        self._nothing = label(self.tr("Nothing was found. Try another word."), "muted", wrap=True)
        self._nothing.setContentsMargins(12, 8, 12, 8)
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 0, 0)
        for part in (self.seek, self._nothing, self.topics):
            left.addWidget(part)
        side, whole = QWidget(), QWidget()
        side.setLayout(left)
        if self.is_narrow:
            side.setMaximumHeight(LOW)
        else:
            side.setFixedWidth(TOPICS)
        across = self.across(0)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(side)
        across.addWidget(self.reading, 1)
        whole.setLayout(across)
        return whole

    def _build_buttons(self) -> None:
        self.say_safe(self.tr("Ctrl+K finds every household and every command."))
        card = self.add_button(Button(self.tr("Quick card…"), icon_name="printer"))
        card.clicked.connect(self._on_card)
        close = Button(self.tr("Close"), kind="primary", key="Esc")
        close.clicked.connect(self.reject)
        self.add_button(close, default=True)

    def _list(self, pages: Sequence[HelpPage]) -> None:
        rows: list[ListRow] = []
        for chapter, found in groupby(pages, key=lambda page: page.chapter):
            rows.append(ListRow(chapter, heading=True))
            rows += [ListRow(page.title, value=page, flush=True) for page in found]
        self.topics.show_rows(rows)
        self._nothing.setVisible(not rows)

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        """Narrow the list; while something is typed chapters do not matter."""
        if not typed.strip():
            self._list(self._pages)
            return
        found = fitting(self._pages, typed)
        self.topics.show_rows([ListRow(page.title, value=page, flush=True) for page in found])
        self._nothing.setVisible(not found)

    @Slot(QModelIndex)
    def _on_topic(self, index: QModelIndex) -> None:
        row = self.topics.rows_model.rows[index.row()] if index.isValid() else None
        if row is not None and row.value is not None and row.value != self._page:
            self._page = row.value
            self.reading.show_page(row.value)

    @Slot(str)
    def _on_asked(self, name: str) -> None:
        self.seek.clear()
        self.open_page(name)

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        self._sides.setCurrentIndex(place)
        (self.topics, self.rows)[place].setFocus()

    @Slot()
    def _on_card(self) -> None:
        self.accept()
        self.card_asked.emit()

    @Slot(object)
    def _on_picked(self, command: Command) -> None:
        self.accept()
        self.chosen.emit(command)


def _rows(shown: Shown) -> Iterator[ListRow]:
    """Give a line for each command, and for each key that a page answers without one."""
    known = {command.key for _, commands in shown.groups for command in commands}
    more = [ListRow(words, key=key, flush=True) for key, words in shown.keys if key not in known]
    for place, (heading, commands) in enumerate(shown.groups):
        yield ListRow(heading, heading=True)
        yield from (ListRow(c.words, key=c.key, value=c, flush=True) for c in commands)
        yield from more if place == 0 else ()
