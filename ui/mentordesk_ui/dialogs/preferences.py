"""What the program remembers for this person on this laptop; every change applies at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk_ui import languages
from mentordesk_ui.dialogs.reminder_choice import ReminderChoice
from mentordesk_ui.preferences import MAIL_LIMITS, Preferences
from mentordesk_ui.tab_order import InReadingOrder
from mentordesk_ui.widgets import Button, CheckBox, ComboBox, FormRow, Label, SegmentedChoice, WrappedLabel
from mentordesk_ui.widgets.painting import follow_theme, indented, scaled, show_if, tight

TEXT_SIZES = (100, 125, 150, 175, 200)


class PreferencesDialog(InReadingOrder, QDialog):
    """Look, mails, reminders.

    Signals:
        look_changed(str, int): theme name and text size in percent.
        language_changed(str): the language of the window, by its code, or `system`.
        passphrase_changed(str): the keys of this laptop are under this passphrase now.
        watch_changed(): another folder is watched, or none.
        reminders_changed(): whether or when to be reminded was chosen anew.
    """

    look_changed = Signal(str, int)
    language_changed = Signal(str)
    passphrase_changed = Signal(str)
    watch_changed = Signal()
    reminders_changed = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._preferences = preferences
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(14)
        column.addWidget(Label(self.tr("Preferences"), "h2"))
        view = QScrollArea(widgetResizable=True)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("content")
        self._rows = tight(QVBoxLayout(content), 18)
        self._rows.setContentsMargins(4, 4, 14, 4)
        self._build_look()
        self._build_mail()
        self._build_watch()
        self._build_quiet()
        self._build_keys()
        self._rows.addStretch(1)
        view.setWidget(content)
        column.addWidget(view, 1)
        line = tight(QHBoxLayout())
        line.addWidget(WrappedLabel(self.tr("Everything here is kept and applies at once."), "small", "muted"), 1)
        close = Button(self.tr("Close"), "", "primary")
        close.clicked.connect(self.accept)
        line.addWidget(close)
        column.addLayout(line)
        follow_theme(self, self._fit)

    def _fit(self) -> None:
        """Be as large as it is good to read, within the window; text gets larger while the dialog is open."""
        wanted = QSize(scaled(600), scaled(620))
        if (parent := self.parentWidget()) is not None:
            wanted = wanted.boundedTo(parent.window().size() - QSize(40, 40))
        self.resize(wanted.expandedTo(self.size()) if self.isVisible() else wanted)

    def _build_look(self) -> None:
        kept = self._preferences
        themes = [
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("contrast", self.tr("High contrast")),
        ]
        self.theme = SegmentedChoice(themes, self.tr("Look"), kept.theme)
        sizes = [(str(each), f"{each} %") for each in TEXT_SIZES]
        nearest = min(TEXT_SIZES, key=lambda each: abs(each - kept.text_percent))
        self.size_choice = SegmentedChoice(sizes, self.tr("Text size"), str(nearest))
        for choice in (self.theme, self.size_choice):
            choice.chosen.connect(self._look)
        self._rows.addWidget(FormRow(self.tr("Look"), self.theme))
        self._rows.addWidget(FormRow(self.tr("Text size"), self.size_choice))
        system = self.tr("As the system ({0})").format(languages.NAMES[languages.of_system()])
        known = languages.NAMES.items()
        self.language = ComboBox()
        for name, words in [(languages.SYSTEM, system), *known]:
            self.language.addItem(words, name)
        self.language.setCurrentIndex(self.language.findData(kept.language))
        self.language.activated.connect(lambda: self.language_changed.emit(self.language.currentData()))
        hint = self.tr("Dates and numbers follow it. What the two of you write stays as it is.")
        self._rows.addWidget(FormRow(self.tr("Language"), self.language, hint))

    def _build_mail(self) -> None:
        limits = [(str(each), self.tr("{0} MB").format(each)) for each in MAIL_LIMITS]
        self.limit = SegmentedChoice(limits, self.tr("Largest mail"), str(self._preferences.mail_limit))
        self.limit.chosen.connect(self._set_limit)
        hint = self.tr("What your mail server takes in one mail. Larger updates go in several.")
        self._rows.addWidget(FormRow(self.tr("Largest mail"), self.limit, hint))
        self.folder = WrappedLabel("", "small", "muted", measure=90)
        self.change_folder = Button(self.tr("Choose another folder…"), "folder-open")
        self.change_folder.clicked.connect(self._ask_folder)
        self._rows.addWidget(_titled(self.tr("Folder for updates and invitations"), self.folder, self.change_folder))
        self._show_folder()

    def _build_watch(self) -> None:
        self.watch = CheckBox(self.tr("Tell me when a new update lies in a folder, such as Downloads"))
        self.watch.setChecked(self._preferences.watched_folder is not None)
        self.watch.toggled.connect(self._set_watch)
        self.watched = WrappedLabel("", "small", "muted", measure=90)
        self.change_watched = Button(self.tr("Watch another folder…"), "folder-open")
        self.change_watched.clicked.connect(self._ask_watched)
        hint = WrappedLabel(self.tr("Nothing is brought in by itself."), "small", "muted")
        self._rows.addWidget(_below(self.watch, hint, self.watched, self.change_watched))
        self._show_watched()

    def _build_quiet(self) -> None:
        self.remind = CheckBox(self.tr("Remind me on quitting of changes that are not sent"))
        self.remind.setChecked(self._preferences.reminds_of_unsent)
        self.remind.toggled.connect(self._set_remind)
        self._rows.addWidget(self.remind)
        self.reminders = ReminderChoice(self._preferences)
        self.reminders.changed.connect(self.reminders_changed)
        self._rows.addWidget(self.reminders)

    def _build_keys(self) -> None:
        self.keys_words = WrappedLabel("", tint="muted")
        self.passphrase = Button("", "key-round")
        self.passphrase.clicked.connect(self._ask_passphrase)
        self._rows.addWidget(_titled(self.tr("Keys of this laptop"), self.keys_words, self.passphrase))
        self._show_keys()

    def _show_keys(self) -> None:
        words = {
            "keyring": self.tr("They lie in the keyring of this computer and open with your login."),
            "passphrase": self.tr("They open with your passphrase."),
            "file": self.tr("They lie in a file that only you may read."),
            "": self.tr("They are kept as soon as you have a pair."),
        }
        kind = self._kind_of_keys()
        self.keys_words.setText(words[kind])
        under_one = kind == "passphrase"
        self.passphrase.setText(
            self.tr("Change the passphrase…") if under_one else self.tr("Put them under a passphrase…")
        )
        told = self._preferences.environ.get("MENTORDESK_KEYSTORE", "")
        self.passphrase.setVisible(bool(kind) and told in ("", "passphrase"))

    def _kind_of_keys(self) -> str:
        try:
            return self._preferences.home.keystore(self._preferences.environ, ask_passphrase=lambda: "-").kind
        except MentorDeskError:
            return ""

    def _ask_passphrase(self) -> None:
        from mentordesk_ui.dialogs.passphrase import PassphraseDialog

        self.asked = PassphraseDialog(self._preferences, self._kind_of_keys(), self)
        self.asked.changed.connect(self.passphrase_changed)
        self.asked.accepted.connect(self._show_keys)
        self.asked.open()

    # --- what was chosen ------------------------------------------------------------------------------------------

    def _look(self) -> None:
        self.look_changed.emit(self.theme.value(), int(self.size_choice.value()))

    def _set_limit(self, limit: str) -> None:
        self._preferences.mail_limit = int(limit)

    def _set_remind(self, wanted: bool) -> None:
        self._preferences.reminds_of_unsent = wanted

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for updates"), str(self._preferences.updates_folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.set_folder)
        dialog.open()

    def set_folder(self, folder: str) -> None:
        """Write updates and invitations to another folder from now on."""
        self._preferences.updates_folder = Path(folder)
        self._show_folder()

    def _set_watch(self, wanted: bool) -> None:
        self.set_watched(str(_downloads(self._preferences)) if wanted else "")

    def _ask_watched(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder to watch"), str(_downloads(self._preferences)))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.set_watched)
        dialog.open()

    def set_watched(self, folder: str) -> None:
        """Notice new updates in a folder from now on; an empty text watches none."""
        self._preferences.watched_folder = Path(folder) if folder else None
        self._show_watched()
        self.watch_changed.emit()

    def _show_watched(self) -> None:
        folder = self._preferences.watched_folder
        self.watched.setText(str(folder or "").replace("/", "/\u200b"))
        for part in (self.watched, self.change_watched):
            show_if(part, folder is not None)

    def _show_folder(self) -> None:
        self.folder.setText(str(self._preferences.updates_folder).replace("/", "/\u200b"))


def _downloads(preferences: Preferences) -> Path:
    """Return the folder that is watched, or where this system puts what is downloaded."""
    found = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    return preferences.watched_folder or Path(found)


def _below(head: QWidget, *parts: QWidget) -> QWidget:
    """Put parts below a box to tick, in line with its words."""
    holder = QWidget()
    column = tight(QVBoxLayout(holder), 6)
    column.addWidget(head)
    inner = tight(QVBoxLayout(), 6)
    for part in parts:
        inner.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading if isinstance(part, Button) else Qt.AlignmentFlag(0))
    column.addLayout(indented(inner, scaled(28)))
    return holder


def _titled(title: str, *parts: QWidget) -> QWidget:
    """Put parts below a title, as fields of a form stand below theirs."""
    holder = QWidget()
    column = tight(QVBoxLayout(holder), 6)
    column.addWidget(WrappedLabel(title, "medium"))
    for part in parts:
        if isinstance(part, Button):
            line = tight(QHBoxLayout())
            line.addWidget(part)
            line.addStretch(1)
            column.addLayout(line)
        else:
            column.addWidget(part)
    return holder
