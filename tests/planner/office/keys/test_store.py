from __future__ import annotations

import os
import stat

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import PasswordDeleteError

from db.vault import new_key
from planner.errors import KeyNotKept
from planner.office.keys.store import KeyFolder, UserStore, key_store, usable


class Memory(KeyringBackend):
    """A credential store that lasts as long as the test."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.kept = {}
        self.full = False

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        if self.full:
            raise OSError("a policy forbids it")  # as on Windows: no error of keyring's own
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if (service, username) not in self.kept:
            raise PasswordDeleteError("none")
        del self.kept[service, username]


@pytest.fixture
def credentials():
    before = keyring.get_keyring()
    made = Memory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def folder(tmp_path):
    return KeyFolder(tmp_path / "sleutels")


def files(folder):
    return sorted(folder.folder.glob("*")) if folder.folder.exists() else []


def test_a_folder_gives_back_what_it_was_given_for_its_users_eyes_only(folder):
    key = new_key()
    folder.keep(key)
    folder.keep(key)
    assert folder.find(key.seal) == key
    assert folder.find(new_key().seal) is None
    (file,) = files(folder)
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.folder.stat().st_mode) == 0o700
    folder.forget(key.seal)
    assert folder.find(key.seal) is None


def test_a_key_file_that_was_spoiled_is_no_key(folder):
    key = new_key()
    folder.keep(key)
    for text in ("", "zz", new_key().secret.hex()):
        files(folder)[0].write_text(text)
        assert folder.find(key.seal) is None
    folder.keep(key)
    assert folder.find(key.seal) == key


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(KeyNotKept):
        KeyFolder(tmp_path / "file" / "sleutels").keep(new_key())


def test_the_users_credential_store_goes_before_the_folder(credentials, folder):
    key = new_key()
    store = UserStore(folder)
    store.keep(key)
    assert store.find(key.seal) == key
    assert files(folder) == []
    assert len(credentials.kept) == 1
    store.forget(key.seal)
    assert store.find(key.seal) is None
    store.forget(key.seal)


def test_a_store_of_keys_for_many_offices_mixes_none_up(credentials, folder):
    store, keys = UserStore(folder), [new_key() for _ in range(5)]
    for key in keys:
        store.keep(key)
    assert [store.find(key.seal) for key in keys] == keys


def test_where_the_credential_store_refuses_the_folder_takes_the_key(credentials, folder):
    credentials.full = True
    key = new_key()
    store = UserStore(folder)
    store.keep(key)
    assert store.find(key.seal) == key
    assert len(files(folder)) == 1


def test_where_there_is_no_credential_store_the_folder_takes_the_key(credentials, folder):
    keyring.set_keyring(fail.Keyring())
    key = new_key()
    store = UserStore(folder)
    assert store.find(key.seal) is None
    store.keep(key)
    assert store.find(key.seal) == key
    store.forget(key.seal)
    assert files(folder) == []


def test_backends_that_keep_nothing_are_not_used(credentials):
    assert usable(credentials)
    assert not usable(fail.Keyring())
    assert not usable(null.Keyring())


def test_the_environment_may_name_a_folder_instead(keys):
    assert key_store().folder == keys
