"""What is said on screen of papers and of those who must bring them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from planner.checklists.sifting import ALL, IN_ORDER, OpenPaper, Sifted
from planner.checklists.states import PaperState
from ui.core.language import day_and_month
from ui.households.card.marks import state_words
from ui.widgets.rows import Look

translate = QCoreApplication.translate
LOOKS = {
    PaperState.MISSING: ("cross", "danger"),
    PaperState.EXPIRED: ("triangle-up", "warning"),
    PaperState.PROMISED: ("clock", "warning"),
    PaperState.TO_CHECK: ("ring", "done"),
}
"""The chip of a household, by what must be done first: its shape and colour."""

READY = ("check", "success")


def kind_words(kind: str) -> str:
    """Name what the list can be narrowed to."""
    if kind == ALL:
        return translate("Papers", "All")
    if kind == IN_ORDER:
        return translate("Papers", "In order")
    words = state_words(PaperState(kind))
    return f"{words[:1].upper()}{words[1:]}"


def kind_look(kind: str) -> tuple[str, str]:
    """Give the shape and colour of what the list can be narrowed to; all has no shape."""
    if kind == ALL:
        return "", "text"
    return READY if kind == IN_ORDER else LOOKS[PaperState(kind)]


def row_words(row: Sifted) -> str:
    """Say what must be done first of a household."""
    if row.state:
        return state_words(row.state)
    return state_words(PaperState.SEEN) if row.asked else translate("Papers", "nothing asked")


def row_look(row: Sifted) -> Look:
    """Give the chip of a household."""
    shape, role = LOOKS[row.state] if row.state else READY
    if not row.asked:
        shape, role = "ring", "done"
    return Look(600, role, shape, chip=True)


def open_words(row: Sifted) -> str:
    """Name the papers that are open, by how they stand: the first state is in the chip."""
    parts = []
    for state, papers in groupby(row.open, lambda paper: paper.state):
        names = ", ".join(_counted(papers))
        parts.append(names if state is row.state else f"{state_words(state)}: {names}")
    return "; ".join(parts)


def key_words(key: str) -> str:
    """Name a key as it is called in the language of the window."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def first_name(person: str) -> str:
    """Give what a person is called within the household."""
    return person.rpartition(", ")[2]


def _counted(papers: Iterable[OpenPaper]) -> Iterable[str]:
    for words, count in Counter(map(_named, papers)).items():
        yield words if count == 1 else f"{words} ({count})"


def _named(paper: OpenPaper) -> str:
    words = paper.name
    if paper.person:
        words = f"{words} {first_name(paper.person)}"
    if paper.state is PaperState.PROMISED and paper.promised:
        when = translate("Papers", "for {date}").format(date=day_and_month(paper.promised))
        words = f"{words} ({when})"
    return words


def ready(row: Sifted) -> str:
    """Say how many of a household's papers are in order, of how many."""
    return f"{row.ready}/{row.asked}"


def ready_look(row: Sifted) -> Look:
    """Give that figure its colour."""
    return Look(500, "success" if row.ready == row.asked else "text")
