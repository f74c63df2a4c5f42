"""Dressing the application in a set of tokens."""

from __future__ import annotations

from dataclasses import asdict
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ui.theme.tokens import LIGHT, Tokens, tint

RESOURCES = Path(__file__).parents[2] / "resources"
STYLE_SHEET = RESOURCES / "themes" / "planner.qss"
FAMILIES = ("Segoe UI Variable Text", "Segoe UI", "Inter", "Noto Sans")
TINTED = ("success", "warning", "danger", "planned", "at_desk")
Role = QPalette.ColorRole


def wear(app: QApplication, tokens: Tokens) -> None:
    """Give every widget, open or still to come, these colours and measures."""
    if app.property("tokens") == tokens:
        return
    app.setProperty("tokens", tokens)
    app.setStyle("Fusion")
    app.setPalette(palette(tokens))
    app.setStyleSheet(style_sheet(tokens))


def worn() -> Tokens:
    """Tell the tokens the application wears, for what is painted by hand."""
    app = QApplication.instance()
    tokens = app.property("tokens") if app else None
    return tokens if isinstance(tokens, Tokens) else LIGHT


def load_fonts(app: QApplication) -> None:
    """Use the system's font, or the shipped one where there is none of the wanted families."""
    if app.property("fonts"):
        return
    for path in sorted((RESOURCES / "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))
    app.setFont(font(14, words="prose"))
    app.setProperty("fonts", FAMILIES)


def font(pixels: int, weight: int = 400, *, words: str = "") -> QFont:
    """Give the program's font in a size (logical pixels) and weight.

    Figures are tabular, but not among letters: hyphens in names would stand wide apart.
    """
    return QFont(_font(pixels, weight, any(map(str.isalpha, words))))


@cache
def _font(pixels: int, weight: int, letters: bool) -> QFont:  # noqa: FBT001 - a key of the cache
    """Make a font once: copies of it share what Qt had to look up."""
    made = QFont()
    made.setFamilies(FAMILIES)
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    if not letters:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def style_sheet(tokens: Tokens) -> str:
    """Fill the tokens into the style sheet."""
    values = asdict(tokens) | {f"{role}_tint": tint(tokens, role) for role in TINTED}
    values["pictures"] = STYLE_SHEET.parent.as_posix()
    return Template(STYLE_SHEET.read_text(encoding="utf-8")).substitute(values)


def palette(tokens: Tokens) -> QPalette:
    """Express the tokens as the palette that Qt's own drawing uses."""
    colours = {
        Role.Window: tokens.canvas,
        Role.WindowText: tokens.text,
        Role.Base: tokens.surface,
        Role.AlternateBase: tokens.canvas,
        Role.Text: tokens.text,
        Role.PlaceholderText: tokens.text_muted,
        Role.Button: tokens.raised,
        Role.ButtonText: tokens.text,
        Role.ToolTipBase: tokens.raised,
        Role.ToolTipText: tokens.text,
        Role.Highlight: tokens.selection,
        Role.HighlightedText: tokens.text,
        Role.Accent: tokens.accent,
        Role.Link: tokens.accent,
    }
    result = QPalette()
    for role, colour in colours.items():
        result.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text_disabled))
    return result
