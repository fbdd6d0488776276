"""The roadmap as an outline: the same stages and milestones as rows, for those who would rather read or hear."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QIcon,
    QKeyEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QShowEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from mentordesk.records.plain import shown
from mentordesk_ui.roadmap import drawing
from mentordesk_ui.roadmap.placing import is_mirrored
from mentordesk_ui.roadmap.shown import STRAY, Shown, ShownCard, ShownStage
from mentordesk_ui.theme import font, icon, tokens
from mentordesk_ui.theme.fonts import control_height
from mentordesk_ui.widgets.labels import RowLabel
from mentordesk_ui.widgets.listing import isolated
from mentordesk_ui.widgets.painting import colour, follow_theme, scaled

ID = Qt.ItemDataRole.UserRole
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FACTS = (1, 2, 3)
"""Columns beside the title."""
BELOW_HEAD = 9
"""How much further in the words of a head begin than those of a cell."""


class _Row(QStyledItemDelegate):
    """Rows high enough to hit, with air between the columns; the current one is tinted from end to end."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        plain = QStyleOptionViewItem(option)
        plain.state &= ~QStyle.StateFlag.State_HasFocus
        if index.column() in FACTS:
            inner = plain.rect.adjusted(BELOW_HEAD, 0, 0, 0)
            plain.rect = QStyle.visualRect(plain.direction, plain.rect, inner)
        super().paint(painter, plain, index)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Measure and draw no more of a title than a line may hold; all of it is there to be renamed."""
        super().initStyleOption(option, index)
        option.text = shown(option.text, RowLabel.longest)
        if option.direction == Qt.LayoutDirection.RightToLeft and option.text:
            option.text = isolated(option.text)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 28, max(hint.height(), control_height()))


class Outline(QTreeView):
    """Stages with their milestones; the words of a row say all that its card shows.

    Signals:
        chosen(str): this stage or milestone is the current one now.
        opened(str): the person wants to see all of it.
        renamed(str, str): it gets another title.
        moved(str, str, str, str): a milestone should go to this stage, before or after another one.
        stage_moved(str, int): a stage should go one place on (1) or back (-1).
    """

    chosen = Signal(str)
    opened = Signal(str)
    renamed = Signal(str, str)
    moved = Signal(str, str, str, str)
    stage_moved = Signal(str, int)

    focus_ring = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = Shown()
        self._is_quiet = self._is_dated = False
        self._matches: Callable[[str], bool] | None = None
        self.rows = QStandardItemModel(0, 4, self)
        self.setModel(self.rows)
        self.setItemDelegate(_Row(self))
        self.setAccessibleName(self.tr("Outline of the roadmap"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)  # the current row is what counts
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(scaled(20))
        self.header().setStretchLastSection(False)
        self.header().setSectionsMovable(False)
        self.header().setHighlightSections(False)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.rows.itemChanged.connect(self._edited)
        self.expanded.connect(self._measure)
        self.collapsed.connect(self._measure)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._id(index)))
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(font("body"))
        self._is_dated = not self.isVisible()
        if not self._is_dated:
            self.show_map(self.shown)

    def showEvent(self, event: QShowEvent) -> None:
        """Write the rows again where colours or sizes have changed meanwhile."""
        if self._is_dated:
            self._is_dated = False
            self.show_map(self.shown)
        super().showEvent(event)
        self._measure()

    # --- showing --------------------------------------------------------------------------------------------------

    def show_map(self, shown: Shown) -> None:
        """Show other things; what is current, folded and scrolled to stays so."""
        current, place = self.current, self.verticalScrollBar().value()
        folded = {key for key in self._stages() if not self.isExpanded(self._index(key))}
        self.shown, self._is_quiet, self._is_dated = shown, True, False
        self.rows.removeRows(0, self.rows.rowCount())
        self.rows.setHorizontalHeaderLabels([self.tr("Title"), self.tr("State"), self.tr("Due"), self.tr("Shown by")])
        for stage in shown.stages:
            row = self._stage(stage)
            for card in shown.in_stage[stage.id]:
                row[0].appendRow(self._card(card))
            self.rows.appendRow(row)
        for key in shown.stage:
            self.setExpanded(self._index(key), key not in folded)
        head = self.header()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in FACTS:
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._fit_columns()
        for column in range(4):
            self.rows.horizontalHeaderItem(column).setFont(font("small-strong"))
        if self._matches is not None:
            self.filter(self._matches)
        self._is_quiet = False
        self._measure()
        self.select(current, tell=False)
        self.verticalScrollBar().setValue(place)

    def _measure(self) -> None:
        """Make columns as wide as what they hold; Qt, asked to do so, would measure all of it a dozen times."""
        if self._is_quiet or not self.isVisible():  # all is measured once it is there, and seen
            return
        for column in FACTS:
            self.resizeColumnToContents(column)

    def _stage(self, stage: ShownStage) -> list[QStandardItem]:
        title = QStandardItem(stage.title)
        title.setFont(font("strong"))
        title.setData(stage.id, ID)
        title.setData(stage.spoken(), Qt.ItemDataRole.AccessibleTextRole)
        title.setEditable(stage.id != STRAY)
        return [title, *(self._fact(each, stage.id) for each in (stage.progress, "", ""))]

    def _card(self, card: ShownCard) -> list[QStandardItem]:
        title = QStandardItem(card.title)
        title.setData(card.id, ID)
        title.setData(self.shown.spoken(card.id), Qt.ItemDataRole.AccessibleTextRole)
        state = self._fact(card.word, card.id)
        state.setIcon(_sign(card))
        state.setForeground(colour(card.sign))
        due = self._fact(card.day, card.id)
        if card.is_late:
            due.setForeground(colour("blocked"))
        if card.flag:
            title.setIcon(icon("circle-alert", "blocked"))
            title.setToolTip(card.flag)
        return [title, state, due, self._fact(str(card.evidence) if card.evidence else "", card.id)]

    def _fact(self, text: str, record: str) -> QStandardItem:
        item = QStandardItem(text)
        item.setEditable(False)
        item.setData(record, ID)
        item.setForeground(colour("muted"))
        item.setFont(font("small"))
        return item

    def filter(self, matches: Callable[[str], bool]) -> None:
        """Hide milestones that do not match."""
        self._matches = matches
        for stage in self.shown.stages:
            parent = self._index(stage.id)
            for at, card in enumerate(self.shown.in_stage[stage.id]):
                self.setRowHidden(at, parent, not matches(card.id))

    def drawRow(
        self, painter: QPainter, options: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tint the current row from end to end."""
        if index.row() == self.currentIndex().row() and index.parent() == self.currentIndex().parent():
            painter.fillRect(options.rect, colour("soft_accent"))
            if tokens().border > 1:
                painter.fillRect(options.rect.adjusted(0, options.rect.height() - 2, 0, 0), colour("accent"))
        super().drawRow(painter, options, index)

    # --- what is current ------------------------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The stage or milestone that is current; empty for none."""
        return self._id(self.currentIndex())

    def select(self, record: str, *, tell: bool = True) -> None:
        """Make a stage or milestone the current one and bring it into view."""
        quiet, self._is_quiet = self._is_quiet, not tell
        index = self._index(record)
        self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)
        self._is_quiet = quiet

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Tell what is current now."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if not self._is_quiet and self._id(current) != self._id(previous):
            self.chosen.emit(self._id(current))

    def rename(self, record: str) -> None:
        """Write another title in the row itself."""
        self.select(record)
        self.edit(self._index(record))

    def place_in_view(self, record: str) -> QRect:
        """Return where a row's title is in the viewport."""
        return self.visualRect(self._index(record))

    def place_of_new(self, stage: str) -> QRect:
        """Return where a new milestone of a stage, or without one a new stage, is written."""
        cards = self.shown.in_stage.get(stage)
        last = cards[-1].id if cards else stage if cards is not None else ""
        if not last and self.shown.stages:
            found = self.shown.stages[-1].id
            last = self.shown.in_stage[found][-1].id if self.shown.in_stage[found] else found
        index = self._index(last)
        self.scrollTo(index)
        rect = self.visualRect(index) if index.isValid() else QRect(0, 0, self.viewport().width(), 0)
        high = control_height()
        top = min(rect.bottom() + 1, self.viewport().height() - high - 4)
        return QRect(rect.left(), max(top, 0), max(rect.width(), scaled(240)), high)

    def _id(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(ID) or "") if index.isValid() else ""

    def _stages(self) -> list[str]:
        return [self._id(self.rows.index(row, 0)) for row in range(self.rows.rowCount())]

    def _index(self, record: str) -> QModelIndex:
        for row in range(self.rows.rowCount()):
            index = self.rows.index(row, 0)
            if record and self._id(index) == record:
                return index
            for below in range(self.rows.rowCount(index) if record else 0):
                if self._id(self.rows.index(below, 0, index)) == record:
                    return self.rows.index(below, 0, index)
        return QModelIndex()

    # --- doing ----------------------------------------------------------------------------------------------------

    def _edited(self, item: QStandardItem) -> None:
        if self._is_quiet or item.column() != 0:
            return
        record = str(item.data(ID))
        found = self.shown.card.get(record) or self.shown.stage.get(record)
        if found is not None and item.text() != found.title:
            self.renamed.emit(record, item.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, titles and states go before days and counts; a row's spoken words have all."""
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        self.setColumnHidden(3, self.viewport().width() < scaled(560))
        self.setColumnHidden(2, self.viewport().width() < scaled(440))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens; Alt with an arrow moves the row."""
        if event.key() in KEYS and self.state() != QAbstractItemView.State.EditingState and self.current:
            self.opened.emit(self.current)
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and self._carry(Qt.Key(event.key())):
            return
        super().keyPressEvent(event)

    def _carry(self, key: Qt.Key) -> bool:
        ids = [each.id for each in self.shown.stages if each.id != STRAY]
        forward = Qt.Key.Key_Left if is_mirrored() else Qt.Key.Key_Right
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if by is None or not self.current:
            return False
        across = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if across and forward == Qt.Key.Key_Left:
            by = -by
        if self.current in self.shown.stage:
            self.stage_moved.emit(self.current, by)
            return True
        card = self.shown.card[self.current]
        row = [each.id for each in self.shown.in_stage[card.stage]]
        at = row.index(card.id) + by
        if not across and 0 <= at < len(row):
            self.moved.emit(card.id, card.stage, row[at] if by < 0 else "", row[at] if by > 0 else "")
        elif card.stage in ids and 0 <= ids.index(card.stage) + by < len(ids):
            there = self.shown.in_stage[ids[ids.index(card.stage) + by]]
            to_front = not across and by > 0 and bool(there)
            self.moved.emit(card.id, ids[ids.index(card.stage) + by], there[0].id if to_front else "", "")
        return True


def _sign(card: ShownCard) -> QIcon:
    side = scaled(14)
    picture = QPixmap(side * 2, side * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.paint_sign(painter, QRectF(0, 0, side, side), card.sign)
    painter.end()
    return QIcon(picture)
