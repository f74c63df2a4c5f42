"""The running program: one office, one window, in a language and a theme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtWidgets import QApplication

from planner import clock as clocks
from planner.workspace import Workspace
from ui.core.backend import Backend
from ui.core.language import Language
from ui.core.outbox import Outbox
from ui.core.printing import Paper, QtPaper
from ui.core.scanner import Scanner
from ui.core.settings import Settings
from ui.main_window import MainWindow
from ui.theme.apply import load_fonts, wear
from ui.theme.tokens import DARK, LIGHT, Tokens


class Program(QObject):
    """Opens the office and its window, and makes the window anew in another language or theme.

    Raises:
        Refusal: The office cannot be opened.
    """

    def __init__(
        self, app: QApplication, office: Path, settings: Settings, *,
        clock: clocks.Clock = clocks.now, paper: Paper | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._app = app
        self.settings = settings
        self.outbox = Outbox(paper or QtPaper(), clock)
        self._language = Language(app)
        self._scanner = Scanner(app)
        load_fonts(app)
        self.backend = Backend(Workspace(office, clock=clock), self)
        settings.last_office = str(office)
        self.window = self._make_window()
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def show(self) -> None:
        """Show the window on the page that was open last."""
        self.window.show()
        self.window.show_page(self.settings.page or "board")

    def close(self) -> None:
        """Finish what is under way and let go of the office."""
        self.window.close()
        self.window.deleteLater()
        self._app.removeEventFilter(self._scanner)
        self.backend.close()

    def restyle(self) -> None:
        """Show the same page again in the language and theme of the settings."""
        old, shown = self.window, self.window.isVisible()
        self.window = self._make_window()
        self.window.setGeometry(old.geometry())
        if shown:
            self.show()
        old.hide()
        old.deleteLater()

    def _make_window(self) -> MainWindow:
        self._language.speak(self.settings.language)
        wear(self._app, self._tokens())
        window = MainWindow(self.backend, self.settings, self.outbox, self._scanner)
        window.restyled.connect(self.restyle, Qt.ConnectionType.QueuedConnection)
        return window

    def _tokens(self) -> Tokens:
        dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        chosen = {"light": LIGHT, "dark": DARK}
        return chosen.get(self.settings.theme, DARK if dark else LIGHT)

    def _on_scheme_changed(self) -> None:
        if self.settings.theme == "system":
            wear(self._app, self._tokens())


def user_settings() -> Settings:
    """Give the settings of this computer's user."""
    return Settings(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope,
                              "Inschrijfdag", "Inschrijfdag"))  # fmt: skip
