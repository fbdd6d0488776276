"""Text in its few roles: one line, wrapped with the line height of the design, or shortened to fit."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from mentordesk.records.plain import shown
from mentordesk_ui.theme import font
from mentordesk_ui.theme.fonts import LINE_HEIGHT
from mentordesk_ui.theme.shapes import write_line

from .painting import colour, follow_theme

MEASURE = 72
"""Longest line of running text, in average characters."""
HEADINGS = ("h1", "h2", "h3")
_HEIGHTS = 24
"""Widths whose height a wrapped label remembers."""
_TOP = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_NATURAL = 1.21
"""Line height of Inter as it comes, against its size."""


_SAME_SIZE = frozenset({QEvent.Type.PaletteChange, QEvent.Type.EnabledChange, QEvent.Type.ToolTipChange})
"""Changes after which the text takes the room that it took before."""


class _Measures(NamedTuple):
    """What follows from a font: the widest line, the least width, the height of a line, and from one to the next."""

    widest: int
    few: int
    line: int
    step: float


class _Laid(NamedTuple):
    """A text laid out for a width: its height, and the width it takes.

    Where it is free, nothing of it depends on the width: no line was broken, and all begin at the left.
    """

    text: str
    width: int
    layout: QTextLayout
    height: float
    natural: float
    is_free: bool

    def serves(self, text: str, width: int) -> bool:
        """Whether this text would be laid out in the same way for a width."""
        return text == self.text and (width == self.width or (self.is_free and width >= self.natural))


@cache  # a class of Python is made of each flag that Qt is asked for, and all labels but a few have the same
def _option(is_mirrored: bool, alignment: Qt.AlignmentFlag) -> QTextOption:
    """Return how a text is laid out that stands so, in a window that is read from this side."""
    direction = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    option = QTextOption(QStyle.visualAlignment(direction, alignment))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


class Label(QLabel):
    """One line of plain text in a role of the type scale and the colour of a token.

    Texts come from the other person, too: what would turn letters round is left out, and what is far too long is cut.
    """

    longest = 1_000
    """Letters that are shown at most."""
    _is_selectable = False  # here and below: an object of the binding sets an attribute at ten times the price

    def __init__(self, text: str = "", role: str = "body", tint: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role, self._tint = role, tint
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        follow_theme(self, self._restyle)

    def setText(self, text: str) -> None:
        """Show a text, as far as it can be shown."""
        self._shown = shown(text, self.longest)
        super().setText(self._shown)

    def set_tint(self, tint: str) -> None:
        """Write in the colour of another token."""
        self._tint = tint
        self._restyle()
        self.update()

    def setTextInteractionFlags(self, flags: Qt.TextInteractionFlag) -> None:
        """Let the text be selected; Qt paints it then, in the colour of the palette."""
        super().setTextInteractionFlags(flags)
        self._is_selectable = bool(flags & Qt.TextInteractionFlag.TextSelectableByMouse)
        self._restyle()

    def shown_text(self) -> str:
        """Return what is painted."""
        return self._shown

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text from the side where the window is read from, whatever script it is in."""
        if self._is_selectable:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(colour(self._tint if self.isEnabled() else "disabled"))
        write_line(painter, self.rect(), self.shown_text(), self.layoutDirection(), self.alignment())

    def _restyle(self) -> None:
        """Take font and colour; Qt asks the layout anew only where the font is another."""
        self.setFont(font(self.role))
        if self._is_selectable:
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.WindowText, colour(self._tint))
            palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, colour("disabled"))
            self.setPalette(palette)


