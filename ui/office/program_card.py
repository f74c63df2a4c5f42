"""The card of the program itself: its version, and where a newer one is put."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit

from planner.office.edit import OfficeView
from planner.office.updates import is_page, newer_in, set_update_place
from planner.version import version
from ui.core.backend import Backend
from ui.core.refusals import explain
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import Card, label, row


class ProgramCard(Card):
    """Opens the place where newer versions are put; the program itself never asks anybody."""

    def __init__(self, backend: Backend) -> None:
        super().__init__(
            self.tr("The program"), self.tr("version {number}").format(number=version())
        )
        self._backend = backend
        self._view: OfficeView | None = None
        self.place = QLineEdit(maxLength=400)
        self.place.editingFinished.connect(self._on_edited)
        self.body.addLayout(field(self.tr("Folder or web page with newer versions"), self.place))
        about = self.tr(
            "The program never calls home. A newer version makes a copy of the office first, and"
            " leaves everything else as it is."
        )
        self.body.addWidget(label(about, "caption", wrap=True))
        self.said = Message("success", "circle-check")
        self.bad = Message("warning", "triangle-alert")
        for message in (self.said, self.bad):
            self.body.addWidget(message)
        self.look = Button(self.tr("Look for a newer version"), icon_name="refresh-cw")
        self.look.clicked.connect(self.look_now)
        self.body.addLayout(row(self.look, None))

    def show_office(self, view: OfficeView) -> None:
        """Show where this office's newer versions are put."""
        self._view = view
        self.place.setText(view.updates)
        self.look.setEnabled(bool(view.updates))

    @Slot()
    def look_now(self) -> None:
        """Open the page, or look in the folder and open that."""
        place = self._view.updates if self._view else ""
        if is_page(place):
            QDesktopServices.openUrl(QUrl(place))
            return
        work = partial(_look_in, Path(place))
        self._backend.compute(self, lambda _: work(), partial(self._show_found, Path(place)))

    def _show_found(self, folder: Path, found: tuple[bool, str | None]) -> None:
        there, newer = found
        unreachable = self.tr("{folder} cannot be reached now.").format(folder=folder)
        latest = self.tr("You have the newest version of those in {folder}.").format(folder=folder)
        words = self.tr("Version {number} is there. Close the program and run its setup.")
        self.bad.say("" if there else unreachable)
        self.said.say((words.format(number=newer) if newer else latest) if there else "")
        if newer:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    @Slot()
    def _on_edited(self) -> None:
        view, typed = self._view, self.place.text().strip()
        self.bad.say("")
        if view and typed != view.updates:
            work = partial(set_update_place, version=view.version, place=typed)
            self._backend.run(self, work, refused=lambda refusal: self.bad.say(explain(refusal)))


def _look_in(folder: Path) -> tuple[bool, str | None]:
    """Tell whether a folder can be reached, and which newer version lies there."""
    try:
        return True, newer_in(folder)
    except OSError:
        return False, None
