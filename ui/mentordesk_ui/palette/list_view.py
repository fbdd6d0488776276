"""The list of findings: headings and lines painted by hand, walked with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mentordesk_ui.palette.items import Item
from mentordesk_ui.theme import font, paint_icon, tokens
from mentordesk_ui.theme.shapes import RADIUS
from mentordesk_ui.widgets.key_caps import caps_width, paint_caps
from mentordesk_ui.widgets.listing import listed
from mentordesk_ui.widgets.marked import draw_marked
from mentordesk_ui.widgets.painting import box, colour, follow_theme, leading_rect, scaled

_AnyIndex = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole


class ItemModel(QAbstractListModel):
    """The lines, from top to bottom."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: Sequence[Item] = ()
        self.private_word = self.tr("Private, only you can see it")

    def show_items(self, items: Sequence[Item]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex | None = None) -> int:
        """How many lines there are."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a line, and for assistive tools all that its picture says."""
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(item)
        return item if role == ITEM else None

    def spoken(self, item: Item) -> str:
        """Return a line as a screen reader says it."""
        about = (
            "" if item.about.startswith(item.title.removesuffix("…")) else item.about
        )  # a note begins like its title
        return listed((item.title, about, "+".join(item.keys), self.private_word if item.private else ""))

    def flags(self, index: _AnyIndex) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self.items[index.row()].is_heading:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class ItemList(QListView):
    """Shows findings; the field beside it keeps the keyboard, or the list has it.

    Signals:
        run(Item): the person chose this one.
    """

    run = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Found"))
        self.clicked.connect(self._run)
        self.entered.connect(self._point_at)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()

    @property
    def items(self) -> Sequence[Item]:
        """The lines that are shown, headings too."""
        return self._model.items

    def show_items(self, items: Sequence[Item]) -> None:
        """Show other lines and choose the first that can be run; a line chosen by hand is kept while it is there."""
        before = self.current.key if self.current is not None and self._was_chosen else ""
        self._model.show_items(items)
        self._was_chosen = False
        rows = [row for row, each in enumerate(items) if not each.is_heading]
        kept = next((row for row in rows if before and items[row].key == before), None)
        if kept is not None:
            self._was_chosen = True
        if rows:
            self._choose(kept if kept is not None else rows[0])
        if kept is None:
            self.scrollToTop()

    _was_chosen = False

    @property
    def current(self) -> Item | None:
        """The line that Return would run."""
        row = self.currentIndex().row()
        return self.items[row] if 0 <= row < len(self.items) and not self.items[row].is_heading else None

    def spoken(self) -> str:
        """Return the chosen line as a screen reader says it."""
        return self._model.spoken(self.current) if self.current is not None else ""

    def step(self, by: int) -> None:
        """Choose the next line (1) or the one before (-1); after the last comes the first."""
        rows = [row for row, each in enumerate(self.items) if not each.is_heading]
        if not rows:
            return
        here = self.currentIndex().row()
        at = rows.index(here) if here in rows else -1
        self._was_chosen = True
        self._choose(rows[(at + by) % len(rows)])
        if self.current is not None and self.currentIndex().row() == rows[0]:
            self.scrollToTop()

    def _choose(self, row: int) -> None:
        self.setCurrentIndex(self._model.index(row))

    def _point_at(self, index: QModelIndex) -> None:
        if not self.items[index.row()].is_heading:
            self._was_chosen = True
            self._choose(index.row())

    def run_current(self) -> None:
        """Run the chosen line."""
        if self.current is not None:
            self.run.emit(self.current)

    def _run(self, index: QModelIndex) -> None:
        item = self.items[index.row()]
        if not item.is_heading:
            self.run.emit(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return runs the chosen line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.run_current()
            return
        super().keyPressEvent(event)

    def content_height(self) -> int:
        """Return how high the list would be without scrolling."""
        rows = range(len(self.items))
        return sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth() + (4 if rows else 0)


class _Painter(QStyledItemDelegate):
    """Draws headings and lines."""

    SIDE = 12

    def sizeHint(self, option: QStyleOptionViewItem, index: _AnyIndex) -> QSize:
        """A heading is low, a line with a second line high."""
        item: Item = index.data(ITEM)
        body, small = QFontMetrics(font("body")).height(), QFontMetrics(font("small")).height()
        if item.is_heading:
            return QSize(100, small + (20 if index.row() else 12))
        return QSize(100, max(scaled(38), body + 16) if not item.about else body + small + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _AnyIndex) -> None:
        """Draw a line."""
        item: Item = index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        view, whole = option.widget, option.rect
        if item.is_heading:
            self._heading(painter, view, whole, item)
        else:
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._line(painter, view, whole, item, is_chosen)
        painter.restore()

    def _heading(self, painter: QPainter, view: QWidget, whole: QRect, item: Item) -> None:
        painter.setFont(font("small-strong"))
        painter.setPen(colour("muted"))
        flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
        aligned = QStyle.visualAlignment(view.layoutDirection(), flags)
        painter.drawText(whole.adjusted(self.SIDE, 0, -self.SIDE, -4), int(aligned), item.title)

    def _line(self, painter: QPainter, view: QWidget, whole: QRect, item: Item, is_chosen: bool) -> None:
        if is_chosen:
            edge = "accent" if tokens().border > 1 else ""
            box(painter, whole.adjusted(2, 0, -2, 0), "soft_accent", edge, RADIUS)
        size = scaled(18)
        glyph = QRect(whole.left() + self.SIDE, whole.center().y() - size // 2, size, size)
        paint_icon(
            painter, leading_rect(view, glyph, whole), item.icon or "command", "accent" if is_chosen else "muted"
        )
        left, right = glyph.right() + 13, whole.right() - self.SIDE
        if item.keys:
            wide = caps_width(list(item.keys))
            caps = QRect(right - wide, whole.top(), wide, whole.height())
            paint_caps(painter, leading_rect(view, caps, whole), list(item.keys))
            right -= wide + 12
        if item.private:
            lock = QRect(right - scaled(16), whole.center().y() - scaled(8), scaled(16), scaled(16))
            paint_icon(painter, leading_rect(view, lock, whole), "lock", "muted")
            right -= scaled(16) + 12
        body, small = QFontMetrics(font("body")).height(), QFontMetrics(font("small")).height()
        high = body + (small + 2 if item.about else 0)
        top = whole.top() + (whole.height() - high) // 2
        words = leading_rect(view, QRect(left, top, right - left, body), whole)
        draw_marked(painter, words, item.title, item.marked, "body", "text", view.layoutDirection())
        if item.about:
            below = leading_rect(view, QRect(left, top + body + 2, right - left, small), whole)
            draw_marked(painter, below, item.about, item.about_marked, "small", "muted", view.layoutDirection())
