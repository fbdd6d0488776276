"""Where the private keys of this laptop lie: in the system's keyring, under a passphrase, or in a 0600 file."""

from __future__ import annotations

import io
import re
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Protocol

from mentordesk.bundles.keystore_errors import (
    KINDS,
    KeyMissing,
    KeyringRefused,
    KeyStoreUndecided,
    KeyUnreadable,
    PassphraseNeeded,
    WrongKeyPassphrase,
)
from mentordesk.disk import write_private

SUFFIXES = {"file": ".key", "passphrase": ".key.age", "keyring": ".key.sealed"}
KEYRING_SERVICE = "MentorDesk"
LOG_N = 15  # scrypt: about 0.1 s for each start of the program

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,127}")
_SEALED = re.compile(rb"(mentordesk keyring 1\n([0-9a-f]{32})\n)(.{12})(.+)", re.DOTALL)
_KEY = re.compile(r"[0-9a-f]{64}")


class KeyStore(Protocol):
    """Keeps small secrets under a name of up to 128 lower-case letters, digits, dots and dashes."""

    kind: ClassVar[str]

    def save(self, name: str, secret: bytes) -> None:
        """Keep the secret, in place of an earlier one of that name."""

    def load(self, name: str) -> bytes:
        """Return the secret.

        Raises:
            KeyMissing, KeyUnreadable: it is not there, or not as it was kept.
        """

    def delete(self, name: str) -> None:
        """Forget the secret; one that is not there is no error."""


@dataclass(frozen=True)
class FileKeyStore:
    """Each secret as it is in a file that only its owner may read."""

    kind: ClassVar[str] = "file"
    folder: Path

    def save(self, name: str, secret: bytes) -> None:
        """Keep the secret, in place of an earlier one of that name."""
        write_private(_path(self.folder, name, self.kind), secret)

    def load(self, name: str) -> bytes:
        """Return the secret.

        Raises:
            KeyMissing, KeyUnreadable: it is not there, or not for this user to read.
        """
        return _read(self.folder, name, self.kind)

    def delete(self, name: str) -> None:
        """Forget the secret; one that is not there is no error."""
        _path(self.folder, name, self.kind).unlink(missing_ok=True)


@dataclass(frozen=True)
class PassphraseKeyStore:
    """Each secret in an age file under a passphrase.

    Args:
        log_n: scrypt work factor for saving, as a power of two.
    """

    kind: ClassVar[str] = "passphrase"
    folder: Path
    passphrase: str = field(repr=False)
    log_n: int = LOG_N

    def __post_init__(self) -> None:
        if not self.passphrase:
            raise PassphraseNeeded

    def save(self, name: str, secret: bytes) -> None:
        """Keep the secret, in place of an earlier one of that name."""
        from mentordesk.bundles import age

        path, sealed = _path(self.folder, name, self.kind), io.BytesIO()
        age.encrypt(io.BytesIO(secret), sealed, [age.ScryptRecipient(self.passphrase, self.log_n)])
        write_private(path, sealed.getvalue())

    def load(self, name: str) -> bytes:
        """Return the secret.

        Raises:
            WrongKeyPassphrase: the secret is under another passphrase.
            KeyMissing, KeyUnreadable: it is not there, or not as it was kept.
        """
        from mentordesk.bundles import age
        from mentordesk.bundles.age_errors import AgeError, WrongPassphrase

        opened = io.BytesIO()
        try:
            age.decrypt(io.BytesIO(_read(self.folder, name, self.kind)), opened, [age.ScryptIdentity(self.passphrase)])
        except WrongPassphrase:
            raise WrongKeyPassphrase from None
        except AgeError:
            raise KeyUnreadable(name) from None
        return opened.getvalue()

    def delete(self, name: str) -> None:
        """Forget the secret; one that is not there is no error."""
        _path(self.folder, name, self.kind).unlink(missing_ok=True)


