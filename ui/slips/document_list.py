"""The documents under their headings, each with how much there is of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QStyleOptionViewItem
from typing_extensions import override

from ui.slips.document import Document
from ui.widgets.listing import ROW_ROLE
from ui.widgets.row_list import HEADING_HEIGHT, ListRow, RowList, RowPainter

ROW = 33
COUNT = 27
FIGURE_SPACE = "\u2007"
"""As wide as a digit: it sets figures under each other."""


class _Rows(RowPainter):
    """Rows a little lower, so that all documents are in view."""

    @override
    def sizeHint(self, _option: QStyleOptionViewItem, index: Any) -> QSize:
        heading = index.data(ROW_ROLE).heading
        return QSize(100, HEADING_HEIGHT if heading else ROW)


class DocumentList(RowList):
    """Lets somebody choose a document. `chose` gives it, however it was chosen."""

    chose = Signal(object)

    def __init__(self, name: str, documents: Sequence[Document]) -> None:
        super().__init__(name)
        self._documents = tuple(documents)
        self._counts: Mapping[str, int] = {}
        self._filling = False
        self.setItemDelegate(_Rows(self))
        self._fill()
        self.selectionModel().currentChanged.connect(self._on_current_changed)

    @property
    def document(self) -> Document:
        """The document that is chosen; there always is one."""
        row = self.chosen()
        found: Document = row.value if row else self._documents[0]
        return found

    def choose_document(self, key: str) -> None:
        """Choose by key."""
        for place, row in enumerate(self.rows_model.rows):
            if row.value is not None and row.value.key == key:
                self.setCurrentIndex(self.rows_model.index(place))

    def offer(self, documents: Sequence[Document]) -> None:
        """Offer other documents; the one that is chosen stays so if it is among them."""
        key = self.document.key
        if _names(documents) != _names(self._documents):
            self._documents, self._counts = tuple(documents), {}
            self._filling = True
            self._fill()
            self.setCurrentIndex(self.rows_model.index(1))
            self.choose_document(key)
            self._filling = False
            self.chose.emit(self.document)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how much there is of each."""
        self._counts = counts
        key, place = self.document.key, self.verticalScrollBar().value()
        self._filling = True
        self._fill()
        self.choose_document(key)
        self._filling = False
        self.verticalScrollBar().setValue(place)

    def _fill(self) -> None:
        rows: list[ListRow] = []
        for group, own in groupby(self._documents, key=lambda document: document.group):
            rows.append(ListRow(group, heading=True))
            rows += [self._row(document) for document in own]
        self.show_rows(rows)

    def _row(self, document: Document) -> ListRow:
        count = self._counts.get(document.key)
        figure = "" if count is None else f"{count:>3}".replace(" ", FIGURE_SPACE)
        facts = ((figure, COUNT),) if figure else ()
        return ListRow(document.name, facts=facts, value=document, flush=True)

    @Slot()
    def _on_current_changed(self) -> None:
        if not self._filling:
            self.chose.emit(self.document)


def _names(documents: Sequence[Document]) -> list[str]:
    return [document.name for document in documents]
