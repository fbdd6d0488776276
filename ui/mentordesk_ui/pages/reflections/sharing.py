"""Who can read a reflection, and the deliberate step that shares it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.queries.reflections import ReflectionEntry
from mentordesk_ui.pages.reflections import words
from mentordesk_ui.widgets import Button, Card, IconView, WrappedLabel
from mentordesk_ui.widgets.painting import tight


class SharingCard(Card):
    """A lock and words: private, queued or shared; sharing takes two presses that say who will read it.

    Signals:
        share_wanted(): the person has read who will see it, and shares it.
        keep_wanted(): the person keeps it private after all.
    """

    share_wanted = Signal()
    keep_wanted = Signal()

    def __init__(self, partner: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Who can read it"))
        self._partner = partner
        self.icon = IconView("lock", "muted", 22)
        self.words = WrappedLabel("", "medium")
        self.about = WrappedLabel("", "small", "muted")
        line = tight(QHBoxLayout(), 12)
        line.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        texts = tight(QVBoxLayout(), 2)
        texts.addWidget(self.words)
        texts.addWidget(self.about)
        line.addLayout(texts, 1)
        self.share = Button(self.tr("Share with {0}…").format(partner), "send")
        self.share.clicked.connect(lambda: self._ask(True))
        self.keep = Button(self.tr("Keep it private"), "lock")
        self.keep.clicked.connect(self.keep_wanted)
        self.question = QWidget()
        ask = tight(QVBoxLayout(self.question), 10)
        self.question_words = WrappedLabel("")
        self.confirm = Button(self.tr("Share with {0}").format(partner), "send", "primary")
        self.confirm.clicked.connect(self._confirm)
        self.not_now = Button(self.tr("Not now"), kind="quiet")
        self.not_now.clicked.connect(lambda: self._ask(False))
        answers = tight(QHBoxLayout(), 8)
        answers.addWidget(self.confirm)
        answers.addWidget(self.not_now)
        answers.addStretch(1)
        ask.addWidget(self.question_words)
        ask.addLayout(answers)
        buttons = tight(QHBoxLayout(), 8)
        buttons.addWidget(self.share)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        self.add_layout(line)
        self.add(self.question)
        self.add_layout(buttons)
        self.question.hide()

    def show_readers(self, entry: ReflectionEntry | None, is_mine: bool) -> None:
        """Show who can read it; None is one that is just being begun."""
        private, queued = entry is None or entry.is_private, entry is not None and entry.is_queued
        icon, who, tone = words.readers(entry, self._partner) if entry is not None else ("lock", "", "planned")
        self.icon.show_icon(icon, "muted" if tone == "planned" else tone)
        self.words.setText(who or self.tr("Only you can read this"))
        if queued:
            about = self.tr("It has not left this laptop. Until you send the next update you can keep it private.")
        elif private:
            about = self.tr("It lies in a file of its own on this laptop, which no update contains.")
        elif is_mine:
            about = self.tr("An update took it along. {0} may have it, also in earlier wordings.").format(self._partner)
        else:
            about = self.tr("{0} shared it with you.").format(self._partner)
        self.about.setText(about)
        self._can_share = is_mine and private and not queued and entry is not None
        self.keep.setVisible(queued)
        self._ask(self._can_share and not self.question.isHidden(), move=False)

    def _ask(self, asking: bool, *, move: bool = True) -> None:
        had_focus = self.question.isAncestorOf(self.focusWidget() or self)
        self.question_words.setText(
            self.tr(
                "With your next update {0} can read all of it: the title, every step, its tags and its links."
                " Nobody else can. It cannot be called back once it is sent."
            ).format(self._partner)
        )
        self.question.setVisible(asking)
        self.share.setVisible(self._can_share and not asking)
        if move and asking:
            self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)
        elif move and had_focus:
            self.share.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        self.question.hide()
        self.share_wanted.emit()
