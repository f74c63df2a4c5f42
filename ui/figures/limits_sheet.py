"""The dialog for the limits past which a figure is a signal for the report."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from planner.figures.limits import SignalRule, set_signal_limit, signal_limits
from planner.figures.tables import SHARE
from planner.texts import sentence
from ui.core.backend import Backend
from ui.core.language import spoken
from ui.widgets.button import Button
from ui.widgets.frames import label, row, scroll_column
from ui.widgets.sheet import Sheet
from ui.widgets.spin import Spin

WIDTH = 124
STEPS = {SHARE: 100, "minutes": 1, "hours": 60}
"""How many of what is shown make one of a limit's unit: per cent, or minutes."""
MOST = {SHARE: 100, "minutes": 480, "hours": 480}


class LimitsSheet(Sheet):
    """A line for each signal: whether it is given, and past which limit. Each change is kept."""

    def __init__(self, parent: QWidget, backend: Backend) -> None:
        super().__init__(self.tr("Limits of the signals"), parent, wanted=QSize(700, 500))
        self._backend = backend
        self.lines: dict[str, tuple[QCheckBox, Spin]] = {}
        about = self.tr("A figure past its limit proposes a sentence for the report.")
        self.body.addWidget(label(about, "caption", wrap=True))
        self._column, area = scroll_column(edge=0)
        self.body.addWidget(area, 1)
        close = self.add_button(Button(self.tr("Close"), kind="primary", key="Esc"), default=True)
        close.clicked.connect(self.accept)
        self.say_safe(self.tr("What is changed is kept at once; one undo takes it back."))
        backend.ask(self, signal_limits, self._show)

    def _show(self, limits: Mapping[SignalRule, float | None]) -> None:
        for rule, limit in limits.items():
            self._column.addWidget(self._line(rule, limit))
        self._column.addStretch()
        self.starts_at = next(iter(self.lines.values()))[0]
        self.starts_at.setFocus()

    def _line(self, rule: SignalRule, limit: float | None) -> QWidget:
        words = sentence("signals", f"rule.{rule.code}", spoken())
        given, value = QCheckBox(words), Spin(minimum=0, maximum=MOST[rule.unit])
        given.setChecked(limit is not None)
        value.setAccessibleName(self.tr("Limit: {signal}").format(signal=words))
        value.setFixedWidth(WIDTH)
        value.setSuffix(" %" if rule.unit == SHARE else self.tr(" minutes"))
        value.setValue(round((rule.shipped if limit is None else limit) * STEPS[rule.unit]))
        value.setEnabled(limit is not None)
        value.setKeyboardTracking(False)
        value.valueChanged.connect(partial(self._on_changed, rule))
        given.toggled.connect(partial(self._on_changed, rule))
        self.lines[rule.code] = (given, value)
        made = QWidget()
        made.setLayout(row(given, None, value))
        return made

    @Slot()
    def _on_changed(self, rule: SignalRule, _new: object = None) -> None:
        given, editor = self.lines[rule.code]
        editor.setEnabled(given.isChecked())
        limit = editor.value() / STEPS[rule.unit] if given.isChecked() else None
        self._backend.run(self, partial(set_signal_limit, code=rule.code, limit=limit))
