"""What a household agreed to be followed for, as two boxes to tick."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from planner.kinds import Followed
from planner.outcomes.followed import follow
from ui.core.backend import Backend
from ui.followup.words import date_word


class Consents(QWidget):
    """Shows and changes what a household agreed to; `today` gives the date that is noted.

    When `brief`, only the purposes are named: what they are is said above them.
    """

    def __init__(
        self, backend: Backend, today: Callable[[], datetime.date], *, brief: bool = False
    ) -> None:
        super().__init__()
        self._backend, self._today, self._brief = backend, today, brief
        self._household_id = 0
        self.boxes = {purpose: QCheckBox() for purpose in Followed}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for purpose, box in self.boxes.items():
            box.toggled.connect(partial(self._on_toggled, purpose))
            layout.addWidget(box)

    @property
    def first(self) -> QCheckBox:
        """The box that stands first."""
        return next(iter(self.boxes.values()))

    def show_household(
        self, household_id: int, moving_on: datetime.date | None, updates: datetime.date | None
    ) -> None:
        """Show what a household agreed to, and since when."""
        self._household_id = household_id
        words = self._words()
        for purpose, on in ((Followed.MOVING_ON, moving_on), (Followed.UPDATES, updates)):
            box = self.boxes[purpose]
            with QSignalBlocker(box):
                box.setChecked(on is not None)
            since = self.tr("since {date}").format(date=date_word(on)) if on else ""
            box.setText(" ".join(filter(None, (words[purpose], since))))

    def _words(self) -> dict[Followed, str]:
        if self._brief:
            return {Followed.MOVING_ON: self.tr("Moving on"), Followed.UPDATES: self.tr("Updates")}
        return {Followed.MOVING_ON: self.tr("May be followed to &move on"),
                Followed.UPDATES: self.tr("May be followed for &updates")}  # fmt: skip

    def _on_toggled(self, purpose: Followed, on: bool) -> None:  # noqa: FBT001 - Qt's own
        day = self._today() if on else None
        work = partial(follow, household_id=self._household_id, purpose=purpose, on=day)
        self._backend.run(self, work)
