"""One note in the panel: its number, its words, the answers to it, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.records import Annotation, Reply
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.new_text import NewText
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.artifacts import words
from mentordesk_ui.pages.artifacts.answer_view import AnswerView, shown_name
from mentordesk_ui.pages.artifacts.editable import EditableText
from mentordesk_ui.pages.artifacts.shown import ShownNote
from mentordesk_ui.pages.artifacts.tags import TagChoice, TagPill
from mentordesk_ui.theme import tokens
from mentordesk_ui.theme.shapes import RADIUS
from mentordesk_ui.viewers.gutter import paint_disc
from mentordesk_ui.widgets import Button, IconButton, Label, StatusPill, WrappedLabel
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.labels import ElidedLabel
from mentordesk_ui.widgets.painting import box, clear, colour, follow_theme, leading_rect, scaled, show_if, start, tight
from mentordesk_ui.widgets.pressable import Pressable

_KEYS = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_R,
    Qt.Key.Key_Delete,
)


class Disc(QWidget):
    """The pin of a note beside its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number, self._tint, self._settled, self._current = 0, "planned", False, False
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(scaled(26), scaled(26))

    def show_note(self, note: ShownNote, is_current: bool) -> None:
        """Show the number of a note in its colour."""
        self._number, self._settled, self._current = note.number, note.note.state == "resolved", is_current
        self._tint = "planned" if self._settled else words.tag_tone(note.note.tag)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        paint_disc(
            start(self), self.rect().adjusted(1, 1, -1, -1), self._number, self._tint, self._settled, self._current
        )


