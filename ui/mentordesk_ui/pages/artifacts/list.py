"""The list of artifacts: a card for each, which can be dragged out of the window as its file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.queries.artifacts import ArtifactEntry
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.artifacts import words
from mentordesk_ui.theme import paint_icon
from mentordesk_ui.theme.shapes import CARD_RADIUS
from mentordesk_ui.widgets import CardGrid, Pill, RowLabel, StatusPill, WrappedLabel
from mentordesk_ui.widgets.banner import IconView
from mentordesk_ui.widgets.coming_rows import Coming, ComingRows
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.in_view import hold, walk_to
from mentordesk_ui.widgets.inline_text import inline
from mentordesk_ui.widgets.labels import ElidedLabel
from mentordesk_ui.widgets.listing import listed, side_by_side
from mentordesk_ui.widgets.painting import box, follow_theme, scaled, show_if, soft_box, start, tight
from mentordesk_ui.widgets.pressable import Pressable

_SAID = 150
_WALK = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End)


class KindTile(QWidget):
    """The icon of a kind on a tint."""

    def __init__(self, icon: str, size: int = 44, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._size = icon, size
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(scaled(self._size), scaled(self._size))

    def show_icon(self, icon: str) -> None:
        """Show another kind."""
        self._icon = icon
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tint and icon."""
        painter = start(self)
        soft_box(painter, self.rect(), "soft_accent", "accent", 10)
        inset = self.width() // 4
        paint_icon(painter, self.rect().adjusted(inset, inset, -inset, -inset), self._icon, "accent")


