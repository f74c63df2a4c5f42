"""Locking the window: by a key, when nobody is there, or when Windows says so; and back again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid
from typing_extensions import override

from planner.office.accounts.member import Member
from planner.places import ServerAddress
from ui.core.backend import Backend
from ui.core.scanner import Scanner
from ui.core.session_watch import SessionWatch
from ui.core.settings import Settings
from ui.main_window import MainWindow
from ui.office.accounts.form import LoginForm, PasswordForm, SignInForm
from ui.office.accounts.idle import IdleWatch
from ui.office.accounts.landlord_home import LandlordHome
from ui.office.accounts.lock_page import LockPage
from ui.queue.waiting_room import WaitingRoom
from ui.widgets.sheet import Scrim

Coverable = MainWindow | LandlordHome

FLEETING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)


class Locker(QObject):
    """Puts a page before the window, and hides all others but the one for the waiting room.

    Who unlocks finds everything as it was. `changed` gives somebody else who came in instead, or
    whose role is another by now.
    """

    changed = Signal(object)

    def __init__(
        self, app: QApplication, backend: Backend, settings: Settings, scanner: Scanner
    ) -> None:
        super().__init__(app)
        self._app, self._backend, self._scanner = app, backend, scanner
        self._settings = settings
        self.page: LockPage | None = None
        self._window: Coverable | None = None
        self._away: list[QWidget] = []
        self._focus: QWidget | None = None
        self.idle = IdleWatch(app, lambda: settings.lock_minutes)
        self.idle.idle.connect(self.lock)
        self.session = SessionWatch()
        self.session.leaving.left.connect(self.lock)
        app.installNativeEventFilter(self.session)

    def guard(self, window: Coverable) -> None:
        """Lock this window from now on."""
        self._window = window
        window.lock_asked.connect(self.lock)
        self.session.listen(int(window.winId()))

    def end(self) -> None:
        """Watch no longer."""
        self._app.removeNativeEventFilter(self.session)
        self._app.removeEventFilter(self)
        self.idle.deleteLater()
        self.deleteLater()

    def resume(self) -> None:
        """Lock if the program was locked when it ended: a server would let it in unasked."""
        if self._settings.left_locked and self._backend.workspace.on_server:
            self.lock()

    @Slot()
    def lock(self) -> None:
        """Lock, unless it is so already or there is nothing to unlock it with."""
        member, window = self._backend.workspace.member, self._window
        if member is None or not member.has_password or window is None or self.page is not None:
            return
        self._focus = self._app.focusWidget()
        self._hide_others()
        if (clipboard := QGuiApplication.clipboard()).ownsClipboard():
            clipboard.clear()
        self.page = LockPage(self._form(member))
        self.page.came_in.connect(self._on_came_in)
        self._settings.left_locked = self._backend.workspace.on_server
        self._scanner.blockSignals(True)  # noqa: FBT003 - Qt's own
        window.cover(self.page)
        self._app.installEventFilter(self)
        self.page.form.password.setFocus()

    def _form(self, member: Member) -> PasswordForm:
        workspace = self._backend.workspace
        if isinstance(workspace.place, ServerAddress):
            return LoginForm(workspace.place, workspace.clock, member, self._settings)
        return SignInForm(workspace.path, workspace.clock, member.id)

    @Slot(object)
    def _on_came_in(self, member: Member) -> None:
        before, self._backend.workspace.member = self._backend.workspace.member, member
        self._app.removeEventFilter(self)
        self._settings.left_locked = False
        self._scanner.blockSignals(False)  # noqa: FBT003 - Qt's own
        self.idle.wait()
        if self._window and self.page:
            self._window.uncover(self.page)
        self.page = None
        if member == before:
            self._show_others()
        else:
            self._close_others()
            self.changed.emit(member)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice a dialog that comes while it is locked, with the answer to what was asked."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog | Scrim):
            QTimer.singleShot(0, self, self._hide_late)
        return False

    @Slot()
    def _hide_late(self) -> None:
        if self.page:
            self._hide_others()

    def _hide_others(self) -> None:
        """Hide what may tell of somebody: dialogs, other windows, and the shade under a dialog."""
        shades = (one.findChildren(Scrim) for one in self._app.topLevelWidgets())
        self._away += [shade for some in shades for shade in some if shade.isVisible()]
        for other in self._app.topLevelWidgets():
            if not other.isVisible() or other is self._window or isinstance(other, WaitingRoom):
                continue
            if other.windowType() in FLEETING:
                other.close()
            else:
                self._away.append(other)
        for away in filter(isValid, self._away):
            away.hide()

    def _close_others(self) -> None:
        for away in self._away:
            if isValid(away):
                away.deleteLater()
        self._away.clear()

    def _show_others(self) -> None:
        for away in self._away:
            if isValid(away):
                away.show()
        self._away.clear()
        if self._focus is not None and isValid(self._focus):
            self._focus.window().activateWindow()
            self._focus.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
