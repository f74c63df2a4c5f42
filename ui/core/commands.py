"""Commands: what the menus hold, to be found by its words and done from anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from planner.households.importing.words.folding import fold
from planner.households.index.vocabulary import BEGINNING, Vocabulary
from ui.core.letters import give_letters


@dataclass(frozen=True, slots=True)
class Command:
    """An action, with its words, its first key as it is shown, and the menu it stands in.

    `page` is the page it belongs to; an empty one means that it works everywhere.
    """

    words: str
    key: str
    where: str
    page: str
    action: QAction


class Menus:
    """The menu bar, filled in one place: one menu a subject, and one for the page that is open.

    A page's menu is there while the page is; so no key ever means two things.
    """

    def __init__(self, bar: QMenuBar, show_page: Callable[[str], None]) -> None:
        self._bar = bar
        self._show_page = show_page
        self._menus: list[tuple[str, QMenu]] = []

    def add(self, words: str, page: str = "") -> QMenu:
        """Add a menu; a page's goes before the last of all."""
        menu = QMenu(words, self._bar)
        menu.setToolTipsVisible(True)
        if page:
            self._bar.insertMenu(self._menus[-1][1].menuAction(), menu)
            self._menus.insert(-1, (page, menu))
        else:
            self._bar.addMenu(menu)
            self._menus.append((page, menu))
        menu.menuAction().setVisible(not page)
        menu.aboutToShow.connect(lambda: give_letters(menu.actions()))
        return menu

    def show_page(self, page: str) -> None:
        """Show the menu of the page that is open, and no other page's."""
        for key, menu in self._menus:
            menu.menuAction().setVisible(key in ("", page))
        give_letters([action for action in self._bar.actions() if action.isVisible()])

    def commands(self, page: str | None = None) -> list[Command]:
        """List what can be done, or what a page (an empty one: everywhere) offers."""
        return [
            command(action, plain(menu.title()), key)
            for key, menu in self._menus
            if page is None or key == page
            for action in menu.actions()
            if not action.isSeparator()
        ]

    def do(self, chosen: Command) -> None:
        """Do what a command says, on the page it belongs to."""
        if chosen.page:
            self._show_page(chosen.page)
        chosen.action.trigger()


def command(action: QAction, where: str, page: str) -> Command:
    """Describe an action."""
    keys = action.shortcuts()
    shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
    return Command(plain(action.text()), shown, where, page, action)


def plain(words: str) -> str:
    """Give the words of an action without the mark of its letter."""
    return words.replace("&", "")


def fitting(typed: str, commands: Sequence[Command], page: str) -> tuple[list[Command], bool]:
    """Find the commands that some words fit, and whether they were typed so.

    Words fit in any order, begun or with a slip. Among equals those go first whose own words fit,
    not those of their menu, and then those of the open page.
    """
    able = [command for command in commands if command.action.isEnabled()]
    words = Vocabulary()
    for place, one in enumerate(able):
        for word in _words(one):
            words.add(word, place)
    reading = [words.like(word) for word in fold(typed).split()]
    if not reading:
        return [], False
    points = {
        place: min(max(like.get(word, 0.0) for word in _words(able[place])) for like in reading)
        for place in words.having_each(reading)
    }
    own = {place: all(like.keys() & _own(able[place]) for like in reading) for place in points}
    best = sorted(points, key=lambda n: (-points[n], not own[n], able[n].page != page, n))
    return [able[place] for place in best], bool(best) and points[best[0]] >= BEGINNING


def _words(command: Command) -> Iterable[str]:
    return set(fold(f"{command.words} {command.where}").split())


def _own(command: Command) -> set[str]:
    return set(fold(command.words).split())
