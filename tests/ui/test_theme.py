from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor

from ui.theme.apply import STYLE_SHEET, style_sheet
from ui.theme.tokens import DARK, LIGHT, tint

STATUSES = ("planned", "arrived", "called", "at_desk", "on_hold", "late", "done", "not_come")


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in QColor(colour).getRgbF()[:3])
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """WCAG 2.2, 1.4.3: the ratio of relative luminances."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
def test_text_can_be_read_on_every_ground_it_stands_on(tokens):
    grounds = {
        "text": ("canvas", "surface", "raised", "sunk", "selection"),
        "text_muted": ("canvas", "surface", "raised", "sunk", "selection"),
        "on_accent": ("accent", "accent_hover", "accent_pressed"),
        "accent": ("surface", "canvas", "selection"),
        "success": ("surface", "selection"),
        "warning": ("surface", "selection"),
        "danger": ("surface", "selection"),
    }
    low = {
        (ink, ground): round(ratio, 2)
        for ink, on in grounds.items()
        for ground in on
        if (ratio := contrast(getattr(tokens, ink), getattr(tokens, ground))) < 4.5
    }
    assert low == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("role", [*STATUSES, "success", "warning", "danger"])
def test_a_chips_word_can_be_read_on_its_tint(tokens, role):
    colour = getattr(tokens, role)
    assert contrast(colour, tint(tokens, role)) >= 4.5
    assert contrast(colour, tokens.surface) >= 4.5


def test_the_style_sheet_holds_tokens_only():
    assert re.findall(r": *#[0-9a-fA-F]{3,8}\b", STYLE_SHEET.read_text(encoding="utf-8")) == []
    assert "$" not in style_sheet(DARK)
