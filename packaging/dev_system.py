"""What must come from the operating system: Qt's libraries and the programs that tests talk to."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

# Debian's names for all that QtGui, QtWidgets, QtSvg, QtPrintSupport and the platforms xcb, wayland and offscreen load.
QT_LIBRARIES = [
    *("libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libfreetype6", "libglib2.0-0", "libcups2"),
    *("libxkbcommon0", "libxkbcommon-x11-0", "libx11-6", "libx11-xcb1", "libxcb1", "libxcb-cursor0", "libxcb-icccm4"),
    *("libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render0", "libxcb-render-util0", "libxcb-shape0"),
    *("libxcb-shm0", "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0", "libxcb-xkb1", "libwayland-client0"),
    *("libwayland-cursor0", "libwayland-egl1"),
]
AT_SPI = "/usr/libexec/at-spi-bus-launcher"
TEST_PROGRAMS = {"age": "age", "Xvfb": "xvfb", "dbus-daemon": "dbus", AT_SPI: "at-spi2-core"}
"""Program -> Debian's package: what tests compare MentorDesk with, and what it takes to listen to its window."""
TEST_LIBRARIES = {"enchant-2": "libenchant-2-2"}
"""Library -> Debian's package: what an extra of MentorDesk loads, with dictionaries that the tests bring along."""

_LOAD = """
import ctypes, pathlib, sys
import PySide6
platforms = pathlib.Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
try:
    from PySide6 import QtDBus, QtNetwork, QtPrintSupport, QtSvg, QtWidgets
    reasons = []
    for name in sys.argv[1:]:
        try:
            ctypes.CDLL(str(platforms / f"libq{name}.so"))
        except OSError as problem:
            reasons.append(str(problem))
    print("\\n".join(reasons if len(reasons) == len(sys.argv) - 1 else []))
except ImportError as problem:
    print(problem)
"""


def has_screen() -> bool:
    """Tell whether a window could be shown here."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def prepare_qt(python: Path, platforms: list[str]) -> bool:
    """See to it that Qt loads with one of the platforms (`xcb`, `wayland`, `offscreen`); tell whether it does."""
    if not sys.platform.startswith("linux"):
        return True
    if not _qt_lacks(python, platforms):
        return True
    install(QT_LIBRARIES, "the system libraries that Qt's windows need")
    if lacking := _qt_lacks(python, platforms):
        print(f"Qt cannot start yet: {lacking}\nPlease run:  {by_hand(QT_LIBRARIES)}", flush=True)
    return not lacking


def prepare_test_programs(python: Path) -> None:
    """Install what tests talk to, and what a window on a virtual screen needs, or say how."""
    missing = [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
    missing += [package for name, package in TEST_LIBRARIES.items() if not ctypes.util.find_library(name)]
    if missing and not install(missing, "what the tests talk to"):
        print(f"Tests are lacking {', '.join(missing)}. Please run:  {by_hand(missing)}", flush=True)
    if sys.platform.startswith("linux") and _qt_lacks(python, ["xcb"]) and not install(QT_LIBRARIES, "Qt's libraries"):
        print(f"The window is not listened to. For that, please run:  {by_hand(QT_LIBRARIES)}", flush=True)


def install(packages: list[str], purpose: str) -> bool:
    """Install Debian packages where that needs no password; tell whether they are there now."""
    rights = _rights()
    if rights is None:
        return False
    print(f"Installing {purpose}: {' '.join(packages)}", flush=True)
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
    wanted = [*apt, "install", "--no-install-recommends", *packages]
    if any(Path("/var/lib/apt/lists").glob("*_Packages*")) and _quiet(wanted):
        return True
    return _quiet([*apt, "update"]) and _quiet(wanted, say=True)


def by_hand(packages: list[str]) -> str:
    """Return the command that a person with the rights can type."""
    if shutil.which("apt-get"):
        return f"sudo apt-get install {' '.join(packages)}"
    return f"your package manager, for what Debian calls {' '.join(packages)}"


def _qt_lacks(python: Path, platforms: list[str]) -> str:
    asked = subprocess.run([python, "-c", _LOAD, *platforms], capture_output=True, text=True)
    return (asked.stdout + asked.stderr).strip()


def _rights() -> list[str] | None:
    """Return what goes before apt-get; None where it would ask for a password or does not exist."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    return ["sudo", "-n"] if shutil.which("sudo") and _quiet(["sudo", "-n", "true"]) else None


def _quiet(command: list[str], say: bool = False) -> bool:
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode and say:
        print(f"{' '.join(command[:3])} … failed:\n{done.stderr.strip()[-2000:]}", flush=True)
    return done.returncode == 0
