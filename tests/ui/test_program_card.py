"""The settings page: the office's logo, and looking for a newer version."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QDesktopServices, QImage

from planner.office.logo import logo_of


@pytest.fixture
def page(program, settled):
    program.window.show_page("settings")
    settled(program.backend)
    return program.window.pages.settings


@pytest.fixture
def opened(monkeypatch):
    places = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: places.append(url.toString()))
    return places


def put_at(page, program, settled, place):
    page._program.place.setText(place)
    page._program.place.editingFinished.emit()
    settled(program.backend)


def test_a_logo_that_is_chosen_is_the_offices_and_can_be_taken_off(
    page, program, settled, tmp_path
):
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor("#2f6f6b"))
    picture.save(str(tmp_path / "logo.png"))
    page._logo.take(tmp_path / "logo.png")
    settled(program.backend)
    assert program.backend.workspace.ask(logo_of)

    page._logo._remove.click()
    settled(program.backend)
    assert program.backend.workspace.ask(logo_of) is None
    assert not page._logo._picture.isVisible()


def test_what_is_no_picture_is_said_in_the_status_line(page, program, settled, tmp_path, qtbot):
    (tmp_path / "brief.png").write_text("Beste")
    with qtbot.waitSignal(program.backend.refused):
        page._logo.take(tmp_path / "brief.png")
    assert program.backend.workspace.ask(logo_of) is None


def test_a_newer_version_in_the_folder_of_the_office_is_found(
    page, program, settled, opened, tmp_path
):
    card = page._program
    assert not card.look.isEnabled()
    put_at(page, program, settled, str(tmp_path))
    card.look.click()
    settled(program.backend)
    assert "newest" in card.said.text
    assert opened == []

    (tmp_path / "inschrijfdag-99.0.0-setup.exe").touch()
    card.look.click()
    settled(program.backend)
    assert "99.0.0" in card.said.text
    assert opened == [tmp_path.as_uri()]


def test_a_folder_that_is_away_and_a_place_that_is_none_are_said(
    page, program, settled, opened, tmp_path
):
    put_at(page, program, settled, str(tmp_path / "weg"))
    page._program.look.click()
    settled(program.backend)
    assert "cannot be reached" in page._program.bad.text

    put_at(page, program, settled, "ergens")
    assert "ergens" in page._program.bad.text
    assert opened == []


def test_a_page_on_the_web_is_opened_and_nothing_else_is_asked(page, program, settled, opened):
    put_at(page, program, settled, "https://example.org/inschrijfdag")
    page._program.look.click()
    assert opened == ["https://example.org/inschrijfdag"]
