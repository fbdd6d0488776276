"""Ties a Markdown field to a pair: its links find and open records, files in it become artifacts, words are checked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir
from PySide6.QtGui import QImage
from shiboken6 import isValid

from mentordesk.errors import MentorDeskError, Refused
from mentordesk.queries.linkable import linkable
from mentordesk.records import Artifact
from mentordesk.records.record_links import Linked
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.adding import Adding
from mentordesk_ui.editing.markdown_area import MarkdownArea


class PairLinks(QObject):
    """Lives as long as its field.

    `is_private` tells whether only the owner of this laptop has the text now, `place` the id of what it belongs to.
    """

    def __init__(
        self, desk: Desk, field: MarkdownArea, is_private: Callable[[], bool], place: Callable[[], str]
    ) -> None:
        super().__init__(field)
        self._desk, self._field, self._is_private, self._place = desk, field, is_private, place
        self._folder: QTemporaryDir | None = None
        field.linking.find = self._find
        field.spelling.use(desk.spelling)
        field.link_followed.connect(desk.link_followed)
        field.files_given.connect(self._add)
        field.picture_given.connect(self._add_picture)

    def _find(self, typed: str) -> Sequence[Linked]:
        try:
            return linkable(self._desk.workspace, typed)
        except MentorDeskError:
            return ()

    def _add(self, files: Sequence[Path]) -> None:
        if self._is_private():
            what = self.tr("Only you can read this text, and files are shared with your pair. Nothing was added.")
            advice = self.tr("Add the file on the page Artifacts, or share the text first.")
            self._desk.failed.emit(Refused(what, advice))
            return
        adding = Adding(self._desk, self._field.window())  # which outlives a field that is left meanwhile
        place = self._place()
        adding.added.connect(lambda made: self._link_to(made, place))
        adding.added.connect(adding.deleteLater)
        adding.add(files)

    def _add_picture(self, picture: QImage) -> None:
        """Keep a picture from the clipboard as a file, in a folder that goes with the field."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        moment = datetime.now().strftime("%Y-%m-%d %H.%M.%S")
        file = Path(self._folder.path()) / f"{self.tr('Picture')} {moment}.png"
        if picture.save(str(file)):
            self._add([file])

    def _link_to(self, artifacts: Sequence[str], place: str) -> None:
        """Put links to the new artifacts where the cursor is, unless another text stands here by now."""
        if not isValid(self._field) or self._place() != place:
            return
        found = [self._desk.workspace.get(Artifact, each) for each in artifacts]
        self._field.insert_link("\n".join(Linked(each.table, each.id, each.title).markdown for each in found))
