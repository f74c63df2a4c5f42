"""What the queue draws attention to, one thing at a time, at the foot of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from planner.queue.noticing import Kind, Notice
from planner.texts import sentence
from ui.core.language import spoken
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.frames import Icon, label


class NoticeBar(QFrame):
    """Says what is most pressing. It stands under the list, so that no row moves when it comes.

    `acted` gives a notice of which something is to be done; one that is put aside stays away until
    it has gone and comes again.
    """

    acted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._notices: tuple[Notice, ...] = ()
        self._aside: set[tuple[str, int, int]] = set()
        self.setProperty("notice", "warning")
        self.setObjectName("notices")
        self._words, self._more = Elided("strong"), label("", "caption")
        self.act, self.later = (
            Button(self._verb(Kind.OVERRUN)),
            Button(self.tr("Not now"), kind="ghost"),
        )
        self.act.clicked.connect(self._on_act)
        self.later.clicked.connect(self._on_later)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(Icon("triangle-alert", "warning", 16))
        layout.addWidget(self._words, 1)
        for part in (self._more, self.act, self.later):
            layout.addWidget(part)
        self.hide()

    @property
    def shown(self) -> Notice | None:
        """The notice that is shown."""
        return self._notices[0] if self._notices else None

    @property
    def said(self) -> str:
        """What it says."""
        return self._words.toolTip() or self._words.text() if self.shown else ""

    def show_notices(self, notices: Sequence[Notice]) -> None:
        """Show the first that was not put aside."""
        self._aside &= {one.key for one in notices}
        self._notices = tuple(one for one in notices if one.key not in self._aside)
        first = self.shown
        self.setVisible(first is not None)
        if first is None:
            return
        words = sentence("queue", f"notice.{first.kind}", spoken(), **asdict(first))
        self._words.show_text(words)
        self.setAccessibleName(words)
        more = len(self._notices) - 1
        self._more.setText(self.tr("and %n more", "", more) if more else "")
        self.act.setText(self._verb(first.kind))
        self.act.setVisible(first.kind is not Kind.CLOCK)
        self.act.updateGeometry()

    def _verb(self, kind: Kind) -> str:
        return {
            Kind.FORGOTTEN: self.tr("End it…"),
            Kind.NO_ANSWER: self.tr("Put on hold"),
            Kind.TOO_LATE: self.tr("Plan the rest again…"),
            Kind.OVERRUN: self.tr("What helps?"),
        }.get(kind, "")

    @Slot()
    def _on_act(self) -> None:
        if first := self.shown:
            self.acted.emit(first)

    @Slot()
    def _on_later(self) -> None:
        if first := self.shown:
            self._aside.add(first.key)
            self.show_notices(self._notices)
