"""What changed between two versions of the artifact that is read, with the notes on the earlier one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.actions.annotations import reopen_annotation, resolve_annotation
from mentordesk.anchors.compare import Comparison
from mentordesk.errors import MentorDeskError
from mentordesk.queries import artifacts as queries
from mentordesk.queries.authors import created_at
from mentordesk.queries.page_texts import page_texts
from mentordesk.queries.people import people
from mentordesk.queries.placed_notes import PlacedNote, placing
from mentordesk.records import Artifact, ArtifactVersion
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import first_name
from mentordesk_ui.viewers.compare import CompareView, Kind, Side
from mentordesk_ui.viewers.compare_notes import ComparedNote
from mentordesk_ui.viewers.grey import read_grey
from mentordesk_ui.viewers.lines import read_lines
from mentordesk_ui.viewers.open import way_of
from mentordesk_ui.widgets import Choice
from mentordesk_ui.widgets.inline_text import inline
from mentordesk_ui.widgets.painting import show_if, tight
from mentordesk_ui.widgets.when import short_day

KINDS: dict[str, Kind] = {"code": "code", "markdown": "text", "picture": "picture", "pdf": "pdf"}
"""How a file that is shown in a way is compared; others are not."""


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read of two versions beside the window."""

    old: str
    new: str
    comparison: Comparison
    placed: Sequence[PlacedNote]


def can_compare(artifact: Artifact, versions: Sequence[ArtifactVersion]) -> bool:
    """Return whether there are two versions of which one can see what changed."""
    ways = {way_of(artifact.kind, each.media_type, each.file_name) for each in versions}
    return len(versions) > 1 and len(ways) == 1 and ways <= KINDS.keys()


