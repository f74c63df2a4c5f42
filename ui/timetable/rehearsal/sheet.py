"""The dialog that rehearses a planned day, and holds it against its variants."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QProgressBar, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.errors import Refusal
from planner.office.assumptions import set_assumptions
from planner.timetable.rehearsal.compare import Compared
from planner.timetable.rehearsal.rehearse import Far
from planner.timetable.rehearsal.summary import Summary
from planner.timetable.rehearsing import Stage, stage
from ui.core.backend import Backend
from ui.core.language import long_day
from ui.core.refusals import explain
from ui.timetable.rehearsal.assumption_panel import AssumptionPanel
from ui.timetable.rehearsal.results import Results
from ui.timetable.rehearsal.running import Rehearsing
from ui.timetable.rehearsal.side_by_side import SideBySide
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import EmptyState, label, row
from ui.widgets.sheet import Sheet
from ui.widgets.tabs import PADDING, Tabs

DAY, VARIANTS = 0, 1
PROGRESS_WORDS = 150
"""Room for the words beside the progress bar, in pixels, so that it stands still."""


def open_rehearsal(parent: QWidget, backend: Backend, day_id: int) -> None:
    """Fetch what the dialog starts from and open it."""

    def show(found: Stage) -> None:
        sheet = RehearsalSheet(parent, backend, day_id, found)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    backend.ask(parent, partial(stage, day_id=day_id), show)


class RehearsalSheet(Sheet):
    """Assumptions on the right; on the left what they lead to, for this day or for variants."""

    def __init__(self, parent: QWidget, backend: Backend, day_id: int, staged: Stage) -> None:
        super().__init__(self.tr("Rehearse the day"), parent, wanted=QSize(1286, 688))
        self._backend = backend
        self._day_id = day_id
        self._stage = staged
        self._rehearsing = Rehearsing(backend, self)
        self._known = [False, False]
        self._head_words = label(long_day(staged.date), "muted")
        self.head.insertWidget(1, self._head_words)
        self._panel = AssumptionPanel(staged.assumptions)
        self.starts_at = self._panel.first
        self._build_body()
        self._build_foot_buttons()
        self._follow()

    @override
    def done(self, result: int) -> None:
        self._rehearsing.stop()
        super().done(result)

    @property
    def is_running(self) -> bool:
        """Whether something is being rehearsed."""
        return self._rehearsing.is_running

    @property
    def has_progressed(self) -> bool:
        """Whether what is being rehearsed has said how far it is."""
        return self._bar.maximum() > 0

    def choose(self, place: int) -> None:
        """Show this day (0) or the variants (1)."""
        self._tabs.choose(place)

    def start(self) -> None:
        """Keep the assumptions in the office if they changed, then rehearse or compare."""
        if self._rehearsing.is_running or not self._run.isEnabled():
            return
        self._message.say("")
        assumptions = self._panel.assumptions()
        if assumptions == self._stage.assumptions:
            self._rehearse(self._stage)
            return
        self._run.setEnabled(False)
        version = self._stage.office_version
        work = partial(set_assumptions, version=version, assumptions=assumptions)
        self._backend.run(self, work, self._restage, self._refuse)

    def stop(self) -> None:
        """Be content with the days lived so far."""
        self._rehearsing.stop()

    def _build_body(self) -> None:
        self._tabs = Tabs((self.tr("This day"), self.tr("Side by side")))
        self._tabs.chosen.connect(self._on_tab)
        self._message = Message()
        self._results, self._variants = Results(self._stage), SideBySide(self._stage)
        self._states = QStackedWidget()
        for words, shown in (
            (self.tr("Live this day a thousand times before it comes: who waits, which desk runs "
                     "over, and how often everybody is home on time."), self._results),
            (self.tr("See the same households with visits of 10, 15 and 20 minutes, and with 1, 2 "
                     "and 3 desks per landlord."), self._variants),
        ):  # fmt: skip
            self._states.addWidget(EmptyState(words))
            self._states.addWidget(shown)
        whole = self.across(0)
        whole.addLayout(self._lay_out(), 1)
        whole.addWidget(self._panel)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(whole)

    def _lay_out(self) -> QVBoxLayout:
        """Put the tabs over the rest, their words in line with it."""
        rest, main = QVBoxLayout(), QVBoxLayout()
        rest.setContentsMargins(PADDING, 0, 0, 0)
        rest.setSpacing(12)
        rest.addWidget(self._message)
        rest.addWidget(self._build_progress())
        rest.addWidget(self._states, 1)
        main.setContentsMargins(20 - PADDING, 4, 20, 16)
        main.setSpacing(12)
        main.addWidget(self._tabs)
        main.addLayout(rest, 1)
        return main

    def _build_progress(self) -> QWidget:
        self._progress, self._words = QWidget(), label("", "dense")
        self._words.setMinimumWidth(PROGRESS_WORDS)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("Rehearsing"))
        stop = Button(self.tr("Stop"), icon_name="square")
        stop.clicked.connect(self.stop)
        layout = row(self._words, self._bar, stop, spacing=12)
        layout.setStretch(1, 1)
        self._progress.setLayout(layout)
        self._progress.hide()
        return self._progress

    def _build_foot_buttons(self) -> None:
        self.say_safe(self.tr("Only a rehearsal: nothing in the plan changes."))
        close = self.add_button(Button(self.tr("Close"), kind="ghost"))
        close.clicked.connect(self.reject)
        self._run = Button(self.tr("Rehearse"), kind="primary", icon_name="play", key="Ctrl+Enter")
        self._run.clicked.connect(self.start)
        self.add_button(self._run, default=True)

    def _follow(self) -> None:
        self._rehearsing.started.connect(self._on_started)
        self._rehearsing.ended.connect(self._on_ended)
        self._rehearsing.progressed.connect(self._on_progressed)
        self._rehearsing.summed.connect(self._on_summed)
        self._rehearsing.compared.connect(self._on_compared)
        self._rehearsing.refused.connect(self._refuse)

    def _restage(self, _value: object = None) -> None:
        self._backend.ask(self, partial(stage, day_id=self._day_id), self._rehearse, self._refuse)

    def _rehearse(self, staged: Stage) -> None:
        self._stage = staged
        self._run.setEnabled(True)
        if self._place == VARIANTS:
            self._rehearsing.compare(staged, staged.assumptions)
        else:
            self._rehearsing.rehearse(staged, staged.assumptions, self._panel.days)

    @property
    def _place(self) -> int:
        return DAY if self._states.currentIndex() < 2 else VARIANTS

    def _show(self, place: int) -> None:
        self._states.setCurrentIndex(2 * place + self._known[place])
        self._run.setText(self.tr("Compare") if place == VARIANTS else self.tr("Rehearse"))
        self._run.updateGeometry()

    @Slot(int)
    def _on_tab(self, place: int) -> None:
        self._show(place)

    @Slot()
    def _on_started(self) -> None:
        self._bar.setRange(0, 0)
        self._words.setText(self.tr("Starting…"))
        self._progress.show()
        self._run.setEnabled(False)
        self._tabs.setEnabled(False)

    @Slot()
    def _on_ended(self) -> None:
        self._progress.hide()
        self._run.setEnabled(True)
        self._tabs.setEnabled(True)

    @Slot(object)
    def _on_progressed(self, far: Far) -> None:
        self._bar.setRange(0, far.of)
        self._bar.setValue(far.done)
        self._words.setText(self.tr("{done} of {of} days").format(done=far.done, of=far.of))

    @Slot(object)
    def _on_summed(self, summary: Summary) -> None:
        if not summary.days:
            return
        self._results.show_summary(self._stage, summary)
        self._say_days(summary.days)
        self._known[DAY] = True
        self._show(DAY)

    @Slot(object)
    def _on_compared(self, found: list[Compared]) -> None:
        if not found:
            return
        self._variants.show_compared(found)
        self._say_days(found[0].summary.days)
        self._known[VARIANTS] = True
        self._show(VARIANTS)

    def _say_days(self, days: int) -> None:
        words = self.tr("{day}, rehearsed %n time(s)", "", days)
        self._head_words.setText(words.format(day=long_day(self._stage.date)))

    def _refuse(self, refusal: Refusal) -> None:
        self._run.setEnabled(True)
        self._message.say(explain(refusal))
