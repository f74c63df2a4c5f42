"""The chime of a call: the program's own sound, and silence where a computer has none."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

CHIME = Path(__file__).parents[2] / "resources" / "sounds" / "chime.wav"
PLAYERS = ("paplay", "aplay")


def chime() -> None:
    """Sound two tones, without waiting for them."""
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 - only there

        winsound.PlaySound(str(CHIME), winsound.SND_FILENAME | winsound.SND_ASYNC)
        return
    player = next((found for name in PLAYERS if (found := shutil.which(name))), None)
    if player is not None:
        silent = subprocess.DEVNULL
        subprocess.Popen([player, str(CHIME)], stdout=silent, stderr=silent)