@dataclass(frozen=True)
class KeyringKeyStore:
    """Each secret in a file sealed with a random key of its own, which lies in the system's keyring.

    The keyring holds 32 bytes and never the secret itself: keyrings differ in what sizes and bytes they take. A new key
    is kept under a new account before the file changes, so that being interrupted loses nothing.
    """

    kind: ClassVar[str] = "keyring"
    folder: Path

    def save(self, name: str, secret: bytes) -> None:
        """Keep the secret, in place of an earlier one of that name.

        Raises:
            KeyringRefused: the keyring is locked or missing.
        """
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        path, earlier = _path(self.folder, name, self.kind), self._account(name)
        account, key, nonce = secrets.token_hex(16), secrets.token_bytes(32), secrets.token_bytes(12)
        _keyring("set_password", account, key.hex())
        if _keyring("get_password", account) != key.hex():
            raise KeyringRefused
        head = f"mentordesk keyring 1\n{account}\n".encode()
        try:
            write_private(path, head + nonce + ChaCha20Poly1305(key).encrypt(nonce, secret, head + name.encode()))
        except BaseException:
            _forget(account)
            raise
        _forget(earlier)

    def load(self, name: str) -> bytes:
        """Return the secret.

        Raises:
            KeyringRefused: the keyring is locked or missing.
            KeyMissing, KeyUnreadable: the secret or its key is not there, or not as it was kept.
        """
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        sealed = _SEALED.fullmatch(_read(self.folder, name, self.kind))
        if sealed is None:
            raise KeyUnreadable(name)
        head, account, nonce, text = sealed.groups()
        key = _keyring("get_password", account.decode())
        if key is None:  # the folder came from another computer or user
            raise KeyMissing(name)
        if not _KEY.fullmatch(key):
            raise KeyUnreadable(name)
        try:
            return ChaCha20Poly1305(bytes.fromhex(key)).decrypt(nonce, text, head + name.encode())
        except InvalidTag:
            raise KeyUnreadable(name) from None

    def delete(self, name: str) -> None:
        """Forget the secret and its key; one that is not there is no error."""
        account = self._account(name)
        _path(self.folder, name, self.kind).unlink(missing_ok=True)
        _forget(account)

    def _account(self, name: str) -> str:
        try:
            sealed = _SEALED.fullmatch(_read(self.folder, name, self.kind))
        except (KeyMissing, KeyUnreadable):
            return ""
        return sealed[2].decode() if sealed else ""


def keyring_usable() -> bool:
    """Tell whether this computer has a keyring that keeps secrets from other people."""
    try:
        import keyring

        return float(keyring.get_keyring().priority) >= 1  # below are those that refuse, forget, or keep plain text
    except Exception:  # whatever a keyring's own library raises, it is of no use
        return False


def choose_keystore(
    home_folder: Path, environ: Mapping[str, str], *, ask_passphrase: Callable[[], str] | None = None
) -> KeyStore:
    """Return the store to use under this home folder.

    First MENTORDESK_KEYSTORE counts, then what `remember_keystore` wrote, then `file` where MENTORDESK_HOME says that
    somebody set up this home on purpose, then the keyring.

    Args:
        ask_passphrase: asked where a passphrase is needed and MENTORDESK_PASSPHRASE has none.
    Raises:
        KeyStoreUndecided: there is no keyring and nobody chose, or what was chosen does not exist.
        PassphraseNeeded: no passphrase was given.
    """
    from mentordesk.bundles.rekeying import settle

    settle(home_folder)
    folder = home_folder / "keys"
    kind = environ.get("MENTORDESK_KEYSTORE", "") or _remembered(home_folder)
    if not kind:
        kind = "file" if environ.get("MENTORDESK_HOME") else "keyring" if keyring_usable() else ""
    match kind:
        case "file":
            return FileKeyStore(folder)
        case "passphrase":
            given = environ.get("MENTORDESK_PASSPHRASE", "") or (ask_passphrase() if ask_passphrase else "")
            return PassphraseKeyStore(folder, given)
        case "keyring":
            return KeyringKeyStore(folder)
    raise KeyStoreUndecided(kind)


def remember_keystore(home_folder: Path, kind: str, *, in_folder: bool = False) -> None:
    """Write down how the person chose to keep keys here: keyring, passphrase or file.

    Args:
        in_folder: the folder given is that of the keys itself.
    Raises:
        ValueError: no such kind.
    """
    if kind not in KINDS:
        raise ValueError(f"no way to keep keys: {kind}")
    write_private((home_folder if in_folder else home_folder / "keys") / "kind", kind.encode())


def _remembered(home_folder: Path) -> str:
    try:
        return (home_folder / "keys" / "kind").read_text("utf-8", "replace").strip()
    except FileNotFoundError:
        return ""


def _path(folder: Path, name: str, kind: str) -> Path:
    if not _NAME.fullmatch(name):
        raise ValueError(f"no name for a key: {name!r}")
    return folder / (name + SUFFIXES[kind])


def _read(folder: Path, name: str, kind: str) -> bytes:
    try:
        return _path(folder, name, kind).read_bytes()
    except FileNotFoundError:
        others = [other for other in KINDS if other != kind and _path(folder, name, other).exists()]
        raise KeyMissing(name, others[0] if others else "") from None
    except OSError:
        raise KeyUnreadable(name) from None


def _keyring(call: str, account: str, *value: str) -> str | None:
    """Call the system's keyring; whatever its library raises becomes one sentence."""
    try:
        import keyring

        found: str | None = getattr(keyring, call)(KEYRING_SERVICE, account, *value)
    except Exception:
        raise KeyringRefused from None  # its text could name the account or more
    return found


def _forget(account: str) -> None:
    """Take a key out of the keyring if that is possible; one that stays behind opens nothing any more."""
    if account:
        with suppress(KeyringRefused):
            _keyring("delete_password", account)
