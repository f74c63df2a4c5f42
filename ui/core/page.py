"""What every page of the window has in common."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.core.backend import Backend
from ui.core.rights import bar
from ui.widgets.beside import Beside
from ui.widgets.frames import label
from ui.widgets.overflow import Overflow


class Page(QWidget):
    """A page loads itself again when a table it shows has changed.

    Sub-classes name those tables in `SHOWS`, build in `_build` and fetch in `reload`. A page that
    answers to other keys than before says so by `keys_changed`. One that `WAITS` fetches nothing
    before it first comes forward, nor while it lies behind another, but as soon as it does.
    """

    SHOWS: frozenset[str] = frozenset()
    WAITS = False
    starts_at: QWidget | None = None
    """What takes the focus when the page comes forward: its list, so that the arrows work."""
    said = Signal(str)
    refused = Signal(str)
    keys_changed = Signal()

    def __init__(self, backend: Backend, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self._backend = backend
        self._came = not self.WAITS
        self._behind = False
        backend.changed.connect(self._on_tables_changed)

    def reload(self) -> None:
        """Fetch again what the page shows."""

    def refresh(self) -> None:
        """Fetch again what the page shows: now, or when it comes forward."""
        stack = self.parentWidget()
        behind = isinstance(stack, QStackedWidget) and stack.currentWidget() is not self
        self._behind = self.WAITS and (behind or not self._came)
        if not self._behind:
            self.reload()

    def come_forward(self) -> None:
        """Fetch what was not fetched while another page lay over this one."""
        self._came = True
        if self._behind:
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.starts_at is not None and not event.spontaneous():
            self.starts_at.setFocus(Qt.FocusReason.OtherFocusReason)

    def keys(self) -> Sequence[tuple[str, str]]:
        """Name the keys to show in the status line, with what they do."""
        return ()

    def menu(self) -> Sequence[QAction]:
        """Name the page's actions, for the menu."""
        return self.actions()

    def lay_out(self, main: QLayout, panel: QWidget | None = None) -> Beside:
        """Lay the page out: its main part and, where there is room, its panel beside it."""
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        beside = Beside(main, panel)
        whole.addWidget(beside)
        if panel:
            self.act(self.tr("&Panel beside the page"), "F6", beside.turn)
        return beside

    def act(self, words: str, keys: str, slot: object, *, needs: str = "") -> QAction:
        """Make an action of this page, bound to its keys while the page is shown.

        After a bar another key does the same; the first is shown.
        `needs` names the operation or question that it leads to.
        """
        action = QAction(words, self)
        action.setShortcuts([QKeySequence(key) for key in keys.split("|") if key])
        action.triggered.connect(slot)
        self.addAction(action)
        return bar(action, needs)

    def shown_key(self, words: str, keys: str, slot: object) -> None:
        """Offer in the menu what a list answers to by itself, with its key."""
        self.act(words, keys, slot).setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    @Slot(frozenset)
    def _on_tables_changed(self, tables: frozenset[str]) -> None:
        if tables & self.SHOWS:
            self.refresh()


def title_row(title: str, *parts: QWidget | None) -> QHBoxLayout:
    """Lay out the head of a page: its title, then what it offers.

    What follows a None goes right, and behind "More" where there is no room.
    """
    layout = QHBoxLayout()
    layout.setSpacing(8)
    words = label(title, "title")
    words.setMinimumHeight(32)
    layout.addWidget(words)
    layout.addSpacing(8)
    cut = parts.index(None) if None in parts else len(parts)
    for part in parts[:cut]:
        layout.addWidget(part)  # type: ignore[arg-type]
    if right := [part for part in parts[cut:] if part]:
        layout.addWidget(Overflow(*right), 1)
    elif cut < len(parts):
        layout.addStretch()
    return layout


def column(*, margins: tuple[int, int, int, int] = (16, 14, 16, 12)) -> QVBoxLayout:
    """Make the layout of a page's main column."""
    layout = QVBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(12)
    return layout
