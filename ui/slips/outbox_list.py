"""What went to the printers lately: that it was sent, or why it was not and what can be done."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.clock import BRUSSELS
from ui.core.outbox import Outbox, Posted, Sent
from ui.core.refusals import explain
from ui.widgets.button import Button
from ui.widgets.elided import Elided
from ui.widgets.frames import Icon, label, row

SHOWN = 3


class OutboxList(QWidget):
    """The last jobs, the newest on top.

    `again_asked` wants one sent once more, `save_asked` kept as a file.
    """

    again_asked = Signal(object)
    save_asked = Signal(object)

    def __init__(self, outbox: Outbox) -> None:
        super().__init__()
        self._outbox = outbox
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        outbox.changed.connect(self._fill)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        shown = self._outbox.posted[:SHOWN]
        if shown:
            self._rows.addWidget(label(self.tr("Sent lately"), "section"))
        for posted in shown:
            self._rows.addWidget(self._row(posted))
        self._rows.addStretch()

    def _row(self, posted: Posted) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        name, role, words = self._said(posted)
        icon = Icon(name, role, 16)
        title = Elided("dense")
        title.show_text(f"{posted.job.name} · {posted.job.printer}")
        again = Button(self.tr("Again…"), kind="link")
        again.clicked.connect(partial(self.again_asked.emit, posted))
        again.setMinimumHeight(28)
        column.addLayout(row(icon, title, None, again))
        column.addWidget(label(words, "caption", wrap=True))
        if posted.state is Sent.FAILED:
            save = Button(self.tr("Save as PDF"), icon_name="download")
            save.clicked.connect(partial(self.save_asked.emit, posted))
            column.addLayout(row(save, None))
        return made

    def _said(self, posted: Posted) -> tuple[str, str, str]:
        """Give the icon of a job's state, its colour and its words."""
        when = _clock(posted.at)
        match posted.state:
            case Sent.SENT:
                words = self.tr("{time} · sent to the printer")
                return "circle-check", "success", words.format(time=when)
            case Sent.FAILED:
                return "circle-x", "danger", explain(posted.why) if posted.why else ""
            case Sent.SLOW:
                words = self.tr(
                    "{time} · the printer takes long. You can go on working; the document is safe."
                )
                return "hourglass", "warning", words.format(time=when)
            case _:
                words = self.tr("{time} · on its way to the printer")
                return "hourglass", "text_muted", words.format(time=when)


def _clock(moment: datetime) -> str:
    return f"{moment.astimezone(BRUSSELS):%H:%M}"
