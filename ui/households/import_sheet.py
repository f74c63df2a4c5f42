"""The wizard that brings in lists: file, columns, check, doubles, result."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QStackedWidget, QWidget

from planner.days.needs import LanguageNeed, languages_needed
from planner.days.queries import DayRow
from planner.errors import Refusal
from planner.households.importing.faults import faults_xlsx
from planner.households.importing.lists import Imported, Judged
from planner.office.queries import LandlordRow
from ui.core.backend import Backend
from ui.core.language import short_day, spoken
from ui.core.refusals import explain
from ui.core.settings import Settings
from ui.households.importing.check_step import CheckStep
from ui.households.importing.columns_step import ColumnsStep
from ui.households.importing.course import Course
from ui.households.importing.doubles_step import DoublesStep
from ui.households.importing.file_step import FileStep
from ui.households.importing.result_step import ResultStep
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import label
from ui.widgets.sheet import Sheet
from ui.widgets.stepper import Stepper

FILE, COLUMNS, CHECK, DOUBLES, RESULT = range(5)


class ImportSheet(Sheet):
    """Leads through the five steps; nothing is written before the last button.

    `interpreters_asked` and `plan_asked` say where to go after it.
    """

    interpreters_asked = Signal()
    plan_asked = Signal()

    def __init__(
        self, parent: QWidget, backend: Backend, day: DayRow, settings: Settings,
        owners: Sequence[LandlordRow],
    ) -> None:  # fmt: skip
        super().__init__(self.tr("Import lists"), parent, wanted=QSize(1166, 680))
        self._backend = backend
        self._day = day
        self._step = FILE
        self.course = Course(backend, day.id, self)
        self._build_steps(settings, owners)
        self._build_buttons()
        self.course.read.connect(self._on_read)
        self.course.judged.connect(self._on_judged)
        self.course.refused.connect(self._on_refused)
        self.course.imported.connect(self._on_imported)
        self._show_step(FILE)

    def _build_steps(self, settings: Settings, owners: Sequence[LandlordRow]) -> None:
        self.head.insertWidget(1, label(short_day(self._day.date), "muted"))
        names = (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Doubles"),
                 self.tr("Result"))  # fmt: skip
        self._stepper = Stepper(names)
        self.under_head.setContentsMargins(20, 0, 20, 14)
        self.under_head.addWidget(self._stepper)
        self.under_head.addStretch()
        self._message = Message()
        self.files = FileStep(self.course, settings)
        self.check = CheckStep(self.course)
        self.check.faults_asked.connect(self._on_faults_asked)
        self._result = ResultStep()
        self._lead_on()
        columns, doubles = ColumnsStep(self.course, owners), DoublesStep(self.course, owners)
        self._steps = QStackedWidget()
        self._pages = (self.files, columns, self.check, doubles, self._result)
        for page in self._pages:
            self._steps.addWidget(page)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self._message)
        self.body.addWidget(self._steps, 1)

    def _lead_on(self) -> None:
        for asked, ask in (
            (self._result.interpreters_asked, self.interpreters_asked),
            (self._result.plan_asked, self.plan_asked),
        ):
            asked.connect(self.accept)
            asked.connect(ask)

    def _build_buttons(self) -> None:
        self._cancel = self.add_button(Button(self.tr("Cancel"), kind="ghost"))
        self._cancel.clicked.connect(self.reject)
        self._back = self.add_button(Button(self.tr("Back"), icon_name="chevron-left"))
        self._back.clicked.connect(self.go_back)
        self._next = Button(self.tr("Next"), kind="primary", key="Ctrl+Enter")
        self._next.clicked.connect(self.go_on)
        self.add_button(self._next, default=True)

    @Slot()
    def go_on(self) -> None:
        """Go to the next step; from the last but one, import."""
        if not self._next.isEnabled():
            return
        self._message.say("")
        if self._step == FILE:
            self._next.setEnabled(False)
            self.course.judge()
        elif self._step == DOUBLES:
            self._next.setEnabled(False)
            self.course.carry_out()
        elif self._step == RESULT:
            self.accept()
        else:
            self._show_step(self._step + 1)

    @Slot()
    def go_back(self) -> None:
        """Go to the step before."""
        self._show_step(max(FILE, self._step - 1))

    def _show_alone(self, step: int) -> None:
        """Show a step; the others ask for no room, so that only what is in it scrolls."""
        policy = QSizePolicy.Policy
        for place, page in enumerate(self._pages):
            either = policy.Preferred if place == step else policy.Ignored
            page.setSizePolicy(either, either)
        self._steps.setCurrentIndex(step)

    def _show_step(self, step: int) -> None:
        self._step = step
        self._show_alone(step)
        self._stepper.show_step(step)
        self._back.setVisible(FILE < step < RESULT)
        self._cancel.setVisible(step < RESULT)
        self._next.setText(self._next_words(step))
        self._next.updateGeometry()
        self._next.setEnabled(step != FILE or bool(self.course.lists))
        nothing = self.tr("Nothing is kept yet. After importing, Ctrl+Z takes it all back.")
        done = self.tr("Ctrl+Z takes the whole import back.")
        self.say_safe(nothing if step < RESULT else done)

    def _next_words(self, step: int) -> str:
        verdict = self.course.verdict
        count = len(verdict.accepted) if verdict else 0
        return {
            FILE: self.tr("On to columns"),
            COLUMNS: self.tr("On to check"),
            CHECK: self.tr("On to doubles"),
            DOUBLES: self.tr("Import %n row(s)", "", count),
            RESULT: self.tr("Close"),
        }[step]

    @Slot()
    def _on_read(self) -> None:
        self._message.say("")
        self._next.setEnabled(bool(self.course.lists))

    @Slot(object)
    def _on_judged(self, _verdict: Judged) -> None:
        if self._step == FILE:
            self._show_step(COLUMNS)

    @Slot(object)
    def _on_refused(self, refusal: Refusal) -> None:
        self._next.setEnabled(bool(self.course.lists))
        self._message.say(explain(refusal))

    @Slot(object)
    def _on_imported(self, done: Imported) -> None:
        if self.course.verdict:
            self._result.show_result(done, self.course.verdict)
        self._show_step(RESULT)
        self._backend.ask(self, partial(languages_needed, day_id=self._day.id), self._show_needs)

    def _show_needs(self, needs: Sequence[LanguageNeed]) -> None:
        self._result.show_needs(needs)

    @Slot()
    def _on_faults_asked(self) -> None:
        dialog = QFileDialog(self, self.tr("Errors as Excel"), self.tr("errors.xlsx"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.fileSelected.connect(self.save_faults)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def save_faults(self, path: str) -> None:
        """Write the rows that have something the matter to a workbook."""
        verdict, language = self.course.verdict, spoken()
        if verdict:
            self._backend.compute(
                self,
                lambda _: faults_xlsx(verdict, language),
                partial(self._write, Path(path)),
            )

    def _write(self, path: Path, workbook: bytes) -> None:
        try:
            path.write_bytes(workbook)
        except OSError:
            words = self.tr("{file} cannot be written. Choose another folder or name.")
            self._message.say(words.format(file=path.name))
