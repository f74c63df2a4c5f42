"""Every list by its name, and each as a file of every kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from sqlalchemy.orm import Session

from planner.slips.lists.asked import Asked
from planner.slips.lists.calling import call_list
from planner.slips.lists.candidates import candidate_list
from planner.slips.lists.companions import companion_list
from planner.slips.lists.day import day_list
from planner.slips.lists.desks import desk_lists
from planner.slips.lists.interpreters import interpreter_sheet
from planner.slips.lists.labels import label_list
from planner.slips.lists.missing import missing_list
from planner.slips.lists.model import ListPaper
from planner.slips.lists.reentry import reentry_sheet
from planner.slips.lists.separated import separated
from planner.slips.lists.workbook import workbook


class ListKind(StrEnum):
    """The lists there are."""

    DAY = "day"
    DESKS = "desks"
    COMPANIONS = "companions"
    INTERPRETERS = "interpreters"
    CALLING = "calling"
    MISSING = "missing"
    LABELS = "labels"
    CANDIDATES = "candidates"
    REENTRY = "reentry"


class FileKind(StrEnum):
    """The kinds of file, by the end of their name."""

    PDF = "pdf"
    XLSX = "xlsx"
    CSV = "csv"


MAKERS: Mapping[ListKind, Callable[[Session, Asked], ListPaper]] = {
    ListKind.DAY: day_list,
    ListKind.DESKS: desk_lists,
    ListKind.COMPANIONS: companion_list,
    ListKind.INTERPRETERS: interpreter_sheet,
    ListKind.CALLING: call_list,
    ListKind.MISSING: missing_list,
    ListKind.LABELS: label_list,
    ListKind.CANDIDATES: candidate_list,
    ListKind.REENTRY: reentry_sheet,
}


def list_file(
    session: Session, *, kind: ListKind, asked: Asked, form: FileKind = FileKind.PDF
) -> bytes:
    """Make a list as a file.

    Raises:
        NothingPlanned: No household of the day has its times.
        ListIsEmpty, NothingMissing: Nobody belongs on it.
    """
    return written_as(MAKERS[kind](session, asked), form)


def written_as(paper: ListPaper, form: FileKind) -> bytes:
    """Write a list as a file of some kind."""
    match form:
        case FileKind.XLSX:
            return workbook(paper)
        case FileKind.CSV:
            return separated(paper)
        case _ if paper.key == ListKind.LABELS:
            from planner.slips.lists.label_sheet import draw_labels  # noqa: PLC0415 - heavy

            return draw_labels(paper)
        case _:
            from planner.slips.lists.drawn import drawn  # noqa: PLC0415 - heavy

            return drawn(paper)
