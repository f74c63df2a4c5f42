"""The fields of a document of the catalogue."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from planner.checklists.card_rows import SECTIONS
from planner.checklists.drafts import RequirementDraft
from planner.checklists.titles import brief, shipped
from planner.kinds import Per, Provider
from planner.office.queries import LandlordRow
from ui.checklists.asked_by_editor import AskedByEditor
from ui.checklists.catalogue_words import per_words, provider_words, section_words
from ui.checklists.condition_editor import ConditionEditor
from ui.checklists.texts_editor import TextsEditor
from ui.checklists.validity_editor import ValidityEditor
from ui.core.icons import icon
from ui.core.language import spoken
from ui.widgets.form_sheet import field
from ui.widgets.frames import label, line

translate = QCoreApplication.translate
PAPER = "file-text"


class RequirementForm(QWidget):
    """Asks everything that can be chosen of a document; `changed` when something is another."""

    changed = Signal()

    def __init__(self, on: datetime.date, landlords: Sequence[LandlordRow]) -> None:
        super().__init__()
        self._code = ""
        self.texts = TextsEditor()
        self.condition = ConditionEditor()
        self.asked_by = AskedByEditor(landlords)
        self.validity = ValidityEditor(on)
        self._build_choices()
        self._lay_out()
        for part in (self.texts, self.condition, self.asked_by, self.validity):
            part.changed.connect(self.changed)

    def draft(self) -> RequirementDraft:
        """Give the document as it is filled in."""
        return RequirementDraft(
            texts=self.texts.texts(),
            lines=self.condition.lines(),
            section=str(self._section.currentData()),
            code=self._code,
            validity=self.validity.rule(),
            landlords=self.asked_by.landlords(),
            provider=self._provider.currentData(),
            per=self._per.currentData(),
            shared=self._shared.isChecked(),
            sensitive=self._sensitive.isChecked(),
            pictogram=str(self._pictogram.currentData()),
            basis=self._basis.text(),
        )

    def show_draft(self, draft: RequirementDraft) -> None:
        """Show a document."""
        self._code = draft.code
        self.texts.show_texts(draft.texts)
        self.condition.show_lines(draft.lines)
        self.asked_by.show_landlords(draft.landlords)
        self.validity.show_rule(draft.validity)
        for combo, value in (
            (self._section, draft.section),
            (self._provider, draft.provider),
            (self._per, draft.per),
            (self._pictogram, draft.pictogram),
        ):
            if combo.findData(value) < 0:
                combo.addItem(icon(str(value)), "", value)
            combo.setCurrentIndex(combo.findData(value))
        self._shared.setChecked(draft.shared)
        self._sensitive.setChecked(draft.sensitive)
        self._basis.setText(draft.basis)

    def _build_choices(self) -> None:
        self._section = self._combo([(section_words(x), x) for x in SECTIONS])
        self._provider = self._combo([(provider_words(x), x) for x in Provider])
        self._per = self._combo([(per_words(x), x) for x in Per])
        self._pictogram = QComboBox()
        self._pictogram.setMaxVisibleItems(14)
        for name, words in pictures().items():
            self._pictogram.addItem(icon(name), words, name)
        self._pictogram.currentIndexChanged.connect(self.changed)
        self._shared = QCheckBox(self.tr("One paper serves all landlords"))
        self._sensitive = QCheckBox(self.tr("Sensitive: never on the slip itself"))
        for box in (self._shared, self._sensitive):
            box.toggled.connect(self.changed)
        self._basis = QLineEdit()
        self._basis.setMaxLength(120)
        self._basis.textChanged.connect(self.changed)

    def _combo(self, choices: Sequence[tuple[str, Any]]) -> QComboBox:
        made = QComboBox()
        for words, value in choices:
            made.addItem(words, value)
        made.currentIndexChanged.connect(self.changed)
        return made

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(field(self.tr("Name in Dutch"), self.texts.dutch))
        self._part(layout, self.tr("Who needs it"), self.condition)
        self._part(layout, self.tr("Which landlords ask for it"), self.asked_by)
        self._part(layout, self.tr("How old it may be"), self.validity)
        self._part(layout, self.tr("Name in other languages"), self.texts)
        layout.addWidget(line())
        layout.addWidget(label(self.tr("The paper itself"), "section"))
        layout.addLayout(field(self.tr("Group"), self._section))
        layout.addLayout(field(self.tr("Who sees to it"), self._provider))
        layout.addLayout(field(self.tr("Whose it is"), self._per))
        layout.addWidget(self._shared)
        layout.addWidget(self._sensitive)
        layout.addLayout(field(self.tr("Pictogram on paper"), self._pictogram))
        layout.addLayout(field(self.tr("Where the rule comes from"), self._basis))
        layout.addStretch()

    def _part(self, layout: QVBoxLayout, title: str, part: QWidget) -> None:
        layout.addWidget(line())
        layout.addWidget(label(title, "section"))
        layout.addWidget(part)


def pictures() -> dict[str, str]:
    """Give the pictograms of the shipped documents, each named for the first that has it."""
    found: dict[str, str] = {}
    for entry in shipped():
        found.setdefault(entry["pictogram"], brief(entry["code"], entry, spoken()))
    found.setdefault(PAPER, translate("Catalogue", "A paper"))
    return found
