"""The sheet with the texts of slips: each in Dutch and, beside it, in another language."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from planner.errors import Refusal
from planner.kinds import TextStatus
from planner.languages import language_name
from planner.slips.editing import TextRow, change_text, check_texts, text_rows
from planner.slips.parts import Part
from planner.slips.wording import DUTCH, LANGUAGES, shipped
from planner.slips.writing.directions import RIGHT_TO_LEFT
from planner.workspace import Work
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.core.refusals import explain
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import label, row
from ui.widgets.rows import Column, Look
from ui.widgets.sheet import Sheet
from ui.widgets.table import Table, table_card

EDITOR_HIGH = 64
SIDES = {
    Qt.LayoutDirection.LeftToRight: Qt.AlignmentFlag.AlignLeft,
    Qt.LayoutDirection.RightToLeft: Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
}
LOOKS = {
    TextStatus.CHECKED: Look(role="success", shape="check", chip=True),
    TextStatus.DRAFT: Look(role="warning", shape="clock", chip=True),
}


class TextSheet(Sheet):
    """Shows all texts of a language; the selected one can be written anew."""

    def __init__(self, parent: QWidget, backend: Backend) -> None:
        super().__init__(self.tr("Texts on the slips"), parent, wanted=QSize(1040, 700))
        self._backend = backend
        self._row: TextRow | None = None
        self._build_head()
        self._build_table()
        self._build_editor()
        self._check_all = Button(self.tr("All checked"), icon_name="check")
        self._check_all.clicked.connect(self._on_all_checked)
        self.add_button(self._check_all)
        close = Button(self.tr("Close"), kind="ghost")
        close.clicked.connect(self.accept)
        self.add_button(close)
        self.say_safe(self.tr("Slips that were printed stay as they are. Ctrl+Z takes this back."))
        self.reload()

    @property
    def language(self) -> str:
        """The language that is shown beside the Dutch."""
        return str(self._language.currentData())

    @property
    def part(self) -> Part:
        """Which texts are shown."""
        return Part(self._part.currentData())

    def reload(self) -> None:
        """Fetch the texts again."""
        self._backend.ask(
            self, partial(text_rows, language=self.language, part=self.part), self._show
        )

    def _build_head(self) -> None:
        self._language = QComboBox()
        named = sorted((language_name(code, spoken()), code) for code in LANGUAGES[1:])
        for name, code in [*named, (self.tr("Dutch itself"), DUTCH)]:
            self._language.addItem(name, code)
        self._language.setAccessibleName(self.tr("Language"))
        self._language.activated.connect(self.reload)
        self._part = QComboBox()
        for name, part in (
            (self.tr("On the slip"), Part.SLIP),
            (self.tr("On the sheets with papers"), Part.SHEETS),
            (self.tr("Names of the papers"), Part.NAMES),
        ):
            self._part.addItem(name, part)
        self._part.setAccessibleName(self.tr("Texts"))
        self._part.activated.connect(self.reload)
        choices = self.under_head if self.is_narrow else self.head
        if self.is_narrow:
            self.under_head.setContentsMargins(20, 0, 20, 14)
        else:
            self.head.addStretch()
        for name, choice in ((self.tr("Texts"), self._part), (self.tr("Language"), self._language)):
            choices.addWidget(label(name, "label"))
            choices.addWidget(choice)

    def _build_table(self) -> None:
        missing = self.tr("None: printed in Dutch")
        self._table = Table[TextRow](
            [
                Column(self.tr("Dutch"), lambda x: _one_line(x.dutch), 380),
                Column(
                    self.tr("Translation"),
                    lambda x: _one_line(x.words) or missing,
                    0,
                    lambda x: Look() if x.words else Look(role="danger"),
                ),
                Column(self.tr("Status"), self._status, 130, lambda x: LOOKS[x.status]),
            ],
            self.tr("Texts on the slips"),
            key="key",
        )
        self._table.chosen.connect(self._on_chosen)
        self.starts_at = self._table
        none = self.tr("In this language the list of documents itself has them: page Documents.")
        self._none = label(none, "muted", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.hide()
        self._card = table_card(self._table)
        self.body.addWidget(self._none, 1)
        self.body.addWidget(self._card, 1)

    def _build_editor(self) -> None:
        self._dutch, self._words = _editor(), _editor()
        self._dutch.setReadOnly(True)
        self._checked = QCheckBox(self.tr("Checked by somebody who reads this language"))
        self._shipped = Button(self.tr("As the program came with it"), kind="link")
        self._shipped.clicked.connect(self._on_shipped)
        self._keep = Button(self.tr("Save text"), kind="primary", key="Ctrl+S")
        self._keep.setShortcut("Ctrl+S")
        self._keep.clicked.connect(self._on_keep)
        self._message = Message()
        hint = self.tr("What stands in braces is filled in for each household: leave it as it is.")
        side = row(spacing=12)
        side.addLayout(field(self.tr("Dutch"), self._dutch), 1)
        side.addLayout(field(self.tr("Translation"), self._words), 1)
        editor = QVBoxLayout()
        editor.setSpacing(8)
        editor.addWidget(self._message)
        editor.addLayout(side)
        editor.addWidget(label(hint, "caption", wrap=True))
        editor.addLayout(row(self._checked, None, self._shipped, self._keep))
        self.body.addLayout(editor)

    def _show(self, rows: list[TextRow]) -> None:
        self._table.show_rows(rows)
        self._none.setVisible(not rows)
        self._card.setVisible(bool(rows))
        if self._table.selected() is None:
            self._table.select_place(0)
        self._on_chosen(self._table.selected())
        drafts = sum(x.status is TextStatus.DRAFT for x in rows)
        self._check_all.setEnabled(drafts > 0)

    def _status(self, text: TextRow) -> str:
        own = {TextStatus.DRAFT: self.tr("Draft"), TextStatus.CHECKED: self.tr("Checked")}
        return own[text.status]

    @Slot(object)
    def _on_chosen(self, text: TextRow | None) -> None:
        self._row = text
        self._keep.setEnabled(text is not None)
        self._message.say("")
        self._turn()
        self._dutch.setPlainText(text.dutch if text else "")
        self._words.setPlainText(text.words if text else "")
        self._checked.setChecked(text is not None and text.status is TextStatus.CHECKED)
        self._shipped.setEnabled(text is not None and text.own)

    def _turn(self) -> None:
        """Write in the direction of the language."""
        way = Qt.LayoutDirection
        turned = way.RightToLeft if self.language in RIGHT_TO_LEFT else way.LeftToRight
        option = self._words.document().defaultTextOption()
        option.setTextDirection(turned)
        option.setAlignment(SIDES[turned])
        self._words.document().setDefaultTextOption(option)
        self._words.setLayoutDirection(turned)

    @Slot()
    def _on_shipped(self) -> None:
        if self._row:
            self._words.setPlainText(shipped(self._row.key, self.language))

    @Slot()
    def _on_keep(self) -> None:
        if self._row is None:
            return
        self._run(
            partial(
                change_text,
                language=self.language,
                key=self._row.key,
                version=self._row.version,
                words=self._words.toPlainText(),
                checked=self._checked.isChecked(),
            )
        )

    @Slot()
    def _on_all_checked(self) -> None:
        self._run(partial(check_texts, language=self.language, part=self.part))

    def _run(self, work: Work[None]) -> None:
        self._backend.run(self, work, lambda _: self.reload(), self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self._message.say(explain(refusal))


def _editor() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setFixedHeight(EDITOR_HIGH)
    made.setTabChangesFocus(True)
    return made


def _one_line(words: str) -> str:
    return words.replace("-\n", "").replace("\n", " ")
