"""What this computer remembers about how the user likes the program."""

from __future__ import annotations

from typing import Any, Generic, TypeVar, overload

from PySide6.QtCore import QByteArray, QSettings

T = TypeVar("T")


class Setting(Generic[T]):
    """One remembered value: a typed attribute of Settings."""

    def __init__(self, key: str, default: T) -> None:
        self._key = key
        self._default = default

    @overload
    def __get__(self, settings: None, owner: type) -> Setting[T]: ...
    @overload
    def __get__(self, settings: Settings, owner: type) -> T: ...
    def __get__(self, settings: Settings | None, owner: type) -> T | Setting[T]:
        if settings is None:
            return self
        value: Any = settings.store.value(self._key, self._default, type(self._default))
        return value  # type: ignore[no-any-return]

    def __set__(self, settings: Settings, value: T) -> None:
        settings.store.setValue(self._key, value)


class Settings:
    """Typed access to the settings file. What belongs to the office is in the office's file."""

    language = Setting("window/language", "nl")
    theme = Setting("window/theme", "system")
    zoom = Setting("window/zoom", 100)
    geometry = Setting("window/geometry", QByteArray())
    page = Setting("window/page", "")
    lock_minutes = Setting("window/lock", 5)
    left_locked = Setting("window/locked", default=False)
    wrong_passwords = Setting("window/wrong", 0)
    wrong_at = Setting("window/wrong_at", 0.0)
    last_office = Setting("office/last", "")
    list_folder = Setting("lists/folder", "")
    recent = Setting("search/recent", "")
    own_desk = Setting("queue/desk", 0)
    print_choices = Setting("print/choices", "")

    def __init__(self, store: QSettings) -> None:
        self.store = store
