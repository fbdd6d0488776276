"""Tells the desktop that `.mentordesk` files belong to this checkout, so that a double click in the mail opens them.

Only the glob is registered: the first bytes are those of every age file. Source: freedesktop.org Desktop Entry and
Shared MIME-info.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
MEDIA_TYPE = "application/vnd.mentordesk.bundle"


def associate(_words: list[str]) -> int:
    """Register the file type for this person, on a desktop that follows freedesktop.org."""
    if not sys.platform.startswith(("linux", "freebsd")):
        print("On Windows and macOS the installer does this; until there is one, open the file from the window.")
        return 1
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    for path in write(data):
        print(f"wrote {path}")
    refresh("update-mime-database", data / "mime")
    refresh("update-desktop-database", data / "applications")
    refresh("gtk-update-icon-cache", "--quiet", "--ignore-theme-index", data / "icons" / "hicolor")
    refresh("xdg-mime", "default", "mentordesk.desktop", MEDIA_TYPE)
    return 0


def write(data: Path) -> list[Path]:
    """Put the desktop entry and the file type into a data folder; return what was written."""
    command = f'"{sys.executable}" "{HERE / "dev.py"}" run'
    entry = (HERE / "freedesktop" / "mentordesk.desktop").read_text().replace("@COMMAND@", command)
    kinds = (HERE / "freedesktop" / "mentordesk.xml").read_text()
    mark = (HERE.parent / "resources" / "mark" / "mentordesk.svg").read_text()
    written = []
    for folder, name, text in (
        ("applications", "mentordesk.desktop", entry),
        ("mime/packages", "mentordesk.xml", kinds),
        ("icons/hicolor/scalable/apps", "mentordesk.svg", mark),
        ("icons/hicolor/scalable/mimetypes", f"{MEDIA_TYPE.replace('/', '-')}.svg", mark),
    ):
        path = data / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        written.append(path)
    return written


def refresh(program: str, *words: str | Path) -> None:
    """Let the desktop read anew; without the program it does so at the next log-in."""
    if shutil.which(program):
        subprocess.call([program, *map(str, words)])
