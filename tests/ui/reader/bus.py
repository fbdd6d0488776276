"""A virtual screen and a private D-Bus with the desktop's accessibility service, for one window that is listened to.

Linux only; needs Xvfb, dbus-daemon and at-spi2-core (`packaging/dev_system.py` installs them).
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from ui.reader.tree import Told

HOUSE = Path(__file__).resolve().parents[3]
ATSPI = "org.a11y.atspi"
REGISTRY = DBusAddress("/org/a11y/atspi/registry", f"{ATSPI}.Registry", f"{ATSPI}.Registry")
ROOT = "/org/a11y/atspi/accessible/root"
_LABELLED_BY = 2
NEVER = "/org/a11y/atspi/null"
PATIENCE_S = 120
_STATES = {
    1: "active",
    4: "checked",
    8: "enabled",
    7: "editable",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    17: "multi line",
    23: "selected",
    22: "selectable",
    24: "sensitive",
    25: "showing",
    30: "visible",
    41: "checkable",
}
Place = tuple[str, str]


class Listener:
    """A screen reader without a voice: it reads the tree and keeps what it hears.

    Args:
        folder: an empty one, for the home of whoever sits at the window.
        knows_announcements: whether it asks for them, as Orca does from version 45 on.
    """

    def __init__(self, folder: Path, *, knows_announcements: bool = True) -> None:
        (folder / "run").mkdir(mode=0o700)
        kept = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        self._environ = {**kept, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder / "run")}
        self._children: list[subprocess.Popen[str]] = []
        self.heard: list[tuple[str, str]] = []
        """(what, words): `said` for announcements, `at` for the name of what the keyboard is on now, `titled` for
        another title of the window, `noted` for notifications that appear."""
        self._connection = self._start_bus()
        self._start_screen()
        self.window = self._start_window(folder / "home")
        for event in ("state-changed:focused", "state-changed:showing", "property-change:accessible-name"):
            self._call(REGISTRY, "RegisterEvent", "s", (f"object:{event}",))
        if knows_announcements:
            self._call(REGISTRY, "RegisterEvent", "s", ("object:announcement",))
        self._add_match()
        answer = self._ask_window()
        assert answer == "ready", answer

    # --- starting -------------------------------------------------------------------------------------------------

    def _start(self, words: Sequence[str], **more: Any) -> subprocess.Popen[str]:
        child = subprocess.Popen(words, env=self._environ, text=True, **more)
        self._children.append(child)
        return child

    def _start_bus(self) -> DBusConnection:
        quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--print-address=1"], **quiet)
        assert bus.stdout is not None
        self._environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        with open_dbus_connection(self._environ["DBUS_SESSION_BUS_ADDRESS"]) as session:
            where = DBusAddress("/org/a11y/bus", f"{ATSPI[:8]}.Bus", f"{ATSPI[:8]}.Bus")
            address = session.send_and_get_reply(new_method_call(where, "GetAddress"), timeout=PATIENCE_S).body[0]
        self._environ["AT_SPI_BUS_ADDRESS"] = address
        return open_dbus_connection(address)

    def _start_screen(self) -> None:
        reading, writing = os.pipe()
        screen = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
        self._start(screen, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self._environ["DISPLAY"] = f":{told.readline().strip()}"

    def _start_window(self, home: Path) -> subprocess.Popen[str]:
        self._environ |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self._environ |= {"QT_XCB_GL_INTEGRATION": "none", "LANG": "C.UTF-8", "PYTHONFAULTHANDLER": "1"}
        words = [sys.executable, str(HOUSE / "tests" / "ui" / "reader" / "child.py"), str(home)]
        return self._start(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def _add_match(self) -> None:
        rule = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object")
        self._connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE_S)

    def close(self) -> None:
        """Close the window and everything that was started for it."""
        with suppress(OSError, AssertionError):  # a window that ended before its time has failed the test already
            self.tell_window("quit")
            self.window.wait(PATIENCE_S)
        self._connection.close()
        for child in reversed(self._children):
            if child.poll() is None:
                child.terminate()
            child.wait(PATIENCE_S)
            for end in (child.stdin, child.stdout):
                with suppress(OSError):
                    if end is not None:
                        end.close()

    # --- telling and asking ---------------------------------------------------------------------------------------

    def tell_window(self, *words: str) -> list[tuple[str, str]]:
        """Let the window do something (see `child.py`); return what is heard meanwhile."""
        assert self.window.stdin is not None
        self.heard.clear()
        self.window.stdin.write(" ".join(words) + "\n")
        self.window.stdin.flush()
        answer = self._ask_window()
        assert answer == "done", answer
        if words[0] != "quit":
            self._properties([self._application()], "Name")  # whatever was sent before the answer has come by now
        return list(self.heard)

    def hear(self, what: str) -> list[str]:
        """Wait until something of a kind was heard since the window was last told what to do, and return the words."""
        for _ in range(200):
            if found := [words for kind, words in self.heard if kind == what]:
                return found
            time.sleep(0.05)
            self._properties([self._application()], "Name")
        return []

    def _ask_window(self) -> str:
        assert self.window.stdout is not None
        return self.window.stdout.readline().strip()

    def _call(self, where: DBusAddress, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        return self._all([new_method_call(where, method, signature or None, body)])[0]

    def _all(self, wanted: Iterable[Message]) -> list[Any]:
        """Ask many things at once and return the answers, None where there is none; events are taken down meanwhile."""
        asked: dict[int, int] = {}
        messages = list(wanted)
        answers: list[Any] = [None] * len(messages)
        waiting, position = 0, 0
        events: list[Message] = []
        while position < len(messages) or waiting:
            while position < len(messages) and waiting < 60:
                serial = next(self._connection.outgoing_serial)
                asked[serial] = position
                self._connection.send(messages[position], serial=serial)
                position, waiting = position + 1, waiting + 1
            message = self._connection.receive(timeout=PATIENCE_S)
            reply = message.header.fields.get(HeaderFields.reply_serial)
            if message.header.message_type == MessageType.signal:
                events.append(message)
            elif reply in asked:
                waiting -= 1
                if message.header.message_type == MessageType.method_return and message.body:
                    answers[asked[reply]] = message.body[0]
        for each in events:
            self._hear(each)
        return answers

    def _hear(self, signal: Message) -> None:
        fields = signal.header.fields
        member = fields.get(HeaderFields.member)
        if member == "Announcement":
            self.heard.append(("said", signal.body[3][1]))
            return
        if member not in ("StateChanged", "PropertyChange"):
            return
        what, place = signal.body[0], (fields[HeaderFields.sender], fields[HeaderFields.path])
        if (member, what) == ("PropertyChange", "accessible-name") and signal.body[3][1].endswith("MentorDesk"):
            self.heard.append(("titled", signal.body[3][1]))
        elif what == "focused" and signal.body[1]:
            self.heard.append(("at", self._properties([place], "Name")[0] or ""))
        elif what == "showing" and signal.body[1] and self._methods([place], "GetRoleName")[0] == "notification":
            self.heard.append(("noted", self._properties([place], "Name")[0] or ""))

    # --- the tree -------------------------------------------------------------------------------------------------

    def _application(self) -> Place:
        root = DBusAddress(ROOT, f"{ATSPI}.Registry", f"{ATSPI}.Accessible")
        return tuple(self._call(root, "GetChildren")[0])

    def _properties(self, places: Sequence[Place], name: str, interface: str = "Accessible") -> list[Any]:
        asked = [
            new_method_call(
                DBusAddress(path, owner, "org.freedesktop.DBus.Properties"), "Get", "ss", (f"{ATSPI}.{interface}", name)
            )
            for owner, path in places
        ]
        return [answer[1] if answer is not None else None for answer in self._all(asked)]

    def _methods(self, places: Sequence[Place], method: str, interface: str = "Accessible") -> list[Any]:
        return self._all(
            new_method_call(DBusAddress(path, owner, f"{ATSPI}.{interface}"), method) for owner, path in places
        )

    def tree(self) -> Told:
        """Read everything that is shown."""
        top = [self._application()]
        found = self._read(top)
        root = found[0]
        level = [(root, top[0])]
        while level:
            children = self._methods([place for _, place in level], "GetChildren")
            pairs = [
                (told, tuple(each)) for (told, _), below in zip(level, children, strict=True) for each in below or ()
            ]
            pairs = [(told, place) for told, place in pairs if place[1] != NEVER]
            read = self._read([place for _, place in pairs])
            level = []
            for (above, place), told in zip(pairs, read, strict=True):
                if "showing" in told.states or above.role == "list" or above is root:
                    above.below.append(told)
                    level.append((told, place))
        return root

    def _read(self, places: Sequence[Place]) -> list[Told]:
        roles = self._methods(places, "GetRoleName")
        names = self._properties(places, "Name")
        states = self._methods(places, "GetState")
        found = []
        for role, name, bits in zip(roles, names, states, strict=True):
            flags = (bits[0] | bits[1] << 32) if bits else 0
            found.append(
                Told(role or "", name or "", frozenset(word for bit, word in _STATES.items() if flags >> bit & 1))
            )
        self._read_more(places, found)
        return found

    def _read_more(self, places: Sequence[Place], found: Sequence[Told]) -> None:
        pressed = [(place, told) for place, told in zip(places, found, strict=True) if "focusable" in told.states]
        offered = self._methods([place for place, _ in pressed], "GetActions", "Action")
        for (_, told), actions in zip(pressed, offered, strict=True):
            told.actions = tuple(each[0] for each in actions or ())
        chosen = [(place, told) for place, told in zip(places, found, strict=True) if told.role == "combo box"]
        only = [place for place, _ in chosen]
        said, related = self._properties(only, "Description"), self._methods(only, "GetRelationSet")
        for (_, told), words, relations in zip(chosen, said, related, strict=True):
            told.description = words or ""
            told.is_labelled = any(kind == _LABELLED_BY for kind, _ in relations or ())
        valued = [(place, told) for place, told in zip(places, found, strict=True) if told.role == "progress bar"]
        only = [place for place, _ in valued]
        numbers = [self._properties(only, name, "Value") for name in ("MinimumValue", "MaximumValue", "CurrentValue")]
        for (_, told), least, most, now in zip(valued, *numbers, strict=True):
            told.value = (least or 0, most or 0, now or 0)
