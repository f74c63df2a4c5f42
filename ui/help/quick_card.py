"""What stands on the quick card: the keys of the window as they are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from planner.slips.views import CardSection, QuickCard
from planner.workspace import Work
from ui.core.commands import Command
from ui.core.language import spoken

translate = QCoreApplication.translate


def card_of(groups: Iterable[tuple[str, Sequence[Command]]]) -> QuickCard:
    """Make the card of commands by group; what has no key is left out, and so are empty groups."""
    sections = []
    for heading, commands in groups:
        keys = tuple((c.key, c.words.rstrip("…")) for c in commands if c.key)
        if keys:
            sections.append(CardSection(heading, keys))
    return QuickCard(
        title=translate("QuickCard", "Registration day: quick card"),
        about=translate("QuickCard", "F1 explains what is on the screen. "
                        "Ctrl+K finds every household and every command."),
        language=spoken(),
        sections=sections,
    )  # fmt: skip


def drawing(card: QuickCard) -> Work[bytes]:
    """Draw a card off the thread of the window."""

    def draw(_session: Any) -> bytes:
        from planner.slips.quick_card import quick_card  # noqa: PLC0415 - heavy

        return quick_card(card)

    return draw