class WrappedLabel(Label):
    """Plain running text that wraps, 1.45 lines apart and at most 72 characters wide, as tall as its text."""

    longest = 10_000
    _measure = MEASURE
    _laid: _Laid | None = None
    _measures: _Measures | None = None
    _hint: tuple[str, QSize] | None = None
    _aligned = _TOP
    _is_centred = _is_in_the_middle = False

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        tint: str = "text",
        parent: QWidget | None = None,
        measure: int = MEASURE,
    ) -> None:
        if measure != MEASURE:
            self._measure = measure
        self._heights: dict[int, int] = {}
        super().__init__(text, role, tint, parent)
        self.setWordWrap(True)
        super().setAlignment(_TOP)

    def setText(self, text: str) -> None:
        """Show a text, as far as it can be shown."""
        self._heights.clear()
        super().setText(text)

    def formats(self) -> list[QTextLayout.FormatRange]:
        """Return how parts of the text look; plain text has none."""
        return []

    def _lay_out(self, width: int) -> _Laid:
        """Return the text laid out for a width."""
        text = self.shown_text()
        if self._laid is not None and self._laid.serves(text, width):
            return self._laid
        layout = QTextLayout(text.replace("\n", "\u2028"), self.font())
        layout.setTextOption(_option(self.isRightToLeft(), self._aligned))
        if formats := self.formats():
            layout.setFormats(formats)
        step = self._measured().step
        layout.beginLayout()
        height = widest = 0.0
        lines, begins_left = 0, True
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, height + max(0.0, (step - line.height()) / 2)))
            height += max(step, line.height())
            taken = line.naturalTextRect()
            widest = max(widest, taken.width())
            lines, begins_left = lines + 1, begins_left and taken.left() == 0
        layout.endLayout()
        is_free = begins_left and lines <= 1 + text.rstrip("\n").count("\n")
        self._laid = _Laid(text, width, layout, height, widest, is_free)
        return self._laid

    def _measured(self) -> _Measures:
        """Return what follows from the font; asked for hundreds of times while a page is laid out."""
        if self._measures is None:
            used = self.font()
            metrics = QFontMetricsF(used)
            widest, natural = round(metrics.averageCharWidth() * self._measure), metrics.height()
            step = natural if self.role in HEADINGS else round(natural * LINE_HEIGHT / _NATURAL)
            plain = QFontMetrics(used)
            self._measures = _Measures(widest, plain.averageCharWidth() * 12, plain.height(), step)
        return self._measures

    def _widest(self) -> int:
        return self._measured().widest

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another font or direction of reading."""
        if self._measures is not None and event.type() not in _SAME_SIZE:
            self._measures = self._hint = self._laid = None
            self._heights.clear()
        super().changeEvent(event)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Stand elsewhere in the room there is; kept as two answers, for Qt's is a class of Python at each painting."""
        self._laid, self._aligned = None, alignment
        self._is_centred = bool(alignment & Qt.AlignmentFlag.AlignHCenter)
        self._is_in_the_middle = bool(alignment & Qt.AlignmentFlag.AlignVCenter)
        super().setAlignment(alignment)

    def heightForWidth(self, width: int) -> int:
        """Return the height that all of the text needs at a width; layouts ask for the same few again and again."""
        if (known := self._heights.get(width)) is not None:
            return known
        if len(self._heights) > _HEIGHTS:
            self._heights.clear()
        used = min(width, self._widest())
        if used >= (natural := self.sizeHint()).width():
            height = natural.height()  # no line breaks that did not break at the full measure
        else:
            height = int(self._lay_out(used).height + 0.999)
        self._heights[width] = height
        return height

    def sizeHint(self) -> QSize:
        """One line if it fits the measure, else as many as it needs."""
        text = self.shown_text()
        if self._hint is None or self._hint[0] != text:
            laid = self._lay_out(self._widest())
            self._hint = (text, QSize(int(laid.natural + 1.999), int(laid.height + 0.999)))
        return QSize(self._hint[1])

    def minimumSizeHint(self) -> QSize:
        """Never narrower than a few words."""
        measures = self._measured()
        return QSize(min(measures.few, self.sizeHint().width()), measures.line)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text from the top; the first line stands where reading starts."""
        painter = QPainter(self)
        painter.setPen(colour(self._tint if self.isEnabled() else "disabled"))
        width = min(self.width(), self._widest())
        laid = self._lay_out(width)
        left = self.width() - width if self.isRightToLeft() else 0
        if self._is_centred:
            left = (self.width() - width) // 2
        top = max(0.0, (self.height() - laid.height) / 2) if self._is_in_the_middle else 0
        laid.layout.draw(painter, QPointF(left, top))


class RowLabel(WrappedLabel):
    """Words in a list, where a few lines tell which thing it is; all of them stand where it is opened."""

    longest = 200


class ElidedLabel(Label):
    """One line that ends in … when there is no room; the tool tip then holds all of it."""

    _whole: QSize | None = None
    _cut = (-1, "")

    def __init__(self, text: str = "", role: str = "body", tint: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(text, role, tint, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a text, as far as it can be shown."""
        self._forget()
        super().setText(text)
        if self.isVisible():
            self._tell_all()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another font."""
        if event.type() not in _SAME_SIZE:
            self._forget()
        super().changeEvent(event)

    def _forget(self) -> None:
        if self._whole is not None:
            self._whole, self._cut = None, (-1, "")

    @property
    def _is_cut(self) -> bool:
        return self.width() < self.sizeHint().width()

    def shown_text(self) -> str:
        """Return what fits; cut once for a width, as all of the text is laid out for that."""
        if not self._is_cut:
            return self._shown
        if self._cut[0] != (width := self.width()):
            self._cut = (width, self.fontMetrics().elidedText(self._shown, Qt.TextElideMode.ElideRight, width))
        return self._cut[1]

    def sizeHint(self) -> QSize:
        """All of it; measured once, as Qt would do it for each question."""
        if self._whole is None:
            self._whole = super().sizeHint()
        return QSize(self._whole)

    def minimumSizeHint(self) -> QSize:
        """A few letters are enough."""
        whole = self.sizeHint()
        return QSize(min(self.fontMetrics().averageCharWidth() * 6, whole.width()), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say all of it in a tool tip where it is cut."""
        super().resizeEvent(event)
        self._tell_all()

    def _tell_all(self) -> None:
        self.setToolTip(self._shown if self._is_cut else "")
