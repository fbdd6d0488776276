"""What is pasted or dropped on the window: files, or the text of a mail with an update in it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QTemporaryDir

MARK = "AGE ENCRYPTED FILE"
ENCODED = "YWdlLWVuY3J5cHRpb24"
"""How a sealed attachment begins in the source of a mail."""


def holds_update(data: QMimeData) -> bool:
    """Return whether this is text with an update in it."""
    return any(MARK in text.replace("\u00a0", " ") or ENCODED in text for text in _texts(data))


class Pasted:
    """Gives what was pasted as files; the folder they lie in goes with the window."""

    def __init__(self) -> None:
        self._folder: QTemporaryDir | None = None
        self._count = 0

    def files(self, data: QMimeData) -> list[Path]:
        """Return the files that are pasted, or one of the text that is; none where there is neither."""
        from mentordesk_ui.widgets import dropped_files

        if files := dropped_files(data):
            return [Path(each) for each in files]
        texts = [each for each in _texts(data) if each.strip()]
        if not texts:
            return []
        best = next((each for each in texts if MARK in each.replace("\u00a0", " ") or ENCODED in each), texts[0])
        if self._folder is None:
            self._folder = QTemporaryDir()
        self._count += 1
        place = Path(self._folder.path()) / str(self._count)
        place.mkdir()
        path = place / QCoreApplication.translate("Pasted", "pasted text")
        path.write_text(best, "utf-8", errors="replace")
        return [path]


def _texts(data: QMimeData) -> list[str]:
    found = [data.text()] if data.hasText() else []
    return [*found, data.html()] if data.hasHtml() else found
