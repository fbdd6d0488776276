"""What a reflection belongs to: a goal, a session, an artifact, a milestone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mentordesk.records import Reflection
from mentordesk_ui import record_words
from mentordesk_ui.widgets import Card, Choice, FormRow, IconButton, ListRow, RowList
from mentordesk_ui.widgets.painting import tight

LINKS = {"goal": "goals", "session": "sessions", "artifact": "artifacts", "milestone": "milestones"}


class LinksCard(Card):
    """A choice for each kind of thing a reflection can belong to, and a way there.

    Signals:
        picked(str, str): the field of a reflection, and the id it names now, or empty.
        record_wanted(str, str): as `Page.record_wanted`.
    """

    picked = Signal(str, str)
    record_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Belongs to"))
        words = {
            "goal": self.tr("Goal"),
            "session": self.tr("Session"),
            "artifact": self.tr("Artifact"),
            "milestone": self.tr("Milestone"),
        }
        self.choices: dict[str, Choice] = {}
        self.rows: dict[str, FormRow] = {}
        self.ways: dict[str, IconButton] = {}
        for field, word in words.items():
            choice = Choice([])
            choice.setAccessibleName(word)
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.picked.connect(lambda value, field=field: self.picked.emit(field, str(value)))
            way = IconButton("arrow-right", self.tr("Show: {0}").format(word))
            way.clicked.connect(lambda _=False, field=field: self._follow(field))
            holder = QWidget()
            holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            line = tight(QHBoxLayout(holder), 6)
            line.addWidget(choice, 1)
            line.addWidget(way)
            holder.setFocusProxy(choice)
            self.choices[field], self.ways[field] = choice, way
            self.rows[field] = FormRow(word, holder)
            self.add(self.rows[field])
        self._words = words
        self.shown = RowList()
        self.add(self.shown)

    def show_links(
        self, reflection: Reflection, offered: Mapping[str, Sequence[tuple[str, str]]], *, is_mine: bool
    ) -> None:
        """Show what it belongs to; `offered` holds (id, title) of what there is for each field."""
        self.shown.setVisible(not is_mine)
        any_shown = False
        links: list[QWidget] = []
        for field, choice in self.choices.items():
            value = str(getattr(reflection, field))
            options = [("", self.tr("None")), *offered[field]]
            if [(choice.itemData(at), choice.itemText(at)) for at in range(choice.count())] != options:
                choice.clear()
                for key, title in options:
                    choice.addItem(title, key)
            choice.show_value(value)
            title = dict(offered[field]).get(value, "") if value else ""
            self.ways[field].setVisible(bool(title))
            self.rows[field].setVisible(is_mine and len(options) > 1)
            if title:
                links.append(self._link(field, title, value))
            any_shown = any_shown or bool(title) or (is_mine and len(options) > 1)
        self.shown.set_rows([] if is_mine else links)
        self.setVisible(any_shown)

    def _link(self, field: str, title: str, value: str) -> ListRow:
        row = ListRow(title, self._words[field], record_words.ICONS[LINKS[field]])
        row.clicked.connect(lambda: self.record_wanted.emit(LINKS[field], value))
        return row

    def _follow(self, field: str) -> None:
        self.record_wanted.emit(LINKS[field], str(self.choices[field].currentData()))
