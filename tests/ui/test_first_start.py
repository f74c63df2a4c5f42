"""Starting for the first time: an office is made as it was asked for, or nothing is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from planner.office.edit import office_view
from planner.office.file import new_office
from planner.workspace import Workspace
from ui.core.language import Language
from ui.office.first.assistant import FirstStart
from ui.office.first.start_step import Way

NOBODY = "postgresql://an@127.0.0.1:9/dagen?office=kortrijk&sslmode=disable"


@pytest.fixture
def first(qtbot, monkeypatch, tmp_path):
    """The assistant, on a PC where there never was an office."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made = FirstStart()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def asked(office, question):
    workspace = Workspace(office)
    try:
        return workspace.ask(question)
    finally:
        workspace.close()


def test_an_office_is_made_with_its_own_name_where_it_was_asked_for(qtbot, first, tmp_path):
    first.go_on()
    first.wanted.name.setText("Inschrijfdag Menen")
    first.wanted.phone.setText("056 11 22 33")
    first.wanted.put_at(tmp_path / "menen")
    with qtbot.waitSignal(first.accepted):
        first.go_on()

    assert first.is_new
    assert first.office == tmp_path / "menen.inschrijfdag"
    view = asked(first.office, office_view)
    assert (view.name, view.phone, view.preset) == (
        "Inschrijfdag Menen",
        "056 11 22 33",
        "zuidwest",
    )


def test_an_office_to_practise_in_asks_nobody_to_keep_its_recovery_key(qtbot, first):
    first.start.choose(Way.PRACTISE)
    with qtbot.waitSignal(first.accepted, timeout=60_000):
        first.go_on()

    assert (first.office.name, first.is_new) == ("oefenkantoor.inschrijfdag", False)


def test_an_office_that_is_there_is_never_made_anew(qtbot, first, tmp_path):
    place = tmp_path / "menen.inschrijfdag"
    new_office(place, preset="kortrijk")
    before = place.read_bytes()
    first.go_on()
    first.wanted.put_at(place)
    first.go_on()
    qtbot.waitUntil(lambda: "menen.inschrijfdag" in first.message.text)

    assert first.isVisible()
    assert place.read_bytes() == before


def test_another_preset_brings_its_own_name_unless_one_was_typed(first):
    first.go_on()
    first.wanted.preset.setCurrentIndex(1)
    assert first.wanted.name.text() == "Inschrijfdag Kortrijk"
    first.wanted.name.setText("Onthaal")
    first.wanted.preset.setCurrentIndex(0)
    assert first.wanted.name.text() == "Onthaal"


def test_the_usual_place_is_one_where_there_is_no_file_yet(first, tmp_path):
    folder = tmp_path / "data" / "Inschrijfdag"
    assert first.wanted.wish().place == folder / "kantoor.inschrijfdag"
    folder.mkdir(parents=True)
    (folder / "kantoor.inschrijfdag").touch()
    assert FirstStart().wanted.wish().place == folder / "kantoor2.inschrijfdag"


def test_a_card_is_chosen_by_a_click_anywhere_and_gone_on_with_by_two(qtbot, first):
    card = first.start._cards[Way.NEW]
    qtbot.mouseClick(first.start._cards[Way.PRACTISE], Qt.MouseButton.LeftButton)
    assert first.start.way is Way.PRACTISE
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(card, Qt.MouseButton.LeftButton)
    assert first.wanted.isVisible()


def test_it_speaks_dutch_until_another_language_is_chosen(qapp, qtbot):
    Language(qapp).speak("nl")
    made = FirstStart()
    qtbot.addWidget(made)
    assert made.next.text() == "Verder"
    made.language.setCurrentText("Français")
    with qtbot.waitSignal(made.language_asked) as asked_for:
        made.language.activated.emit(made.language.currentIndex())
    Language(qapp).speak(*asked_for.args)
    made.build()

    assert (made.next.text(), made.language.currentData()) == ("Suivant", "fr")
    assert made.windowTitle() == "Inschrijfdag"


@pytest.mark.parametrize(
    ("typed", "said"),
    [("kantoor.inschrijfdag", "postgresql://"), (NOBODY, "127.0.0.1:9")],
    ids=["no address", "nobody there"],
)
def test_a_server_that_cannot_be_reached_is_said_before_any_office_is_opened(
    qapp, qtbot, first, typed, said
):
    Language(qapp).speak("nl")
    first.start.choose(Way.SERVER)
    first.go_on()
    first.server.address.setText(typed)
    first.go_on()
    qtbot.waitUntil(lambda: said in first.message.text)

    assert first.isVisible()
    assert first.next.isEnabled()
