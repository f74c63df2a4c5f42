"""The panel of one household's papers: whom to call, what is open, and ticking it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from planner.checklists.card import appointment_checklist
from planner.checklists.noted import Paper
from planner.checklists.sifting import Sifted
from planner.checklists.ticking import tick
from planner.checklists.views import Checklist
from planner.texts import sentence
from ui.checklists.lines import PaperLine, lines_of
from ui.checklists.paper_list import PaperList
from ui.checklists.paper_sheet import PaperSheet
from ui.checklists.words import key_words, row_look, row_words
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.households.card.marks import state_words
from ui.widgets.button import Button
from ui.widgets.frames import Chip, Icon, label, line, panel_columns, row

WIDTH = 304


class PapersPanel(QFrame):
    """Shows a household that comes on the chosen day. `left` says that the focus goes back.

    `card_asked` gives the household whose card is wanted.
    """

    card_asked = Signal(object)
    left = Signal()

    def __init__(self, backend: Backend) -> None:
        super().__init__()
        self._backend = backend
        self._row: Sifted | None = None
        self._view: Checklist | None = None
        self.setProperty("kind", "panel")
        self.setFixedWidth(WIDTH)
        self._build()
        self.hide()

    @property
    def row(self) -> Sifted | None:
        """The household that is shown."""
        return self._row

    def show_row(self, row: Sifted | None) -> None:
        """Show another household, or none."""
        if row is None or self._row is None or row.id != self._row.id:
            self._list.show_lines(())
        self._row = row
        self.setVisible(row is not None)
        if row:
            self._show_head(row)
            self.reload()

    def reload(self) -> None:
        """Fetch the papers again."""
        if self._row:
            asked = self._row.id
            work = partial(appointment_checklist, appointment_id=asked, language=spoken())
            self._backend.ask(self, work, partial(self._show, asked), lambda _: self.hide())

    def focus_list(self) -> None:
        """Go to the papers."""
        if self.isVisible():
            self._list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def holds_focus(self) -> bool:
        """Tell whether somebody is ticking here."""
        return self._list.hasFocus()

    @Slot()
    def tick(self, _line: PaperLine | None = None) -> None:
        """Take the chosen paper one state on, as the space bar does."""
        line, view = self._list.line(), self._view
        if line and line.paper and view:
            work = partial(tick, paper=line.paper, was=line.state, on=view.on)
            self._backend.run(self, work)

    @Slot()
    def fill_in(self) -> None:
        """Open the dialog for a date, the months, a promise or another state."""
        if (line := self._list.line()) and self._view:
            sheet = PaperSheet(self, self._backend, line, self._view.on)
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    def choose(self, paper: Paper) -> None:
        """Choose a paper of the list."""
        places = [one.paper for one in self._list.lines]
        self._list.choose(places.index(paper))

    def _build(self) -> None:
        self._number, self._chip = label("", "display"), Chip()
        self._name = label("", "heading", wrap=True)
        self._phone, self._companion = self._fact("phone"), self._fact("heart-handshake")
        self._list = PaperList(self.tr("Papers of this household"))
        self._list.ticked.connect(self.tick)
        self._list.opened.connect(self._on_card)
        self._list.chosen.connect(self._show_why)
        self._list.left.connect(self.left)
        self._why = label("", "caption", wrap=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._tick = Button(self.tr("Tick"), kind="primary", key=key_words("Space"), wide=True)
        self._tick.clicked.connect(self.tick)
        self._fill = Button(self.tr("Fill in…"), key="F2", wide=True)
        self._fill.clicked.connect(self.fill_in)
        self._card = Button(self.tr("Card"), key="Enter", wide=True)
        self._card.clicked.connect(self._on_card)
        self._lay_out()

    def _lay_out(self) -> None:
        body, foot = panel_columns(self)
        body.addLayout(row(self._number, None, self._chip))
        for part in (self._name, self._phone, self._companion, line()):
            body.addWidget(part)
        body.addWidget(self._list, 1)
        body.addWidget(line())
        body.addWidget(self._why)
        foot.addWidget(self._tick)
        foot.addLayout(row(self._fill, self._card))

    def _fact(self, icon: str) -> QWidget:
        part = QWidget()
        words = label("", "dense", wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = row(Icon(icon, size=16), words)
        layout.setStretch(1, 1)
        part.setLayout(layout)
        part.setProperty("words", words)
        return part

    def _show_head(self, row: Sifted) -> None:
        one = row.household
        self._number.setText(f"{one.number:03d}")
        look = row_look(row)
        self._chip.show_status(look.shape, row_words(row), look.role)
        self._name.setText(self.tr("hidden") if one.hidden else one.name)
        phone = one.phone or ("" if one.hidden else self.tr("no phone number known"))
        for part, words in ((self._phone, phone), (self._companion, one.companion)):
            part.property("words").setText(words)
            part.setVisible(bool(words))

    def _show(self, asked: int, view: Checklist) -> None:
        if self._row and asked == self._row.id:
            self._view = view
            self._list.show_lines(lines_of(view))

    @Slot(object)
    def _show_why(self, chosen: PaperLine | None) -> None:
        for button in (self._tick, self._fill):
            button.setEnabled(chosen is not None)
        self._why.setText(self._reasons(chosen) if chosen else "")

    def _reasons(self, chosen: PaperLine) -> str:
        if chosen.row is None:
            return ""
        because = ", ".join(chosen.row.because) or sentence("checklists", "everybody", spoken())
        first = f"{state_words(chosen.state)}: {chosen.row.text}"
        lines = [f"{first[:1].upper()}{first[1:]}", self.tr("Why: {facts}").format(facts=because)]
        if chosen.row.validity:
            lines.append(self.tr("Must be: {rule}").format(rule=chosen.row.validity))
        return "\n".join(lines)

    @Slot()
    def _on_card(self, _line: PaperLine | None = None) -> None:
        if self._row:
            self.card_asked.emit(self._row.household.household_id)
