"""The line between a second start and the first, which takes its files (see `one_window`)."""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 1_000
MOST = 1 << 16
"""Bytes of a message; more than any list of files that a desktop passes."""


def server_name(config: Path) -> str:
    """Return the name that the window of this user and this home listens under."""
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = ""
    return "mentordesk-" + hashlib.sha256(f"{user}\0{config.absolute()}".encode()).hexdigest()[:24]


def hand_over(name: str, files: Sequence[Path]) -> bool:
    """Give files to the window that is open already; false when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    socket.write(json.dumps([str(each.absolute()) for each in files]).encode() + b"\n")
    socket.flush()
    answered = socket.waitForBytesWritten(WAIT_MS) or socket.bytesToWrite() == 0
    if answered and not socket.bytesAvailable():
        socket.waitForReadyRead(WAIT_MS)
    socket.disconnectFromServer()
    return answered


class FirstInstance(QObject):
    """Listens for later starts.

    Signals:
        files_given(list): the files that a later start was given; empty when it was given none.
    """

    files_given = Signal(list)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)  # nobody answered there: a socket left by a program that was killed
            self._server.listen(name)

    @property
    def is_listening(self) -> bool:
        """Whether later starts can be heard."""
        return self._server.isListening()

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            later = _LaterStart(socket, self)
            later.told.connect(self.files_given)
            later.listen()


class _LaterStart(QObject):
    """The line to a later start, until that leaves.

    It holds its parent by Qt alone: a child that held the last reference would delete its parent, and so itself, twice.

    Signals:
        told(list): the files that the later start was given.
    """

    told = Signal(list)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        socket.setParent(self)

    def listen(self) -> None:
        """Take what is said, also what was said before."""
        self._socket.readyRead.connect(self._read)
        self._socket.disconnected.connect(self.deleteLater)
        self._read()

    def _read(self) -> None:
        if self._socket.bytesAvailable() > MOST:
            self._socket.abort()
            return
        if not self._socket.canReadLine():
            return
        line = bytes(self._socket.readLine().data())
        try:
            found = json.loads(line)
        except ValueError:
            return
        self._socket.write(b"ok\n")
        self._socket.flush()
        if isinstance(found, list):
            self.told.emit([Path(each) for each in found if isinstance(each, str)])
