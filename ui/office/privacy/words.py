"""Words about the journal for the window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale

from planner.clock import here
from planner.office.journal.proof import Proof
from planner.texts import sentence
from planner.times import clock
from ui.core.language import spoken

MOST = 3
"""So many flaws are named; the command line names all."""


def at_words(at: datetime) -> str:
    """Write a moment as date and time in Brussels: "8 dec 2026 09:12"."""
    day, minutes = here(at)
    words = QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
    return f"{words.replace('.', '')} {clock(minutes)}"


def flaw_words(proof: Proof) -> str:
    """Say what is wrong with the journal, and what to do."""
    named = [
        sentence("console", f"journal_flaw_{flaw.kind}", spoken(), id=flaw.id)
        for flaw in proof.verdict.flaws[:MOST]
    ]
    named += [
        sentence("console", "journal_differs", spoken(), at=at_words(backup.at))
        for backup in proof.differing[:MOST]
    ]
    return " ".join((sentence("privacy", "journal.broken", spoken()), *named))
