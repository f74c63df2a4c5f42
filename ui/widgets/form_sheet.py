"""A dialog with fields that submits without blocking and stays open when it is refused."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from planner.errors import Refusal
from ui.core.refusals import explain
from ui.widgets.button import Button
from ui.widgets.dates import DateEdit
from ui.widgets.frames import Icon, label
from ui.widgets.sheet import Sheet


class FormSheet(Sheet):
    """Fields under labels, a sentence that says what is wrong, and two buttons."""

    def __init__(self, title: str, verb: str, parent: QWidget, *, wanted: QSize) -> None:
        super().__init__(title, parent, wanted=wanted)
        self.message = Message()
        self.body.addWidget(self.message)
        self.cancel = self.add_button(Button(self.tr("Cancel"), kind="ghost"))
        self.cancel.clicked.connect(self.reject)
        self.save = Button(verb, kind="primary", key="Ctrl+Enter")
        self.save.clicked.connect(self.accept)
        self.add_button(self.save, default=True)

    def problem(self) -> str:
        """Say what is missing, or nothing when the form can be sent."""
        return ""

    def submit(self) -> None:
        """Send the values; answer with ``succeed`` or ``refuse``. Every form has its own.

        Qt's metaclass leaves no room for `abstractmethod`.
        """
        raise NotImplementedError

    @override
    def accept(self) -> None:
        self.message.say(self._wrong_date() or self.problem())
        if self.message.isHidden():
            self.save.setEnabled(False)
            self.submit()

    def _wrong_date(self) -> str:
        """Say what was typed for a date and is none, wherever in the form."""
        for date in self.findChildren(DateEdit):
            if date.isEnabled() and date.isVisibleTo(self) and date.is_wrong:
                date.setFocus()
                words = self.tr("“{typed}” is no date that can be here. Type 5/1/2027, or +14.")
                return words.format(typed=date.text())
        return ""

    def succeed(self, _value: object = None) -> None:
        """Close: what was asked is done."""
        super().accept()

    def refuse(self, refusal: Refusal) -> None:
        """Stay open and say why not."""
        self.save.setEnabled(True)
        self.message.say(explain(refusal))


class Message(QFrame):
    """A sentence above the fields; gone when there is nothing to say."""

    def __init__(self, notice: str = "danger", icon_name: str = "circle-x") -> None:
        super().__init__()
        self.setProperty("notice", notice)
        self._words = label("", "dense", wrap=True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.addWidget(Icon(icon_name, notice, 16))
        layout.addWidget(self._words, 1)
        self.say("")

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Show a sentence, or disappear."""
        self._words.setText(words)
        self.setVisible(bool(words))


def field(name: str, editor: QWidget, *, under: QWidget | None = None) -> QVBoxLayout:
    """Put a label above its editor (and something small under it), and tie the two together."""
    layout = named(name, editor, editor)
    if under is not None:
        layout.addWidget(under)
    return layout


def named(name: str, whole: QWidget, editor: QWidget) -> QVBoxLayout:
    """Put a label above a widget, and tie it to the editor inside that takes the focus."""
    words = label(name, "label")
    words.setBuddy(editor)
    if not editor.accessibleName():
        editor.setAccessibleName(name.replace("&", ""))
    layout = QVBoxLayout()
    layout.setSpacing(4)
    layout.addWidget(words)
    layout.addWidget(whole)
    return layout
