"""When the office cannot be opened but a good copy of it can: that one is offered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from planner.errors import OfficeDamagedButKept, OfficeMissingButKept
from planner.office.accounts.member import Member
from planner.office.backup.check import newest_whole
from planner.office.backup.recover import recover
from ui.core.refusals import explain

Kept = OfficeDamagedButKept | OfficeMissingButKept


class Offer(QMessageBox):
    """Says what is the matter and which copy there is; `accepted` puts it back."""

    def __init__(self, refusal: Kept) -> None:
        super().__init__(QMessageBox.Icon.Warning, "Inschrijfdag", explain(refusal))
        self.setTextFormat(Qt.TextFormat.PlainText)
        roles = QMessageBox.ButtonRole
        self.yes = self.addButton(self.tr("Put the backup back"), roles.AcceptRole)
        self.no = self.addButton(self.tr("Close"), roles.RejectRole)
        self.setDefaultButton(self.yes)
        self.setEscapeButton(self.no)


def bring_back(office: Path, member: Member | None = None) -> None:
    """Put the newest copy that is whole in the place of an office that cannot be opened.

    Raises:
        Refusal: It cannot be; all is as it was.
    """
    recover(office, newest_whole(office), member=member).close()
