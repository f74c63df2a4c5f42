"""The design tokens: every colour the program draws with, named for its role."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme. Values of DESIGN.md 3; the status colours stand with their shape and word."""

    name: str
    canvas: str
    surface: str
    raised: str
    paper: str
    """Printed pages are white in every theme."""
    sunk: str
    text: str
    text_muted: str
    text_disabled: str
    border: str
    border_strong: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    selection: str
    success: str
    warning: str
    danger: str
    planned: str
    arrived: str
    called: str
    at_desk: str
    on_hold: str
    late: str
    done: str
    not_come: str
    tint: float
    """How much of a colour its tint mixes into the surface, 0 to 1."""
    scrim: float
    """How dark the window gets behind a dialog, 0 to 1."""


LIGHT = Tokens(
    name="light",
    canvas="#f5f6f8",
    surface="#ffffff",
    raised="#ffffff",
    paper="#ffffff",
    sunk="#eef0f3",
    text="#1b1f27",
    text_muted="#5c6675",
    text_disabled="#a3abb8",
    border="#dfe3e9",
    border_strong="#c2c9d3",
    accent="#2f6f6b",
    accent_hover="#285f5c",
    accent_pressed="#204e4b",
    on_accent="#ffffff",
    selection="#dcecea",
    success="#26704a",
    warning="#8a5a00",
    danger="#b3362c",
    planned="#0b5cad",
    arrived="#00695c",
    called="#8a4b00",
    at_desk="#5b2a86",
    on_hold="#8a4b00",
    late="#a4262c",
    done="#5c5c5c",
    not_come="#a4262c",
    tint=0.12,
    scrim=0.43,
)

DARK = Tokens(
    name="dark",
    canvas="#16191e",
    surface="#1d2127",
    raised="#252a31",
    paper="#ffffff",
    sunk="#191d23",
    text="#e8ebf0",
    text_muted="#a1abb9",
    text_disabled="#5d6673",
    border="#303640",
    border_strong="#434b57",
    accent="#6fbfb8",
    accent_hover="#84cbc5",
    accent_pressed="#5aaaa3",
    on_accent="#0d1f1e",
    selection="#24403e",
    success="#6cc58f",
    warning="#e0b15a",
    danger="#ef8a80",
    planned="#6cb4ff",
    arrived="#4dd0c1",
    called="#ffb454",
    at_desk="#c9a6ff",
    on_hold="#ffb454",
    late="#ff9aa2",
    done="#b8b8b8",
    not_come="#ff9aa2",
    tint=0.18,
    scrim=0.59,
)


def tint(tokens: Tokens, role: str) -> str:
    """Mix a colour into the surface, for the ground of chips and notices."""
    return mix(getattr(tokens, role), tokens.surface, tokens.tint)


def mix(colour: str, ground: str, share: float) -> str:
    """Mix two #rrggbb colours; `share` of the first, 0 to 1."""
    pairs = ((int(colour[i : i + 2], 16), int(ground[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(share * a + (1 - share) * b):02x}" for a, b in pairs)
