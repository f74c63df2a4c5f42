"""Where what belongs to this checkout lies."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PEERS = ROOT / ".venv-peers"
PACKAGER = ROOT / ".venv-package"
WINDOWS = os.name == "nt"
PINS = ROOT / "packaging"
BUILD = ROOT / "build"
WORDS = ROOT / "resources" / "i18n"
LOOKS = ROOT / "docs" / "looks"
DEMO = BUILD / "demo"
OFFICE = DEMO / "kortrijk.inschrijfdag"
KEYS = BUILD / "keys"
"""Of the demo's office: not in the credential store of the user."""
YEAR = BUILD / "year.inschrijfdag"


def own_python(place: Path) -> Path:
    """Give the Python of an environment."""
    return place / ("Scripts/python.exe" if WINDOWS else "bin/python")


PYTHON = own_python(VENV)
