"""Files of artifacts given out: copies with their real names, to open, save and drag; never the kept file itself."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from mentordesk.errors import NotFound
from mentordesk.progress import Progress
from mentordesk.records import ArtifactVersion
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.theme import tokens
from mentordesk_ui.theme.icons import pixmap

MOST_DRAGGED = 64_000_000
"""Bytes of a file that is copied on the spot when it is dragged."""
_LONGEST = 120
_BAD = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)")
_RUNS = frozenset(("appimage", "bat", "cmd", "com", "command", "cpl", "desktop", "exe", "hta", "jar", "js", "jse")) | {
    *("lnk", "msi", "msp", "pif", "ps1", "reg", "scr", "sh", "url", "vb", "vbe", "vbs", "wsf")
}
"""Endings of files that a system may run when they are opened."""


def safe_name(name: str) -> str:
    """Return a file's name without anything that a system reads as more than a name."""
    name = _BAD.sub("_", Path(name.replace("\\", "/")).name).strip(" .") or "file"
    if _RESERVED.match(name):
        name = f"_{name}"
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending) > 12:
        return name[:_LONGEST]
    return f"{stem[: _LONGEST - len(ending) - 1]}.{ending}"


def may_run(name: str) -> bool:
    """Tell whether a system may run such a file instead of showing it."""
    return safe_name(name).rpartition(".")[2].lower() in _RUNS


def save_copy(workspace: Workspace, content: str, target: Path, progress: Progress | None = None) -> Path:
    """Copy a kept file to a place of the person's choice; beside it first, so that no half of it ever stands there.

    Raises:
        NotFound: the file has not arrived.
        Cancelled: it was stopped; what stood there stands.
    """
    from mentordesk.bundles.files import replacing

    progress = progress or Progress()
    with workspace.attachments.open(content) as source, replacing(target) as copy:
        total, done = workspace.attachments.path(content).stat().st_size, 0
        while block := source.read(1 << 20):
            copy.write(block)
            done += len(block)
            progress.step(done // 1000, total // 1000, target.name)
    return target


class Copies(QObject):
    """Copies in a folder of their own that goes when the page goes."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._folder: QTemporaryDir | None = None

    def copy(self, version: ArtifactVersion) -> Path:
        """Return a copy of a version's file, under its own name, that cannot be written by mistake.

        Raises:
            NotFound: the file has not arrived.
        """
        source = self._workspace.attachments.path(version.content)
        if not source.is_file():
            raise NotFound(
                "This file has not arrived yet. Nothing is lost.", "Your next update asks your partner for it."
            )
        if self._folder is None:
            self._folder = QTemporaryDir()
        folder = Path(self._folder.path()) / version.id
        folder.mkdir(mode=0o700, exist_ok=True)
        target = folder / safe_name(version.file_name)
        if not target.is_file():
            shutil.copyfile(source, target)
            target.chmod(0o400)
        return target

    def mime(self, version: ArtifactVersion) -> QMimeData:
        """Return what is dragged: the address of a copy, which mails and folders take.

        Raises:
            NotFound: the file has not arrived.
        """
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(self.copy(version)))])
        return data

    def drag(self, source: QWidget, version: ArtifactVersion, icon: str) -> None:
        """Let the file be dragged out of the window.

        Raises:
            NotFound: the file has not arrived.
        """
        drag = QDrag(source)
        drag.setMimeData(self.mime(version))
        drag.setPixmap(pixmap(icon, tokens().accent, 32, source.devicePixelRatioF()))
        drag.setHotSpot(QPoint(16, 16))

        drag.exec(Qt.DropAction.CopyAction)