class ArtifactCard(Pressable):
    """One artifact: `clicked` opens it.

    Signals:
        dragged(str): the person drags it; its file goes along.
    """

    dragged = Signal(str)

    focus_radius = CARD_RADIUS

    def __init__(self, entry: ArtifactEntry, goal: str, both_changed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        artifact, latest = entry.artifact, entry.latest
        self._pressed: QPoint | None = None
        self.title = RowLabel(artifact.title, "h3")
        facts = [words.kind_word(artifact)]
        if latest is not None:
            facts.append(latest.file_name)
        if entry.versions > 1:
            facts.append(plural(self.tr("%n version(s)", "", entry.versions), entry.versions))
        self.facts = ElidedLabel(side_by_side(facts), "small", "muted")
        said = " ".join(inline(artifact.description[:600])[0].split())
        self.said = WrappedLabel(said if len(said) <= _SAID else f"{said[: _SAID - 1].rstrip()}…", "small")
        show_if(self.said, bool(said))
        head = tight(QHBoxLayout(), 14)
        head.addWidget(KindTile(words.kind_icon(artifact)), 0, Qt.AlignmentFlag.AlignTop)
        names = tight(QVBoxLayout(), 2)
        names.addWidget(self.title)
        names.addWidget(self.facts)
        head.addLayout(names, 1)
        self.pills = Flow(*self._pills(entry, both_changed), spacing=8)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addStretch(1)
        column.addWidget(self.pills)
        if goal:
            line = tight(QHBoxLayout(), 8)
            line.addWidget(IconView("target", "muted", 15))
            line.addWidget(ElidedLabel(goal, "small", "muted"), 1)
            column.addLayout(line)
        spoken = [artifact.title, *facts, *(each.text() for each in self.pills.findChildren(Pill)), goal]
        self.setAccessibleName(listed(spoken))
        self.setAccessibleDescription(said)

    def _pills(self, entry: ArtifactEntry, both_changed: bool) -> list[Pill]:
        found: list[Pill] = []
        if not entry.is_here:
            found.append(Pill(self.tr("File has not arrived yet"), "info"))
        if entry.open_notes:
            found.append(StatusPill("progress", words.open_notes_words(entry.open_notes)))
        elif entry.notes:
            found.append(StatusPill("done", plural(self.tr("%n note(s), none open", "", entry.notes), entry.notes)))
        else:
            found.append(StatusPill("planned", self.tr("No notes yet")))
        if entry.artifact.problems() and entry.artifact.kind == "picture" and not entry.artifact.alt.strip():
            found.append(Pill(self.tr("Needs a description"), "progress"))
        if both_changed:
            found.append(StatusPill("blocked", self.tr("Both of you changed it")))
        return found

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the list."""
        if event.key() in _WALK:
            event.ignore()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the file out once the pointer went far enough."""
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = (event.position().toPoint() - self._pressed).manhattanLength()
            if far >= QApplication.startDragDistance():
                self._pressed = None
                self.setDown(False)
                self.dragged.emit(self.entry.artifact.id)
                return
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        hot = self.hot or self.hasFocus()
        box(start(self), self.rect(), "surface", "accent" if hot else "hairline", CARD_RADIUS)


class ArtifactList(QWidget):
    """All artifacts, two abreast where there is room; arrow keys walk through them.

    Signals:
        chosen(str): the person wants to read this one.
        dragged(str): the person drags this one.
    """

    chosen = Signal(str)
    dragged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        self.cards: list[ArtifactCard] = []  # those that are made
        self._coming = ComingRows(self, self._come)
        self.grid = CardGrid(3, 330, fill=False)
        column = tight(QVBoxLayout(self))
        column.addWidget(self.grid)
        column.addStretch(1)

    def show_entries(
        self, entries: Sequence[ArtifactEntry], goals: Mapping[str, str], both_changed: frozenset[str]
    ) -> None:
        """Show these; the keyboard stays on the one it is on."""
        wanted = (tuple(entries), dict(goals), both_changed)
        if wanted == self._shown:
            return
        self._shown = wanted
        focused = next((card.entry.artifact.id for card in self.cards if card.hasFocus()), "")
        seen = self._coming.count_seen(self.cards)
        self.grid.clear()
        self.cards = []
        self._coming.begin((self._card(each, goals, both_changed) for each in entries), seen)
        if focused and not self._coming.hold(focused) and self.cards:
            hold(self.cards[0])

    def _card(self, entry: ArtifactEntry, goals: Mapping[str, str], both_changed: frozenset[str]) -> Coming:
        artifact = entry.artifact
        make = partial(ArtifactCard, entry, goals.get(artifact.goal, ""), artifact.id in both_changed)
        return Coming(artifact.id, make)

    def _come(self, coming: Coming, card: QWidget) -> None:
        assert isinstance(card, ArtifactCard)
        card.clicked.connect(lambda: self.chosen.emit(coming.key))
        card.dragged.connect(self.dragged)
        self.grid.add(card)
        self.cards.append(card)

    def focus(self, artifact: str = "") -> None:
        """Put the keyboard on an artifact, or on the first, and bring it into view."""
        if not self._coming.focus(artifact) and self.cards:
            self._coming.focus(self.cards[0].entry.artifact.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from card to card; Home and End go to the first and the last."""
        if event.key() == Qt.Key.Key_End:
            self._coming.make_all()
        at = next((place for place, card in enumerate(self.cards) if card.hasFocus()), -1)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        across, wide = (-1 if mirrored else 1), self.grid.columns()
        step = {
            Qt.Key.Key_Right: across,
            Qt.Key.Key_Left: -across,
            Qt.Key.Key_Down: wide,
            Qt.Key.Key_Up: -wide,
            Qt.Key.Key_Home: -at,
            Qt.Key.Key_End: len(self.cards) - 1 - at,
        }.get(Qt.Key(event.key()))
        if step is not None and at >= 0 and 0 <= at + step < len(self.cards):
            walk_to(self.cards[at + step])
            return
        super().keyPressEvent(event)


class DropFrame(QWidget):
    """Lies over the page while files are dragged over it, and says what will come of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.sentence = WrappedLabel(self.tr("Let go to add these files"), "h3", "accent")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(IconView("file-plus", "accent", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        column.addWidget(self.sentence)
        column.addStretch(1)
        self.hide()

    def show_over(self, rect: QRect) -> None:
        """Come up over a part of the page."""
        self.setGeometry(rect.adjusted(12, 12, -12, -12))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed box."""
        box(start(self), self.rect(), "soft_accent", "accent", CARD_RADIUS, dashed=True)
