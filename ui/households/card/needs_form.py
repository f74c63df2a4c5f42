"""How to reach a household and what it needs, as fields."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from planner.errors import Refusal
from planner.households.changing import NeedsDraft
from planner.households.form import CardForm
from planner.households.names import phone_in_words
from planner.households.typed import check_phone
from planner.languages import interpreter_languages
from ui.core.language import language_name, spoken
from ui.core.refusals import explain
from ui.households.card.remark_field import RemarkField
from ui.households.companion_field import CompanionField
from ui.widgets.form_sheet import field, named
from ui.widgets.frames import label, restyle
from ui.widgets.tips import tell_choice


class NeedsForm(QWidget):
    """Contact, languages and company of a household; its `remark` is laid out by the dialog."""

    def __init__(self, form: CardForm) -> None:
        super().__init__()
        self._form = form
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._build_contact()
        self._build_needs()
        self.hidden_ = QCheckBox(self.tr("Hide: show the number only"))
        self.hidden_.setChecked(form.household.hidden)
        self.remark = RemarkField(form.household.remark)
        self._layout.addWidget(self.hidden_)
        self._layout.addStretch()

    @property
    def slip_language(self) -> str:
        """The language of the translation on the slip."""
        return str(self.language.currentData() or "")

    def problem(self) -> str:
        """Say what cannot be read, or nothing."""
        try:
            check_phone(self.phone.text())
        except Refusal as refusal:
            restyle(self.phone, "wrong", value=True)
            self.phone.setFocus(Qt.FocusReason.OtherFocusReason)
            return explain(refusal)
        restyle(self.phone, "wrong", value=False)
        return ""

    def needs(self) -> NeedsDraft | None:
        """Give what the appointment needs, where that changed."""
        coming, wishes = self._form.household.appointment, self._form.wishes
        if coming is None or wishes is None:
            return None
        self.companion.settle()
        chosen = self.companion.companion_id
        wanted = replace(
            wishes,
            language=self.interpreter.currentData() or "",
            companion_id=chosen,
            accessible=self.accessible.isChecked(),
            companion_name=self.companion.new_name,
        )
        agrees, somebody = self.consent.isChecked(), chosen or self.companion.new_name
        known = chosen in self._form.agreed
        return NeedsDraft(
            (coming.id, coming.version),
            wanted if wanted != wishes else None,
            (chosen, agrees) if somebody and agrees != known else None,
        )

    def _build_contact(self) -> None:
        shown = self._form.household
        self.phone = QLineEdit(phone_in_words(shown.phone) if shown.phone else "")
        self._layout.addLayout(field(self.tr("Phone"), self.phone))
        languages = [("", self.tr("Dutch only")), *_languages(shown.slip_language)]
        self.language = _combo(languages, shown.slip_language)
        self._layout.addLayout(field(self.tr("Slip also in"), self.language))

    def _build_needs(self) -> None:
        """Lay out what is asked for one appointment; without one, say so."""
        wishes = self._form.wishes
        language, companion = (wishes.language, wishes.companion_id) if wishes else ("", None)
        self.interpreter = _combo([("", self.tr("None")), *_languages(language)], language)
        self.companion = CompanionField(self._form.companions, companion)
        self.companion.changed.connect(self._on_companion)
        self.consent = QCheckBox(self.tr("The companion may know the hours"))
        self.accessible = QCheckBox(self.tr("Accessible desk"))
        self.accessible.setChecked(wishes.accessible if wishes else False)
        self._layout.addLayout(field(self.tr("Interpreter"), self.interpreter))
        self._layout.addLayout(named(self.tr("Companion"), self.companion, self.companion.box))
        self._layout.addWidget(self.consent)
        self._layout.addWidget(self.accessible)
        for part in (self.interpreter, self.companion, self.accessible):
            part.setEnabled(wishes is not None)
        if wishes is None:
            why = self.tr("These belong to an appointment: book one first.")
            self._layout.addWidget(label(why, "caption", wrap=True))
        self._on_companion()

    def _on_companion(self) -> None:
        chosen, new = self.companion.companion_id, bool(self.companion.new_name)
        self.consent.setEnabled(new or chosen is not None)
        self.consent.setChecked(chosen in self._form.agreed)


def _languages(now: str) -> list[tuple[str, str]]:
    """Give all languages by name; one that is no longer among them too."""
    known = dict(interpreter_languages(spoken()))
    if now and now not in known:
        known[now] = language_name(now)
    return list(known.items())


def _combo(entries: list[tuple[str, str]], chosen: object) -> QComboBox:
    combo = QComboBox()
    for value, words in entries:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.setMinimumContentsLength(8)
    tell_choice(combo)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return combo
