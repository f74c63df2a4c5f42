"""What is answered at the door: in words, shape, colour and tone."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QWidget

from planner.checklists.counts import PaperCount
from planner.queue.arrivals import Arrival, Arrived, Timing
from ui.core.sound import SOUNDS, TONES
from ui.queue import band
from ui.queue.band import Band, look_of

CAME = datetime(2026, 12, 17, 8, 5, tzinfo=UTC)
FACTS = {"number": 16, "name": "Baert", "came": CAME, "by": "Joke", "date": date(2026, 12, 10)}


@pytest.fixture
def shown(qtbot, monkeypatch):
    page, heard = QWidget(), []
    page.resize(1200, 600)
    qtbot.addWidget(page)
    page.show()
    monkeypatch.setattr(band, "answer_tone", heard.append)
    made = Band(page)
    made.page, made.heard = page, heard
    return made


@pytest.mark.parametrize("result", Arrived)
def test_every_answer_has_words_a_shape_and_a_tone(shown, result):
    arrival = Arrival(result, timing=Timing.ON_TIME, **FACTS)
    shown.answer(arrival)
    role, shape = look_of(arrival)
    assert len(shown.said) > len("016  Baert") + 5
    assert shown.heard == [role]
    assert (SOUNDS / f"{TONES[role]}.wav").exists()
    assert shape in ("check", "triangle-up", "cross")


def test_only_who_can_go_in_as_planned_is_green_and_only_who_cannot_is_red():
    roles = {one: look_of(Arrival(one, timing=Timing.ON_TIME))[0] for one in Arrived}
    assert [one for one, role in roles.items() if role == "success"] == [Arrived.OK]
    assert {one for one, role in roles.items() if role == "warning"} == {
        Arrived.MISSING_DOCUMENTS, Arrived.OLD_SLIP, Arrived.ALREADY_ARRIVED, Arrived.AMBIGUOUS,
    }  # fmt: skip
    assert look_of(Arrival(Arrived.OK, timing=Timing.TOO_LATE))[0] == "warning"


def test_three_missing_documents_are_named_and_the_others_counted(shown):
    codes = ("ID_CARD", "TAX_ASSESS", "FORM_SIGNED", "ID_CHILD")
    shown.answer(Arrival(Arrived.MISSING_DOCUMENTS, papers=PaperCount(missing=4), lacking=codes))
    assert "+1" in shown.said
    assert shown.said.count(",") >= 3


def test_who_was_noted_before_is_told_when_and_by_whom(shown):
    shown.answer(Arrival(Arrived.ALREADY_ARRIVED, **FACTS))
    assert "09:05" in shown.said
    assert "Joke" in shown.said
