"""Formatted text to be read: set piece by piece, loading nothing, with quoted words marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFormat,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from mentordesk_ui.theme import font, tokens
from mentordesk_ui.viewers.gutter import tint_of
from mentordesk_ui.viewers.markdown_pieces import Pieces
from mentordesk_ui.viewers.pin_marker import PinMarker
from mentordesk_ui.viewers.prose_looks import dress
from mentordesk_ui.viewers.viewer import Pin
from mentordesk_ui.widgets.painting import colour, follow_theme, scaled

MEASURE = 700
"""Widest lines, in pixels at normal text size."""
EDGE = 52
"""Room beside the text, in which pins stand."""
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class Quote(NamedTuple):
    """A pin on words, by their places in the document."""

    start: int
    stop: int
    pin: Pin


class ClosedDocument(QTextDocument):
    """A document that loads nothing at all: every picture is one clear point."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked: list[str] = []
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(Qt.GlobalColor.transparent)

    def loadResource(self, kind: int, name: QUrl | str) -> QImage:
        """Return the clear point, whatever is asked for."""
        self.asked.append(name.toString() if isinstance(name, QUrl) else str(name))
        return self._nothing


class ProseEdit(QTextBrowser):
    """Text to be read.

    Signals:
        filled(): all of it is set.
        chosen(int, int): the person chose the words from one place to before another, after `choose`.
        given_up(): Escape instead of choosing.
        pin_pressed(str): the person wants this note.
    """

    filled = Signal()
    chosen = Signal(int, int)
    given_up = Signal()
    pin_pressed = Signal(str)

    focus_ring = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocument(ClosedDocument(self))
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse
            | flags.TextSelectableByKeyboard
            | flags.LinksAccessibleByMouse
            | flags.LinksAccessibleByKeyboard
        )
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._pieces = Pieces([], "")
        self._next = 0
        self._quotes: Sequence[Quote] = ()
        self._markers: list[PinMarker] = []
        self._current = ""
        self._is_choosing = False
        self._hot = -1
        self._filling = QTimer(self, singleShot=True, interval=0)
        self._filling.timeout.connect(self._fill)
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place_markers)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._place_markers())
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._placing.start())
        self.viewport().setMouseTracking(True)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(font("body"))
        self.document().setDefaultFont(font("body"))
        if self._pieces.parts:
            self.show_pieces(self._pieces)

    # --- setting --------------------------------------------------------------------------------------------------

    def show_pieces(self, pieces: Pieces) -> None:
        """Set these pieces; the first at once, the others while the window works."""
        self._filling.stop()
        self.clear()
        self._quotes = ()
        self._clear_markers()
        self._pieces, self._next = pieces, 0
        self._set_margins()
        self._add()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._filling.start()

    def _fill(self) -> None:
        self._add()
        if self.is_filled:
            self.filled.emit()
        else:
            self._filling.start()

    @property
    def is_filled(self) -> bool:
        """Whether all of it is set."""
        return self._next >= len(self._pieces.parts)

    def stop(self) -> None:
        """Stop setting."""
        self._filling.stop()

    def _add(self) -> None:
        if self.is_filled:
            return
        piece = ClosedDocument()
        piece.setDefaultFont(self.document().defaultFont())
        piece.setMarkdown(self._pieces.text(self._next), _FEATURES)
        dress(piece)
        self._next += 1
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if self.document().characterCount() > 1:
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        start = cursor.position()
        cursor.insertFragment(QTextDocumentFragment(piece))
        first = piece.begin()
        cursor.setPosition(start)
        if first.textList() is None and cursor.currentTable() is None:
            cursor.setBlockFormat(first.blockFormat())  # the first block of a fragment comes without its own

    def _set_margins(self) -> None:
        room = max(0, self.viewport().width() - scaled(MEASURE) - 2 * scaled(EDGE)) // 2
        look = QTextFrameFormat()
        look.setLeftMargin(scaled(EDGE) + room)
        look.setRightMargin(scaled(EDGE) // 2 + room)
        look.setTopMargin(scaled(20))
        look.setBottomMargin(scaled(28))
        self.document().rootFrame().setFrameFormat(look)

    # --- pins and places ------------------------------------------------------------------------------------------

    def show_quotes(self, quotes: Sequence[Quote]) -> None:
        """Mark these words."""
        self._quotes = quotes
        self._clear_markers()
        for quote in quotes:
            marker = PinMarker(quote.pin, self.viewport())
            marker.clicked.connect(lambda _=False, note=quote.pin.note: self.pin_pressed.emit(note))
            marker.is_current = quote.pin.note == self._current
            self._markers.append(marker)
        self._place_markers()
        self._tint()

    def _clear_markers(self) -> None:
        for marker in self._markers:
            marker.hide()
            marker.deleteLater()
        self._markers = []

    def _place_markers(self) -> None:
        taken: dict[int, int] = {}
        for quote, marker in zip(self._quotes, self._markers, strict=False):
            rect = self.cursorRect(self._cursor(quote.start, quote.start))
            step = taken.get(rect.top(), 0)
            taken[rect.top()] = step + 1
            size = marker.sizeHint()
            left = round(self.document().rootFrame().frameFormat().leftMargin()) - size.width() - 8 - step * 12
            if self.isRightToLeft():
                left = self.viewport().width() - left - size.width()
            marker.move(QPoint(left, rect.center().y() - size.height() // 2))
            marker.setVisible(-size.height() < marker.y() < self.viewport().height())

    def _cursor(self, start: int, stop: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(stop, last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def reveal(self, note: str) -> None:
        """Scroll to a note's words and mark them."""
        self._current = note
        for quote, marker in zip(self._quotes, self._markers, strict=False):
            marker.is_current = quote.pin.note == note
            if marker.is_current:
                self.go_to(quote.start)
                marker.raise_()
        self._tint()

    def go_to(self, place: int) -> None:
        """Put the cursor at a place and show it in the upper half."""
        self.setTextCursor(self._cursor(place, place))
        rect, tall = self.cursorRect(), self.viewport().height()
        if not 0 <= rect.top() <= tall * 0.7:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - tall // 3)

    def choose(self) -> None:
        """Take what is selected, or let words be chosen by a click, a drag or Return."""
        if self.textCursor().hasSelection():
            self._emit_chosen()
            return
        self._is_choosing = True
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tint()

    def stop_choosing(self) -> None:
        """Read on."""
        self._is_choosing, self._hot = False, -1
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._tint()

    def _emit_chosen(self) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        start, stop = cursor.selectionStart(), cursor.selectionEnd()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.stop_choosing()
        self.chosen.emit(start, stop)

    # --- events ---------------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which paragraph would be chosen."""
        super().mouseMoveEvent(event)
        if self._is_choosing:
            self._hot = self.cursorForPosition(event.position().toPoint()).position()
            self._tint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the paragraph, or the words dragged over."""
        if self._is_choosing and event.button() == Qt.MouseButton.LeftButton:
            if not self.textCursor().hasSelection():
                self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
            self._emit_chosen()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses, Escape gives up."""
        if self._is_choosing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._emit_chosen()
            return
        if event.key() == Qt.Key.Key_Escape and self._is_choosing:
            self.stop_choosing()
            self.given_up.emit()
            return
        super().keyPressEvent(event)
        if self._is_choosing:
            self._hot = -1
            self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines no wider than is good to read."""
        super().resizeEvent(event)
        self._set_margins()
        self._placing.start()

    def sizeHint(self) -> QSize:
        """What there is."""
        return QSize(scaled(MEASURE), scaled(400))

    def _tint(self) -> None:
        found: list[QTextEdit.ExtraSelection] = []
        for quote in self._quotes:
            is_current = quote.pin.note == self._current
            look = QTextCharFormat()
            tint = tint_of(quote.pin)
            if is_current:
                look.setBackground(colour(f"{tint}_bg"))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            look.setUnderlineColor(colour(tint))
            found.append(self._selection(self._cursor(quote.start, quote.stop), look))
        if self._is_choosing:
            cursor = self._cursor(self._hot, self._hot) if self._hot >= 0 else QTextCursor(self.textCursor())
            look = QTextCharFormat()
            look.setBackground(colour("soft_accent"))
            look.setProperty(QTextFormat.Property.FullWidthSelection, True)
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            if tokens().border > 1:
                look.setFontUnderline(True)
            found.append(self._selection(cursor, look))
        self.setExtraSelections(found)

    def _selection(self, cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look
        return selection
