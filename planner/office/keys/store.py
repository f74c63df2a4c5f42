"""Where this PC keeps the keys of offices, so that the program opens without a question.

One seam: whoever keeps keys in another way, such as wrapped by a member of staff's password, is
another KeyStore, and `key_store` gives it.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from platformdirs import user_data_path

from db.vault import BYTES, DataKey
from planner.errors import KeyNotKept

ELSEWHERE = "INSCHRIJFDAG_KEYS"
"""Names, in the environment, a folder for keys instead of the user's credential store."""

SERVICE = "Inschrijfdag"
SUFFIX = ".sleutel"


class KeyStore(Protocol):
    """Keeps keys by their seal."""

    def find(self, seal: bytes) -> DataKey | None:
        """Give a key; none when it is not here."""

    def keep(self, key: DataKey) -> None:
        """Keep a key.

        Raises:
            KeyNotKept: It cannot be.
        """

    def forget(self, seal: bytes) -> None:
        """Keep a key no longer."""


class KeyFolder:
    """Files of one key each, for this user's eyes only."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find(self, seal: bytes) -> DataKey | None:
        """Read a key from its file; one that does not fit its seal is none."""
        try:
            return _fitting(self._place(seal).read_text(encoding="ascii"), seal)
        except (OSError, ValueError):
            return None

    def keep(self, key: DataKey) -> None:
        """Write a key down, once."""
        if self.find(key.seal) == key:
            return
        place = self._place(key.seal)
        making = place.with_name(f"{place.name}.making")
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            making.unlink(missing_ok=True)
            opened = os.open(making, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(opened, "w", encoding="ascii") as written:
                written.write(key.secret.hex())
                written.flush()
                os.fsync(written.fileno())
            making.replace(place)
        except OSError as error:
            raise KeyNotKept(str(self.folder)) from error

    def forget(self, seal: bytes) -> None:
        """Remove a key's file."""
        with suppress(OSError):
            self._place(seal).unlink()

    def _place(self, seal: bytes) -> Path:
        return self.folder / f"{seal.hex()}{SUFFIX}"


class UserStore:
    """The credential store of the PC's user; where there is none or it refuses, a folder."""

    def __init__(self, folder: KeyFolder) -> None:
        self._folder = folder

    def find(self, seal: bytes) -> DataKey | None:
        """Look in the folder, which is quick, then in the credential store."""
        if found := self._folder.find(seal):
            return found
        import keyring  # noqa: PLC0415 - heavy, and not needed with a folder

        with suppress(Exception):  # a backend may raise anything: the key is not there, then
            return _fitting(keyring.get_password(_service(seal), SERVICE) or "", seal)
        return None

    def keep(self, key: DataKey) -> None:
        """Keep a key in the credential store, and read it back before it counts."""
        import keyring  # noqa: PLC0415 - heavy, and not needed with a folder

        with suppress(Exception):  # a backend may raise anything: the folder takes the key, then
            if usable(keyring.get_keyring()):
                keyring.set_password(_service(key.seal), SERVICE, key.secret.hex())
        if self.find(key.seal) != key:
            self._folder.keep(key)

    def forget(self, seal: bytes) -> None:
        """Keep a key no longer, wherever it is."""
        import keyring  # noqa: PLC0415 - heavy, and not needed with a folder

        self._folder.forget(seal)
        with suppress(Exception):  # a backend may raise anything: it did not have the key, then
            keyring.delete_password(_service(seal), SERVICE)


def usable(backend: Any) -> bool:
    """Tell whether a backend of keyring keeps anything: those that do not have no priority."""
    return bool(backend.priority >= 1)


def key_store() -> KeyStore:
    """Give the store of this PC's user, or the folder that the environment names."""
    if named := os.environ.get(ELSEWHERE):
        return KeyFolder(Path(named))
    own = user_data_path("Inschrijfdag", appauthor=False)
    return UserStore(KeyFolder(own / "sleutels"))


def _service(seal: bytes) -> str:
    return f"{SERVICE} {seal.hex()}"


def _fitting(text: str, seal: bytes) -> DataKey | None:
    """Read a key; what does not fit the seal is not the key that was asked for."""
    key = DataKey(bytes.fromhex(text))
    return key if len(key.secret) == BYTES and key.seal == seal else None
