"""What a link in a text leads to: a record of the pair at once, an address outside after asking."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from mentordesk_ui.dialogs.asking import AskDialog

OUTSIDE = ("https", "mailto")


def ask_to_open(address: str, parent: QWidget) -> AskDialog | None:
    """Ask before an address leaves the program, and open it when that is agreed; None for what is never opened."""
    url = QUrl(address)
    if url.scheme() not in OUTSIDE:
        return None
    question = QCoreApplication.translate("ArtifactsPage", "Open this address?")
    if url.scheme() == "https":
        answer = QCoreApplication.translate("ArtifactsPage", "Open in the browser")
    else:
        answer = QCoreApplication.translate("ArtifactsPage", "Write a mail")
    shown = url.toDisplayString(QUrl.ComponentFormattingOption.FullyEncoded)
    dialog = AskDialog(question, shown, answer, parent)
    dialog.agreed.connect(lambda: QDesktopServices.openUrl(url))
    dialog.open()
    return dialog
