"""The fields for a document's name in Dutch and in every language that slips are written in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from planner import RESOURCES
from planner.checklists.drafts import LONGEST
from planner.languages import interpreter_languages
from planner.texts import LANGUAGES
from ui.core.language import language_name, spoken
from ui.widgets.form_sheet import field
from ui.widgets.frames import label
from ui.widgets.tips import tip

ACROSS = 2


class TextsEditor(QWidget):
    """Asks for names by language; an empty one shows the Dutch name that is used instead.

    The Dutch one stands apart: `dutch`.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, QLineEdit] = {}
        self._note = label("", "caption", wrap=True)
        self._own = self._edit("nl")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._more = QComboBox()
        self._more.setAccessibleName(self.tr("Add another language"))
        self._more.activated.connect(self._on_more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._grid)
        layout.addWidget(self._more)
        layout.addWidget(self._note)
        for code in slip_codes():
            self._add(code)
        self._offer()
        self._show_fallback()

    @property
    def dutch(self) -> QLineEdit:
        """The field for the Dutch name."""
        return self._own

    def texts(self) -> dict[str, str]:
        """Give the names that were filled in."""
        return {code: edit.text() for code, edit in self._fields.items() if edit.text().strip()}

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show names."""
        for code in texts:
            self._add(code)
        for code, edit in self._fields.items():
            edit.setText(texts.get(code, ""))
            edit.setCursorPosition(0)

    def write(self, code: str, words: str) -> None:
        """Fill in a name."""
        self._add(code)
        self._fields[code].setText(words)

    def _edit(self, code: str) -> QLineEdit:
        made = QLineEdit()
        made.setMaxLength(LONGEST)
        made.textChanged.connect(self._show_fallback)
        made.textChanged.connect(self.changed)
        self._fields[code] = made
        return made

    def _add(self, code: str) -> None:
        if code not in self._fields:
            place = len(self._fields) - 1
            self._grid.addLayout(
                field(language_name(code), self._edit(code)), place // ACROSS, place % ACROSS
            )
            self._show_fallback()
            self._offer()

    def _offer(self) -> None:
        self._more.clear()
        self._more.addItem(self.tr("Another language…"), "")
        for code, name in interpreter_languages(spoken()):
            if code not in self._fields:
                self._more.addItem(name, code)

    @Slot(int)
    def _on_more(self, place: int) -> None:
        if code := self._more.itemData(place):
            self._add(code)
            self._fields[code].setFocus()

    @Slot()
    def _show_fallback(self) -> None:
        dutch = self._own.text().strip()
        for code, edit in self._fields.items():
            if code != "nl":
                words = self.tr("in Dutch: {name}").format(name=dutch)
                edit.setPlaceholderText(words if dutch else "")
                edit.setToolTip(tip(words) if dutch and not edit.text() else "")
        missing = sum(not edit.text().strip() for edit in self._fields.values())
        words = self.tr("On paper and on screen an empty name is given in Dutch.")
        self._note.setText(words)
        self._note.setVisible(bool(missing))


def slip_codes() -> tuple[str, ...]:
    """Give the languages of the program, then those that slips are translated into."""
    paths = (RESOURCES / "texts").glob("slip.*.toml")
    codes = sorted(path.name.split(".")[1] for path in paths)
    return tuple(dict.fromkeys((*LANGUAGES, *codes)))
