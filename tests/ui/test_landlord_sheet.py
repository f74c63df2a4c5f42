from __future__ import annotations

from datetime import date

import pytest

from planner.kinds import LandlordKind
from planner.office.landlords import landlord_list
from ui.office.landlord_card import LandlordCard


@pytest.fixture
def card(backend, qtbot, settle):
    made = LandlordCard(backend)
    qtbot.addWidget(made)
    made.resize(520, 300)
    made.show()
    settle()
    return made


def found(workspace):
    return {one.name: one for one in workspace.ask(landlord_list)}


def test_a_landlord_stops_and_another_takes_over(card, sheet_of, settle, workspace):
    card.open_sheet()
    sheet = sheet_of(card)
    assert sheet.name.text() == "Goedkope Woning"
    sheet.table.select_place(1)
    sheet.ends.setChecked(True)
    sheet.until.show_day(date(2026, 12, 1))
    sheet.accept()
    settle()
    assert found(workspace)["SVK De Poort"].active_to == date(2026, 12, 1)
    assert "SVK De Poort" not in card.names.text()
    assert sheet.table.rows_model.index(1, 2).data() == "no longer from 1 December 2026"

    sheet.start_new()
    sheet.accept()
    assert sheet.message.text == "Fill in the landlord's name."
    sheet.name.setText("SW+")
    sheet.aliases.setText("SW plus, SWplus")
    sheet.accept()
    settle()
    made = found(workspace)["SW+"]
    assert (made.kind, made.aliases) == (LandlordKind.WM, ("SW plus", "SWplus"))
    assert sheet.table.selected().name == "SW+"
    sheet.name.setText("Goedkope Woning")
    sheet.accept()
    settle()
    assert "among the landlords already" in sheet.message.text
    assert sheet.isVisible()
    sheet.reject()