class NoteHead(Pressable):
    """The head of a note: what the keyboard walks over; a press chooses the note.

    Signals:
        key_pressed(int): a key that the panel knows: to walk on, to answer, to delete.
    """

    key_pressed = Signal(int)

    focus_inset = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.disc = Disc()
        self.who = Label("", "medium")
        self.day = ElidedLabel("", "small", "muted")
        self.state = StatusPill("planned")
        line = QHBoxLayout(self)
        line.setContentsMargins(2, 4, 2, 4)
        line.setSpacing(8)
        line.addWidget(self.disc)
        line.addWidget(self.who)
        line.addWidget(self.day, 1)
        line.addWidget(self.state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keys of the panel to the panel."""
        if event.key() in _KEYS:
            self.key_pressed.emit(event.key())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card is drawn by itself."""


class NoteCard(QFrame):
    """A note; the one that is chosen is open, with its answers and a field to answer in.

    Signals:
        chosen(str): the person wants this note.
        state_wanted(str, str): the note shall be “resolved” or “open”.
        answered(str, str): the note gets this answer.
        tag_wanted(str, str): the note gets this tag.
        delete_wanted(str): the note shall be deleted.
        delete_answer_wanted(str): this answer shall be deleted.
        place_wanted(str): the person wants to choose a place for the note in this version.
        guess_accepted(str): the place that was guessed is the right one.
        said(str, bool): as `Page.said`.
    """

    chosen = Signal(str)
    state_wanted = Signal(str, str)
    answered = Signal(str, str)
    tag_wanted = Signal(str, str)
    delete_wanted = Signal(str)
    delete_answer_wanted = Signal(str)
    place_wanted = Signal(str)
    guess_accepted = Signal(str)
    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shown: ShownNote | None = None
        self.is_current = False
        self._answers_shown: object = None
        self.answers: list[AnswerView] = []
        self.reply: NewText | None = None
        self.head = NoteHead()
        self.head.clicked.connect(lambda: self.chosen.emit(self.note_id))
        self.tag = TagPill("suggestion")
        self.place = WrappedLabel("", "small", "muted")
        self.tags = TagChoice()
        self.tags.chosen.connect(lambda tag: self.tag_wanted.emit(self.note_id, tag))
        self.tags.hide()
        self.body = EditableText(desk, Annotation, "annotations.edit_annotation", self.tr("Note"))
        self.body.said.connect(self.said)
        self.body.closed.connect(self._edited)
        self.brief = ElidedLabel("", "small", "muted")
        self.count = WrappedLabel("", "small-strong", "muted")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 12)
        self._column.setSpacing(6)
        self._column.addWidget(self.head)
        self._facts = QWidget()
        facts = tight(QHBoxLayout(self._facts), 8)
        facts.addWidget(self.tag, 0, Qt.AlignmentFlag.AlignTop)
        facts.addWidget(self.place, 1, Qt.AlignmentFlag.AlignVCenter)
        self._column.addWidget(self._facts)
        self._column.addWidget(self.brief)
        self._column.addWidget(self.tags)
        self._column.addWidget(self.body)
        self._column.addWidget(self.count)
        self._open_part: QWidget | None = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def note_id(self) -> str:
        """The id of the note."""
        return self.shown.note.id if self.shown is not None else ""

    # --- showing --------------------------------------------------------------------------------------------------

    def show_note(self, shown: ShownNote, is_current: bool) -> None:
        """Show a note; what is being typed in it stays."""
        if shown == self.shown and is_current == self.is_current:
            return
        self.shown, self.is_current = shown, is_current
        note = shown.note
        self.head.disc.show_note(shown, is_current)
        self.head.who.setText(shown_name(shown.writer, self.tr("You")))
        self.head.who.set_tint(shown.writer.role)
        self.head.day.setText(shown.day)
        self.head.state.show_state(words.state_sign(note.state), words.state_word(note.state))
        self.tag.show_tag(note.tag)
        self.tags.set_value(note.tag)
        self.place.setText(self._place_words(shown))
        self.body.show_text(note.id, note.body)
        self.count.setText(plural(self.tr("%n answer(s)", "", len(shown.answers)), len(shown.answers)))
        is_put_away = note.state == "resolved" and not is_current
        self.brief.setText(shown.first_words)
        for part, is_seen in (
            (self.count, bool(shown.answers) and not is_current and not is_put_away),
            (self.brief, is_put_away),
            (self._facts, not is_put_away),
            (self.body, not is_put_away),
        ):
            show_if(part, is_seen)
        self.head.setAccessibleName(self._spoken(shown))
        if is_current:
            self._open(shown)
        elif self._open_part is not None:
            self._open_part.hide()
            self.tags.hide()
        self.update()

    def _place_words(self, shown: ShownNote) -> str:
        place = words.place_words(shown.anchor if shown.is_placed else shown.note.anchor)
        return self.tr("{0}, moved with its surroundings").format(place) if shown.certainty == "moved" else place

    def _spoken(self, shown: ShownNote) -> str:
        return self.tr("Note {number}, {tag}, {state}, {who}, {place}: {words}").format(
            number=shown.number,
            tag=words.tag_word(shown.note.tag),
            state=words.state_word(shown.note.state),
            who=self.head.who.text(),
            place=self.place.text(),
            words=shown.first_words,
        )

    def _open(self, shown: ShownNote) -> None:
        if self._open_part is None:
            self._open_part = self._make_open_part()
            self._column.addWidget(self._open_part)
        self._open_part.show()
        self._show_answers(shown)
        self.lost.setVisible(not shown.is_placed)
        self.accept.setVisible(shown.certainty == "unsure" and not shown.reason)
        self.lost_words.setText(self._why_lost(shown))
        settled = shown.note.state == "resolved"
        self.settle.setText(self.tr("Reopen") if settled else self.tr("Settle"))
        self.settle.icon_name = "undo-2" if settled else "check"
        self.settle.updateGeometry()

    def _why_lost(self, shown: ShownNote) -> str:
        reasons = {
            "missing file": self.tr("A file it could be compared with has not arrived, so its place is not known."),
            "too large": self.tr("The file is too large to look for its place."),
            "unreadable": self.tr("The versions are of different kinds, so its place is not known."),
            "no version": self.tr("The version it was written on is not here."),
        }
        if shown.certainty == "unsure":
            return reasons.get(shown.reason, "") or self.tr("This may be its place in this version. Is it?")
        return self.tr("What it was about is not in this version any more.")

    def _make_open_part(self) -> QWidget:
        part = QWidget()
        column = tight(QVBoxLayout(part), 8)
        self.lost = QWidget()
        lost = tight(QVBoxLayout(self.lost), 6)
        self.lost_words = WrappedLabel("", "small", "progress")
        self.accept = Button(self.tr("Yes, here"), "check")
        self.accept.clicked.connect(lambda: self.guess_accepted.emit(self.note_id))
        self.replace = Button(self.tr("Place it here"), "map")
        self.replace.clicked.connect(lambda: self.place_wanted.emit(self.note_id))
        lost.addWidget(self.lost_words)
        lost.addWidget(Flow(self.accept, self.replace))
        column.addWidget(self.lost)
        self._answers_column = tight(QVBoxLayout(), 8)
        column.addLayout(self._answers_column)
        editor = MarkdownArea(self.tr("Answer…"), 1, 10, has_bar=False)
        editor.setAccessibleName(self.tr("Answer to this note"))
        self.reply = NewText(self._desk, Reply, "body", editor)
        self.reply.open(self.note_id)
        self.reply.sent.connect(lambda text: self.answered.emit(self.note_id, text))
        self.send = Button(self.tr("Answer"), "reply")
        self.send.setToolTip(self.tr("Ctrl+Return"))
        self.send.clicked.connect(self.reply.send)
        self.settle = Button(self.tr("Settle"), "check")
        self.settle.clicked.connect(self._settle)
        self.more = IconButton("ellipsis", self.tr("More to do with this note"))
        self.more.clicked.connect(self._show_menu)
        column.addWidget(editor)
        column.addWidget(Flow(self.send, self.settle, self.more, spacing=8))
        return part

    def _show_answers(self, shown: ShownNote) -> None:
        if shown.answers == self._answers_shown or any(each.body.is_editing for each in self.answers):
            return
        self._answers_shown = shown.answers
        clear(self._answers_column)
        self.answers = []
        for each in shown.answers:
            view = AnswerView(self._desk, each)
            view.said.connect(self.said)
            view.delete_wanted.connect(self.delete_answer_wanted)
            self._answers_column.addWidget(view)
            self.answers.append(view)

    # --- doing ----------------------------------------------------------------------------------------------------

    def seal(self) -> None:
        """Seal what is being typed; an answer that was not sent stays a draft."""
        self.body.seal()
        for each in self.answers:
            each.body.seal()
        if self.reply is not None:
            self.reply.editor.flush()

    def edit(self) -> None:
        """Let the words and the tag be changed."""
        self.tags.show()
        self.tag.hide()
        self.body.edit()

    def _edited(self) -> None:
        self.tags.hide()
        self.tag.show()

    def _settle(self) -> None:
        if self.shown is not None:
            self.state_wanted.emit(self.note_id, "open" if self.shown.note.state == "resolved" else "resolved")

    def menu(self) -> QMenu:
        """Return what else can be done with the note."""
        menu = QMenu(self)
        if self.shown is not None and self.shown.writer.is_me:
            menu.addAction(self.tr("&Edit note"), self.edit)
        menu.addAction(self.tr("&Put in another place"), lambda: self.place_wanted.emit(self.note_id))
        menu.addAction(self.tr("&Copy text"), self._copy)
        if self.shown is not None and self.shown.writer.is_me:
            menu.addSeparator()
            menu.addAction(self.tr("&Delete note"), lambda: self.delete_wanted.emit(self.note_id))
        return menu

    def _show_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _copy(self) -> None:
        if self.shown is not None:
            QGuiApplication.clipboard().setText(self.shown.note.body)

    # --- looks ----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press anywhere on the card chooses the note."""
        if event.button() == Qt.MouseButton.LeftButton and not self.is_current:
            self.head.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit(self.note_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box; the current one has an edge and a bar in the colour of its tag."""
        painter = start(self)
        tint = words.tag_tone(self.shown.note.tag) if self.shown is not None else "planned"
        box(painter, self.rect(), "surface", "accent" if self.is_current else "hairline", RADIUS + 2)
        if self.is_current and tokens().border == 1:
            painter.setClipRect(leading_rect(self, QRect(0, 0, 4, self.height()), self.rect()))
            box(painter, self.rect(), tint, "", RADIUS + 2)
            painter.setPen(colour(tint))
