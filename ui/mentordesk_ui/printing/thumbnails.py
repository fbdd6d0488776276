"""A strip of small pages to go to, each with its number."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QWidget

from mentordesk_ui.decoding.decoder import Request
from mentordesk_ui.printing.proof_view import ProofView
from mentordesk_ui.theme import font
from mentordesk_ui.viewers.sheets import Sheets, Size
from mentordesk_ui.widgets.painting import colour, follow_theme, scaled

ACROSS = 76
"""Pixels across a small page at normal text size."""
MARGIN = 14


class Thumbnails(QAbstractScrollArea):
    """Follows a view of pages.

    Signals:
        wanted(int): go to this page, from 0.
    """

    wanted = Signal(int)
    focus_ring = True
    focus_inset = 6

    def __init__(self, view: ProofView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._sheets = Sheets([], MARGIN, 0)
        self._drawn: dict[int, QImage] = {}
        self._stale: set[int] = set()
        self._asked: tuple[int, Request] | None = None
        self.page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        view.page_seen.connect(self.show_page)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self._label = scaled(26)
        self.setFixedWidth(scaled(ACROSS) + 2 * MARGIN + 12)
        self._lay_out()

    def show_sheets(self, sizes: tuple[Size, ...]) -> None:
        """Show other pages; pictures of the ones before stand until new ones are drawn."""
        self._sheets = Sheets(sizes, MARGIN, self._label)
        self._drawn = {page: image for page, image in self._drawn.items() if page < len(sizes)}
        self._stale = set(self._drawn)
        if self._asked is not None:
            self._view.drop(self._asked[1])
            self._asked = None
        self._lay_out()
        self.show_page(min(self.page, max(0, len(sizes) - 1)))

    def _lay_out(self) -> None:
        sheets = Sheets(self._sheets.sizes, MARGIN, self._label)
        widest = max((width for width, _ in sheets.sizes), default=1.0)
        sheets.zoom = scaled(ACROSS) / widest
        self._sheets = sheets
        room = self.viewport().height()
        self.verticalScrollBar().setPageStep(room)
        self.verticalScrollBar().setSingleStep(scaled(40))
        self.verticalScrollBar().setRange(0, max(0, round(sheets.extent().height() + self._label - room)))
        self._ask()
        self.viewport().update()

    def show_page(self, page: int) -> None:
        """Mark a page as the one that is seen, and scroll to it."""
        self.page = page
        count = len(self._sheets)
        self.setAccessibleName(self.tr("Small pages, page {0} of {1}").format(page + 1, count))
        if count:
            rect, bar, room = self._rect(page), self.verticalScrollBar(), self.viewport().height()
            if rect.top() < MARGIN:
                bar.setValue(round(bar.value() + rect.top() - MARGIN))
            elif rect.bottom() + self._label > room:
                bar.setValue(round(bar.value() + rect.bottom() + self._label - room))
        self.viewport().update()

    def _rect(self, page: int) -> QRectF:
        return self._sheets.rect(page, self.viewport().width()).translated(0, -self.verticalScrollBar().value())

    def _seen(self) -> range:
        top = self.verticalScrollBar().value()
        return self._sheets.between(top, top + self.viewport().height())

    def _ask(self) -> None:
        """Ask for one small page at a time, so that large ones never wait long."""
        if self._asked is not None or not self.isVisible():
            return
        page = next((each for each in self._seen() if each not in self._drawn or each in self._stale), None)
        if page is not None:
            width = round(self._rect(page).width() * self.devicePixelRatioF())
            self._asked = page, self._view.ask_small(page, width, partial(self._take, page))

    def _take(self, page: int, image: QImage) -> None:
        self._asked = None
        self._drawn[page] = image
        self._stale.discard(page)
        self.viewport().update()
        self._ask()

    # --- what Qt calls --------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As wide as a small page; as high as there is room."""
        return QSize(self.width(), scaled(240))

    def minimumSizeHint(self) -> QSize:
        """A page or two."""
        return QSize(self.width(), scaled(120))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how many fit."""
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, across: int, down: int) -> None:
        """Draw what comes into view."""
        self._ask()
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the page that was pressed."""
        point = event.position()
        point.setY(point.y() + self.verticalScrollBar().value())
        if len(self._sheets):
            self.wanted.emit(self._sheets.at_height(point.y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from page to page."""
        last = len(self._sheets) - 1
        wanted = {
            Qt.Key.Key_Up: self.page - 1,
            Qt.Key.Key_Down: self.page + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if wanted is None or last < 0:
            super().keyPressEvent(event)
            return
        self.wanted.emit(min(max(wanted, 0), last))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the small pages and their numbers."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("sunken"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self._seen() if len(self._sheets) else ():
            rect = self._rect(page)
            painter.fillRect(rect, Qt.GlobalColor.white)
            if page in self._drawn and not self._drawn[page].isNull():
                painter.drawImage(rect, self._drawn[page])
            chosen = page == self.page
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("accent" if chosen else "hairline"), 3 if chosen else 1))
            painter.drawRect(rect.adjusted(-1, -1, 1, 1) if chosen else rect)
            painter.setFont(font("small-strong" if chosen else "small"))
            painter.setPen(colour("accent" if chosen else "muted"))
            below = QRectF(rect.left() - 8, rect.bottom() + 3, rect.width() + 16, self._label - 6)
            painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), str(page + 1))