class Comparing(QWidget):
    """Stands in the place of the file while two versions are compared.

    Signals:
        said(str, bool): as `Page`.
        closed(): the person goes back to the file.
    """

    said = Signal(str, bool)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._artifact: Artifact | None = None
        self._versions: list[ArtifactVersion] = []
        self.older = self.newer = ""
        self._shown = ("", "")
        self._asked = 0
        self.hide()

    @cached_property
    def view(self) -> CompareView:
        """Both versions; made when somebody compares for the first time, as few do and it has many parts."""
        view = CompareView()
        view.closed.connect(self.closed)
        view.state_wanted.connect(self._set_state)
        self.earlier = Choice([])
        self.earlier.setAccessibleName(self.tr("Earlier version"))
        self.earlier.picked.connect(self._pick)
        self.earlier.setToolTip(self.tr("Earlier version to compare with"))
        view.take_choice(self.earlier)
        tight(QVBoxLayout(self)).addWidget(view)
        return view

    @property
    def is_on(self) -> bool:
        """Whether two versions are compared now."""
        return not self.isHidden()

    def turn(self, is_on: bool, artifact: str, versions: Sequence[ArtifactVersion], newer: str) -> None:
        """Compare a version with the one before it, or what is compared again; or stop comparing.

        The first version is compared with the second.
        """
        was_on = self.is_on
        if is_on:
            view = self.view
            self.show()
            self._show_changes(queries.artifact(self._desk.workspace, artifact), versions, newer)
            if not was_on:
                view.setFocus(Qt.FocusReason.OtherFocusReason)
        elif was_on:
            self.hide()
            self._let_go()

    def _show_changes(self, artifact: Artifact, versions: Sequence[ArtifactVersion], newer: str) -> None:
        self._artifact, self._versions = artifact, list(versions)
        known = [each.id for each in versions]
        at = max(1, known.index(newer))
        if known[at] != self.newer or self.older not in known[:at]:
            self.older, self.newer = known[at - 1], known[at]
        before = known[: known.index(self.newer)]
        self.earlier.clear()
        for number, version in enumerate(before, start=1):
            self.earlier.addItem(self.tr("From version {0}").format(number), version)
        self.earlier.show_value(self.older)
        show_if(self.earlier, len(before) > 1)
        self._read()

    def _let_go(self) -> None:
        """Forget what was compared."""
        self._asked += 1
        self._shown = ("", "")
        self.older = self.newer = ""
        self.view.close_files()

    def _pick(self, version: object) -> None:
        self.older = str(version)
        self._read()

    def _version(self, key: str) -> ArtifactVersion:
        return next(each for each in self._versions if each.id == key)

    def _read(self) -> None:
        """Read both files and place the notes, beside the window."""
        assert self._artifact is not None
        self._asked += 1
        asked = self._asked
        old, new = self._version(self.older), self._version(self.newer)
        kind = KINDS[way_of(self._artifact.kind, new.media_type, new.file_name)]
        holds, path = self._desk.workspace.attachments.holds, self._desk.workspace.attachments.path
        if not (holds(old.content) and holds(new.content)):
            self._tell(self.tr("A file of the two has not arrived yet. Nothing is lost. Your next update asks for it."))
            return
        files = path(old.content), path(new.content)
        work = placing(self._desk.workspace, self._artifact.id, old.id)
        page = self.tr("Page {0}")
        read = _reader(kind, page)

        def run(_workspace: object, _progress: object) -> _Read | None:
            texts = [read(file) for file in files]
            if texts[0] is None or texts[1] is None:
                return None
            comparison = Comparison(texts[0], texts[1])
            comparison.rows()
            return _Read(texts[0], texts[1], comparison, work.place(read_grey))

        job = self._desk.start(run)
        job.finished.connect(lambda found: self._show(found, kind, files) if asked == self._asked else None)

    def _tell(self, sentence: str) -> None:
        self._shown = ("", "")
        empty = Side("")
        self.view.show_versions(empty, empty, "text", [])
        self.view.tell(sentence)

    def _show(self, found: _Read | None, kind: Kind, files: tuple[Path, Path]) -> None:
        if found is None:
            self._tell(
                self.tr("One of the versions cannot be read as text. Both are safe. Open them in another program.")
            )
            return
        names = {person.id: first_name(person.name) for person in people(self._desk.workspace)}
        number = {version.id: at for at, version in enumerate(self._versions)}
        notes = [
            ComparedNote(
                each.note.id,
                each.anchor,
                each.note.tag,
                each.note.state,
                names.get(each.author, ""),
                inline(each.note.body)[0],
            )
            for each in found.placed
            if each.certainty in ("same", "moved", "whole")
            and number.get(each.note.version, len(number)) <= number[self.older]
        ]
        if self._shown == (self.older, self.newer):
            self.view.show_notes(notes)
            return
        self._shown = (self.older, self.newer)
        old, new = self._version(self.older), self._version(self.newer)
        sides = (
            Side(self._title(old), found.old, files[0], old.file_name),
            Side(self._title(new), found.new, files[1], new.file_name),
        )
        self.view.show_versions(*sides, kind, notes, found.comparison)

    def _title(self, version: ArtifactVersion) -> str:
        """Return “Version 2 · 9 March”."""
        number = [each.id for each in self._versions].index(version.id) + 1
        at = created_at(self._desk.workspace, ArtifactVersion.table, version.id)
        if not at:
            return self.tr("Version {0}").format(number)
        day = short_day(datetime.fromtimestamp(at / 1000).astimezone().date())
        return self.tr("Version {0} · {1}").format(number, day)

    def _set_state(self, note: str, state: str) -> None:
        """Settle a note or open it again; Undo takes it back."""
        act = resolve_annotation if state == "resolved" else reopen_annotation
        if self._desk.do(act, note):
            told = self.tr("The note is settled.") if state == "resolved" else self.tr("The note is open again.")
            self.said.emit(told, True)


def _reader(kind: Kind, page: str) -> Callable[[Path], str | None]:
    """Return what reads a version as text; `page` names a page of a PDF."""

    def read(file: Path) -> str | None:
        try:
            if kind == "picture":
                return ""
            if kind == "pdf":
                texts = enumerate(page_texts(file), start=1)
                return "\n\n".join(f"— {page.format(number)} —\n{words}" for number, words in texts)
            found = read_lines(file)
        except (OSError, ValueError, MentorDeskError):
            return None
        return "\n".join(found.lines) if found is not None else None

    return read
