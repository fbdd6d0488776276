"""The field for long texts: Markdown with a write side and a read side, marks by keys, links to records by `[[`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QEnterEvent,
    QFocusEvent,
    QHideEvent,
    QImage,
    QKeyEvent,
    QPaintEvent,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk_ui.editing import marks
from mentordesk_ui.editing.adding import are_updates
from mentordesk_ui.editing.link_typing import MARK, LinkTyping
from mentordesk_ui.editing.markdown_bar import MarkdownBar
from mentordesk_ui.editing.markdown_keys import MarkdownKeys
from mentordesk_ui.editing.prose_view import ProseView
from mentordesk_ui.editing.spell_choices import SpellChoices
from mentordesk_ui.widgets import TextArea, dropped_files
from mentordesk_ui.widgets.painting import scaled

_SIDE, _ABOVE = 8, 6  # as the style has them for other fields


class MarkdownArea(TextArea):
    """A text area that knows Markdown. It knows no pair: records are found by `linking.find`, given files are told of.

    `has_bar` keeps room for the row of icons below the text; small fields do without, keys and menu stay.

    Signals:
        link_followed(str): the person wants what a link on the read side leads to.
        files_given(list): these files were pasted or dropped here.
        picture_given(QImage): this picture was pasted here.
    """

    link_followed = Signal(str)
    files_given = Signal(list)
    picture_given = Signal(QImage)

    def __init__(
        self,
        placeholder: str = "",
        lines: int = 3,
        most_lines: int = 18,
        parent: QWidget | None = None,
        *,
        has_bar: bool = True,
    ) -> None:
        self.reader: ProseView | None = None
        self.bar: MarkdownBar | None = None
        self._has_bar = has_bar
        super().__init__(placeholder, lines, most_lines, parent)
        self.linking = LinkTyping(self)
        self.spelling = SpellChoices(self)
        self._keys = MarkdownKeys(self)
        self.textChanged.connect(self._follow_text)

    # --- the two sides --------------------------------------------------------------------------------------------

    @property
    def is_reading(self) -> bool:
        """Whether the read side is shown."""
        return self.reader is not None and not self.reader.isHidden()

    def toggle_side(self) -> None:
        """Turn to the read side, or back to where the cursor was."""
        self._prepare()
        if self.is_reading:
            assert self.reader is not None
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.reader.hide()
            self.viewport().show()
        else:
            self.linking.close()
            self._show_reader()
        if self.bar is not None:
            self.bar.show_side(is_reading=self.is_reading)
        self._grow()
        self._show_bar()

    def _show_reader(self) -> None:
        self.flush()
        if self.reader is None:
            self.reader = ProseView(parent=self)
            self.reader.setPlaceholderText(self.tr("Nothing is written here yet."))
            self.reader.link_followed.connect(self.link_followed)
            self.reader.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
            self.reader.installEventFilter(self)
            self.reader.hide()
        self.reader.setAccessibleName(self.tr("{0}, to be read").format(self.accessibleName()))
        self.reader.show_text(self.text())
        self.reader.show()
        self.viewport().hide()
        self._place_parts()
        self.reader.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.reader.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The read side has the keys of the field, and leaving it leaves the field."""
        if watched is self.reader:
            if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
                if self._keys.pressed(event, "Ctrl+E") is not None:
                    event.accept()
                    if event.type() == QEvent.Type.KeyPress:
                        self.toggle_side()
                    return True
            elif event.type() == QEvent.Type.FocusOut:
                self._show_bar()
                if isinstance(event, QFocusEvent) and not self._holds_focus() and not _is_popup(event):
                    self.left.emit()
        return False

    def _follow_text(self) -> None:
        if self.is_reading and self.reader is not None:
            self.reader.show_text(self.toPlainText())

    # --- what can be done -----------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        """Make, when the field is first used, what most fields of a page never need."""
        if not self._keys.prepare() or not self._has_bar:
            return
        self.bar = MarkdownBar(self._keys.with_icons(), self.toggle_side, self)
        self._place_parts()

    def by_key(self) -> list[QAction]:
        """Return what can be done by key, to be listed; these actions do nothing themselves."""
        self._prepare()
        return self._keys.listed()

    def change(self, change: Callable[..., marks.Edit | None], *details: object, **more: object) -> bool:
        """Change the text at the cursor; one step for undo."""
        if self.is_reading:
            return False
        cursor = self.textCursor()
        text = marks.wide(self.toPlainText())
        edit = change(text, cursor.selectionStart(), cursor.selectionEnd(), *details, **more)
        if edit is None:
            return False
        cursor.beginEditBlock()
        cursor.setPosition(edit.first)
        cursor.setPosition(edit.last, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(marks.narrow(edit.text))
        cursor.endEditBlock()
        cursor.setPosition(edit.start)
        cursor.setPosition(edit.stop, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True

    def insert_link(self, title_and_address: str) -> None:
        """Put a link, as it is typed, where the cursor is, with a blank between it and a word before."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        gap = " " if before and not before[-1].isspace() and not cursor.hasSelection() else ""
        cursor.insertText(f"{gap}{title_and_address}")
        self.setTextCursor(cursor)

    # --- keys -----------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keys of the field come before the same keys of the window."""
        if isinstance(event, QKeyEvent):
            is_asked = event.type() == QEvent.Type.ShortcutOverride
            if is_asked and (self.linking.wants(event) or self._keys.are_wanted(event)):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self.linking.press(event):
                return True  # before Tab leads away
        done = super().event(event)
        if event.type() == QEvent.Type.Resize:  # resizeEvent tells of the write side, which may be hidden
            self._place_parts()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return carries a list on; the keys of the bar do what its icons do."""
        if (doing := self._keys.pressed(event)) is not None:
            doing.run()
            return
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and plain and not self.textCursor().hasSelection() and self.change(_carry_on):
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what every field offers, and all that can be done with Markdown or, at a marked word, other words.

        Both together would be longer than a screen.
        """
        self._prepare()
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        is_marked = self.spelling.add_to(menu, cursor.position(), aloud=by_key)
        menu.addSeparator()
        if not is_marked:
            self._keys.add_to(menu)
        if self.linking.find is not None and not is_marked:
            menu.addAction(self.tr("Link to a record…")).triggered.connect(lambda: self.insert_link(MARK))
        menu.popup(event.globalPos())

    # --- what is pasted and dropped -------------------------------------------------------------------------------

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text, files and pictures."""
        return super().canInsertFromMimeData(source) or source.hasImage() or bool(dropped_files(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Tell of files and pictures; an address pasted over words makes them a link."""
        if files := dropped_files(source):
            self.files_given.emit([Path(each) for each in files])
            return
        if source.hasImage() and not source.hasText():
            picture = QImage(source.imageData())
            if not picture.isNull():
                self.picture_given.emit(picture)
            return
        text = source.text().strip()
        if self.textCursor().hasSelection() and marks.is_address(text):
            self.change(marks.link, text)
            return
        super().insertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave updates and mails to the window."""
        if _is_update(event.mimeData()):
            event.ignore()
            return
        super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Leave updates and mails to the window."""
        if _is_update(event.mimeData()):
            event.ignore()
            return
        super().dragMoveEvent(event)

    # --- room and focus -------------------------------------------------------------------------------------------

    def _text_height(self) -> int:
        if not self.is_reading or self.reader is None:
            return super()._text_height()
        line = self.fontMetrics().height()
        return max(self._lines * line, min(self.reader.content_height() + 18, self._most_lines * 2 * line))

    def _grow(self) -> None:
        self._below = scaled(32) + 4 if self._has_bar else 0
        self.setViewportMargins(_SIDE, _ABOVE, _SIDE, _ABOVE + self._below)
        super()._grow()
        if self.is_reading:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # the read side has its own
        self._place_parts()

    def _place_parts(self) -> None:
        inside = self.viewport().geometry()
        if self.bar is not None:
            place = QRect(inside.left(), inside.bottom() + 1, inside.width(), self._below)
            self.bar.setGeometry(place)
            self.bar.fit(place.width())
        if self.reader is not None:
            self.reader.most = inside.height()
            self.reader.setFixedHeight(inside.height())
            self.reader.setGeometry(inside.adjusted(4, 0, -4, 0))

    def _holds_focus(self) -> bool:
        now = QApplication.focusWidget()
        return now is not None and (now is self or self.isAncestorOf(now))

    def _show_bar(self) -> None:
        if self.bar is not None:
            self.bar.setVisible(self._holds_focus() or self.underMouse() or self.is_reading)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show what can be done; a field that shows its read side gives the keyboard to it."""
        self._prepare()
        super().focusInEvent(event)
        self._show_bar()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Going to the read side is no leaving."""
        if self.reader is not None and QApplication.focusWidget() is self.reader:
            self.flush()
            return
        super().focusOutEvent(event)
        self.linking.close()
        self.spelling.marks.release()
        self._show_bar()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show what can be done."""
        self._prepare()
        super().enterEvent(event)
        self._show_bar()

    def leaveEvent(self, event: QEvent) -> None:
        """Be calm again."""
        super().leaveEvent(event)
        self._show_bar()

    def showEvent(self, event: QShowEvent) -> None:
        """Look after the spelling in a quiet moment."""
        super().showEvent(event)
        self.spelling.marks.soon()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark words that no dictionary knows."""
        super().paintEvent(event)
        self.spelling.marks.paint(event.rect())

    def hideEvent(self, event: QHideEvent) -> None:
        """The list goes with the field."""
        self.linking.close()
        super().hideEvent(event)


def _carry_on(text: str, start: int, _stop: int) -> marks.Edit | None:
    return marks.carry_on(text, start)


def _is_popup(event: QFocusEvent) -> bool:
    return event.reason() == Qt.FocusReason.PopupFocusReason


def _is_update(data: QMimeData) -> bool:
    return are_updates(dropped_files(data))
