"""A day looked back on, on paper: for the file of the office."""

from __future__ import annotations

import datetime
from itertools import chain

from sqlalchemy.orm import Session

from db.kinds import Outcome
from planner.queue.ending import AskedPaper
from planner.queue.review.review import day_review
from planner.queue.review.views import DayReview
from planner.slips.lists.model import Column, Group, Kind, Layout, ListPaper, Row
from planner.texts import sentence

LANDLORDS: Layout = (
    ("landlord", 62, Kind.STRONG), ("done", 20, Kind.FIGURE), ("incomplete", 22, Kind.FIGURE),
    ("not_eligible", 24, Kind.FIGURE), ("postponed", 20, Kind.FIGURE),
    ("skipped", 20, Kind.FIGURE), ("unseen", 22, Kind.FIGURE),
)  # fmt: skip
DESKS: Layout = (
    ("desk", 16, Kind.FIGURE), ("landlord", 62, Kind.STRONG), ("planned", 20, Kind.FIGURE),
    ("visits", 20, Kind.FIGURE), ("length", 22, Kind.FIGURE), ("planned_end", 22, Kind.CLOCK),
    ("ended", 20, Kind.CLOCK),
)  # fmt: skip
FOLLOW_UPS: Layout = (
    ("number", 14, Kind.NUMBER), ("name", 42, Kind.STRONG), ("landlord", 46, Kind.TEXT),
    ("outcome", 24, Kind.TEXT), ("papers", 62, Kind.TEXT),
)  # fmt: skip


def review_pdf(
    session: Session, *, day_id: int, now: datetime.datetime, language: str = "nl"
) -> bytes:
    """Draw the review of a day: figures, outcomes, desks, and what is to be followed up.

    Raises:
        Gone: The day was removed.
    """
    from planner.slips.lists.drawn import story  # noqa: PLC0415 - heavy
    from planner.slips.sheets import Sheets  # noqa: PLC0415 - heavy

    found = day_review(session, day_id=day_id, now=now, language=language)
    document = said("document", language, date=found.date)
    parts = chain.from_iterable(story(paper) for paper in _papers(found, language))
    return Sheets(document, language).pdf(list(parts))


def said(key: str, language: str, **facts: object) -> str:
    """Give words of the review."""
    return sentence("closing", key, language, **facts)


def summary(found: DayReview, language: str) -> str:
    """Sum a day up in a sentence or two."""
    facts = {
        "done": found.done, "left": found.left, "absent": found.absent, "waited": found.waited,
        "longest": found.longest, "planned": found.planned_wait,
    }  # fmt: skip
    words = said("summary", language, **facts)
    if found.ends is None:
        return words
    return words + " " + said("ends", language, ends=found.ends, planned_end=found.planned_end)


def papers_in_words(papers: tuple[AskedPaper, ...]) -> str:
    """Name papers, with whose they are and what else is known."""
    return "; ".join(
        ", ".join(filter(None, (one.text, one.person))) + (f" ({one.detail})" if one.detail else "")
        for one in papers
    )


def _papers(found: DayReview, language: str) -> list[ListPaper]:
    outcomes: tuple[Row, ...] = tuple(
        (one.landlord, *(one.outcomes.get(key, 0) for key in _OUTCOMES), one.skipped, one.unseen)
        for one in found.landlords
    )
    desks: tuple[Row, ...] = tuple(
        (one.number, one.landlord, one.planned, one.visits,
         f"{one.length} / {one.ran}" if one.ran is not None else str(one.length),
         one.planned_end, one.ended)
        for one in found.desks
    )  # fmt: skip
    follow: tuple[Row, ...] = tuple(
        (one.number, one.name, one.landlord, sentence("queue", f"outcome.{one.outcome}", language),
         papers_in_words(one.papers))
        for one in found.follow_ups
    )  # fmt: skip
    about = said("date", language, date=found.date)
    return [
        _list("outcomes", language, LANDLORDS, outcomes, f"{about} · {summary(found, language)}"),
        _list("desks", language, DESKS, desks, said("desks_about", language)),
        _list("follow_ups", language, FOLLOW_UPS, follow, said("follow_about", language)),
    ]


_OUTCOMES = tuple(Outcome(key) for key, _, _ in LANDLORDS[1:5])


def _list(key: str, language: str, layout: Layout, rows: tuple[Row, ...], about: str) -> ListPaper:
    return ListPaper(
        key=key,
        language=language,
        document=said(key, language),
        title=said(key, language),
        about=about,
        columns=tuple(
            Column(said(f"head.{name}", language), width, kind) for name, width, kind in layout
        ),
        groups=(Group(rows),),
    )
