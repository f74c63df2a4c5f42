"""The second step for an office on a server: its address."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from planner.errors import NotAnAddress
from planner.places import ServerAddress, a_place
from ui.widgets.form_sheet import field
from ui.widgets.frames import label

EXAMPLE = "postgresql://an@server/databank?office=kortrijk"


class ServerStep(QWidget):
    """Asks for the address that the IT service gave; the program makes no office on a server."""

    def __init__(self) -> None:
        super().__init__()
        self.address = QLineEdit(maxLength=400)
        self.address.setPlaceholderText(EXAMPLE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(field(self.tr("Address of the office"), self.address))
        hint = self.tr(
            "Copy it as your IT service gave it. The password is not in it: that service puts it"
            " on this PC."
        )
        layout.addWidget(label(hint, "caption", wrap=True))
        layout.addStretch()

    def place(self) -> ServerAddress:
        """Give the address that was typed.

        Raises:
            NotAnAddress: It is none.
        """
        place = a_place(self.address.text().strip())
        if isinstance(place, ServerAddress):
            return place
        raise NotAnAddress
