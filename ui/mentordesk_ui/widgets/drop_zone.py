"""A place to drop files on, and a button for who would rather choose them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from mentordesk_ui.theme.shapes import CARD_RADIUS

from .banner import IconView
from .buttons import Button
from .labels import WrappedLabel
from .painting import box, start


def dropped_files(data: QMimeData, endings: Sequence[str] = ()) -> list[str]:
    """Return the local files in what is dragged, only those with these endings if any are named."""
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return [file for file in files if not endings or PurePath(file).suffix.lower() in endings]


class DropZone(QFrame):
    """A dashed box that takes files.

    Signals:
        dropped(list): paths of the files dropped, as str.
        browse_asked(): the person would rather choose a file.
    """

    dropped = Signal(list)
    browse_asked = Signal()

    def __init__(
        self,
        sentence: str,
        action: str = "",
        icon: str = "file-plus",
        endings: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._endings = tuple(ending.lower() for ending in endings)
        self._over = False
        self.setAcceptDrops(True)
        self.setAccessibleName(sentence)
        self.sentence = WrappedLabel(sentence, tint="muted", measure=56)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.action = Button(action or self.tr("Choose a file…"))
        self.action.clicked.connect(self.browse_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(IconView(icon, "muted", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.sentence)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show readiness when what is dragged can be taken."""
        if dropped_files(event.mimeData(), self._endings):
            event.acceptProposedAction()
            self._set_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Calm down again."""
        self._set_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand the files on."""
        self._set_over(False)
        event.acceptProposedAction()
        self.dropped.emit(dropped_files(event.mimeData(), self._endings))

    def _set_over(self, over: bool) -> None:
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a dashed box; a full one while something hovers over it."""
        fill, edge = ("soft_accent", "accent") if self._over else ("surface", "field_border")
        box(start(self), self.rect(), fill, edge, CARD_RADIUS, dashed=not self._over)
