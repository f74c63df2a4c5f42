"""Waiting for the window, however busy the machine is: what never comes still fails."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

LONG = 60_000
"""Milliseconds."""


class PatientBot(QtBot):
    """Waits longer than pytest-qt would for what is not said otherwise."""

    def waitSignal(self, signal, *, timeout=LONG, **how):  # noqa: N802 - Qt's way of naming
        """Wait for a signal."""
        return super().waitSignal(signal, timeout=timeout, **how)

    def waitUntil(self, callback, *, timeout=LONG):  # noqa: N802 - Qt's way of naming
        """Wait until something is so."""
        super().waitUntil(callback, timeout=timeout)
