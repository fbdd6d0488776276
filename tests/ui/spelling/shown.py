"""What the tests of spelling look at: waves as they are painted, and the menus that are open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.widgets.painting import colour
from ui.laptops import until


def wavy(field: MarkdownArea, word: str) -> bool:
    """Tell whether a wave is painted under the first place of a word in a field."""
    cursor = field.document().find(word)
    assert not cursor.isNull(), f"there is no “{word}”"
    first, last = QTextCursor(cursor), QTextCursor(cursor)
    first.setPosition(cursor.selectionStart())
    last.setPosition(cursor.selectionEnd())
    box = field.cursorRect(first).united(field.cursorRect(last)).adjusted(1, 0, -1, 4)
    picture, ink = field.viewport().grab(box).toImage(), QColor(colour("blocked"))
    near = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height() // 2, picture.height())
        if _apart(picture.pixelColor(x, y), ink) < 90
    ]
    return len({x for x, _ in near}) > picture.width() * 0.6


def _apart(one: QColor, other: QColor) -> int:
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))


def come_to_rest(field: MarkdownArea) -> None:
    """Wait until the words of a field are looked up."""
    marks = field.spelling.marks
    until(lambda: marks.spelling is not None and marks.spelling.is_ready and not marks._idle.isActive(), "looked up")


def open_menu() -> QMenu:
    """Return the menu that is open now."""
    until(lambda: isinstance(QApplication.activePopupWidget(), QMenu), "a menu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def offered(menu: QMenu) -> list[str]:
    """Return what a menu offers."""
    return [each.text().replace("&", "") for each in menu.actions() if not each.isSeparator()]


def take(menu: QMenu, name: str) -> None:
    """Choose an entry of a menu as the keyboard does, and wait until it is put away."""
    action = next(each for each in menu.actions() if each.text().replace("&", "") == name)
    menu.setActiveAction(action)
    press(menu, "Return")


def press(target: MarkdownArea | QMenu, key: str) -> None:
    """Press a key and let the window do what is due."""
    QTest.keyClick(target, Qt.Key[f"Key_{key}"])
    QApplication.processEvents()
