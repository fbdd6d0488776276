"""Words for screen readers on Linux that do not know announcements, such as Orca before 45: a notification appears.

Qt says words by the event `object:announcement` of AT-SPI, which came in 2022. A reader that does not listen for it
is silent then, also where the keyboard stays in a field while something else is chosen. All versions of Orca read out
an accessible object with the role `notification` when it begins to show.
"""

from __future__ import annotations

import os
import time
from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

ANNOUNCEMENT = "announcement"
ASKED_AGAIN_S, GIVEN_UP_S = 30, 3600
PATIENCE_S = 0.5


class SpokenWords(QWidget):
    """Never seen; its name is what is said. `factory.py` tells it as a notification."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.resize(0, 0)
        self.lower()
        self.show()


class Ears:
    """Whether anybody who listens knows announcements; asked again now and then, as a reader may start at any time."""

    def __init__(self) -> None:
        self._asks_at = 0.0
        self._knows = True

    def know_announcements(self) -> bool:
        """Return it; also where nobody can be asked."""
        now = time.monotonic()
        if now >= self._asks_at:
            answer = _listened_for()
            self._knows = answer is not False
            self._asks_at = now + (ASKED_AGAIN_S if answer is not None else GIVEN_UP_S)  # the window waits for it
        return self._knows


def _listened_for() -> bool | None:
    """Return whether a listener on the accessibility bus asked for announcements; None where nobody can be asked."""
    try:
        from jeepney import DBusAddress, new_method_call
        from jeepney.io.blocking import open_dbus_connection
    except ImportError:  # it comes with keyring, which is optional
        return None
    launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
    registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
    try:
        address = os.environ.get("AT_SPI_BUS_ADDRESS", "")
        if not address:
            with closing(open_dbus_connection("SESSION")) as session:
                asked = new_method_call(launcher, "GetAddress")
                address = session.send_and_get_reply(asked, timeout=PATIENCE_S).body[0]
        with closing(open_dbus_connection(address)) as bus:
            asked = new_method_call(registry, "GetRegisteredEvents")
            events = bus.send_and_get_reply(asked, timeout=PATIENCE_S).body[0]
        return any(ANNOUNCEMENT in str(event).lower() for _name, event in events)
    except Exception:  # whatever is wrong with the bus, the words were announced as they should be
        return None


_ears = Ears()


def say(window: QWidget, words: str) -> None:
    """Let words appear as a notification of a window, where nobody who listens knows announcements."""
    if _ears.know_announcements():
        return
    own = Qt.FindChildOption.FindDirectChildrenOnly  # a dialog of the window has words of its own
    spoken = window.findChild(SpokenWords, options=own) or SpokenWords(window)
    spoken.setAccessibleName(words)
    QAccessible.updateAccessibility(QAccessibleEvent(spoken, QAccessible.Event.ObjectShow))
