"""The program's own sounds, and silence where a computer has none."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

SOUNDS = Path(__file__).parents[2] / "resources" / "sounds"
PLAYERS = ("paplay", "aplay")
TONES = {"success": "ok", "warning": "look", "danger": "no"}
"""What an answer sounds like, by the role of its colour: rising, twice the same, low."""


def chime() -> None:
    """Sound the two tones of a call, without waiting for them."""
    play("chime")


def answer_tone(role: str) -> None:
    """Sound an answer."""
    play(TONES[role])


def play(name: str) -> None:
    """Sound a file of resources/sounds, without waiting for it."""
    path = SOUNDS / f"{name}.wav"
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - only there

        winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC)
        return
    player = next((found for one in PLAYERS if (found := shutil.which(one))), None)
    if player is not None:
        silent = subprocess.DEVNULL
        subprocess.Popen([player, str(path)], stdout=silent, stderr=silent)
