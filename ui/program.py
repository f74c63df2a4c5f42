"""The running program: one office, one window, in a language and a theme."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QSettings, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from planner import clock as clocks
from planner.kinds import Role
from planner.office.accounts.member import Member
from planner.office.backup.place import Why
from planner.office.keys.printing import key_was_given
from planner.office.privacy.due import Due, due
from planner.places import Place
from planner.workspace import Workspace
from ui.core.backend import Backend
from ui.core.language import Language
from ui.core.outbox import Outbox
from ui.core.places import portable_folder
from ui.core.printing import Paper, QtPaper
from ui.core.rights import be
from ui.core.scanner import Scanner
from ui.core.settings import Settings
from ui.core.zoom import OPEN_AGAIN
from ui.main_window import MainWindow
from ui.office.accounts.locker import Locker
from ui.office.key_card import RecoveryKeySheet
from ui.theme.apply import load_fonts, wear
from ui.theme.tokens import DARK, LIGHT, Tokens

LATER = 3000
"""Milliseconds until what nobody waits for yet is made ready."""
EVERY = 15 * 60 * 1000
"""Milliseconds between copies of the office's file, when anything changed."""


class Program(QObject):
    """Opens the office and its window, and fills the window anew in another language or theme.

    `again` is what it is to be started with when it ends to begin again.

    Raises:
        Refusal: The office cannot be opened.
    """

    def __init__(
        self, app: QApplication, office: Place, settings: Settings, *,
        clock: clocks.Clock = clocks.now, paper: Paper | None = None,
        member: Member | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.backend = Backend(Workspace(office, clock=clock, member=member), self)
        self._app = app
        self.again: tuple[str, ...] = ("--office", str(office))
        self.settings = settings
        self.outbox = Outbox(paper or QtPaper(), clock)
        self._language = Language(app)
        self._scanner = Scanner(app)
        load_fonts(app)
        settings.last_office = str(office)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._on_time_to_back_up)
        self._timer.start()
        self.locker: Locker | None = None
        self.window = self._make_window()
        self._guard()
        self.outbox.look()
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def show(self) -> None:
        """Show the window on the page that was open last."""
        self.window.show()
        self.window.show_page(self.settings.page or "board")
        if self.locker:
            self.locker.resume()

    def begin(self) -> None:
        """Make the other pages while nothing is asked, and say what is to be done."""
        self.window.pages.make_ahead()
        self.remind()
        QTimer.singleShot(LATER, self, self.prepare_slips)

    def give_key(self) -> None:
        """Have the recovery key of a new office printed or kept, before it is forgotten."""
        sheet = RecoveryKeySheet(self.window, self.backend, self.outbox)
        sheet.given.connect(self.window.pages.said)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def remind(self) -> None:
        """Say whose names are due, or that the recovery key was never printed while it was not."""
        on = clocks.today(self.backend.workspace.clock)
        self.backend.ask(self, partial(due, today=on), self._remind_of_names)
        if not self.backend.workspace.on_server:
            self.backend.ask(self, key_was_given, self._remind)

    def prepare_slips(self) -> None:
        """Read what the first slip would have to wait for."""
        self.backend.compute(self, lambda _report: _prepare(), lambda _none: None)

    def _remind_of_names(self, found: Due) -> None:
        if count := len(found.rows):
            words = self.tr("%n household(s) to be erased by now: Settings, Privacy.", "", count)
            self.window.pages.warned.emit(words)
        elif guests := len(found.attendees):
            words = self.tr(
                "%n attendee(s) of info sessions to be erased by now: Settings, Privacy.", "",
                guests,
            )  # fmt: skip
            self.window.pages.warned.emit(words)

        elif soon := len(found.warned):
            words = self.tr(
                "%n open file(s) lose their names within two months: Settings, Privacy.", "", soon
            )
            self.window.pages.warned.emit(words)

    def _remind(self, given: bool) -> None:  # noqa: FBT001 - the answer to a question
        words = self.tr(
            "Print the recovery key (Settings): without it nobody can read the office any more"
            " once this PC breaks."
        )
        if not given:
            self.window.pages.warned.emit(words)

    def close(self) -> None:
        """Finish what is under way and let go of the office."""
        self.window.close()
        self.window.deleteLater()
        self._scanner.deleteLater()
        if self.locker:
            self.locker.end()
        self.finish()

    def finish(self) -> None:
        """Keep a last copy and let go of the office."""
        self._timer.stop()
        self.backend.close(back_up=True)

    def zoom(self, percent: int) -> None:
        """Start again at another size (per cent), on the same page."""
        if percent != self.settings.zoom:
            self.settings.zoom = percent
            self.window.close()
            self._app.exit(OPEN_AGAIN)

    def choose_other(self) -> None:
        """Start again, and ask which office is wanted."""
        self.again = ("--choose",)
        self.window.close()
        self._app.exit(OPEN_AGAIN)

    def restyle(self) -> None:
        """Show the same page in the same window, in the language and theme of the settings."""
        self._dress()
        self.window.build()
        self._guard()
        self.window.show_page(self.settings.page or "board")

    def _make_window(self) -> MainWindow:
        self._dress()
        window = MainWindow(self.backend, self.settings, self.outbox, self._scanner)
        window.restyled.connect(self.restyle, Qt.ConnectionType.QueuedConnection)
        window.zoomed.connect(self.zoom, Qt.ConnectionType.QueuedConnection)
        window.other_asked.connect(self.choose_other, Qt.ConnectionType.QueuedConnection)
        return window

    def _dress(self) -> None:
        self._language.speak(self.settings.language)
        wear(self._app, tokens_for(self._app, self.settings))
        be(self.backend.workspace.member)

    def _guard(self) -> None:
        """Have the window be locked from now on, where the office has accounts."""
        if self.backend.workspace.member is None or self.locker is not None:
            return
        self.locker = Locker(self._app, self.backend, self.settings, self._scanner)
        self.locker.changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        self.locker.guard(self.window)

    @Slot(object)
    def _on_changed(self, member: Member) -> None:
        """Go on for who came in instead; a landlord's people have a program of their own."""
        if member.role is Role.LANDLORD:
            self.window.close()
            self._app.exit(OPEN_AGAIN)
        else:
            self.restyle()

    def _on_time_to_back_up(self) -> None:
        self.backend.back_up(self, Why.TIME)

    def _on_scheme_changed(self) -> None:
        if self.settings.theme == "system":
            wear(self._app, tokens_for(self._app, self.settings))


def _prepare() -> None:
    from planner.slips.ready import make_ready  # noqa: PLC0415 - heavy

    make_ready()


def dress(app: QApplication, settings: Settings) -> None:
    """Give the program its fonts and colours."""
    load_fonts(app)
    wear(app, tokens_for(app, settings))


def tokens_for(app: QApplication, settings: Settings) -> Tokens:
    """Choose the colours: those of the settings, or as the system has it."""
    dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    chosen = {"light": LIGHT, "dark": DARK}
    return chosen.get(settings.theme, DARK if dark else LIGHT)


def user_settings() -> Settings:
    """Give the settings of this computer's user, or of a program that is carried along."""
    if folder := portable_folder():
        return Settings(QSettings(str(folder / "instellingen.ini"), QSettings.Format.IniFormat))
    return Settings(QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope,
                              "Inschrijfdag", "Inschrijfdag"))  # fmt: skip
