"""What is on screen goes through translation, and every translation is there."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QComboBox, QDialogButtonBox, QLabel, QLineEdit

from planner.days.queries import days
from planner.days.view import day_view
from planner.languages import language_name
from planner.office.backup.place import home
from planner.office.queries import landlords
from planner.slips.wording import LANGUAGES
from ui.office.accounts.form import role_about, role_words

WORDS = Path(__file__).parents[2] / "resources" / "i18n"
PAGES = ("queue", "board", "days", "households", "print", "settings")


class Marker(QTranslator):
    """Puts marks around everything that passes through translation."""

    def isEmpty(self):  # noqa: N802
        return False

    def translate(self, _context, text, _disambiguation=None, _n=-1):
        return f"«{text}»"


def messages(language):
    root = ET.parse(WORDS / f"planner_{language}.ts").getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def translations(message):
    found = message.find("translation")
    forms = [form.text or "" for form in found.iter("numerusform")]
    return forms or [found.text or ""]


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_every_word_is_translated_and_keeps_its_placeholders(language):
    wrong = []
    for context, message in messages(language):
        source = message.findtext("source")
        unfinished = message.find("translation").get("type") is not None
        for text in translations(message):
            kept = re.findall(r"{\w+}", source)
            if unfinished or not text or sorted(kept) != sorted(re.findall(r"{\w+}", text)):
                wrong.append((context, source))
    assert wrong == []


def test_the_three_languages_know_the_same_words():
    known = [
        {(context, message.findtext("source")) for context, message in messages(language)}
        for language in ("nl", "fr", "en")
    ]
    assert known[0] == known[1] == known[2]


def words_of(widget):
    for label in widget.findChildren(QLabel):
        yield label.text()
    for button in widget.findChildren(QAbstractButton):
        yield button.text()
    for box in widget.findChildren(QComboBox):
        yield from (box.itemText(place) for place in range(box.count()))
    for line in widget.findChildren(QLineEdit):
        yield line.placeholderText()


DATA = re.compile(r"[\d\s:.,+/()–·%-]*|Inschrijfdag|Nederlands|Français|English|Balie")


def test_no_word_of_the_program_escapes_translation(qapp, program, settled):
    marker = Marker()
    qapp.installTranslator(marker)
    shown = set()
    try:
        parts = (program.backend, program.settings, program.outbox, program._scanner)
        window = type(program.window)(*parts)
        window.show()
        for page in PAGES:
            window.show_page(page)
            settled(program.backend)
            shown |= {(page, text) for text in words_of(window.pages[page]) if text}
    finally:
        qapp.removeTranslator(marker)
    data = known_data(program)
    assert {
        (page, text)
        for page, text in shown
        if "«" not in text and not DATA.fullmatch(text) and text not in data
    } == set()
    window.close()


def known_data(program):
    workspace = program.backend.workspace
    [day] = workspace.ask(days)
    view = workspace.ask(partial(day_view, day_id=day.id))
    owners = [row.name for row in workspace.ask(landlords)]
    names = {*owners, ", ".join(owners)}
    names |= {language_name(need.language, "en") for need in view.needs}
    names |= {language_name(code, "en") for code in LANGUAGES}
    names |= {f"{view.venue.name}, {view.venue.address}"}
    if workspace.on_server:
        names |= {role_words(workspace.member.role), role_about(workspace.member.role)}
    else:
        names.add(str(home(workspace.path)))
    return names | {
        "Thursday 17 December 2026", "Thursday, 17 December 2026", "Thu 17 December 2026",
        "Inschrijfdag Kortrijk", "056 00 00 00",
    }  # fmt: skip


def test_dutch_reaches_our_words_and_qts_own(program, settings, settled):
    settings.language = "nl"
    program.restyle()
    settled(program.backend)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.text().replace("&", "") == "Annuleren"
    assert program.window.pages.board._panel._seated.text() == "53 van 53"
