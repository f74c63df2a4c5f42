"""The dialog: a card over the darkened window, with a head, a body and a foot."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QBoxLayout, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme.apply import worn
from ui.widgets.button import Button
from ui.widgets.frames import Icon, label, line, row

MARGIN, LEAST_MARGIN = 40, 8
"""Between the dialog and the window's edges; the least where there is little room."""
LEAST_ROOM = 120
LITTLE = 900
"""How wide a window is that has little room: a small screen, or zoomed in."""


class Scrim(QWidget):
    """What lies over the window while a dialog is open."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        shade = QColor(0, 0, 0)
        shade.setAlphaF(worn().scrim)
        painter.fillRect(self.rect(), shade)
        painter.end()


class Room(QScrollArea):
    """What a dialog holds; it scrolls where the window is too small for all of it.

    `grown` says that it needs more than it has.
    """

    grown = Signal()

    def __init__(self, body: QVBoxLayout) -> None:
        super().__init__()
        self._inner = QWidget()
        self._inner.setObjectName("plain")
        self._inner.setLayout(body)
        self._inner.installEventFilter(self)
        self.setWidget(self._inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def sizeHint(self) -> QSize:
        return self._inner.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_ROOM, LEAST_ROOM)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        needed = self._inner.minimumSizeHint()
        asked = event.type() == QEvent.Type.LayoutRequest
        if asked and self.size().expandedTo(needed) != self.size():
            self.updateGeometry()
            self.grown.emit()
        return super().eventFilter(watched, event)


class Sheet(QDialog):
    """A dialog that is opened, never waited for.

    `starts_at` takes the focus first. Fill `head`, `under_head`, `body`, and the foot by
    `add_button`; `say_safe` says at the left of the foot what is safe.
    """

    def __init__(self, title: str, parent: QWidget, *, wanted: QSize) -> None:
        self._over = parent.window()
        super().__init__(self._over)
        self._wanted = wanted
        self._scrim: Scrim | None = None
        self.starts_at: QWidget | None = None
        self.setWindowTitle(title)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setModal(True)
        self.head = QHBoxLayout()
        self.head.setSpacing(16)
        self.head.addWidget(label(title, "title"))
        self.under_head = QHBoxLayout()
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self._build_foot()
        self._build()
        QShortcut(QKeySequence("F1"), self, self.help)

    def add_button(self, button: Button, *, default: bool = False) -> Button:
        """Add a button at the right of the foot; the default one answers Ctrl+Enter as well."""
        button.setAutoDefault(False)
        button.setDefault(default)
        self.foot.addWidget(button)
        if default:
            for keys in ("Ctrl+Return", "Ctrl+Enter"):
                QShortcut(QKeySequence(keys), self, button.click)
        return button

    def say_safe(self, words: str) -> None:
        """Say what is safe, at the left of the foot."""
        self._safe.setText(words)
        self._shield.setVisible(bool(words))

    @Slot()
    def help(self) -> None:
        """Open what the handbook says of this dialog, where the window under it can."""
        helps = getattr(self._over, "help", None)
        if helps is not None:
            helps(type(self).__name__)

    @property
    def is_narrow(self) -> bool:
        """Whether the window has little room."""
        return self._over.width() < LITTLE

    def across(self, spacing: int = 16) -> QBoxLayout:
        """Give a place for parts beside each other; under each other where there is little room."""
        ways = QBoxLayout.Direction
        made = QBoxLayout(ways.TopToBottom if self.is_narrow else ways.LeftToRight)
        made.setSpacing(spacing)
        return made

    @override
    def open(self) -> None:
        window = self._over
        self._scrim = Scrim(window)
        if self.is_narrow:
            self._part_foot()
        self._room.grown.connect(self.grow)
        self.resize(self._wanted)
        self.grow()
        place = window.mapToGlobal(window.rect().center()) - self.rect().center()
        self.move(place)
        super().open()
        if self.starts_at:
            self.starts_at.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def grow(self) -> None:
        """Become as large as the fields need, within the window; beyond that they scroll."""
        margin = 2 * (LEAST_MARGIN if self.is_narrow else MARGIN)
        most = self._over.size() - QSize(margin, margin)
        wanted = self.size().expandedTo(self._layers.totalSizeHint()).boundedTo(most)
        self.resize(wanted.expandedTo(self.minimumSizeHint()))

    @override
    def done(self, result: int) -> None:
        if self._scrim:
            self._scrim.deleteLater()
            self._scrim = None
        super().done(result)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = worn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.end()

    def _build_foot(self) -> None:
        self._shield = Icon("shield-check", "success", 18)
        self._safe = label("", "muted", wrap=True)
        self._promise = QWidget()
        layout = row(self._shield, self._safe)
        layout.setStretch(1, 1)
        self._promise.setLayout(layout)
        self.foot.addWidget(self._promise, 1)
        self.say_safe("")

    def _part_foot(self) -> None:
        """Say what is safe above the buttons: beside them there is no room for it."""
        if self._safe.text():
            self.foot.insertStretch(0)
            self._promise.setContentsMargins(20, 8, 20, 0)
            self._layers.insertWidget(self._layers.count() - 1, self._promise)
        buttons = [x for x in map(self._in_foot, range(self.foot.count())) if x is not None]
        for button in buttons:
            button.show_key("")
        edges, gaps = self.foot.contentsMargins(), self.foot.spacing() * len(buttons)
        room = self._over.width() - 2 * LEAST_MARGIN - edges.left() - edges.right() - gaps
        if sum(button.sizeHint().width() for button in buttons) > room:
            self._split_foot(buttons)

    def _split_foot(self, buttons: list[Button]) -> None:
        """Put the first half of the buttons on a line of their own, those too that come later."""
        above = row(None, *buttons[: len(buttons) // 2])
        above.setContentsMargins(20, 12, 20, 0)
        self._layers.insertLayout(self._layers.count() - 1, above)

    def _in_foot(self, place: int) -> Button | None:
        item = self.foot.itemAt(place)
        widget = item.widget() if item else None
        return widget if isinstance(widget, Button) else None

    def _build(self) -> None:
        close = Button("", kind="ghost", icon_name="x")
        close.setAccessibleName(self.tr("Close"))
        close.setAutoDefault(False)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.clicked.connect(self.reject)
        self.head.addStretch()
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 16, 14)
        head.addLayout(self.head)
        head.addWidget(close)
        self.foot.setContentsMargins(20, 12, 20, 12)
        self.body.setContentsMargins(20, 16, 20, 16)
        layout = self._layers = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(self.under_head)
        layout.addWidget(line())
        self._room = Room(self.body)
        layout.addWidget(self._room, 1)
        layout.addWidget(line())
        layout.addLayout(self.foot)
