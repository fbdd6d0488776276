"""What can be done in a field of Markdown: by key, by the icons of its bar, and in its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from mentordesk_ui.editing import marks
from mentordesk_ui.editing.markdown_bar import Doing

if TYPE_CHECKING:
    from mentordesk_ui.editing.markdown_area import MarkdownArea


class MarkdownKeys(QObject):
    """Knows what each key does; nothing is made before `prepare`, as most fields of a page are never used."""

    def __init__(self, area: MarkdownArea) -> None:
        super().__init__(area)
        self._area = area
        self._doings: list[Doing] = []

    def prepare(self) -> bool:
        """Make what can be done; false where it was made before."""
        if self._doings:
            return False
        change = self._area.change
        self._doings = [
            Doing(self.tr("Bold"), "Ctrl+B", "bold", lambda: change(marks.emphasize, "**")),
            Doing(self.tr("Italic"), "Ctrl+I", "italic", lambda: change(marks.emphasize, "*")),
            Doing(self.tr("Heading"), "Ctrl+H", "heading", lambda: change(marks.mark_lines, "heading")),
            Doing(self.tr("List"), "Ctrl+Shift+8", "list", lambda: change(marks.mark_lines, "bullet")),
            Doing(self.tr("Numbered list"), "Ctrl+Shift+7", "list-ordered", lambda: change(marks.mark_lines, "number")),
            Doing(self.tr("Link"), "Ctrl+L", "link", lambda: change(marks.link)),
            Doing(self.tr("Quotation"), "Ctrl+Shift+9", "quote", lambda: change(marks.mark_lines, "quote")),
            Doing(self.tr("Code"), "Ctrl+Shift+C", "code", lambda: change(marks.code)),
            Doing(self.tr("Deeper in the list"), "Ctrl+]", "", lambda: change(marks.indent)),
            Doing(self.tr("Less deep in the list"), "Ctrl+[", "", lambda: change(marks.indent, back=True)),
            Doing(self.tr("Next marked word"), "F7", "", self._area.spelling.next),
            Doing(self.tr("Read or write"), "Ctrl+E", "", self._area.toggle_side),
        ]
        for each in self._doings:
            if "Shift+" in each.key:  # which sign Shift makes of a digit is for the shortcuts of the system to know
                action = _action(each, self._area)
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                self._area.addAction(action)
        return True

    def with_icons(self) -> list[Doing]:
        """Return what stands in the bar."""
        return [each for each in self._doings if each.icon]

    def listed(self) -> list[QAction]:
        """Return what can be done by key, to be listed; these actions do nothing themselves."""
        found = []
        for each in self._doings:
            found.append(QAction(each.name))
            found[-1].setShortcut(QKeySequence(each.key))
        return found

    def add_to(self, menu: QMenu) -> None:
        """Offer all of it in a menu."""
        for each in self._doings:
            menu.addAction(_action(each, menu))

    def pressed(self, event: QKeyEvent, key: str = "") -> Doing | None:
        """Return what the keys pressed stand for; with `key` only where they are these."""
        pressed = QKeySequence(event.keyCombination())
        doings = (each for each in self._doings if not key or each.key == key)
        return next((each for each in doings if QKeySequence(each.key) == pressed), None)

    def are_wanted(self, event: QKeyEvent) -> bool:
        """Return whether the keys pressed are taken here, before the window has them."""
        doing = self.pressed(event)
        return doing is not None and "Shift+" not in doing.key


def _action(doing: Doing, parent: QObject) -> QAction:
    action = QAction(doing.name, parent)
    action.setShortcut(QKeySequence(doing.key))
    action.triggered.connect(lambda _=False: doing.run())
    return action
