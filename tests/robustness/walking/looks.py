"""What is wrong with a window as it stands: unnamed, clipped, overlapping, hard to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QToolTip,
    QWidget,
)

from tests.robustness.walking.painting import DOTS, Painted, Painting, middle
from ui.theme.apply import font
from ui.widgets.elided import Elided
from ui.widgets.frames import Chip

SPARE = 12
"""Pixels of air before the words of a table's head; behind them there need be none."""
TOKEN = re.compile(r"\w+")
"""What a tip must tell of words that are shortened, be it in a longer sentence."""
BREAKS = re.compile(r"\s+|(?<=-)")
"""Where Qt begins another line."""
SLACK = 1
"""Pixels by which letters may stick out of their box without being cut: side bearings."""


def faults(root: QWidget, painting: Painting) -> Iterator[str]:
    """Say what is wrong in a window, in words that lead to it."""
    yield from unnamed(root)
    yield from clipped(root)
    yield from cut_off(root)
    yield from overlapping(root)
    yield from out_of_reach(root)
    yield from painted_badly(painting)


def shown(root: QWidget, kind=QWidget) -> Iterator[QWidget]:
    """Give the widgets that can be seen, but for the inner parts of Qt's own."""
    for widget in root.findChildren(kind):
        own = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox)
        if widget.isVisible() and widget.window() is root.window() and not own:
            yield widget


def unnamed(root):
    for widget in shown(root):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not name_of(widget):
            yield f"unnamed: {called(widget)}"


def out_of_reach(root):
    """Find what is wider than where it stands, and can not be scrolled to."""
    for area in shown(root, QScrollArea):
        off = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if off and area.widget() and area.widget().width() > area.viewport().width():
            beyond = area.widget().width() - area.viewport().width()
            yield f"out of reach: {beyond} pixels of {called(area)}"


def name_of(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    spoken = interface.text(QAccessible.Text.Name) if interface else ""
    return spoken.replace("&", "").strip() or widget.accessibleName()


def clipped(root):
    """Find words that are wider or higher than the widget that shows them."""
    for widget in shown(root):
        judge = next((judge for kind, judge in JUDGES.items() if isinstance(widget, kind)), None)
        if judge:
            yield from judge(widget)


def _too_wide(widget, words, room, wanted):
    if words and wanted > room + SLACK:
        yield f"clipped {wanted - room:.0f} px: {words!r} in {called(widget)}"


def cut_off(root):
    """Find widgets with words that stick out of what they are in; what scrolls may be below."""
    for widget in shown(root):
        if not isinstance(widget, (QLabel, QAbstractButton, QLineEdit, Chip, QComboBox)):
            continue
        box, part = widget.rect(), widget
        while part is not root and part.parentWidget() is not None:
            box.translate(part.pos())
            part = part.parentWidget()
            area = part.parentWidget()
            down = isinstance(area, QAbstractScrollArea)
            across = down and area.horizontalScrollBar().maximum() > 0
            if not across and (box.left() < -SLACK or box.right() > part.width() + SLACK):
                yield f"cut off at the side: {_words(widget)!r} in {called(widget)}"
                break
            if down:
                break
            if box.top() < -SLACK or box.bottom() > part.height() + SLACK:
                yield f"cut off above or below: {_words(widget)!r} in {called(widget)}"
                break


def overlapping(root):
    """Find neighbours with words that lie over each other."""
    kinds = (QLabel, QAbstractButton, QLineEdit, Chip, QComboBox, QAbstractSpinBox)
    by_parent: dict[int, list[QWidget]] = {}
    for widget in shown(root):
        if isinstance(widget, kinds) and _words(widget):
            by_parent.setdefault(id(widget.parentWidget()), []).append(widget)
    for siblings in by_parent.values():
        for place, one in enumerate(siblings):
            for other in siblings[:place]:
                both = one.geometry() & other.geometry()
                if both.width() > SLACK and both.height() > SLACK:
                    yield f"overlapping: {_words(other)!r} and {_words(one)!r} in {called(one)}"


def painted_badly(painting):
    """Find painted words that do not fit, and shortened ones that no tip tells whole."""
    for one in painting.painted:
        if not one.widget.isVisible():
            continue
        told = not one.whole or _tip_tells(one.widget, middle(one), one.whole)
        if DOTS in one.words and not told:
            yield f"shortened without a tip: {one.whole!r} in {called(one.widget)}"
        elif not one.wraps and not one.whole:
            yield from _painted_out(one)


def _painted_out(one: Painted):
    over = one.width - one.box.width()
    beyond = one.box.left() + one.width - one.widget.width()
    if over > SLACK + 1 and beyond > 0:
        yield f"painted {over:.0f} px too wide: {one.words!r} in {called(one.widget)}"


def _label(widget):
    words, room = widget.text(), widget.contentsRect()
    if not words or not widget.pixmap().isNull():
        return
    if widget.wordWrap():
        longest = max((_advance(widget, word) for word in BREAKS.split(words)), default=0)
        if longest > room.width() + SLACK:
            yield f"clipped {longest - room.width():.0f} px: {words!r} in {called(widget)}"
        elif widget.height() < widget.heightForWidth(widget.width()) - SLACK:
            missing = widget.heightForWidth(widget.width()) - widget.height()
            yield f"clipped {missing} px in height: {words!r} in {called(widget)}"
    elif _width(widget) > room.width() + SLACK:
        over = _width(widget) - room.width()
        yield f"clipped {over:.0f} px: {words!r} in {called(widget)}"
    elif room.height() < QFontMetrics(widget.font()).height() - 2 * SLACK:
        yield f"clipped in height: {words!r} in {called(widget)}"


def _elided(widget):
    if not _tip_tells(widget, widget.rect().center(), widget.text()):
        yield from _too_wide(widget, widget.text(), widget.width(), _width(widget))


def _button(widget):
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() == icon_only:
        return
    words = widget.accessibleName() or widget.text()
    yield from _too_wide(widget, words, widget.width(), widget.minimumSizeHint().width())


def _combo(widget):
    if widget.isEditable():
        return
    option = QStyleOptionComboBox()
    widget.initStyleOption(option)
    room = widget.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, widget
    )
    words = widget.currentText()
    if not _tip_tells(widget, widget.rect().center(), words):
        yield from _too_wide(widget, words, room.width(), _advance(widget, words))


