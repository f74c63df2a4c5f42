"""Every form of the program: how it is opened, and how what was typed in it is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QDate, QEvent
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tests.robustness.walking.opening import settle, sheets
from tests.robustness.walking.scenes import Walk
from ui.office.landlord_card import LandlordCard
from ui.program import Program
from ui.widgets.search_box import SearchBox
from ui.widgets.sheet import Sheet

Field = QLineEdit | QPlainTextEdit


@dataclass(frozen=True, slots=True)
class Form:
    """Something to fill in: `open` shows it and gives where its fields are; `send` sends them."""

    name: str
    open: Callable[[], QWidget]
    send: Callable[[QWidget], None]


def forms(program: Program) -> Iterator[Form]:
    """Give every form that keeps something, and each page, whose fields only look for something."""
    window, walk = program.window, Walk(program)
    days, desk = window.pages.days, window.pages.desk

    def dialog(page: str, act: Callable[[], object]) -> Callable[[], QWidget]:
        def show() -> QWidget:
            if page == "card":
                walk._open_card()
            window.show_page(page)
            settle(program)
            window.pages.households.focus_first()
            act()
            settle(program)
            return list(sheets(program))[-1]

        return show

    accept = lambda sheet: sheet.accept()  # noqa: E731
    somebody = walk._seated()
    for name, page, act in (
        ("day", "days", days.change_day), ("new day", "days", days._on_new),
        ("series", "days", days.change_series), ("interpreter", "days", days.book),
        ("closing days", "days", days.show_closings),
        ("card", "card", window.pages.card.dialogs.change),
        ("wishes", "households", partial(desk.acts.change, somebody)),
        ("replan", "board", window.pages.board.replanning.plan_again),
    ):  # fmt: skip
        yield Form(name, dialog(page, act), accept)
    yield from _others(program, walk, dialog)


def _others(program, walk, dialog):
    window = program.window
    keep = lambda sheet: sheet.book()  # noqa: E731
    yield Form("quick add", dialog("households", window.pages.desk.quick_add.open), keep)
    yield Form(
        "book", dialog("households", window.pages.households.choose_place), lambda s: s.form.ask()
    )
    yield Form("slip texts", dialog("settings", window.pages.settings._slips.open_texts),
               lambda sheet: sheet._on_keep())  # fmt: skip
    landlords = window.pages.settings.findChild(LandlordCard)
    yield Form("landlords", dialog("settings", landlords.open_sheet), lambda s: s.accept())
    yield Form("links", dialog("card", window.pages.card.dialogs.link), lambda _: None)
    one = walk._households()[0]
    other = partial(window.pages.desk.joining.merge, one)
    yield Form("other file", dialog("households", other), lambda _: None)
    accept = lambda sheet: sheet.accept()  # noqa: E731
    for act in ("add", "change"):
        yield Form(f"document {act}", partial(_catalogue, program, act), accept)
    for page in ("settings", "queue", "households", "documents", "print"):
        yield Form(f"page {page}", partial(_page, program, page), _leave)


def _catalogue(program, act):
    documents = program.window.pages.documents
    program.window.show_page("documents")
    documents.show_catalogue()
    settle(program)
    documents.catalogue.choose_first()
    settle(program)
    getattr(documents.catalogue, act)()
    settle(program)
    return list(sheets(program))[-1]


def _page(program, key):
    program.window.show_page(key)
    settle(program)
    return program.window


def _leave(_window):
    """Leave the field, as Tab does: what is typed on a page is kept then."""
    if widget := QApplication.focusWidget():
        widget.clearFocus()


def fields(root: QWidget) -> list[Field]:
    """Give the fields of a form in which text can be typed."""
    found = []
    for widget in (*root.findChildren(QLineEdit), *root.findChildren(QPlainTextEdit)):
        inside = isinstance(widget.parent(), (QAbstractSpinBox, QComboBox))
        open_ = widget.isVisible() and widget.isEnabled() and not widget.isReadOnly()
        if open_ and not inside and widget.window() is root.window():
            found.append(widget)
    return found


def write(field: Field, text: str) -> str:
    """Replace what stands in a field, as the keyboard does; give what stands there now."""
    field.setFocus()
    field.selectAll()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(field, event)
    return content(field)


def content(field: Field) -> str:
    """Give what stands in a field."""
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def is_search(field: Field) -> bool:
    """Tell whether a field only looks for something, and keeps nothing."""
    return isinstance(field, SearchBox)


def make_ready(sheet: QWidget) -> None:
    """Fill in what a form needs besides the field that is tried, so that it can be sent."""
    for date in sheet.findChildren(QDateEdit):
        if date.isVisible() and date.isEnabled() and type(sheet).__name__ == "DaySheet":
            date.setDate(QDate(2027, 2, 9))
            break
    for field in fields(sheet):
        name = field.accessibleName()
        if isinstance(sheet, Sheet) and not content(field) and name in NEEDED:
            write(field, NEEDED[name])
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


NEEDED = {"Naam": "Jansens", "Familienaam": "Jansens", "Nederlands": "Attest", "Nom": "Jansens",
          "Last name": "Jansens", "Family name": "Jansens"}  # fmt: skip
"""What cannot be left empty, by its name in nl, fr and en."""
