"""Dialogs of a few sentences hold them whole, also when text gets larger while they stand open."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mentordesk_ui.dialogs.about import AboutDialog
from mentordesk_ui.dialogs.asking import AskDialog
from mentordesk_ui.dialogs.crash import CrashDialog
from mentordesk_ui.dialogs.dialog import Dialog
from mentordesk_ui.dialogs.leaving import LeavingDialog
from ui.clipping import clipped
from ui.looks import look

SENTENCE = "Three changes are not sent yet. They are kept here, and go with the next update that you send."
DIALOGS: dict[str, Callable[[QWidget], Dialog]] = {
    "about": AboutDialog,
    "asking": lambda parent: AskDialog("Open this link in your browser?", SENTENCE, "Open the link", parent),
    "crash": lambda parent: CrashDialog("KeyError\n  mentordesk_ui/pages/exchange/send.py:41 in refresh", parent),
    "leaving": lambda parent: LeavingDialog(
        "Three changes are not sent yet", SENTENCE, "Send them first", "Quit", "Do not ask me again", parent
    ),
}


def tops(dialog: Dialog) -> list[tuple[int, int]]:
    """Return the upper and lower edges of what stands in a dialog, from the top."""
    layout = dialog.layout()
    assert layout is not None
    items = [layout.itemAt(row).geometry() for row in range(layout.count())]
    return [(each.top(), each.bottom()) for each in items if each.height()]


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_holds_its_sentences_when_text_gets_larger(name: str, qtbot: QtBot, qapp: QApplication) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    with look(qapp):
        dialog = DIALOGS[name](parent)
        dialog.show()
    with look(qapp, "light", 200):
        for _round in range(3):  # one to dress, one to lay out, one to grow
            qapp.processEvents()
        assert clipped(dialog) == []
        edges = tops(dialog)
        assert all(upper[1] < lower[0] for upper, lower in pairwise(edges)), "one over another"
        assert edges[-1][1] <= dialog.height()
    dialog.done(0)
