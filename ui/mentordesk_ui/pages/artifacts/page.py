"""The page Artifacts: the list, and in its place the reader of one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError, NotFound, Refused
from mentordesk.queries import artifacts as queries
from mentordesk.queries.artifacts import ArtifactEntry
from mentordesk.queries.goals import all_goals
from mentordesk.records import Annotation, Artifact, ArtifactVersion, Goal, Person, Reply, Tag
from mentordesk.workspace import conflicts
from mentordesk.workspace.file_texts import FilePlace
from mentordesk_ui.addresses import ask_to_open
from mentordesk_ui.desk import Desk
from mentordesk_ui.dialogs.asking import AskDialog
from mentordesk_ui.editing.adding import Adding, are_updates
from mentordesk_ui.mailing import open_file
from mentordesk_ui.pages.artifacts import words
from mentordesk_ui.pages.artifacts.copies import MOST_DRAGGED, Copies, may_run, safe_name, save_copy
from mentordesk_ui.pages.artifacts.dialogs import NewVersionDialog
from mentordesk_ui.pages.artifacts.list import ArtifactList, DropFrame
from mentordesk_ui.pages.page import Page, PageCommand
from mentordesk_ui.places import parted
from mentordesk_ui.widgets import Button, EmptyState, dropped_files

if TYPE_CHECKING:
    from mentordesk_ui.pages.artifacts.reader import Reader


class ArtifactsPage(Page):
    """Files that the pair talks about."""

    shows = (Artifact, ArtifactVersion, Annotation, Reply, Goal, Person, Tag)

    def __init__(self, desk: Desk) -> None:
        self.add_button = Button("", "plus", "primary")
        super().__init__(desk, "", action=self.add_button)
        self.setAcceptDrops(True)
        self.add_button.setText(self.tr("Add file…"))
        self.add_button.clicked.connect(self.start_new)
        self.set_title(self.tr("Artifacts"))
        self._entries: list[ArtifactEntry] = []
        self.copies = Copies(desk.workspace, self)
        self.adding = Adding(desk, self)
        self.adding.said.connect(self.said)
        self.adding.added.connect(self._show_added)
        self.adding.version_added.connect(self._show_added_version)
        self.empty = EmptyState(
            "paperclip",
            self.tr("Drop code, a picture or a PDF here to talk about it."),
            self.tr("Add file…"),
        )
        self.empty.acted.connect(self.start_new)
        self.list = ArtifactList()
        self.list.chosen.connect(self.open_artifact)
        self.list.dragged.connect(self._drag_latest)
        self.add(self.empty, 1)
        self.add(self.list)
        self.drop_frame = DropFrame(self)
        self.dialog: QWidget | None = None

    @cached_property
    def reader(self) -> Reader:
        """What shows one artifact; it has more parts than all the rest, and is made when one is opened."""
        from mentordesk_ui.pages.artifacts.reader import Reader

        made = Reader(self.desk)
        made.said.connect(self.said)
        made.go.connect(self.go)
        made.left.connect(self.show_list)
        made.dragged.connect(self._drag)
        made.copy_wanted.connect(self._save_copy)
        made.open_wanted.connect(self._open_elsewhere)
        made.version_wanted.connect(self._add_version)
        made.link_followed.connect(self._follow)
        made.hide()
        outer = self.layout()
        assert isinstance(outer, QVBoxLayout)
        outer.addWidget(made, 1)
        return made

    def make_more(self) -> bool:
        """Make the reader."""
        return not self._has_reader and self.reader is not None

    @property
    def _has_reader(self) -> bool:
        return "reader" in vars(self)

    @property
    def _is_reading(self) -> bool:
        return self._has_reader and bool(self.reader.artifact)

    # --- showing --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again; what is read, typed and chosen stays."""
        workspace = self.desk.workspace
        self._entries = queries.artifacts(workspace)
        both = frozenset(row for table, row, _ in conflicts.undecided(workspace) if table == Artifact.table)
        goals = {each.id: each.title for each in all_goals(workspace)}
        self.list.show_entries(self._entries, goals, both)
        open_notes = sum(each.open_notes for each in self._entries)
        self.set_title(self.tr("Artifacts"), words.open_notes_words(open_notes) if open_notes else "")
        try:
            if self._has_reader:
                self.reader.refresh()
        except NotFound:
            self.show_list()
        self._arrange()

    def _arrange(self) -> None:
        is_reading = self._is_reading
        self.show_head(not is_reading)
        self.view.setVisible(not is_reading)
        if self._has_reader:
            self.reader.setVisible(is_reading)
        self.empty.setVisible(not self._entries)
        self.list.setVisible(bool(self._entries))
        self.add_button.setVisible(bool(self._entries))

    def show_head(self, is_shown: bool) -> None:
        """Show title, search and button of the page, or leave all the room to the reader."""
        self.head.setVisible(is_shown)

    def open_at(self, record: str) -> None:
        """Show an artifact, a version, a note or an answer by its id; `new` asks for files to add."""
        if record == "new":
            self.start_new()
        elif record:
            self._open_record(record)
        elif self._is_stale:
            return
        else:
            self._arrange()

    def _open_record(self, record: str) -> None:
        workspace = self.desk.workspace
        note, version = "", ""
        record, place = parted(record)
        if (row := workspace.row(Reply.table, record)) is not None:
            record = str(row["annotation"])
        if (row := workspace.row(Annotation.table, record)) is not None:
            note, record = record, str(row["artifact"])
        elif (row := workspace.row(ArtifactVersion.table, record)) is not None:
            version, record = record, str(row["artifact"])
        self.open_artifact(record, version=version, note=note, place=place)

    def open_artifact(
        self, artifact: str, *, version: str = "", note: str = "", place: FilePlace | None = None
    ) -> None:
        """Show an artifact in the reader, at a place in its file if one is named."""
        try:
            self.reader.open(artifact, version=version, note=note, place=place)
        except NotFound as error:
            self.desk.failed.emit(error)
            return
        self._arrange()
        if not note:
            self.reader.sheet.viewer.setFocus()

    def show_list(self) -> None:
        """Go back to the list, to the artifact that was read."""
        artifact = self.reader.artifact
        self.reader.seal()
        self.reader.let_go()
        self._arrange()
        if self._entries:
            self.list.focus(artifact)
        else:
            self.empty.action.setFocus()

    def start_new(self) -> None:
        """Let the person choose files to add."""
        self.adding.choose()

    def leave(self) -> None:
        """Seal what is being typed."""
        if self._has_reader:
            self.reader.seal()

    # --- what the window asks ---------------------------------------------------------------------------------------

    def commands(self) -> Sequence[PageCommand]:
        """What can be done while a file is read."""

        def is_reading() -> bool:
            return self._is_reading

        def told(do: Callable[[Reader], object]) -> Callable[[], object]:
            return lambda: do(self.reader)  # asked for only now: listing what can be done makes no reader

        add_version = told(lambda reader: self._add_version(reader.artifact))
        save = told(lambda reader: self._save_copy(reader.version))
        open_elsewhere = told(lambda reader: self._open_elsewhere(reader.version))
        return (
            PageCommand(self.tr("Add note"), told(lambda reader: reader.add_note()), "N", is_reading),
            PageCommand(self.tr("Next note"), told(lambda reader: reader.notes.step(1)), "F8", is_reading),
            PageCommand(self.tr("Note before"), told(lambda reader: reader.notes.step(-1)), "Shift+F8", is_reading),
            PageCommand(
                self.tr("Find in this file"), told(lambda reader: reader.start_finding()), "Ctrl+F", is_reading
            ),
            PageCommand(self.tr("Add new version…"), add_version, "", is_reading),
            PageCommand(self.tr("Save a copy…"), save, "", is_reading),
            PageCommand(self.tr("Open in another program"), open_elsewhere, "", is_reading),
            PageCommand(self.tr("Delete artifact"), told(lambda reader: reader.delete()), "", is_reading),
        )

    def toggle_panel(self) -> bool:
        """Show or hide the notes."""
        if not self._is_reading:
            return False
        self.reader.toggle_panel()
        return True

    def panes(self) -> Sequence[QWidget]:
        """The list; or head, file and panel of the reader."""
        if not self._has_reader:
            return (self.view,)
        return (self.view, self.reader.head, self.reader.centre, self.reader.panel)

    # --- adding -----------------------------------------------------------------------------------------------------

    def _show_added(self, artifacts: list[str]) -> None:
        if len(artifacts) == 1:
            self.open_artifact(artifacts[0])

    def _add_version(self, artifact: str) -> None:
        self.adding.choose_version(lambda file: self._ask_changes(artifact, file))

    def _ask_changes(self, artifact: str, file: Path) -> None:
        dialog = NewVersionDialog(queries.artifact(self.desk.workspace, artifact), file, self)
        dialog.given.connect(lambda changes: self.adding.add_version(artifact, file, changes))
        self.dialog = dialog
        dialog.open()

    def _show_added_version(self, version: str) -> None:
        if self._is_reading:
            self.reader.show_version(version)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files to talk about; updates and mails are left to the window."""
        files = dropped_files(event.mimeData())
        if not files or are_updates(files) or event.source() is not None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.drop_frame.show_over(self.rect())

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the frame away."""
        self.drop_frame.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped."""
        self.drop_frame.hide()
        if files := dropped_files(event.mimeData()):
            event.acceptProposedAction()
            self.adding.add([Path(each) for each in files])

    # --- giving out -------------------------------------------------------------------------------------------------

    def _version(self, version: str) -> ArtifactVersion | None:
        try:
            return self.desk.workspace.get(ArtifactVersion, version)
        except NotFound as error:
            self.desk.failed.emit(error)
            return None

    def _drag_latest(self, artifact: str) -> None:
        versions = queries.versions(self.desk.workspace, artifact)
        if versions:
            self._drag(versions[-1].id)

    def _drag(self, version: str) -> None:
        found = self._version(version)
        if found is None:
            return
        if found.size > MOST_DRAGGED:
            self.said.emit(self.tr("This file is too large to be dragged. Use “Save a copy…”."), False)
            return
        artifact = queries.artifact(self.desk.workspace, found.artifact)
        try:
            self.copies.drag(self, found, words.kind_icon(artifact))
        except MentorDeskError as error:
            self.desk.failed.emit(error)

    def _save_copy(self, version: str) -> None:
        found = self._version(version)
        if found is None:
            return
        folder = self.desk.preferences.home.documents
        dialog = QFileDialog(self, self.tr("Save a copy"), str(folder / safe_name(found.file_name)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(lambda target: self.save_to(found, Path(target)))
        self.dialog = dialog
        dialog.open()

    def save_to(self, version: ArtifactVersion, target: Path) -> None:
        """Copy the file of a version to a place; large ones can be stopped."""
        job = self.desk.start(lambda workspace, progress: save_copy(workspace, version.content, target, progress))
        job.finished.connect(lambda _target: self.said.emit(self.tr("“{0}” is saved.").format(target.name), False))
        job.cancelled.connect(lambda: self.said.emit(self.tr("Stopped. No copy was saved."), False))

    def _open_elsewhere(self, version: str) -> None:
        found = self._version(version)
        if found is None:
            return
        if not may_run(found.file_name):
            self.open_copy(found)
            return
        dialog = AskDialog(
            self.tr("Open “{0}”?").format(safe_name(found.file_name)),
            self.tr("This kind of file can be a program. Open it only if you expected it and know what it does."),
            self.tr("Open it anyway"),
            self,
        )
        dialog.agreed.connect(lambda: self.open_copy(found))
        self.dialog = dialog
        dialog.open()

    def open_copy(self, version: ArtifactVersion) -> None:
        """Open a copy of a file in the program that the system has for it."""
        try:
            is_open = open_file(self.copies.copy(version))
        except MentorDeskError as error:
            self.desk.failed.emit(error)
            return
        if is_open:
            self.said.emit(self.tr("You look at a copy. Changes to it come back by “Add new version…”."), False)
        else:
            self.desk.failed.emit(
                Refused("No program on this laptop opens this file. Nothing was changed.", "Save a copy instead.")
            )

    def _follow(self, address: str) -> None:
        """Ask before an address that stands in a file leaves the program."""
        self.dialog = ask_to_open(address, self) or self.dialog
