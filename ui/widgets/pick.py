"""A drop-down in which nothing is chosen until somebody does."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox

from ui.widgets.tips import tell_choice


class Pick(QComboBox):
    """Offers things by their ids; typing the first letters or digits chooses, as in any list."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Choose…"))
        self.setMaxVisibleItems(14)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        tell_choice(self)

    def offer(self, choices: Iterable[tuple[str, int]]) -> None:
        """Replace what is offered; what was chosen stays so if it still is, without a signal.

        A choice of one is made.
        """
        before = self.currentData()
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.clear()
        for words, id_ in choices:
            self.addItem(words, id_)
        self.choose(before)
        if self.count() == 1:
            self.setCurrentIndex(0)
        self.blockSignals(False)  # noqa: FBT003 - Qt's own

    def choose(self, id_: int | None) -> None:
        """Choose by id; what is not offered leaves nothing chosen."""
        self.setCurrentIndex(-1 if id_ is None else self.findData(id_))
