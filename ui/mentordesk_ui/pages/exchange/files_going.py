"""The files that ride along with an update: how many, how large, in how many mails, and which are left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk_ui.file_words import size_words
from mentordesk_ui.messages import plural
from mentordesk_ui.preferences import LEAVE_OUT, Preferences
from mentordesk_ui.widgets import IconView, Label, SegmentedChoice, WrappedLabel
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.listing import listed
from mentordesk_ui.widgets.painting import show_if, tight

if TYPE_CHECKING:
    from mentordesk.bundles.outgoing import Outgoing

NAMED = 3


class FilesGoing(QWidget):
    """What the Send page says of files; the choice shows where a file is large enough for one.

    Signals:
        leave_out_chosen(int): files over so many MB stay behind; 0: none does.
    """

    leave_out_chosen = Signal(int)

    def __init__(self, found: Outgoing, preferences: Preferences, partner: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences, self._partner = preferences, partner
        self.going, self.left = _Line("paperclip"), _Line("file")
        self.choice = SegmentedChoice(
            [(str(each), self._option(each)) for each in LEAVE_OUT],
            self.tr("Largest file that rides along unasked"),
            str(preferences.leave_out),
        )
        self.choice.chosen.connect(lambda size: self.leave_out_chosen.emit(int(size)))
        choice = Flow(Label(self.tr("Largest file"), tint="muted"), self.choice, spacing=12)
        column = tight(QVBoxLayout(self), 8)
        for widget in (self.going, self.left, choice):
            column.addWidget(widget)
        show_if(choice, found.largest > min(filter(None, LEAVE_OUT)) * 1_000_000)
        self.say(found)

    def say(self, found: Outgoing) -> None:
        """Say what would go now."""
        self.going.words.setText(self._going(found, self._preferences.mail_limit))
        self.left.words.setText(self._left(found, self._partner))
        show_if(self.going, bool(found.files))
        show_if(self.left, bool(found.left))
        self.setVisible(bool(found.files or found.left))

    def _option(self, size: int) -> str:
        return self.tr("{0} MB").format(size) if size else self.tr("Any size")

    def _going(self, found: Outgoing, limit: int) -> str:
        from mentordesk.bundles.send import MAIL_SHARE

        words = plural(self.tr("With %n file(s)", "", found.files), found.files)
        mails = -(-found.size // int(limit * 1_000_000 * MAIL_SHARE))
        if mails < 2:
            return self.tr("{0} · {1}").format(words, size_words(found.size))
        about = plural(self.tr("about %n mail(s)", "", mails), mails)
        return self.tr("{0} · {1} · {2}").format(words, size_words(found.size), about)

    def _left(self, found: Outgoing, partner: str) -> str:
        names = listed(
            self.tr("{0} ({1})").format(name, size_words(size))
            for name, size in sorted(found.left, key=lambda each: -each[1])[:NAMED]
        )
        if (more := len(found.left) - NAMED) > 0:
            names = self.tr("{0} and {1} more").format(names, more)
        return self.tr("Left out: {0}. {1} sees that, and can ask for it.").format(names, partner)


class _Line(QWidget):
    """An icon and a sentence."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.words = WrappedLabel("", "medium")
        line = tight(QHBoxLayout(self), 12)
        line.addWidget(IconView(icon, "muted", 18))
        line.addWidget(self.words, 1)
