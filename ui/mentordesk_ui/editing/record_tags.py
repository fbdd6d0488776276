"""The tags of one record of the pair, in a box that puts them on and takes them off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.queries.tags import all_tags, tags_of
from mentordesk.records import Record
from mentordesk.records.plain import name
from mentordesk_ui.desk import Desk
from mentordesk_ui.widgets.tag_box import TagBox


class RecordTags(TagBox):
    """A tag box on a desk.

    Signals:
        said(str, bool), go(str, str): as those of `Page`.
    """

    said = Signal(str, bool)
    go = Signal(str, str)

    def __init__(self, desk: Desk, kind: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(self._used, parent)
        self._desk, self._table, self._record = desk, kind.table, ""
        self.added.connect(self._put_on)
        self.removed.connect(self._take_off)
        self.followed.connect(lambda word: self.go.emit("search", f"#{word}"))

    def show_record(self, record: str) -> None:
        """Show the tags of a record; what is typed for another one is forgotten."""
        if record != self._record:
            self._record = record
            self.start_over()
        found = tags_of(self._desk.workspace, self._table, record) if record else ()
        self.show_tags([each.word for each in found])

    def _used(self) -> Sequence[tuple[str, int]]:
        workspace = self._desk.workspace
        return all_tags(workspace, with_private=workspace.private.holds(self._table, self._record))

    def _put_on(self, words: list[str]) -> None:
        from mentordesk.actions.tags import tag

        if self._record and self._desk.do(tag, self._table, self._record, ",".join(words)) is not None:
            self.show_record(self._record)

    def _take_off(self, word: str) -> None:
        from mentordesk.actions.tags import untag

        if self._record and self._desk.do(untag, self._table, self._record, word) is not None:
            self.show_record(self._record)
            text = QCoreApplication.translate("RecordTags", "The tag “{0}” was removed.")
            self.said.emit(text.format(name(word)), True)
