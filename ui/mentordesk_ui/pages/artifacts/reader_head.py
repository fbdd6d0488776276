"""The head of the reader: the way back, the file to drag, its name, its version, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.records import Artifact, ArtifactVersion
from mentordesk_ui.pages.artifacts import words
from mentordesk_ui.pages.artifacts.list import KindTile
from mentordesk_ui.widgets import Button, Choice, IconButton
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.labels import ElidedLabel
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.painting import scaled, show_if, tight


class DragTile(KindTile):
    """The kind of the file; dragging it drags the file out of the window.

    Signals:
        dragged(): the person drags it.
    """

    dragged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("file", 40, parent)
        self._pressed: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setToolTip(self.tr("Drag this into a mail or a folder"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin the drag once the pointer went far enough."""
        if self._pressed is not None:
            far = (event.position().toPoint() - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._pressed = None
                self.dragged.emit()


class ReaderHead(QWidget):
    """Stands over the file.

    Signals:
        left(): back to the list.
        dragged(): the file is dragged out.
        version_picked(str): the person wants to see this version.
        compare_wanted(bool): the person wants to see what changed, or the file again.
        add_wanted(): the person wants to write a note.
        panel_wanted(): the panel shall come or go.
    """

    left = Signal()
    dragged = Signal()
    version_picked = Signal(str)
    compare_wanted = Signal(bool)
    add_wanted = Signal()
    panel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back = IconButton("arrow-left", self.tr("Back to all artifacts"))
        self.back.clicked.connect(self.left)
        self.tile = DragTile()
        self.tile.dragged.connect(self.dragged)
        self.title = ElidedLabel("", "h2")
        self.facts = ElidedLabel("", "small", "muted")
        self.version = Choice([("", "")])
        self.version.setAccessibleName(self.tr("Version that is shown"))
        self.version.picked.connect(lambda version: self.version_picked.emit(str(version)))
        self.compare = Button(self.tr("What changed"), "split")
        self.compare.setCheckable(True)
        self.compare.clicked.connect(self.compare_wanted)
        self.add = Button(self.tr("Add note"), "message-square-text", "primary")
        self.add.setToolTip(self.tr("Key N"))
        self.add.clicked.connect(self.add_wanted)
        self.panel = IconButton("panel-right", self.tr("Show or hide the notes (F9)"))
        self.panel.setCheckable(True)
        self.panel.clicked.connect(self.panel_wanted)
        names = tight(QVBoxLayout(), 0)
        names.addWidget(self.title)
        names.addWidget(self.facts)
        name_line = tight(QHBoxLayout(), 12)
        for widget in (self.back, self.tile):
            name_line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        name_line.addLayout(names, 1)
        self._controls = Flow(self.version, self.compare, self.add, self.panel, spacing=8)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(14)
        self._line.addLayout(name_line, 1)
        self._line.addWidget(self._controls)

    def fit(self, width: int) -> None:
        """Stand in one line where there is room, else in two."""
        across = QBoxLayout.Direction.LeftToRight if width >= scaled(820) else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across)
        is_beside = across == QBoxLayout.Direction.LeftToRight
        policy = QSizePolicy(
            QSizePolicy.Policy.Fixed if is_beside else QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum
        )
        policy.setHeightForWidth(True)
        self._controls.setSizePolicy(policy)

    def show_artifact(
        self, artifact: Artifact, versions: Sequence[ArtifactVersion], shown: str, can_compare: bool
    ) -> None:
        """Show the names of an artifact and its versions."""
        self.title.setText(artifact.title)
        self.tile.show_icon(words.kind_icon(artifact))
        current = next((each for each in versions if each.id == shown), None)
        facts = [words.kind_word(artifact)]
        if current is not None:
            facts += [current.file_name, words.size_words(current)]
        self.facts.setText(side_by_side(facts))
        wanted = [
            (each.id, self.tr("Version {0} of {1}").format(number, len(versions)))
            for number, each in reversed(list(enumerate(versions, start=1)))
        ]
        if [self.version.itemData(at) for at in range(self.version.count())] != [key for key, _ in wanted]:
            self.version.clear()
            for key, text in wanted:
                self.version.addItem(text, key)
        self.version.show_value(shown)
        show_if(self.version, len(versions) > 1)
        show_if(self.compare, can_compare)

    def show_side(self, has_panel: bool, is_comparing: bool) -> None:
        """Say whether the panel is there, and leave out what acts on the file while two versions are compared."""
        self.panel.setChecked(has_panel)
        self.compare.setChecked(is_comparing)
        for control in (self.add, self.panel):
            show_if(control, not is_comparing)
