"""The line of keys on the screen of a session tells those that work there, and no others."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from mentordesk_ui.pages.sessions.keys_line import KeysLine
from mentordesk_ui.pages.sessions.steps import STEPS
from mentordesk_ui.widgets.key_caps import KeyCaps


def test_each_step_of_a_session_has_its_letter_in_the_line(qapp: QApplication) -> None:
    line = KeysLine()
    told = [each.accessibleName() for each in line.findChildren(KeyCaps)]
    assert told == [QKeySequence(key).toString() for key in STEPS]
