"""The field for a short remark: it counts, and warns of what had better not be kept."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from planner.households.sensitive import NATIONAL_NUMBER, notices, without_national_numbers
from planner.households.typed import REMARK_LENGTH
from planner.texts import sentence
from ui.core.language import spoken
from ui.widgets.button import Button
from ui.widgets.form_sheet import Message, field
from ui.widgets.frames import label, row


class RemarkField(QWidget):
    """One line of at most 200 characters."""

    def __init__(self, remark: str) -> None:
        super().__init__()
        self.editor = QLineEdit(remark)
        self._count = label("", "caption")
        self.notice = Message("warning", "triangle-alert")
        self.take_out = Button(self.tr("Take the number out"), kind="link")
        self.take_out.setAutoDefault(False)
        self.take_out.clicked.connect(self._on_take_out)
        self.editor.textChanged.connect(self._judge)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(field(self.tr("Remark"), self.editor))
        layout.addLayout(row(self._count, None, self.take_out))
        layout.addWidget(self.notice)
        self._judge(remark)

    @property
    def text(self) -> str:
        """The remark exactly as typed."""
        return self.editor.text()

    def _judge(self, typed: str) -> None:
        """Count, and say of each subject once why it had better not be there."""
        codes = dict.fromkeys(notice.code for notice in notices(typed))
        said = [sentence("notices", code, spoken()) for code in codes]
        self.notice.say(" ".join(said))
        self.take_out.setVisible(NATIONAL_NUMBER in codes)
        words = self.tr("{count} of {most} characters")
        self._count.setText(words.format(count=len(typed), most=REMARK_LENGTH))

    def _on_take_out(self) -> None:
        self.editor.setText(without_national_numbers(self.editor.text()))
        self.editor.setFocus()