def _line(widget):
    """Judge what a field says while nothing is typed; dates, times and numbers must fit too."""
    inner = widget if isinstance(widget, QLineEdit) else widget.lineEdit()
    counts = inner is not None and (inner is not widget or not widget.text())
    if counts and not widget.toolTip():  # Qt shortens a hint that is too long itself
        words = inner.text() or inner.placeholderText()
        room = inner.contentsRect().width() - 2
        yield from _too_wide(widget, words, room, _advance(inner, words))


def _headers(header):
    own = type(header) is not QHeaderView  # paints its words itself, on more lines
    if own or header.orientation() != Qt.Orientation.Horizontal or header.model() is None:
        return
    for place in range(header.count()):
        words = str(header.model().headerData(place, header.orientation()) or "")
        wanted = QFontMetrics(font(12, 500)).horizontalAdvance(words) + SPARE
        room = header.sectionSize(place)
        hidden = header.isSectionHidden(place) or not words
        middle = QPoint(header.sectionViewportPosition(place) + room // 2, header.height() // 2)
        if (
            not hidden
            and wanted > room + SLACK
            and not _tip_tells(header.viewport(), middle, words)
        ):
            yield f"clipped {wanted - room} px: head {words!r} in {called(header.parentWidget())}"


def _tip_tells(widget, place: QPoint, words):
    QToolTip.hideText()
    event = QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    told = set(TOKEN.findall(words)) <= set(TOKEN.findall(QToolTip.text()))
    QToolTip.hideText()
    return told


def _width(widget):
    return max((_advance(widget, line) for line in widget.text().split("\n")), default=0)


def _advance(widget, words):
    return QFontMetrics(widget.font()).horizontalAdvance(words.replace("&", ""))


def _words(widget):
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return getattr(widget, "text", widget.accessibleName)() or widget.accessibleName()


def called(widget) -> str:
    """Name a widget by itself and what it is in."""
    names = []
    while widget is not None and len(names) < 4:
        kind = type(widget).__name__
        if kind not in ("QWidget", "QFrame", "QStackedWidget"):
            names.append(kind)
        widget = widget.parentWidget()
    return " < ".join(names)


def kind(of: type[QWidget]) -> str:
    """Name a kind of widget by its module too: two dialogs may be called the same."""
    return f"{of.__module__}.{of.__name__}"


def box_in(widget: QWidget, root: QWidget, box: QRect) -> QRect:
    """Give a box of a widget as it lies on the window."""
    return QRect(widget.mapTo(root, box.topLeft()), box.size())


JUDGES = {
    Elided: _elided,
    QLabel: _label,
    (Chip, QAbstractButton): _button,
    QComboBox: _combo,
    (QLineEdit, QAbstractSpinBox): _line,
    QHeaderView: _headers,
}
"""How each kind of widget is judged; the first kind that fits counts."""
