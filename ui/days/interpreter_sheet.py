"""The dialog that books interpreters for a day, and takes them off again."""

from __future__ import annotations

import datetime
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from planner.days.deadlines import interpreter_deadline
from planner.days.presence import InterpreterRow, book_interpreter, cancel_interpreter
from planner.days.rules import read_hours
from planner.days.view import DayView, day_view
from planner.errors import Refusal
from planner.kinds import InterpreterMode
from planner.languages import interpreter_languages
from ui.core.backend import Backend
from ui.core.language import language_name, spoken
from ui.core.refusals import explain
from ui.days.company.words import deadline_words, mode_words
from ui.days.words import hours_words
from ui.widgets.button import Button
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card
from ui.widgets.tips import tell_choice


class InterpreterSheet(FormSheet):
    """Asks who interprets which language, and when; stays open for the next one.

    It starts with the language that most households wait for.
    """

    def __init__(self, parent: QWidget, backend: Backend, view: DayView) -> None:
        title = self.tr("Interpreters")
        super().__init__(title, self.tr("Book interpreter"), parent, wanted=QSize(820, 520))
        self._backend = backend
        self._view = view
        self.cancel.setText(self.tr("Close"))
        self._build_fields()
        self._show(view)

    @override
    def problem(self) -> str:
        if not self._name.text().strip():
            return self.tr("Fill in who interprets.")
        try:
            read_hours(self._hours.text())
        except Refusal as refusal:
            return explain(refusal)
        return ""

    @override
    def submit(self) -> None:
        work = partial(
            book_interpreter,
            day_id=self._view.id,
            name=self._name.text().strip(),
            languages=(self._language.currentData(),),
            windows=read_hours(self._hours.text()),
            mode=InterpreterMode(self._mode.currentData()),
        )
        self._backend.run(self, work, self.succeed, self.refuse)

    @override
    def succeed(self, _value: object = None) -> None:
        self._backend.ask(self, partial(day_view, day_id=self._view.id), self._show)

    def _build_fields(self) -> None:
        self._language, self._name, self._hours = QComboBox(), QLineEdit(), QLineEdit()
        self._language.currentIndexChanged.connect(self._on_language)
        self._mode = QComboBox()
        for mode in InterpreterMode:
            self._mode.addItem(mode_words(mode), mode.value)
        tell_choice(self._language)
        self.starts_at = self._language
        fields = QHBoxLayout()
        fields.setSpacing(12)
        fields.addLayout(field(self.tr("Language"), self._language), 3)
        fields.addLayout(field(self.tr("Who"), self._name), 3)
        fields.addLayout(field(self.tr("How"), self._mode), 2)
        fields.addLayout(field(self.tr("Hours (empty: all day)"), self._hours), 5)
        self._booked = Table[InterpreterRow](self._columns(), self.tr("Booked"), key="presence_id")
        remove = Button(self.tr("Take off this day"), kind="danger", icon_name="trash-2")
        remove.clicked.connect(self._on_remove)
        self.body.addLayout(fields)
        self.body.addWidget(label(self.tr("Booked for this day"), "section"))
        self.body.addWidget(table_card(self._booked), 1)
        self.body.addWidget(remove)

    def _columns(self) -> list[Column[InterpreterRow]]:
        return [
            Column(self.tr("Who"), lambda r: r.name, 0, lambda _: Look(500)),
            Column(self.tr("Language"), lambda r: ", ".join(map(language_name, r.languages)), 160),
            Column(self.tr("How"), lambda r: mode_words(r.mode), 104, spare=1),
            Column(self.tr("Hours"), lambda r: hours_words(r.windows), 216),
        ]

    def _say_deadline(self, until: datetime.datetime) -> None:
        """Say until when a booking can be cancelled free of charge."""
        self.say_safe(deadline_words(until, self._backend.workspace.clock()))

    def _show(self, view: DayView) -> None:
        self._view = view
        self.save.setEnabled(True)
        self._booked.show_rows(view.interpreters)
        self._hours.setPlaceholderText(hours_words(view.sessions))
        asked = {need.language: need for need in view.needs}
        short = [code for code, need in asked.items() if not need.interpreters]
        known = [code for code, _ in interpreter_languages(spoken())]
        self._language.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._language.clear()
        for code in dict.fromkeys((*short, *asked, *known)):
            words = language_name(code)
            if code in asked:
                count = self.tr("%n household(s)", "", asked[code].households)
                words = f"{words}, {count}"
            self._language.addItem(words, code)
        self._language.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._on_language()

    @Slot()
    def _on_language(self, _place: int = 0) -> None:
        self._propose_name()
        code, view = self._language.currentData(), self._view
        work = partial(interpreter_deadline, day=view.date, languages=(code,),
                       opens=view.sessions[0][0])  # fmt: skip
        self._backend.ask(self, work, self._say_deadline)

    def _propose_name(self) -> None:
        code = self._language.currentData()
        count = sum(code in row.languages for row in self._view.interpreters) + 1
        words = self.tr("Interpreter {language} {number}")
        self._name.setText(words.format(language=language_name(code), number=count))

    @Slot()
    def _on_remove(self) -> None:
        if chosen := self._booked.selected():
            work = partial(cancel_interpreter, presence_id=chosen.presence_id)
            self._backend.run(self, work, self.succeed, self.refuse)
