"""The dialog that gives a household, or one person in it, everything that is kept about them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override

from planner.households.card import HouseholdView
from planner.office.privacy.person.gather import Whose
from planner.office.privacy.person.take import Everything, take_everything
from planner.texts import LANGUAGES, sentence
from ui.core.backend import Backend
from ui.core.language import NAMES, spoken
from ui.slips.keeping import Keeper
from ui.widgets.form_sheet import FormSheet, field
from ui.widgets.frames import label


class ExportSheet(FormSheet):
    """Chooses about whom and in which language, then where the two files go."""

    said = Signal(str)

    def __init__(self, parent: QWidget, backend: Backend, view: HouseholdView) -> None:
        super().__init__(
            self.tr("Everything about these people"), self.tr("Save…"), parent,
            wanted=QSize(600, 360),
        )  # fmt: skip
        self._backend = backend
        self._household_id = view.id
        self._build_fields(view)
        self.starts_at = self.person
        self.keeper = Keeper(self)
        self.keeper.refused.connect(self.message.say)

    def _build_fields(self, view: HouseholdView) -> None:
        self.person, self.language = QComboBox(), QComboBox()
        self.person.addItem(self.tr("The whole household"), None)
        for person in view.persons:
            self.person.addItem(person.name, person.id)
        for code in LANGUAGES:
            self.language.addItem(NAMES[code], code)
        self.language.setCurrentIndex(max(0, self.language.findData(spoken())))
        self.body.addLayout(field(self.tr("About whom"), self.person))
        hint = self.tr(
            "About one person: the names and papers of the others are left out. Of linked files"
            " only how many there are."
        )
        self.body.addWidget(label(hint, "caption", wrap=True))
        self.body.addLayout(field(self.tr("Language"), self.language))
        hint = self.tr("A PDF to read and a JSON file with the same. That it was made is noted.")
        self.body.addWidget(label(hint, "caption", wrap=True))
        self.body.addStretch()

    @override
    def submit(self) -> None:
        self.save.setEnabled(True)
        name = sentence("privacy", "everything.file_name", self.language.currentData())
        self.keeper.ask(f"{name}.pdf", "PDF (*.pdf)", self.write)

    def write(self, path: Path) -> None:
        """Make both files at a place."""
        workspace = self._backend.workspace
        work = partial(
            take_everything,
            whose=Whose(self._household_id, self.person.currentData()),
            actor=workspace.actor,
            at=workspace.clock(),
            language=self.language.currentData(),
        )
        self._backend.run(self, work, partial(self._keep, path), self.refuse)

    def _keep(self, path: Path, made: Everything) -> None:
        self.keeper.keep(path, made.pdf)
        if self.message.isHidden():
            self.keeper.keep(path.with_suffix(".json"), made.json)
        if self.message.isHidden():
            self.said.emit(self.tr("Saved as {file}").format(file=path.name))
            self.succeed()
