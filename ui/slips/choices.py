"""Which printer and paper somebody chose last for each document, on this computer."""

from __future__ import annotations

import json
from typing import Any

from ui.core.settings import Settings


class PrintChoices:
    """Remembers by the key of a document; a document never printed follows the one printed last."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def printer(self, key: str) -> str:
        """The printer for a document, or empty."""
        return str(self._of(key).get("printer") or self._of("").get("printer") or "")

    def sheet(self, key: str) -> str:
        """The paper for a document, or empty."""
        return str(self._of(key).get("sheet") or "")

    def remember(self, key: str, *, printer: str, sheet: str) -> None:
        """Keep what was chosen."""
        known = self._known()
        known[key] = {"printer": printer, "sheet": sheet}
        if printer:
            known[""] = {"printer": printer}
        self._settings.print_choices = json.dumps(known, ensure_ascii=False)

    def _of(self, key: str) -> dict[str, Any]:
        found = self._known().get(key)
        return found if isinstance(found, dict) else {}

    def _known(self) -> dict[str, Any]:
        """Read what is kept; what somebody else wrote there counts for nothing."""
        try:
            known = json.loads(self._settings.print_choices or "{}")
        except ValueError:
            return {}
        return known if isinstance(known, dict) else {}
