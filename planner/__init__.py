"""What the office does: use cases, rules, solver and paper; no Qt."""

from pathlib import Path

RESOURCES = Path(__file__).parents[1] / "resources"
"""What is shipped as data."""
