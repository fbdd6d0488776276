"""The keys of the window, read from its own commands, so that the list is never out of date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk_ui.menus import words_of
from mentordesk_ui.tab_order import InReadingOrder
from mentordesk_ui.widgets import Button, Label, WrappedLabel
from mentordesk_ui.widgets.key_caps import KeyCaps
from mentordesk_ui.widgets.painting import scaled, tight

WIDTH, HEIGHT = 780, 620


class ShortcutsDialog(InReadingOrder, QDialog):
    """What can be done by key, menu by menu, in two columns."""

    def __init__(self, menus: Sequence[tuple[str, Sequence[QAction]]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.rows: list[tuple[str, str]] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 22)
        column.setSpacing(14)
        column.addWidget(Label(self.tr("Keyboard shortcuts"), "h2"))
        column.addWidget(self._list(menus), 1)
        line = tight(QHBoxLayout(), 12)
        line.addWidget(WrappedLabel(self.tr("Ctrl+K finds every command by its name."), "small", "muted"), 1)
        close = Button(self.tr("Close"), "", "primary")
        close.clicked.connect(self.accept)
        line.addWidget(close)
        column.addLayout(line)
        close.setFocus()
        room = parent.window().size() if parent is not None else None
        width, height = scaled(WIDTH), scaled(HEIGHT)
        self.resize(
            min(width, room.width() - 40) if room else width, min(height, room.height() - 40) if room else height
        )

    def _list(self, menus: Sequence[tuple[str, Sequence[QAction]]]) -> QScrollArea:
        view = QScrollArea(widgetResizable=True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setAccessibleName(self.tr("Keyboard shortcuts"))
        content = QWidget()
        content.setObjectName("content")
        line = tight(QHBoxLayout(content), 36)
        line.setContentsMargins(0, 0, 14, 0)
        groups = [(title, [each for each in actions if each.shortcuts()]) for title, actions in menus]
        groups = [each for each in groups if each[1]]
        for half in _halves(groups):
            side = tight(QVBoxLayout(), 18)
            for title, actions in half:
                side.addLayout(self._group(title, actions))
            side.addStretch(1)
            line.addLayout(side, 1)
        view.setWidget(content)
        return view

    def _group(self, title: str, actions: Sequence[QAction]) -> QVBoxLayout:
        rows = tight(QVBoxLayout(), 6)
        rows.addWidget(Label(title, "small-strong", "muted"))
        for action in actions:
            words = words_of(action).rstrip("…")
            row = tight(QHBoxLayout(), 12)
            row.addWidget(WrappedLabel(words), 1)
            for keys in action.shortcuts():
                row.addWidget(KeyCaps(keys), 0, Qt.AlignmentFlag.AlignVCenter)
                self.rows.append((words, keys.toString()))
            rows.addLayout(row)
        return rows


def _halves(
    groups: Sequence[tuple[str, Sequence[QAction]]],
) -> tuple[Sequence[tuple[str, Sequence[QAction]]], Sequence[tuple[str, Sequence[QAction]]]]:
    """Cut where both halves are most alike in height."""
    heights = [len(actions) + 2 for _, actions in groups]
    cut = min(range(1, len(groups)), key=lambda at: abs(sum(heights[:at]) - sum(heights[at:])), default=len(groups))
    return groups[:cut], groups[cut:]
