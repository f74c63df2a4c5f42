"""Step 5 of the import: what came of it, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.days.needs import LanguageNeed
from planner.households.importing.lists import Imported, Judged
from ui.core.language import language_name
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message
from ui.widgets.frames import Icon, label, row


class ResultStep(QWidget):
    """Says how many households were added, merged and left out, and who must still interpret.

    `interpreters_asked` and `plan_asked` lead on.
    """

    interpreters_asked = Signal()
    plan_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._added, self._merged, self._not = (label("", "strong") for _ in range(3))
        self._short = Message("warning", "languages")
        self._book = Button(self.tr("Book interpreters"), icon_name="languages")
        self._book.clicked.connect(self.interpreters_asked)
        plan = Button(self.tr("On to the day plan"), icon_name="calendar-check")
        plan.clicked.connect(self.plan_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        for icon, role, figure in (
            ("circle-check", "success", self._added),
            ("merge", "at_desk", self._merged),
            ("circle-x", "text_muted", self._not),
        ):
            layout.addLayout(row(Icon(icon, role), figure, None))
        layout.addSpacing(8)
        layout.addWidget(self._short)
        layout.addLayout(row(self._book, plan, None))
        layout.addStretch()

    def show_result(self, done: Imported, verdict: Judged) -> None:
        """Show what was written."""
        rest = len(verdict.rows) - done.added - done.merged
        self._added.setText(self.tr("%n household(s) added", "", done.added))
        self._merged.setText(self.tr("%n merged with somebody known", "", done.merged))
        self._not.setText(self.tr("%n row(s) not imported", "", rest))

    def show_needs(self, needs: Sequence[LanguageNeed]) -> None:
        """Say for which languages nobody interprets yet."""
        missing = [language_name(need.language) for need in needs if not need.interpreters]
        words = self.tr("Nobody interprets yet for: {languages}.")
        self._short.say(words.format(languages=", ".join(missing)) if missing else "")
        self._book.setVisible(bool(missing))
