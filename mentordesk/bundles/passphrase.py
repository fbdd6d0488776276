"""A passphrase as the only key of a sealed file, stretched with scrypt.

Source: C2SP age, c2sp.org/age, "The scrypt recipient type".
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from mentordesk.bundles.age_errors import DamagedFile, PassphraseCost
from mentordesk.bundles.age_header import Stanza, decode_base64, encode_base64
from mentordesk.bundles.age_wrap import arguments, lock, unlock

SALT_SIZE = 16  # bytes

_SALT_LABEL = b"age-encryption.org/v1/scrypt"
_DECIMAL = re.compile(r"[1-9][0-9]*", re.ASCII)


@dataclass(frozen=True)
class ScryptRecipient:
    """A passphrase to seal a file with; it must be the only recipient.

    Args:
        log_n: work factor as a power of two; 15 costs about 0.1 s and 32 MiB, 18 about 1 s and 256 MiB.
    """

    kind: ClassVar[str] = "scrypt"
    passphrase: str = field(repr=False)
    log_n: int = 18

    def wrap(self, file_key: bytes) -> Stanza:
        """Return the file key wrapped with a key stretched from the passphrase."""
        salt = os.urandom(SALT_SIZE)
        wrapping = _stretch(self.passphrase, salt, self.log_n)
        return Stanza(self.kind, (encode_base64(salt), str(self.log_n)), lock(wrapping, file_key))


@dataclass(frozen=True)
class ScryptIdentity:
    """A passphrase to open a file with, and the work factors that are taken.

    Args:
        least: the smallest work factor trusted; an invitation demands 15.
        most: the greatest one paid for; 22 takes 4 GiB, an invitation allows 20.
    """

    kind: ClassVar[str] = "scrypt"
    passphrase: str = field(repr=False)
    least: int = 1
    most: int = 22

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key, or None where the passphrase is another one.

        Raises:
            DamagedFile: a scrypt stanza has a wrong shape.
            PassphraseCost: its work factor is out of bounds, or this machine has not the memory for it.
        """
        for stanza in stanzas:
            if stanza.kind != self.kind:
                continue
            encoded_salt, factor = arguments(stanza, 2)
            salt = decode_base64(encoded_salt)
            if len(salt) != SALT_SIZE or not _DECIMAL.fullmatch(factor):
                raise DamagedFile("header")
            log_n = int(factor[:3])  # three digits are far too many already, and thousands would not be a number
            if not self.least <= log_n <= self.most:
                raise PassphraseCost(log_n, self.least, self.most)
            try:
                wrapping = _stretch(self.passphrase, salt, log_n)
            except MemoryError:
                raise PassphraseCost(log_n, self.least, log_n - 1) from None
            file_key = unlock(wrapping, stanza.body)
            if file_key is not None:
                return file_key
        return None


def _stretch(passphrase: str, salt: bytes, log_n: int) -> bytes:
    kdf = Scrypt(salt=_SALT_LABEL + salt, length=32, n=1 << log_n, r=8, p=1)
    return kdf.derive(passphrase.encode("utf-8", "surrogatepass"))
