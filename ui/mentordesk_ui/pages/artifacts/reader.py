"""Reading an artifact: the file in the centre, its notes beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.actions import artifacts as actions
from mentordesk.errors import NotFound
from mentordesk.queries import artifacts as queries
from mentordesk.queries.people import people
from mentordesk.queries.placed_notes import PlacedNote, placing
from mentordesk.queries.threads import threads
from mentordesk.records import Annotation, Artifact, ArtifactVersion
from mentordesk.workspace.file_texts import FilePlace
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.artifacts.comparing import Comparing, can_compare
from mentordesk_ui.pages.artifacts.panel import ReaderPanel
from mentordesk_ui.pages.artifacts.place_choice import PlaceChoice
from mentordesk_ui.pages.artifacts.reader_head import ReaderHead
from mentordesk_ui.pages.artifacts.reader_sides import ReaderSides
from mentordesk_ui.pages.artifacts.sheet import Sheet
from mentordesk_ui.pages.artifacts.shown import ShownNote, pins, shown_notes
from mentordesk_ui.pages.artifacts.strips import FindStrip, Strip
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.viewers.grey import read_grey
from mentordesk_ui.widgets.page import MARGIN
from mentordesk_ui.widgets.painting import scaled, tight

BESIDE = 720
"""From this width on the panel stands beside the file, else in its place."""


class Reader(QWidget):
    """One artifact in one of its versions.

    Signals:
        said(str, bool), go(str, str): as `Page`.
        left(): the person goes back to the list.
        copy_wanted(str), open_wanted(str), dragged(str): what the person wants done with the file of a version.
        version_wanted(str): the person wants to add a version to this artifact.
        link_followed(str): the person wants an address that stands in the file.
    """

    said = Signal(str, bool)
    go = Signal(str, str)
    left = Signal()
    copy_wanted = Signal(str)
    open_wanted = Signal(str)
    dragged = Signal(str)
    version_wanted = Signal(str)
    link_followed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.artifact = self.version = ""
        self._versions: list[ArtifactVersion] = []
        self._notes: list[ShownNote] = []
        self._wanted_note = ""
        self._asked = 0
        self.both = ConflictCards(desk, Artifact, seal=self.seal, parent=self)
        self.both_note = ConflictCards(desk, Annotation, seal=self.seal, parent=self)
        for each in (self.both, self.both_note):
            each.said.connect(self.said)
        self._build()

    # --- its parts ------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.head = ReaderHead()
        self.head.left.connect(self.left)
        self.head.dragged.connect(lambda: self.dragged.emit(self.version))
        self.head.version_picked.connect(self.show_version)
        self.head.add_wanted.connect(self.add_note)
        self.head.panel_wanted.connect(self.toggle_panel)
        self.describe = Strip(
            "image", "progress", self.tr("Nobody has said in words what this picture shows."), self.tr("Describe it")
        )
        self.describe.acted.connect(self._describe)
        self.sheet = Sheet(self._desk.workspace)
        self.choice = PlaceChoice(self.sheet, self)
        self.choice.begun.connect(self._make_room)
        self.choice.chosen.connect(self._place_chosen)
        self.finder = FindStrip()
        self.finder.wanted.connect(lambda text, back: self.finder.say(self.sheet.find_words(text, back)))
        self.finder.closed.connect(self._stop_finding)
        self.sheet.pin_pressed.connect(self._pin_pressed)
        self.sheet.link_followed.connect(self.link_followed)
        self.sheet.open_wanted.connect(lambda: self.open_wanted.emit(self.version))
        self.sheet.opened.connect(self._reveal)
        self.sheet.asked.connect(lambda file, is_asked: self._desk.ask_for(file, is_asked=is_asked))
        self.sheet.import_wanted.connect(lambda: self.go.emit("import", ""))
        self.panel = ReaderPanel(self._desk)
        self.notes, self.about = self.panel.notes, self.panel.about
        self.notes.said.connect(self.said)
        self.notes.chosen.connect(self._note_chosen)
        self.notes.place_wanted.connect(self._choose_place_of)
        self.about.said.connect(self.said)
        self.about.go.connect(self.go)
        self.about.version_wanted.connect(self.show_version)
        self.about.add_version_wanted.connect(lambda: self.version_wanted.emit(self.artifact))
        self.about.copy_wanted.connect(lambda: self.copy_wanted.emit(self.version))
        self.about.open_wanted.connect(lambda: self.open_wanted.emit(self.version))
        self.about.delete_wanted.connect(self.delete)
        self.comparing = Comparing(self._desk)
        self.comparing.said.connect(self.said)
        self.comparing.closed.connect(lambda: self.compare(False))
        self.head.compare_wanted.connect(self.compare)
        self.centre = QWidget()
        centre = tight(QVBoxLayout(self.centre), 8)
        for part in (self.both.slot(), self.both_note.slot(), self.describe, self.choice.hint, self.finder):
            centre.addWidget(part)
        centre.addWidget(self.sheet, 1)
        line = tight(QHBoxLayout(), 16)
        line.addWidget(self.centre, 1)
        line.addWidget(self.panel)
        line.addWidget(self.comparing, 1)
        self.sides = ReaderSides(self.centre, self.panel, self._desk.preferences.settings)
        self.sides.moved.connect(self._arrange)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 16, MARGIN, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addLayout(line, 1)

    # --- opening --------------------------------------------------------------------------------------------------

    def open(self, artifact: str, *, version: str = "", note: str = "", place: FilePlace | None = None) -> None:
        """Show an artifact, by default in its latest version; `note` is opened beside it, `place` in the file shown.

        Raises:
            NotFound: there is none.
        """
        queries.artifact(self._desk.workspace, artifact)
        if artifact != self.artifact:
            self.seal()
            self.compare(False)
            self.choice.stop()
            self.finder.hide()
            self._notes = []
            self.artifact, self.version = artifact, ""
            self.notes.open(artifact, "")
            self.about.open(artifact)
            self.panel.show_side("notes")
        self._versions = queries.versions(self._desk.workspace, artifact)
        known = [each.id for each in self._versions]
        if version in known:
            self.version = version
        elif self.version not in known:
            self.version = known[-1] if known else ""
        self._wanted_note = note
        if note:
            self.panel.show_side("notes")
            self.sides.keep_panel(True)
        self.sides.begin("panel" if note else "file")
        self.refresh()
        self._arrange()
        self.sheet.go_to(place)
        self.sheet.viewer.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show what is stored now; what is typed, the keyboard and the view stay.

        Raises:
            NotFound: the artifact exists no more.
        """
        if not self.artifact:
            return
        workspace = self._desk.workspace
        try:
            artifact = queries.artifact(workspace, self.artifact)
        except NotFound:
            self.let_go()
            raise
        before = [each.id for each in self._versions]
        self._versions = queries.versions(workspace, self.artifact)
        known = [each.id for each in self._versions]
        if self.version not in known or (before and self.version == before[-1] and known[-1] not in before):
            self.version = known[-1] if known else ""  # the newest was shown, so the newest is
        shown = next((each for each in self._versions if each.id == self.version), None)
        self.notes.open(self.artifact, self.version)
        self.sheet.show_version(artifact, shown)
        self.head.show_artifact(artifact, self._versions, self.version, can_compare(artifact, self._versions))
        self.head.add.setEnabled(bool(self._versions))
        self.about.show_artifact(artifact, self._versions, self.version)
        self.describe.setVisible(artifact.kind == "picture" and not artifact.alt.strip() and not self.choice.is_on)
        self.both.show_record(self.artifact)
        self._ask_notes()
        self.compare(self.comparing.is_on and can_compare(artifact, self._versions))

    def compare(self, is_wanted: bool) -> None:
        """Show what changed from an earlier version, or the file again."""
        stops = self.comparing.is_on and not is_wanted
        self.comparing.turn(is_wanted, self.artifact, self._versions, self.version)
        self._arrange()
        if stops:
            self.sheet.viewer.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_version(self, version: str) -> None:
        """Show another version."""
        if version != self.version:
            self.choice.stop()
            self.version = version
            self.refresh()

    def _ask_notes(self) -> None:
        """Place the notes in this version; where files must be read for it, beside the window."""
        self._asked += 1
        asked = self._asked
        work = placing(self._desk.workspace, self.artifact, self.version)
        if work.is_quick:
            self._show_notes(work.place())
            return
        job = self._desk.start(lambda _workspace, _progress: work.place(read_grey))
        job.finished.connect(lambda placed: self._show_notes(placed) if asked == self._asked else None)

    def _show_notes(self, placed: Sequence[PlacedNote]) -> None:
        workspace = self._desk.workspace
        self._notes = shown_notes(placed, threads(workspace, self.artifact), people(workspace), workspace.me)
        self.notes.show_notes(self._notes)
        self._show_pins()
        if self._wanted_note and any(each.note.id == self._wanted_note for each in self._notes):
            self.notes.show_current(self._wanted_note, takes_keyboard=True)
            self._note_chosen(self._wanted_note)
            self._wanted_note = ""
        self.both_note.show_record(self.notes.current)

    def _show_pins(self) -> None:
        self.sheet.show_pins(pins(self._notes, self.notes.current))

    def _reveal(self) -> None:
        self._show_pins()
        self.sheet.viewer.reveal(self.notes.current)

    # --- notes and places -----------------------------------------------------------------------------------------

    def _note_chosen(self, note: str) -> None:
        self.both_note.show_record(note)
        self._reveal()
        if not note:
            self.sheet.viewer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pin_pressed(self, note: str) -> None:
        self.panel.show_side("notes")
        self.sides.show_panel()
        self.notes.show_current(note, takes_keyboard=True)
        self._note_chosen(note)

    def add_note(self) -> None:
        """Begin a note: at what is selected in the file, or at the place that is chosen next."""
        if self._versions:
            self.choice.begin()

    def _choose_place_of(self, note: str) -> None:
        if self._versions:
            self.choice.begin(note)

    def _make_room(self) -> None:
        self.sides.bring_to_front("file")
        self.describe.hide()

    def _place_chosen(self, anchor: str, moves: str) -> None:
        """Put the note that moves there, or begin a new one."""
        self.panel.show_side("notes")
        self.sides.show_panel()
        if moves:
            self.notes.place(moves, anchor)
        else:
            self.notes.begin(anchor, self.sheet.has_places)

    # --- the panel ------------------------------------------------------------------------------------------------

    def toggle_panel(self) -> None:
        """Show the panel or put it away; where there is no room for both, it takes the place of the file."""
        self.sides.toggle()
        if self.panel.isHidden():
            self.sheet.viewer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        self.head.fit(self.width() - 2 * MARGIN)
        self.sides.arrange(self.width() >= scaled(BESIDE), is_reading=not self.comparing.is_on)
        self.head.show_side(not self.panel.isHidden(), self.comparing.is_on)

    def show_about(self) -> None:
        """Show what the artifact is about."""
        self.panel.show_side("about")
        self.sides.show_panel()

    def _describe(self) -> None:
        self.show_about()
        self.about.ask_for_words()

    # --- doing ----------------------------------------------------------------------------------------------------

    def start_finding(self) -> None:
        """Look for words in the file."""
        self.sides.bring_to_front("file")
        self.finder.begin()

    def _stop_finding(self) -> None:
        self.finder.hide()
        self.sheet.viewer.setFocus(Qt.FocusReason.OtherFocusReason)

    def delete(self) -> None:
        """Delete the artifact; Undo brings it back."""
        self.seal()
        artifact = queries.artifact(self._desk.workspace, self.artifact)
        self.let_go()
        if self._desk.do(actions.delete_artifact, artifact.id):
            self.said.emit(self.tr("“{0}” was deleted.").format(artifact.title), True)
            self.left.emit()
        else:
            self.open(artifact.id)

    def seal(self) -> None:
        """Seal what is being typed."""
        self.notes.seal()
        self.about.seal()

    def let_go(self) -> None:
        """Forget the artifact and its file."""
        self.compare(False)
        self.sheet.close_file()
        self.about.let_go()
        self.notes.open("", "")
        self.artifact = self.version = ""
        self._versions, self._notes = [], []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panel beside the file where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back: from the panel to the file where it lies over it, and to the list."""
        if event.key() == Qt.Key.Key_Escape:
            if self.choice.is_on:
                self.choice.give_up()
            elif self.sides.is_panel_over:
                self.sides.bring_to_front("file")
            else:
                self.left.emit()
            return
        super().keyPressEvent(event)
