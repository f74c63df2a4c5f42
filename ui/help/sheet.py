"""Help: the page of the handbook about what is on the screen, and every key."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.core.commands import Command
from ui.help.handbook import HelpPage, fitting, page_for
from ui.help.reading import Reading
from ui.widgets.button import Button
from ui.widgets.frames import label
from ui.widgets.row_list import ListRow, RowList
from ui.widgets.sheet import Sheet
from ui.widgets.tabs import PADDING, Tabs

WANTED = QSize(1180, 700)
TOPICS = 288
"""How wide the list of pages is."""

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
        self.rows = RowList(self.tr("Keys of this page"))
        self.rows.show_rows([*_rows(shown)] if shown else [], choose=False)
        self.rows.picked.connect(self._on_picked)
        self._build_pages()
        self._lay_out(with_keys=shown is not None)
        self._build_buttons()
        self._list(pages)
        self.open_page(page_for(pages, about).name)
        self.starts_at = self.reading if self.is_narrow else self.topics

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

    def _build_pages(self) -> None:
        self._page: HelpPage | None = None
        self.seek = QLineEdit()
        self.seek.setPlaceholderText(self.tr("Search in the help"))
        self.seek.setAccessibleName(self.seek.placeholderText())
        self.seek.textChanged.connect(self._on_typed)
        self.topics = RowList(self.tr("Pages of the help"))
        self.topics.selectionModel().currentChanged.connect(self._on_topic)
        self.topics.picked.connect(self._on_page_picked)
        self.reading = Reading(self.tr("Explanation"))
        self.reading.asked.connect(self._on_asked)
        self._nothing = label(self.tr("Nothing was found. Try another word."), "muted", wrap=True)
        self._nothing.setContentsMargins(12, 8, 12, 8)

    def _lay_out(self, *, with_keys: bool) -> None:
        """Put the list beside the text, or behind a tab of its own where there is little room."""
        column, explained = QVBoxLayout(), QHBoxLayout()
        column.setContentsMargins(20, 12, 0, 0)
        explained.setContentsMargins(0, 0, 0, 0)
        for part in (self.seek, self._nothing, self.topics):
            column.addWidget(part)
        side, whole = QWidget(), QWidget()
        side.setLayout(column)
        whole.setLayout(explained)
        tabs = [(self.tr("Explanation"), whole)]
        if self.is_narrow:
            tabs.append((self.tr("Pages"), side))
        else:
            side.setFixedWidth(TOPICS)
            explained.addWidget(side)
        explained.addWidget(self.reading, 1)
        if with_keys:
            tabs.append((self.tr("Keys of this page"), self.rows))
        self._show_tabs(tabs)

    def _show_tabs(self, tabs: Sequence[tuple[str, QWidget]]) -> None:
        self._sides = QStackedWidget()
        for part in (*(part for _, part in tabs), self.rows):
            self._sides.addWidget(part)
        self.tabs = Tabs([words for words, _ in tabs])
        self.tabs.chosen.connect(self._on_tab)
        self.tabs.setVisible(len(tabs) > 1)
        self.under_head.setContentsMargins(20 - PADDING, 0, 20, 0)
        self.under_head.addWidget(self.tabs)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._sides, 1)

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
        parts = (self.rows, self.topics, self.reading)
        first = next(one for one in parts if one.isVisible())
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_page_picked(self, _page: HelpPage) -> None:
        """Go to the text, where the list is behind a tab."""
        if self.is_narrow:
            self.tabs.choose(0)

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
