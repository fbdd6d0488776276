"""The keys of this laptop kept another way, or under another passphrase: all of them, or none.

Every secret is written anew into a folder beside the present one; when that is whole and durable the two change places.
A program killed on the way leaves one whole folder, which `settle` puts in its place at the next start.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mentordesk.bundles.keystore import (
    SUFFIXES,
    FileKeyStore,
    KeyringKeyStore,
    KeyStore,
    PassphraseKeyStore,
    remember_keystore,
)
from mentordesk.bundles.keystore_errors import KeyStoreError
from mentordesk.disk import disk_errors, keep_name
from mentordesk.workspace.lock import FolderLock, WorkspaceInUse

PRESENT, FRESH, FORMER = "keys", "keys.new", "keys.old"
LEAST_PASSPHRASE = 10
"""Characters of a passphrase; a few words are easy to remember."""


class PassphraseTooShort(KeyStoreError):
    """A new passphrase is easy to guess."""

    code = "passphrase_too_short"

    def __init__(self) -> None:
        super().__init__(
            "A passphrase needs at least {least} characters. Nothing was changed.",
            "A few words are easy to remember.",
            least=LEAST_PASSPHRASE,
        )


def rekey(home: Path, old: KeyStore, kind: str, passphrase: str = "", told: Callable[[str], None] | None = None) -> int:
    """Keep every secret the new way and return how many there are; killed at any point, one whole set is there.

    Args:
        home: the folder that holds `keys`.
        old: the store as it is now, with its passphrase.
        kind: keyring, passphrase or file.
        told: called after each step, for tests that end the program there.
    Raises:
        PassphraseTooShort: the new one is easy to guess.
        WrongKeyPassphrase, KeyUnreadable, KeyringRefused: the old secrets do not open, or the keyring is locked.
        WorkspaceInUse: another program changes them now.
        DiskFull: there is no room. Nothing was changed.
    """
    if kind == "passphrase" and len(passphrase) < LEAST_PASSPHRASE:
        raise PassphraseTooShort
    say = told or (lambda _: None)
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    with _alone(home), disk_errors():
        _settle(home)
        present, fresh, former = (home / each for each in (PRESENT, FRESH, FORMER))
        present.mkdir(mode=0o700, exist_ok=True)
        names = _names(present, old.kind)
        secrets = {name: old.load(name) for name in names}  # before anything is written: a wrong passphrase ends here
        try:
            fresh.mkdir(mode=0o700)
            new = _store(kind, fresh, passphrase)
            for name, secret in secrets.items():
                new.save(name, secret)
                say("saved")
                if new.load(name) != secret:
                    raise OSError("a key did not read back")
            _copy_others(present, fresh, old.kind)
            remember_keystore(fresh, kind, in_folder=True)
            keep_name(fresh)
            keep_name(home)
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            raise
        say("written")
        present.rename(former)
        say("between")
        fresh.rename(present)
        keep_name(home)
        say("changed")
        _forget(former, old, names)
    return len(names)


def settle(home: Path) -> None:
    """Finish what a program that was killed in `rekey` began; where nothing was begun this costs one look."""
    if not (home / FRESH).is_dir() and not (home / FORMER).is_dir():
        return
    try:
        with _alone(home):
            _settle(home)
    except WorkspaceInUse:
        return  # it is just being done


def _settle(home: Path) -> None:
    present, fresh, former = (home / each for each in (PRESENT, FRESH, FORMER))
    if not present.is_dir() and fresh.is_dir():
        fresh.rename(present)  # it was whole before the present one made room
    elif not present.is_dir() and former.is_dir():
        former.rename(present)
    shutil.rmtree(fresh, ignore_errors=True)
    shutil.rmtree(former, ignore_errors=True)


def _store(kind: str, folder: Path, passphrase: str) -> KeyStore:
    match kind:
        case "passphrase":
            return PassphraseKeyStore(folder, passphrase)
        case "keyring":
            return KeyringKeyStore(folder)
        case "file":
            return FileKeyStore(folder)
    raise ValueError(f"no way to keep keys: {kind}")


def _names(folder: Path, kind: str) -> list[str]:
    ending = SUFFIXES[kind]
    return sorted(each.name.removesuffix(ending) for each in folder.glob(f"*{ending}") if not each.name.startswith("."))


def _copy_others(present: Path, fresh: Path, kind: str) -> None:
    """Take along what is kept another way than the present one, such as for a program that is told to by hand."""
    for each in present.iterdir():
        wanted = any(each.name.endswith(ending) for other, ending in SUFFIXES.items() if other != kind)
        if each.is_file() and wanted and not (fresh / each.name).exists() and not each.name.startswith("."):
            with os.fdopen(os.open(fresh / each.name, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(each.read_bytes())
                file.flush()
                os.fsync(file.fileno())


def _forget(former: Path, old: KeyStore, names: list[str]) -> None:
    if isinstance(old, KeyringKeyStore):
        for name in names:
            KeyringKeyStore(former).delete(name)
    shutil.rmtree(former, ignore_errors=True)


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    lock = FolderLock.take(home)
    try:
        yield
    finally:
        lock.release()
