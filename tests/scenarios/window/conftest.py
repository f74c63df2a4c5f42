"""The real window over the demo office, for the scenarios that are about what is on a screen."""

from tests.ui.conftest import (
    delivered,
    demo_backend,
    dressed,
    english,
    paper,
    printed,
    program,
    settings,
    settled,
    window,
)

__all__ = [
    "delivered", "demo_backend", "dressed", "english", "paper", "printed", "program", "settings",
    "settled", "window",
]  # fmt: skip
