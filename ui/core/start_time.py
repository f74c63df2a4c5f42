"""How long the program takes to start, as `dev.py bench start` asks."""

from __future__ import annotations

import json
import sys
import time

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from ui.core.backend import Backend


class StartTime(QObject):
    """Says on standard output when the window shows what it should, and ends the program.

    `cpu` is the processor time (seconds) of all this process did until then, `at` the moment.
    """

    def __init__(self, backend: Backend, parent: QObject) -> None:
        super().__init__(parent)
        self._backend = backend
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._look)
        backend.busy_changed.connect(self._soon.start)
        self._soon.start()

    def _look(self) -> None:
        if self._backend.is_busy:
            return
        said = {"cpu": time.process_time(), "at": time.time()}
        sys.stdout.write(f"{json.dumps(said)}\n")
        sys.stdout.flush()
        self._backend.busy_changed.disconnect(self._soon.start)
        QCoreApplication.quit()
