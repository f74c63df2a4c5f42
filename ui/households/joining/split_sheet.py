"""The dialog that gives some persons of a household a file of their own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from planner.households.card import HouseholdView
from planner.households.joining.split import split_household
from ui.core.backend import Backend
from ui.households.words import role_words
from ui.widgets.form_sheet import FormSheet
from ui.widgets.frames import label, scroll_column


class SplitSheet(FormSheet):
    """Asks who leaves. `boxes` holds a box for each person, by id."""

    def __init__(self, parent: QWidget, backend: Backend, view: HouseholdView) -> None:
        super().__init__(
            self.tr("Split this household"), self.tr("Split"), parent, wanted=QSize(620, 520)
        )
        self._backend = backend
        self._view = view
        self.boxes: dict[int, QCheckBox] = {}
        column, area = scroll_column(8, edge=0)
        column.addWidget(label(self.tr("Who gets a file of their own?"), "strong"))
        for person in view.persons:
            box = QCheckBox(f"{person.name}, {role_words(person.role)}")
            self.boxes[person.id] = box
            column.addWidget(box)
        column.addStretch()
        along = self.tr("What was ticked for them goes along, and the language of the slip. "
                        "Appointments, facts, phone and remark stay with the old file. The two "
                        "files are linked; neither shows what is in the other.")  # fmt: skip
        self.body.addWidget(area, 1)
        self.body.addWidget(label(along, "dense", wrap=True))
        self.starts_at = next(iter(self.boxes.values()), None)
        self.say_safe(self.tr("One Ctrl+Z makes it one file again."))

    @override
    def problem(self) -> str:
        going = self._going()
        if not going:
            return self.tr("Tick who leaves.")
        if len(going) == len(self.boxes):
            return self.tr("Somebody has to stay in the old file.")
        return ""

    @override
    def submit(self) -> None:
        work = partial(
            split_household,
            household_id=self._view.id,
            version=self._view.version,
            person_ids=self._going(),
        )
        self._backend.run(self, work, self.succeed, self.refuse)

    def _going(self) -> tuple[int, ...]:
        return tuple(id_ for id_, box in self.boxes.items() if box.isChecked())
