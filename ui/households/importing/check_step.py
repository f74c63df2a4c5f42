"""Step 3 of the import: every row with its verdict; a row can be mended beside the list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from planner.households.importing.lists import Judged, JudgedRow
from ui.core.language import language_name
from ui.households.importing.course import Course
from ui.households.importing.mend_panel import MendPanel
from ui.households.importing.words import (
    VERDICTS,
    problems_words,
    verdict_look,
    verdict_of,
    verdict_words,
)
from ui.widgets.beside import Beside
from ui.widgets.button import Button
from ui.widgets.fitting_filter import FittingFilter
from ui.widgets.rows import Column, Look
from ui.widgets.table import Table

LIST_COLUMN = 1
"""The name of the list: a row's number alone does not tell which row of several lists."""
LEAST_SAME = 6
"""Letters that lists begin with alike before these are left out."""


class CheckStep(QWidget):
    """Lists the rows by verdict. `faults_asked` when the faulty rows are wanted as a file."""

    faults_asked = Signal()

    def __init__(self, course: Course) -> None:
        super().__init__()
        self._course = course
        self._filter = "all"
        entries = [("all", self.tr("All"), "", "text")]
        entries += [(v, verdict_words(v), *_shape(v)) for v in VERDICTS]
        self._bar = FittingFilter(entries, self.tr("Verdict"))
        self._bar.chosen.connect(self._on_filter)
        faults = Button(self.tr("Errors as Excel"), kind="ghost", icon_name="download")
        faults.clicked.connect(self.faults_asked)
        self._rows = Table[JudgedRow](self._columns(), self.tr("Rows"), key="key")
        self._rows.chosen.connect(self._on_chosen)
        self._rows.opened.connect(self._on_opened)
        self._panel = MendPanel(course)
        self._panel.finished.connect(self._on_finished)
        self._lay_out(faults)
        course.judged.connect(self._on_judged)

    def _lay_out(self, faults: Button) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(20, 8, 12, 8)
        top.addWidget(self._bar, 1)
        top.addWidget(faults)
        main = QVBoxLayout()
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(0)
        main.addLayout(top)
        main.addWidget(self._rows, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.beside = Beside(main, self._panel)
        layout.addWidget(self.beside)

    def _columns(self) -> list[Column[JudgedRow]]:
        return [
            Column(self.tr("Row"), lambda r: str(r.key.row), 52, lambda _: Look(role="text_muted")),
            Column(self.tr("List"), self._own_part, 120, lambda _: Look(role="text_muted"),
                   tooltip=self._list, spare=1),
            Column(self.tr("Verdict"), lambda r: verdict_words(verdict_of(r)), 130,
                   lambda r: verdict_look(verdict_of(r))),
            Column(self.tr("Family name"), self._last_name, 124, self._name_look),
            Column(self.tr("First name"), lambda r: r.says.first_name, 106, spare=3),
            Column(self.tr("Born"), self._born, 108, self._born_look, spare=2),
            Column(self.tr("Interpreter"), lambda r: _language(r.says.interpreter), 100,
                   spare=4),
            Column(self.tr("What is the matter"), self._matter, 0, self._matter_look,
                   tooltip=self._matter),
        ]  # fmt: skip

    def _list(self, row: JudgedRow) -> str:
        verdict = self._course.verdict
        return verdict.sources[row.key.place] if verdict else ""

    def _own_part(self, row: JudgedRow) -> str:
        """Name a list by what tells it from the others: their names often begin the same."""
        verdict, name, same = self._course.verdict, self._list(row), 0
        sources = verdict.sources if verdict else ()
        while sources and all(x[same : same + 1] == name[same : same + 1] != "" for x in sources):
            same += 1
        return "…" + name[same:] if same > LEAST_SAME else name

    def _last_name(self, row: JudgedRow) -> str:
        return row.says.last_name or self.tr("not filled in")

    def _name_look(self, row: JudgedRow) -> Look:
        return Look(600 if row.says.last_name else 400, "text" if row.says.last_name else "danger")

    def _born(self, row: JudgedRow) -> str:
        wrong = [p.value for p in row.problems if p.code == "invalid_birth_date"]
        if wrong:
            return wrong[0]
        return f"{row.says.birth_date:%d/%m/%Y}" if row.says.birth_date else ""

    def _born_look(self, row: JudgedRow) -> Look:
        wrong = any(p.code == "invalid_birth_date" for p in row.problems)
        return Look(600, "danger") if wrong else Look()

    def _matter(self, row: JudgedRow) -> str:
        verdict = self._course.verdict
        return problems_words(row.problems, verdict.sources) if verdict else ""

    def _matter_look(self, row: JudgedRow) -> Look:
        return Look(500, verdict_look(verdict_of(row)).role)

    @Slot(object)
    def _on_judged(self, verdict: Judged) -> None:
        counts = Counter(verdict_of(row) for row in verdict.rows)
        usual = dict.fromkeys(VERDICTS[:-1], 0)
        self._bar.show_counts({"all": len(verdict.rows), **usual, **counts})
        self._show(verdict.rows)

    def _show(self, rows: Sequence[JudgedRow]) -> None:
        self._rows.show_rows([r for r in rows if self._filter in ("all", verdict_of(r))])
        lists = len(self._course.verdict.sources) if self._course.verdict else 0
        self._rows.leave_out(*([LIST_COLUMN] if lists == 1 else []))
        if self._rows.selected() is None and self._rows.rows_model.rows:
            places = range(len(self._rows.rows_model.rows))
            shown = self._rows.rows_model.rows
            wrong = (place for place in places if verdict_of(shown[place]) != "ok")
            self._rows.select_place(next(wrong, 0))
        self._on_chosen(self._rows.selected())

    @Slot(str)
    def _on_filter(self, key: str) -> None:
        self._filter = key
        if self._course.verdict:
            self._show(self._course.verdict.rows)

    @Slot(object)
    def _on_opened(self, _row: JudgedRow) -> None:
        self.beside.turn()

    @Slot()
    def _on_finished(self) -> None:
        """Go back to the list where the form took its place."""
        if self.beside.is_narrow:
            self.beside.turn()
            self._rows.setFocus()

    @Slot(object)
    def _on_chosen(self, row: JudgedRow | None) -> None:
        self._panel.show_row(row)


def _shape(verdict: str) -> tuple[str, str]:
    look = verdict_look(verdict)
    return look.shape, look.role


def _language(code: str) -> str:
    return language_name(code) if code else ""
