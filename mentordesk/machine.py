"""What the system says of this computer: its name, and an id that a copied disk folder does not take along."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

MOST_NAME = 60
"""Letters of a laptop's name."""


def host_name() -> str:
    """Return the system's name for this computer without its domain, at most 60 letters; "Laptop" where it has none."""
    import platform

    name = platform.node().split(".")[0]
    shown = "".join(each if each.isprintable() else " " for each in name)
    return " ".join(shown.split())[:MOST_NAME] or "Laptop"


@cache
def machine_id() -> str:
    """Return 32 hex digits that stay the same on one installed system; empty where the system tells none.

    The system's own id is hashed: it is shown to nobody and never leaves this computer.
    """
    try:
        found = _system_id()
    except (OSError, ValueError, AttributeError):
        found = b""
    return str(_sha256()(b"mentordesk/machine/1\0" + found).hexdigest())[:32] if found else ""


def _sha256() -> Callable[[bytes], Any]:
    """Return SHA-256 as Python itself has it: this is all that is hashed at a start, and OpenSSL is slow to load."""
    for module in ("_sha2", "_sha256"):  # since Python 3.12, and before; neither is promised
        with suppress(ImportError, AttributeError):
            return import_module(module).sha256  # type: ignore[no-any-return]
    import hashlib

    return hashlib.sha256


if sys.platform == "win32":

    def _system_id() -> bytes:
        import winreg

        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography", 0, access) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0]).encode()

elif sys.platform == "darwin":

    def _system_id() -> bytes:
        import ctypes

        class Timespec(ctypes.Structure):
            _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))

        found = (ctypes.c_ubyte * 16)()
        answer = ctypes.CDLL(None).gethostuuid(found, ctypes.byref(Timespec(1, 0)))
        return bytes(found) if answer == 0 else b""

else:

    def _system_id() -> bytes:
        for place in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
            try:
                if found := Path(place).read_bytes().strip():
                    return found
            except OSError:
                continue
        return b""
