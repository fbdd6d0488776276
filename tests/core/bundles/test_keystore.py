"""The keys of a laptop come back from where they were put, and from nowhere else."""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked, PasswordDeleteError

from mentordesk.bundles.keystore import (
    FileKeyStore,
    KeyringKeyStore,
    KeyStore,
    PassphraseKeyStore,
    choose_keystore,
    keyring_usable,
    remember_keystore,
)
from mentordesk.bundles.keystore_errors import (
    KeyMissing,
    KeyringRefused,
    KeyStoreUndecided,
    KeyUnreadable,
    PassphraseNeeded,
    WrongKeyPassphrase,
)

SECRET = b'{"sign": "0123", "age": "4567"}'
NAME = "laptop-1f"


class Desktop(KeyringBackend):
    """A keyring as a desktop offers one, holding its entries in memory."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.locked = False

    def _open(self) -> dict[tuple[str, str], str]:
        if self.locked:
            raise KeyringLocked("the person closed the question")
        return self.entries

    def get_password(self, service: str, username: str) -> str | None:
        return self._open().get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._open()[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self._open().pop((service, username), None) is None:
            raise PasswordDeleteError(username)


@pytest.fixture(autouse=True)
def desktop() -> Iterator[Desktop]:
    before, backend = keyring.get_keyring(), Desktop()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(before)


STORES: dict[str, Callable[[Path], KeyStore]] = {
    "file": FileKeyStore,
    "passphrase": lambda folder: PassphraseKeyStore(folder, "correct horse", log_n=4),
    "keyring": KeyringKeyStore,
}


@pytest.fixture(params=sorted(STORES))
def store(request: pytest.FixtureRequest, tmp_path: Path) -> KeyStore:
    return STORES[request.param](tmp_path / "home" / "keys")


def files(store: KeyStore) -> list[Path]:
    return sorted(store.folder.iterdir())


def test_a_secret_comes_back_and_a_new_one_takes_its_place(store: KeyStore, desktop: Desktop) -> None:
    store.save(NAME, SECRET)
    store.save("another", b"")
    assert (store.load(NAME), store.load("another")) == (SECRET, b"")
    store.save(NAME, b"newer")
    assert store.load(NAME) == b"newer"
    assert len(files(store)) == 2
    assert len(desktop.entries) == (2 if store.kind == "keyring" else 0)


def test_a_secret_forgotten_is_gone_and_forgetting_twice_is_no_error(store: KeyStore, desktop: Desktop) -> None:
    store.save(NAME, SECRET)
    store.delete(NAME)
    store.delete(NAME)
    assert (files(store), desktop.entries) == ([], {})
    with pytest.raises(KeyMissing):
        store.load(NAME)


def test_only_the_owner_may_read_files_and_folder(store: KeyStore) -> None:
    store.folder.mkdir(parents=True, mode=0o755)
    store.save(NAME, SECRET)
    paths = [store.folder, *files(store)]
    private = [0o700, 0o600] if os.name == "posix" else [0o777, 0o666]  # Windows keeps a profile private by other means
    assert [stat.S_IMODE(path.stat().st_mode) for path in paths] == private


def test_a_save_that_fails_leaves_the_earlier_secret(
    store: KeyStore, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(NAME, SECRET)

    def full(handle: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError):
        store.save(NAME, b"newer")
    assert store.load(NAME) == SECRET
    assert len(files(store)) == 1
    assert len(desktop.entries) == (1 if store.kind == "keyring" else 0)


@pytest.mark.parametrize("name", ["", "../laptop", "a/b", "Laptop", ".hidden", "a" * 129, "läptop", "a\n"])
def test_a_name_is_never_a_path(store: KeyStore, name: str) -> None:
    for call in (lambda: store.save(name, SECRET), lambda: store.load(name), lambda: store.delete(name)):
        with pytest.raises(ValueError):
            call()


def test_what_was_kept_another_way_is_told_from_what_is_not_there(tmp_path: Path) -> None:
    FileKeyStore(tmp_path).save(NAME, SECRET)
    with pytest.raises(KeyMissing) as other:
        KeyringKeyStore(tmp_path).load(NAME)
    assert "MENTORDESK_KEYSTORE=file" in other.value.advice
    with pytest.raises(KeyMissing) as nowhere:
        KeyringKeyStore(tmp_path).load("another")
    assert "24 recovery words" in nowhere.value.advice


@pytest.mark.parametrize("kind", ["passphrase", "keyring"])
def test_the_file_alone_is_worth_nothing_and_an_altered_one_is_refused(kind: str, tmp_path: Path) -> None:
    store = STORES[kind](tmp_path)
    store.save(NAME, SECRET)
    (path,) = files(store)
    whole = path.read_bytes()
    assert SECRET not in whole
    for altered in (b"", whole[:-1], whole[:-1] + bytes([whole[-1] ^ 1]), b"x" + whole, whole + b"x", SECRET):
        path.write_bytes(altered)
        with pytest.raises(KeyUnreadable):
            store.load(NAME)


def test_a_sealed_file_does_not_pass_for_that_of_another_name(tmp_path: Path) -> None:
    store = KeyringKeyStore(tmp_path)
    store.save(NAME, SECRET)
    (path,) = files(store)
    path.rename(path.with_name(path.name.replace(NAME, "another")))
    with pytest.raises(KeyUnreadable):
        store.load("another")


def test_another_passphrase_opens_nothing(tmp_path: Path) -> None:
    PassphraseKeyStore(tmp_path, "correct horse", log_n=4).save(NAME, SECRET)
    with pytest.raises(WrongKeyPassphrase):
        PassphraseKeyStore(tmp_path, "correct house").load(NAME)
    with pytest.raises(PassphraseNeeded):
        PassphraseKeyStore(tmp_path, "")


def test_the_folder_on_another_computer_opens_nothing(tmp_path: Path, desktop: Desktop) -> None:
    store = KeyringKeyStore(tmp_path)
    store.save(NAME, SECRET)
    keyring.set_keyring(Desktop())
    with pytest.raises(KeyMissing):
        store.load(NAME)
    keyring.set_keyring(desktop)
    assert store.load(NAME) == SECRET


def test_a_locked_keyring_is_said_and_loses_nothing(tmp_path: Path, desktop: Desktop) -> None:
    store = KeyringKeyStore(tmp_path)
    store.save(NAME, SECRET)
    desktop.locked = True
    with pytest.raises(KeyringRefused):
        store.load(NAME)
    with pytest.raises(KeyringRefused):
        store.save(NAME, b"newer")
    desktop.locked = False
    assert store.load(NAME) == SECRET


def test_a_keyring_that_forgets_is_noticed_when_saving(tmp_path: Path) -> None:
    keyring.set_keyring(null.Keyring())
    with pytest.raises(KeyringRefused):
        KeyringKeyStore(tmp_path).save(NAME, SECRET)
    assert list(tmp_path.iterdir()) == []


def test_no_secret_shows_in_a_repr_an_error_or_a_log(
    store: KeyStore, desktop: Desktop, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    store.save(NAME, SECRET)
    for path in files(store):
        path.write_bytes(path.read_bytes()[:-1])
    said = repr(store) + str(store)
    try:
        store.load(NAME)
    except KeyUnreadable as error:
        said += f"{error!r} {error} {error.fields}"
    said += caplog.text
    secrets = ["correct horse", SECRET.decode(), *desktop.entries.values()]
    assert [secret for secret in secrets if secret in said] == []


@pytest.mark.parametrize(
    ("environ", "kind"),
    [
        ({}, "keyring"),
        ({"MENTORDESK_HOME": "/somewhere"}, "file"),
        ({"MENTORDESK_KEYSTORE": "file"}, "file"),
        ({"MENTORDESK_KEYSTORE": "keyring", "MENTORDESK_HOME": "/somewhere"}, "keyring"),
        ({"MENTORDESK_KEYSTORE": "passphrase", "MENTORDESK_PASSPHRASE": "correct horse"}, "passphrase"),
    ],
)
def test_the_environment_says_where_keys_lie(environ: dict[str, str], kind: str, tmp_path: Path) -> None:
    store = choose_keystore(tmp_path, environ)
    assert store.kind == kind
    assert store.folder == tmp_path / "keys"


def test_a_remembered_choice_holds_until_the_environment_says_otherwise(tmp_path: Path) -> None:
    for kind in ("file", "keyring"):
        remember_keystore(tmp_path, kind)
        assert choose_keystore(tmp_path, {}).kind == kind
    assert choose_keystore(tmp_path, {"MENTORDESK_HOME": "/somewhere"}).kind == "keyring"
    assert choose_keystore(tmp_path, {"MENTORDESK_KEYSTORE": "file"}).kind == "file"
    with pytest.raises(ValueError):
        remember_keystore(tmp_path, "cloud")


def test_the_passphrase_is_asked_for_where_the_environment_has_none(tmp_path: Path) -> None:
    environ = {"MENTORDESK_KEYSTORE": "passphrase"}
    store = choose_keystore(tmp_path, environ, ask_passphrase=lambda: "correct horse")
    assert store == PassphraseKeyStore(tmp_path / "keys", "correct horse")
    with pytest.raises(PassphraseNeeded, match="MENTORDESK_PASSPHRASE"):
        choose_keystore(tmp_path, environ)
    with pytest.raises(PassphraseNeeded):
        choose_keystore(tmp_path, environ, ask_passphrase=lambda: "")


def test_without_a_keyring_somebody_has_to_choose(tmp_path: Path) -> None:
    for useless in (fail.Keyring(), null.Keyring()):
        keyring.set_keyring(useless)
        assert not keyring_usable()
        with pytest.raises(KeyStoreUndecided, match="has no keyring"):
            choose_keystore(tmp_path, {})
    with pytest.raises(KeyStoreUndecided, match="“cloud” is no way"):
        choose_keystore(tmp_path, {"MENTORDESK_KEYSTORE": "cloud"})
