"""Which version this is: told by pyproject.toml, which every bundle has along."""

from __future__ import annotations

import tomllib
from functools import cache

from planner import RESOURCES


@cache
def version() -> str:
    """Give the version, such as "0.1.0"."""
    project = tomllib.loads((RESOURCES.parent / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])
