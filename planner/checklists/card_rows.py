"""Turning what is known of a household's papers into the rows of its card."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from dateutil.relativedelta import relativedelta

from db.kinds import Per, TickState
from planner.checklists.known import Document, Known, TickRow
from planner.checklists.rows import DocumentRow, rows_for
from planner.checklists.states import READY, PaperState, worst
from planner.checklists.validity import Period
from planner.checklists.views import Cell, ChecklistRow, ProxyAlert
from planner.checklists.words import detail, period_in_words, reason_in_words, title
from planner.texts import sentence

SECTIONS = ("everyone", "income", "household", "residence", "need")
ASKS = {
    "valid_on_day": "valid_until",
    "signed_on_day": "signed_on",
    "max_age_years": "issued_on",
    "max_age_days": "issued_on",
    "months": "months",
    "some_months": "months",
    "until_months_after_leaving": "left_on",
    "max_stay_months": "began_on",
}
"""What a clerk may enter of a document, by the rule that judges it."""
NOTHING = TickRow(TickState.TO_CHECK)


def card_rows(
    documents: Sequence[Document], known: Known, language: str
) -> tuple[ChecklistRow, ...]:
    """Give the rows of a card, in the order of sections and of the catalogue."""
    ordered = sorted(documents, key=lambda document: SECTIONS.index(document.section))
    rules = {document.code: document for document in documents}
    return tuple(
        _card_row(row, rules[row.code], known, language) for row in rows_for(ordered, known)
    )


def alerts(rows: Sequence[ChecklistRow], language: str) -> tuple[ProxyAlert, ...]:
    """Name the adults who do not come along and whose proxy is not there."""
    return tuple(
        ProxyAlert(row.person_id, row.state, _alert(row, language))
        for row in rows
        if row.per is Per.ABSENT and row.state not in {*READY, PaperState.NOT_APPLICABLE}
    )


def months_of(asked: Period | None) -> tuple[str, ...]:
    """Give the months ("2026-11") that a rule asks for, the oldest first."""
    return tuple(month.isoformat()[:7] for month in _months(asked))


def _card_row(row: DocumentRow, document: Document, known: Known, language: str) -> ChecklistRow:
    cells = tuple(_cells(row, document, known, language))
    asked = row.period
    return ChecklistRow(
        code=row.code,
        section=row.section,
        text=title(row.texts, language),
        translated=bool(row.texts.get(language)),
        person_id=row.person_id,
        person=row.person,
        role=row.role,
        unnamed=row.unnamed,
        because=_because(row, known, language),
        provider=row.provider,
        per=row.per,
        shared=row.shared and len({(cell.state, cell.detail) for cell in cells if cell.state}) == 1,
        state=worst(row.states),
        cells=cells,
        **_validity(asked, language),
        pictogram=row.pictogram,
        sensitive=row.sensitive,
    )


def _validity(asked: Period | None, language: str) -> dict[str, Any]:
    """Say what a rule asks: in words, as dates, and what the clerk may enter."""
    if asked is None:
        nothing: dict[str, Any] = {"validity": "", "asks": "", "first": None, "last": None}
        return {**nothing, "asked_months": (), "least": 0}
    return {
        "validity": period_in_words(asked, language),
        "asks": ASKS.get(asked.rule, ""),
        "first": asked.first,
        "last": asked.last,
        "asked_months": months_of(asked),
        "least": asked.least,
    }


def _cells(row: DocumentRow, document: Document, known: Known, language: str) -> Iterator[Cell]:
    asked_by = [landlord.id for landlord in row.landlords]
    for landlord in known.landlords:
        if landlord.id not in asked_by:
            yield Cell(landlord.id)
            continue
        place = asked_by.index(landlord.id)
        tick, state = row.ticks[place], row.states[place]
        said = detail(tick, state, document.validity, known.on, language)
        tick = tick or NOTHING
        yield Cell(landlord.id, state, tick.on_date, tick.months, said)


def _because(row: DocumentRow, known: Known, language: str) -> tuple[str, ...]:
    counts = {"adults": known.adults, "children": known.children}
    return tuple(reason_in_words(reason, language, **counts) for reason in row.because)


def _alert(row: ChecklistRow, language: str) -> str:
    state = sentence("checklists", f"state.{row.state}", language)
    key = "proxy" if row.person else "proxy_unnamed"
    return sentence("checklists", key, language, person=row.person, state=state)


def _months(asked: Period | None) -> Iterator[date]:
    if asked is None or asked.first is None or asked.last is None:
        return
    month = asked.first
    while month <= asked.last:
        yield month
        month += relativedelta(months=1)
