"""The second step: which landlords, the office's own name, its habits and where its file lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from planner.office.file import SUFFIX
from planner.office.presets import Own, PresetView, presets
from ui.core.places import usual_office
from ui.office.logo_field import LogoField
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.form_sheet import field, named
from ui.widgets.frames import label, row
from ui.widgets.spin import Spin, StepSpin

MOST_DESKS = 9
"""Desks of one landlord; a room has fewer."""
FIRST = "zuidwest"
"""The preset that is offered first: the landlords of today."""


@dataclass(frozen=True, slots=True)
class Wish:
    """The office that somebody wants."""

    place: Path
    preset: str
    own: Own


class OfficeStep(QWidget):
    """Asks what only the office knows; everything has an answer already but its phone number."""

    refused = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._presets = sorted(presets(), key=lambda one: one.code != FIRST)
        self._place = usual_office()
        self.preset = QComboBox()
        for one in self._presets:
            self.preset.addItem(one.name, one)
        self._landlords = label("", "caption", wrap=True)
        self.name, self.phone = QLineEdit(maxLength=120), QLineEdit(maxLength=40)
        self.phone.setPlaceholderText(self.tr("none yet, such as 056 00 00 00"))
        self.logo = LogoField()
        self.logo.refused.connect(self.refused)
        self.desks = Spin(minimum=1, maximum=MOST_DESKS)
        self.minutes = StepSpin(15)
        self._where = Elided("dense")
        self._where.show_text(str(self._place))
        self._build()
        self.preset.currentIndexChanged.connect(self._on_chosen)
        self._on_chosen()

    def wish(self) -> Wish:
        """Give what was asked for."""
        own = Own(self.name.text(), self.phone.text(), self.logo.logo,
                  self.desks.value(), self.minutes.value())  # fmt: skip
        return Wish(self._place, self._chosen.code, own)

    def put_at(self, place: Path) -> None:
        """Have the office's file at another place."""
        self._place = place if place.suffix else place.with_suffix(SUFFIX)
        self._where.show_text(str(self._place))

    @property
    def _chosen(self) -> PresetView:
        found: PresetView = self.preset.currentData()
        return found

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(field(self.tr("Landlords of"), self.preset, under=self._landlords))
        layout.addLayout(_beside(
            field(self.tr("Name of your office"), self.name),
            field(self.tr("Phone to cancel an appointment"), self.phone),
        ))  # fmt: skip
        hint = self.tr("Name and phone stand on every slip, the logo on letters and posters.")
        layout.addWidget(label(hint, "caption", wrap=True))
        layout.addLayout(named(self.tr("Logo"), self.logo, self.logo.choose))
        layout.addLayout(_beside(
            field(self.tr("Desks of each landlord"), self.desks),
            field(self.tr("Length of a visit"), self.minutes),
        ))  # fmt: skip
        habits = self.tr("A new day begins with these; each day can have others.")
        layout.addWidget(label(habits, "caption", wrap=True))
        layout.addWidget(label(self.tr("Where the file lies"), "label"))
        other = Button(self.tr("Another place…"), icon_name="folder-open")
        other.clicked.connect(self._on_other_place)
        layout.addLayout(row(self._where, None, other))
        layout.addStretch()

    @Slot()
    def _on_chosen(self) -> None:
        """Take over what the preset has, as long as nobody typed something else."""
        one = self._chosen
        names: Sequence[str] = [each.name for each in self._presets]
        if not self.name.text() or self.name.text() in names:
            self.name.setText(one.name)
        self.desks.setValue(one.desks_per_landlord)
        self.minutes.setValue(one.visit_minutes)
        self._landlords.setText(", ".join(one.landlords))

    @Slot()
    def _on_other_place(self) -> None:
        dialog = QFileDialog(self, self.tr("Where the file lies"), str(self._place))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"Inschrijfdag (*{SUFFIX})")
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(lambda path: self.put_at(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _beside(*fields: QVBoxLayout) -> QBoxLayout:
    both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
    both.setSpacing(16)
    for one in fields:
        both.addLayout(one, 1)
    return both
