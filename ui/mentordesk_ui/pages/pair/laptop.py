"""What this laptop holds of the pair: its folder, the words that prove who is at the other end, the way back in."""

from __future__ import annotations

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import partner_name
from mentordesk_ui.pages.invite import SpokenWords
from mentordesk_ui.widgets import Button, Card, Label, LinkButton, WrappedLabel
from mentordesk_ui.widgets.fact_rows import LinkLine
from mentordesk_ui.widgets.painting import tight


class LaptopCard(Card):
    """The folder, and how to get back in.

    Signals:
        go(str, str): as `Page.go`.
        said(str, bool): as `Page.said`.
    """

    go = Signal(str, str)
    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("On this laptop"))
        self._desk = desk
        words = self.tr("Everything of this pair lies in one folder. Copy it as a whole to keep it elsewhere.")
        self.add(WrappedLabel(words, tint="muted"))
        self.folder = WrappedLabel(_breakable(str(desk.workspace.folder)), "small", measure=90)
        self.folder.setAccessibleName(self.tr("Folder: {0}").format(desk.workspace.folder))
        self.show_button = Button(self.tr("Show folder"), "folder-open")
        self.show_button.clicked.connect(self._show_folder)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.show_button)
        self.backups = Button(self.tr("Backups"), "database-backup")
        self.backups.clicked.connect(lambda: self.go.emit("backups", ""))
        line.addWidget(self.backups)
        line.addStretch(1)
        self.add(self.folder)
        self.add_layout(line)
        self.sheet_words = WrappedLabel("", tint="muted")
        self.sheet = LinkButton(self.tr("Show the 24 recovery words"))
        self.sheet.clicked.connect(lambda: self.go.emit("recovery", ""))
        self.sheet_line = LinkLine(self.sheet)
        self.add_space(4)
        self.add(Label(self.tr("A way back in"), "medium"))
        self.add(self.sheet_words)
        self.add(self.sheet_line)

    def refresh(self) -> None:
        """Look again whether the recovery words are on paper."""
        waits = bool(self._desk.sheet.words())
        self.sheet_words.setText(
            self.tr("Your recovery words are not on paper yet. Without them a lost laptop is a lost pair.")
            if waits
            else self.tr("Your 24 recovery words are on paper. This laptop does not know them any more.")
        )
        self.sheet_line.setVisible(waits)

    def _show_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.workspace.folder))):
            self.said.emit(self.tr("No program here shows folders. The path stands above."), False)


class SafetyCard(Card):
    """Twelve words that both see alike when nobody stands between them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Safety words"))
        self._desk = desk
        sentence = self.tr("Read them to {0} by phone once. When both of you see the same, nobody stands between you.")
        self.add(WrappedLabel(sentence.format(partner_name(desk.workspace)), tint="muted"))
        self.words: SpokenWords | None = None

    def refresh(self) -> None:
        """Show the words as soon as the other has joined."""
        from mentordesk.bundles import pairing

        words = pairing.safety_words(self._desk.workspace)
        self.setVisible(bool(words))
        if words and self.words is None:
            self.words = SpokenWords(words.split(), role="medium")
            self.add(self.words)


def _breakable(path: str) -> str:
    """Let a long path wrap after each folder."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
