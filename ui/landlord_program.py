"""The program as a landlord's own people have it: one window with their desks."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from planner import clock as clocks
from planner.office.accounts.member import Member
from planner.places import Place
from planner.workspace import Workspace
from ui.core.backend import Backend
from ui.core.language import Language
from ui.core.rights import be
from ui.core.scanner import Scanner
from ui.core.settings import Settings
from ui.core.zoom import OPEN_AGAIN
from ui.office.accounts.landlord_home import LandlordHome
from ui.office.accounts.locker import Locker
from ui.program import dress


class LandlordProgram(QObject):
    """Opens the office for somebody of a landlord; `again` is as for the whole program.

    Raises:
        Refusal: The office cannot be opened.
    """

    def __init__(
        self, app: QApplication, office: Place, settings: Settings, member: Member, *,
        clock: clocks.Clock = clocks.now,
    ) -> None:  # fmt: skip
        super().__init__()
        self._app = app
        self.again = ("--office", str(office))
        self.backend = Backend(Workspace(office, clock=clock, member=member), self)
        self._language = Language(app)
        self._language.speak(settings.language)
        dress(app, settings)
        be(member)
        self._scanner = Scanner(app)
        self.window = LandlordHome(self.backend, member.landlord_id or 0)
        self.locker = Locker(app, self.backend, settings, self._scanner)
        self.locker.changed.connect(self._on_changed, Qt.ConnectionType.QueuedConnection)
        self.locker.guard(self.window)

    def show(self) -> None:
        """Show the window."""
        self.window.show()
        self.locker.resume()

    def begin(self) -> None:
        """Nothing is to be made ahead here, and nobody is to be reminded."""

    def close(self) -> None:
        """Close the window and let go of the office."""
        self.window.close()
        self.window.deleteLater()
        self._scanner.deleteLater()
        self.locker.end()
        self.finish()

    def finish(self) -> None:
        """Keep a last copy and let go of the office."""
        self.backend.close(back_up=True)

    @Slot()
    def _on_changed(self) -> None:
        """Start again for who came in instead: their window may be another."""
        self.window.close()
        self._app.exit(OPEN_AGAIN)
