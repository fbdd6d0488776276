"""The sheet that a file lies on: the right viewer for each version, loaded when it is first needed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.queries.files import FileState, file_state
from mentordesk.records import Artifact, ArtifactVersion
from mentordesk.workspace.file_texts import FilePlace
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.messages import partner_name
from mentordesk_ui.pages.artifacts import words
from mentordesk_ui.theme import tokens
from mentordesk_ui.theme.shapes import RADIUS
from mentordesk_ui.viewers.missing import MissingViewer
from mentordesk_ui.viewers.open import viewer_for, way_of
from mentordesk_ui.viewers.other import OtherViewer
from mentordesk_ui.viewers.viewer import Pin, Viewer
from mentordesk_ui.widgets.painting import box, colour, follow_theme, start


class Sheet(QFrame):
    """Shows one version of an artifact.

    Signals:
        as `Viewer`, of whichever viewer is on top; and
        open_wanted(): the person wants another program to open the file.
        asked(FileState, bool): the person wants a file that is not here asked for, or not.
        import_wanted(): the person wants to bring in a mail that may hold it.
    """

    opened = Signal()
    place_chosen = Signal(str)
    place_given_up = Signal()
    pin_pressed = Signal(str)
    link_followed = Signal(str)
    open_wanted = Signal()
    asked = Signal(object, bool)
    import_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._viewers: dict[str, Viewer] = {}
        self._has_keyboard = False
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._stack)
        self._shown = ("", "")
        self.other = OtherViewer()
        self.other.open_wanted.connect(self.open_wanted)
        self._take("other", self.other)
        self.missing = MissingViewer()
        self.missing.asked.connect(lambda is_asked: self.asked.emit(self._state, is_asked))
        self.missing.import_wanted.connect(self.import_wanted)
        self._take("missing", self.missing)
        self._state: FileState | None = None
        self._version: ArtifactVersion | None = None
        self._place: FilePlace | None = None
        self.is_opened = False
        """Whether what is to be seen is there."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        edge = max(2, tokens().border) + 1  # the corners are round
        self._column.setContentsMargins(edge, edge, edge, edge)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        has_keyboard = now is not None and self.isAncestorOf(now)
        if has_keyboard != self._has_keyboard:
            self._has_keyboard = has_keyboard
            self.update()

    @property
    def viewer(self) -> Viewer:
        """The viewer that is on top."""
        found = self._stack.currentWidget()
        assert isinstance(found, Viewer)
        return found

    def show_version(self, artifact: Artifact, version: ArtifactVersion | None) -> None:
        """Show a version; the same one again, with its file here as before, stays as it is."""
        is_here = version is not None and self._workspace.attachments.holds(version.content)
        state = file_state(self._workspace, version.content) if version is not None and not is_here else None
        wanted = (version.id if version is not None else artifact.id, f"{is_here} {state}")
        if wanted == self._shown:
            return
        self._shown = wanted
        self._version = version
        self.is_opened = False
        self.viewer.close_file()
        if version is None or not is_here:
            self._show_missing(version.file_name if version is not None else artifact.title, state)
            return
        way = way_of(artifact.kind, version.media_type, version.file_name)
        if way not in self._viewers:
            self._take(way, viewer_for(way))
        viewer = self._viewers[way]
        self._stack.setCurrentWidget(viewer)
        viewer.show_pins(())
        viewer.show_file(self._workspace.attachments.path(version.content), version.file_name, version.media_type)

    def _take(self, way: str, viewer: Viewer) -> None:
        self._viewers[way] = viewer
        self._stack.addWidget(viewer)
        viewer.opened.connect(lambda: self._tell_opened(viewer))
        viewer.failed.connect(lambda why: self._failed(viewer, why))
        viewer.place_chosen.connect(self.place_chosen)
        viewer.place_given_up.connect(self.place_given_up)
        viewer.pin_pressed.connect(self.pin_pressed)
        viewer.link_followed.connect(self.link_followed)

    def _tell_opened(self, viewer: Viewer) -> None:
        if viewer is self.viewer:
            self.is_opened = True
            self.opened.emit()
            self.go_to(self._place)

    def go_to(self, place: FilePlace | None) -> None:
        """Show a place in the file, now or when it is open."""
        self._place = None if self.is_opened else place
        if self.is_opened and place is not None:
            self.viewer.show_place(place.number, place.words)

    def _failed(self, viewer: Viewer, why: str) -> None:
        if viewer is self.viewer and self._version is not None:
            viewer.close_file()
            self._show_other(self._version.file_name, why)
            self.opened.emit()

    def _show_missing(self, name: str, state: FileState | None) -> None:
        self._state = state
        if state is None:  # no version, or one that names no file
            self._show_other(name, self.tr("There is no file here."), can_open=False)
            return
        self.missing.show_state(state, name, partner_name(self._workspace))
        self._stack.setCurrentWidget(self.missing)
        self.is_opened = True

    def _show_other(self, name: str, why: str, can_open: bool = True) -> None:
        what = words.size_words(self._version) if self._version is not None else ""
        self.other.show_facts(name, what, why, can_open)
        self._stack.setCurrentWidget(self.other)
        self.is_opened = True

    def show_pins(self, pins: Sequence[Pin]) -> None:
        """Mark these notes."""
        self.viewer.show_pins(pins)

    def find_words(self, words: str, backwards: bool) -> bool:
        """Go to the next place where words stand in what is shown; tell whether there is one."""
        return self.viewer.find_words(words, backwards=backwards)

    @property
    def has_places(self) -> bool:
        """Whether a place can be chosen in what is shown."""
        return self.viewer not in (self.other, self.missing)

    def close_file(self) -> None:
        """Let the file go."""
        self._shown = ("", "")
        for viewer in self._viewers.values():
            viewer.close_file()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper."""
        painter = start(self)
        box(painter, self.rect(), "surface", "hairline", RADIUS)
        if self._has_keyboard:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
