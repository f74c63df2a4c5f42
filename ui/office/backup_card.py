"""The copies of the office's file: where they go, which there are, and putting one back."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from planner import texts
from planner.clock import here
from planner.errors import Refusal
from planner.office.backup.choosing import choose_backup_folder
from planner.office.backup.place import Backup, Why
from planner.office.backup.view import BackupsView, backups_view
from planner.times import clock
from ui.core.backend import Backend
from ui.core.language import day_and_month, spoken
from ui.core.refusals import explain
from ui.office.restore_sheet import RestoreSheet
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.form_sheet import Message
from ui.widgets.frames import Card, label, row
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table, table_card

ROWS_HEIGHT = 300


class BackupCard(Card):
    """Lists the copies, the newest first; loads again when one was made or put back."""

    def __init__(self, backend: Backend) -> None:
        super().__init__(self.tr("Backups"))
        self._backend = backend
        self._office = backend.workspace.path
        self._build()
        backend.backed_up.connect(self.reload)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self.reload()
        super().showEvent(event)

    @Slot()
    def reload(self) -> None:
        """Fetch which copies there are."""
        office = self._office
        self._backend.ask(self, lambda _session: backups_view(office), self._show)

    def _build(self) -> None:
        hint = self.tr(
            "Made every 15 minutes when something changed, when the program closes and before an"
            " import. Each is checked as soon as it is written."
        )
        self.body.addWidget(label(hint, "caption", wrap=True))
        self._build_folder()
        self._message = Message("warning", "triangle-alert")
        self.body.addWidget(self._message)
        self.make = Button(self.tr("Back up now"), icon_name="copy")
        self.make.clicked.connect(self._on_make)
        words = self.tr("Put back…")
        self.put_back = Button(words, icon_name="rotate-ccw", needs="restore_backup")
        self.put_back.clicked.connect(self.ask_to_restore)
        self.put_back.setEnabled(False)
        self.table = Table[Backup](self._columns(), self.tr("Backups"), key="path")
        self.table.chosen.connect(lambda backup: self.put_back.setEnabled(backup is not None))
        self.table.opened.connect(self.ask_to_restore)
        self.table.setMinimumHeight(ROWS_HEIGHT)
        self.body.addWidget(table_card(self.table), 1)
        self.body.addLayout(row(self.make, None, self.put_back))

    def _build_folder(self) -> None:
        self._folder = Elided("dense")
        needs = choose_backup_folder.__name__
        choose = Button(self.tr("Other folder…"), kind="link", needs=needs)
        choose.clicked.connect(self._on_choose_folder)
        self._beside = Button(self.tr("Beside the office"), kind="link", needs=needs)
        self._beside.clicked.connect(lambda: self.choose_folder(None))
        self.body.addLayout(row(self._folder, None, choose, self._beside))
        same_disk = self.tr(
            "The backups are on the same disk as the office. Choose a folder on another disk or a"
            " stick, so that they remain when this disk breaks."
        )
        self._hint = label(same_disk, "caption", wrap=True)
        self.body.addWidget(self._hint)

    def _columns(self) -> list[Column[Backup]]:
        return [
            Column(self.tr("When"), lambda b: moment(b.at), 180, lambda _: Look(600)),
            Column(self.tr("Made"), lambda b: why_words(b.why)),
            Column(self.tr("Size"), lambda b: size_words(b.size), 90, numeric=True),
        ]

    def _show(self, view: BackupsView) -> None:
        self._folder.show_text(str(view.folder))
        self._beside.setVisible(not view.beside)
        self.table.show_rows(view.backups)
        newest = view.backups[0].at if view.backups else None
        self.fact.setText(self.tr("newest: {at}").format(at=moment(newest)) if newest else "")
        away = self.tr(
            "This folder cannot be reached now. Until it can, backups are kept beside the office."
        )
        self._message.say(away if view.away else "")
        self._hint.setVisible(view.beside)

    @Slot()
    def _on_make(self) -> None:
        self._backend.back_up(self, Why.HAND)

    @Slot()
    def ask_to_restore(self) -> None:
        """Open the dialog that puts the chosen copy back."""
        backup = self.table.selected()
        if backup and self.put_back.isEnabled():
            RestoreSheet(self, self._backend, backup).open()

    @Slot()
    def _on_choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for backups"), self._folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda chosen: self.choose_folder(Path(chosen)))
        dialog.open()

    def choose_folder(self, folder: Path | None) -> None:
        """Have copies go to a folder from now on; none: beside the office."""
        work = partial(choose_backup_folder, office=self._office, folder=folder)
        self._backend.run(self, work, lambda _: self.reload(), self._on_refused)

    def _on_refused(self, refusal: Refusal) -> None:
        self._message.say(explain(refusal))


def moment(at: datetime) -> str:
    """Write a moment as date and time in Brussels: copies are too young to need a year."""
    day, minutes = here(at)
    return f"{day_and_month(day)} {clock(minutes)}"


def why_words(why: Why) -> str:
    """Say in a few words what a copy was made for."""
    return texts.sentence("backups", f"why.{why}", spoken())


def size_words(size: int) -> str:
    """Write a number of bytes in megabytes."""
    return f"{QLocale().toString(size / 1e6, 'f', 1)} MB"
