"""What is typed anywhere is kept exactly as it is, or refused: nothing is cut off on the quiet."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

import pytest

from db.office import Venue
from planner.checklists.builder import ConditionLine
from planner.checklists.drafts import RequirementDraft
from planner.checklists.editing import add_requirement
from planner.days.closing import add_closing
from planner.days.edit import DayDraft, add_day
from planner.days.presence import book_interpreter
from planner.days.rhythm import Rhythm
from planner.days.series import SeriesDraft, add_series
from planner.days.venues import VenueDraft
from planner.errors import TextHasControls, TextTooLong
from planner.office.edit import change_office, office_view
from planner.slips.editing import change_text, text_rows
from tests.make import THURSDAY, last_done

TODAY = date(2026, 12, 8)


def office_name(session, make, words):
    version = office_view(session).version
    return partial(change_office, version=version, name=words, phone="056 00 00 00")


def office_phone(session, make, words):
    return partial(change_office, version=office_view(session).version, name="X", phone=words)


def venue(session, make, words):
    place = VenueDraft("Zaal", "Kerkplein 4", words)
    return partial(add_day, draft=DayDraft(THURSDAY + timedelta(7), venue=place))


def interpreter(session, make, words):
    return partial(book_interpreter, day_id=make.day().id, name=words, languages=("ar",))


def series(session, make, words):
    return partial(add_series, draft=SeriesDraft(words, THURSDAY, Rhythm(2, 3, 3)))


def closing(session, make, words):
    return partial(add_closing, first=THURSDAY, last=THURSDAY, reason=words)


def document(session, make, words):
    draft = RequirementDraft({"nl": "Attest"}, (ConditionLine(0, "always"),), basis=words)
    return partial(add_requirement, draft=draft, start=TODAY, today=TODAY)


def slip_text(session, make, words):
    row = next(row for row in text_rows(session, language="fr") if "{" not in row.dutch)
    return partial(change_text, language="fr", key=row.key, version=row.version, words=words,
                   checked=True)  # fmt: skip


KINDS = (office_name, office_phone, venue, interpreter, series, closing, document, slip_text)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    ("words", "refusal"), [("x" * 10_000, TextTooLong), ("Jan\x00Peeters", TextHasControls)]
)
def test_what_cannot_be_kept_as_it_is_is_refused(session, make, kind, words, refusal):
    with pytest.raises(refusal):
        kind(session, make, words)(session)


@pytest.mark.parametrize("kind", KINDS)
def test_markup_formulas_and_every_script_are_only_text(session, make, kind):
    kind(session, make, "<b>=1+1</b> 👩‍👧 \u0645\u062d")(session)


def test_the_way_into_a_place_is_kept_as_it_was_typed(session, make):
    words = "<img src=x> de 'groene' deur; -- \u202e"
    venue(session, make, words)(session)
    session.flush()
    assert session.query(Venue).one().directions == words


def test_what_an_undo_would_take_back_can_be_told(workspace):
    assert workspace.ask(last_done) is None
    workspace.run(partial(add_closing, first=THURSDAY, last=THURSDAY, reason="brug"))
    assert workspace.ask(last_done).name == "add_closing"
