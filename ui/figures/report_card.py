"""What the report says beside its figures: an introduction, and the signals that are kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from planner.figures.keeping import INTRODUCTION, MOST, SIGNAL, keep_text
from planner.figures.signals import Signal
from ui.core.backend import Backend
from ui.core.rights import bar
from ui.figures.limits_sheet import LimitsSheet
from ui.figures.period import Period
from ui.widgets.button import Button
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label, line, row, scroll_column


class ReportCard(QFrame):
    """Shows what the report will say beside its figures."""

    def __init__(self, backend: Backend) -> None:
        super().__init__()
        self._backend = backend
        self._period: Period | None = None
        self._texts: Mapping[str, str] = {}
        self._words = label("", "dense", wrap=True)
        self._signals, area = scroll_column(edge=0)
        edit = Button(self.tr("Edit the introduction…"), icon_name="pencil", needs="keep_text")
        edit.clicked.connect(partial(self.edit, INTRODUCTION))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        about = self.tr("Tick what the report is to say. Each sentence can be changed.")
        layout.addWidget(label(self.tr("Introduction"), "card-title"))
        layout.addWidget(self._words)
        layout.addLayout(row(edit, None))
        for part in (line(), label(self.tr("Signals"), "card-title"), label(about, "caption")):
            layout.addWidget(part)
        layout.addWidget(area, 1)
        limits = Button(self.tr("Limits of the signals…"), icon_name="scale",
                        needs="set_signal_limit")  # fmt: skip
        limits.clicked.connect(self.set_limits)
        layout.addLayout(row(limits, None))

    def show_report(
        self, period: Period, texts: Mapping[str, str], proposed: Sequence[Signal]
    ) -> None:
        """Show the texts of a period, and what its figures propose."""
        self._period, self._texts = period, texts
        none = self.tr("No introduction yet.")
        self._words.setText(texts.get(INTRODUCTION, none))
        self._empty()
        offered = {one.part: one.words for one in proposed}
        kept = {part: text for part, text in texts.items() if part.startswith(SIGNAL)}
        for part, sentence in {**offered, **kept}.items():
            self._signals.addWidget(self._signal(part, sentence, kept=part in kept))
        if not offered and not kept:
            nothing = self.tr("No figure passes its limit.")
            self._signals.addWidget(label(nothing, "muted", wrap=True))
        self._signals.addStretch()

    @Slot()
    def set_limits(self) -> None:
        """Open the dialog of the limits past which a figure is a signal."""
        sheet = LimitsSheet(self, self._backend)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    @Slot()
    def edit(self, part: str, proposed: str = "", _on: object = None) -> None:
        """Open the dialog that changes a text of the report."""
        if self._period:
            words = self._texts.get(part, proposed)
            sheet = TextSheet(self, self._backend, self._period, (part, words))
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    def keep(self, part: str, sentence: str, on: bool) -> None:  # noqa: FBT001 - Qt's own
        """Keep a signal for the report, or leave it out again."""
        if self._period:
            first, last = self._period
            text = sentence if on else ""
            work = partial(keep_text, first=first, last=last, part=part, text=text)
            self._backend.run(self, work)

    def _signal(self, part: str, sentence: str, *, kept: bool) -> QWidget:
        made = QWidget()
        box = bar(QCheckBox(), "keep_text")
        box.setChecked(kept)
        box.setAccessibleName(sentence)
        box.toggled.connect(partial(self.keep, part, sentence))
        words = label(sentence, "dense", wrap=True)
        change = Button("", kind="ghost", icon_name="pencil", needs="keep_text")
        change.setAccessibleName(self.tr("Change this sentence"))
        change.clicked.connect(partial(self.edit, part, sentence))
        layout = row(box, words, change)
        layout.setStretch(1, 1)
        made.setLayout(layout)
        return made

    def _empty(self) -> None:
        while (item := self._signals.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()


class TextSheet(FormSheet):
    """Changes one text of the report; an empty one is left out."""

    def __init__(
        self, parent: QWidget, backend: Backend, period: Period, text: tuple[str, str]
    ) -> None:
        super().__init__(self.tr("Text of the report"), self.tr("Save"), parent,
                         wanted=QSize(620, 420))  # fmt: skip
        self._backend, self._period, self._part = backend, period, text[0]
        self.words = QPlainTextEdit(text[1])
        self.words.setTabChangesFocus(True)
        self.body.addLayout(field(self.tr("&Text"), self.words), 1)
        self.starts_at = self.words

    @override
    def problem(self) -> str:
        if len(self.words.toPlainText().strip()) <= MOST:
            return ""
        return self.tr("Make it shorter: {most} characters fit.").format(most=MOST)

    @override
    def submit(self) -> None:
        first, last = self._period
        text = self.words.toPlainText()
        work = partial(keep_text, first=first, last=last, part=self._part, text=text)
        self._backend.run(self, work, self.succeed, self.refuse)
