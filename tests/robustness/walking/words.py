"""Words on screen that are in no dictionary of the window's language, nor in the office's data."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from sqlalchemy import select

from db.tables import METADATA
from planner import RESOURCES
from planner.demo import LISTS
from planner.households.importing.reading.parse import parse
from planner.languages import interpreter_languages, language_name
from planner.office.backup.place import home
from planner.slips.wording import LANGUAGES
from tests.robustness.walking.looks import called, shown
from tests.robustness.walking.painting import Painting

WORD = re.compile(r"[^\W\d_]{2,}")
ALWAYS = [
    "Inschrijfdag", "Nederlands", "Français", "English", "Ctrl", "Shift", "Alt", "Enter", "Esc",
    "Space", "Del", "PgUp", "PgDn", "Tab", "Home", "End", "Excel", "CSV", "PDF", "xlsx", "Balie",
    "Spatiebalk", "Espace", "Suppr", "Dagbewijzen", "Vrancken",
    "Ada Zwaluw", "Omar Kwartel", "Huis van Welzijn", "Vereniging Waar Armen Het Woord Nemen",
    "ada.zwaluw@welzijn.example", "omar.kwartel@woord.example", "zwemt", "lijst.csv",
    "px", "mm", "MB", "cm", "kB",
]  # fmt: skip
"""Names, keys and units, the same in every language."""

SLIP_TEXTS = "Table < Card < Room < TextSheet"
"""Where the slip's own texts stand, in the language that is chosen there."""


def strange(root: QWidget, painting: Painting, known: frozenset[str]) -> Iterator[str]:
    """Find words that nothing explains."""
    for words, where in said(root, painting):
        unknown = [word for word in WORD.findall(words) if word.casefold() not in known]
        if unknown and where != SLIP_TEXTS:
            yield f"not translated: {', '.join(unknown)} of {words[:80]!r} in {where}"


def said(root: QWidget, painting: Painting) -> Iterator[tuple[str, str]]:
    """Give all that a window says, to the eye and to who listens."""
    for widget in (root, *shown(root)):
        for words in (*_own(widget), widget.toolTip(), widget.accessibleName()):
            if words:
                yield words.replace("&", ""), called(widget)
        if isinstance(widget, QHeaderView) and widget.model():
            heads = partial(widget.model().headerData, orientation=widget.orientation())
            for place in range(widget.count()):
                yield str(heads(place) or ""), called(widget)
    for one in painting.painted:
        words = one.whole or one.words
        yield words.replace("&", ""), called(one.widget)


def _own(widget):
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield widget.text()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, (QLineEdit, QTextEdit)):
        yield widget.placeholderText()
    elif widget.isWindow():
        yield widget.windowTitle()


def dictionary(language: str, workspace) -> frozenset[str]:
    """Collect every word that may be on screen in a language."""
    texts = [*_translated(language), *_resources(language), *_dates(language), *ALWAYS]
    texts += [language_name(code, language) for code in LANGUAGES]
    texts += [name for _, name in interpreter_languages(language)]
    texts += [
        str(workspace.path),
        str(home(workspace.path)),
        workspace.actor,
        *workspace.ask(_data),
        *_lists(),
    ]
    return frozenset(word.casefold() for text in texts for word in WORD.findall(text))


@cache
def _translated(language):
    root = ET.parse(RESOURCES / "i18n" / f"planner_{language}.ts").getroot()
    found = [part.text or "" for part in root.iter("numerusform")]
    found += [part.text or "" for part in root.iter("translation")]
    return [text.replace("&", "") for text in found]


@cache
def _resources(language):
    """Read the sentences of the language, and what the office starts with in its own."""
    paths = [*RESOURCES.rglob(f"*.{language}.toml"), *RESOURCES.rglob("*.nl.toml")]
    paths += [x for x in RESOURCES.rglob("*.toml") if "." not in x.stem]
    paths.append(RESOURCES / "texts" / "slip.ar.toml")
    return [text for path in paths for text in _strings(tomllib.loads(path.read_text("utf-8")))]


def _strings(node):
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for value in node.values():
            yield from _strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from _strings(value)


def _dates(language):
    locale = QLocale({"nl": "nl_BE", "fr": "fr_BE", "en": "en_GB"}[language])
    kinds = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    months = [locale.monthName(month, kind) for month in range(1, 13) for kind in kinds]
    return months + [locale.dayName(day, kind) for day in range(1, 8) for kind in kinds]


def _data(session):
    found = []
    for table in METADATA.sorted_tables:
        if table.name in ("journal", "issued_document"):
            continue
        for row in session.execute(select(table)):
            found += [text for value in row for text in _strings(_plain(value))]
    return found


def _plain(value):
    return list(value) if isinstance(value, tuple) else value


@cache
def _lists():
    found = []
    for path in LISTS:
        for sheet in parse(Path(path).read_bytes(), Path(path).name).sheets:
            found += [str(cell) for row in sheet.rows for cell in row if cell is not None]
        found.append(Path(path).name)
    return found
