"""A link that writes a copy of a finished file to another place, such as a stick."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk_ui.mail_actions import MailActions
from mentordesk_ui.widgets import LinkButton


class SaveElsewhere(LinkButton):
    """What came of it is told where the ways to mail the file are.

    Args:
        file: an invitation.
    """

    def __init__(self, file: Path, mail: MailActions, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setText(self.tr("Save the file somewhere else…"))
        self._file, self._mail = file, mail
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the invitation"), str(self._file))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._file.suffix[1:])
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, target: str) -> None:
        """Write the copy; a target that is the file itself is left as it is."""
        try:
            shutil.copyfile(self._file, target)
        except shutil.SameFileError:
            pass
        except OSError:
            self._mail.show_state(
                self.tr("The file could not be written there. The invitation is safe; choose another place."),
                can_mark=False,
            )
            return
        self._mail.show_state(self.tr("Saved as {0}.").format(Path(target).name), can_mark=False)
