"""How this laptop keeps its keys: asked once, and only where nothing decides it already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mentordesk_ui.preferences import Preferences
from mentordesk_ui.widgets import FormRow, SegmentedChoice, WrappedLabel
from mentordesk_ui.widgets.painting import tight

if TYPE_CHECKING:
    from mentordesk.bundles.keystore import KeyStore

LEAST_PASSPHRASE = 10  # characters


class KeysChoice(QWidget):
    """Keyring, passphrase or file, with what each means; hidden when it was decided before."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        from mentordesk.bundles.keystore import keyring_usable

        super().__init__(parent)
        self._home, self._environ = preferences.home, preferences.environ
        self.is_decided = self._is_decided()
        column = tight(QVBoxLayout(self), 12)
        options = [("passphrase", self.tr("Passphrase")), ("file", self.tr("Plain file"))]
        if not self.is_decided and keyring_usable():
            options.insert(0, ("keyring", self.tr("Keyring of this computer")))
        self.kind = SegmentedChoice(options, self.tr("How this laptop keeps its keys"))
        self.kind.chosen.connect(lambda _kind: self._explain())
        column.addWidget(FormRow(self.tr("How this laptop keeps its keys"), self.kind))
        self.meaning = WrappedLabel("", "small", "muted")
        column.addWidget(self.meaning)
        self.passphrase = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.again = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.passphrase_row = FormRow(self.tr("Passphrase"), self.passphrase)
        self.again_row = FormRow(self.tr("The same once more"), self.again)
        column.addWidget(self.passphrase_row)
        column.addWidget(self.again_row)
        self.setVisible(not self.is_decided)
        self._explain()

    def _is_decided(self) -> bool:
        from mentordesk.bundles.keystore import choose_keystore
        from mentordesk.bundles.keystore_errors import KeyStoreError

        if self._environ.get("MENTORDESK_HOME") or self._environ.get("MENTORDESK_KEYSTORE"):
            return True
        if not (self._home.config / "keys" / "kind").exists():
            return False
        try:
            choose_keystore(self._home.config, self._environ, ask_passphrase=lambda: "-")
        except KeyStoreError:
            return False
        return True

    def _explain(self) -> None:
        kind = self.kind.value()
        words = {
            "keyring": self.tr("They open with your login. This is the usual way."),
            "passphrase": self.tr("You type it each time MentorDesk opens. Nobody can give it back to you."),
            "file": self.tr("Whoever can read your files can read your updates. Choose it only on an encrypted disk."),
        }
        self.meaning.setText(words[kind])
        self.passphrase_row.setVisible(kind == "passphrase")
        self.again_row.setVisible(kind == "passphrase")

    def problem(self) -> str:
        """Return what is wrong with the passphrase, or nothing; it is said at the field too."""
        self.passphrase_row.set_error("")
        self.again_row.set_error("")
        if self.is_decided or self.kind.value() != "passphrase":
            return ""
        if len(self.passphrase.text()) < LEAST_PASSPHRASE:
            text = self.tr("Use at least {0} characters; a few words are easy to remember.").format(LEAST_PASSPHRASE)
            self.passphrase_row.set_error(text)
            return text
        if self.passphrase.text() != self.again.text():
            text = self.tr("The two are not the same.")
            self.again_row.set_error(text)
            return text
        return ""

    def keystore(self, passphrase: str = "") -> KeyStore:
        """Return the store that was decided or chosen, and remember the choice.

        Args:
            passphrase: of a store decided before that is under one.
        Raises:
            KeyStoreError: it cannot be used.
        """
        from mentordesk.bundles.keystore import remember_keystore

        if not self.is_decided:
            remember_keystore(self._home.config, self.kind.value())
            passphrase = self.passphrase.text()
        return self._home.keystore(self._environ, ask_passphrase=lambda: passphrase)
