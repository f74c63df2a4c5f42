"""Figures of a period as files of every kind; what leaves the office hides small numbers."""

from __future__ import annotations

import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from planner.figures.export import as_csv, as_json, as_workbook
from planner.figures.keeping import report_texts
from planner.figures.report import period_figures
from planner.office.queries import office


class FigureFile(StrEnum):
    """The kinds of file, by the end of their name."""

    JSON = "json"
    XLSX = "xlsx"
    CSV = "csv"
    PDF = "pdf"


def figures_file(
    session: Session, *, first: datetime.date, last: datetime.date, today: datetime.date,
    form: FigureFile, language: str = "nl",
) -> bytes:  # fmt: skip
    """Make a file of the figures of a period, with small numbers hidden.

    Raises:
        NoFigures: No day of it took place.
    """
    found = period_figures(
        session, first=first, last=last, today=today, language=language, hide=True
    )
    match form:
        case FigureFile.JSON:
            return as_json(found)
        case FigureFile.XLSX:
            return as_workbook(found, language)
        case FigureFile.CSV:
            return as_csv(found, language)
        case FigureFile.PDF:
            from planner.figures.paper.yearly import Report, report_pdf  # noqa: PLC0415 - heavy

            texts = report_texts(session, first=first, last=last)
            return report_pdf(Report(office(session).name, found, texts, language))
