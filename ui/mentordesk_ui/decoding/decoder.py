"""The window's end of the decoding process: asks without waiting, and ends what takes too long."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import IO, Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from mentordesk_ui.decoding import messages
from mentordesk_ui.decoding.messages import Head

LIMIT = 15.0
"""Seconds that one request may take, the start of the process counted in."""
REST = 60_000
"""Milliseconds for which a process is kept without a file."""
MOST_PIXELS = 24_000_000
_GRACE = 400
"""Milliseconds that a request nobody waits for may still take; a new process takes 100 to 200."""

_CHILD = "import sys; sys.path[:] = {path!r}; from mentordesk_ui.decoding.child import serve; serve({kind!r})"


@dataclass
class Answer:
    """What came of a request.

    Attributes:
        problem: a code such as "damaged", "too_slow" or "ended" (the process died); empty when all is well.
        head: numbers and words.
        image: the pixels asked for, else a null image.
        body: the bytes asked for when they are no image.
    """

    problem: str = ""
    head: Head = field(default_factory=dict)
    image: QImage = field(default_factory=QImage)
    body: bytes = b""


@dataclass(eq=False)
class Request:
    """Something asked; `then` gets the answer in the window's thread unless the request was dropped."""

    head: Head
    then: Callable[[Answer], None]
    limit: float
    dropped: bool = False


class Decoder(QObject):
    """Asks one decoding process, which is started when first needed and again after it had to be ended.

    One request is under way at a time; the others wait here, where they can be dropped. The request that opened the
    file is repeated by itself in a new process.
    """

    def __init__(self, kind: Literal["pictures", "pdf"], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = Line(kind)
        self._line.post.answered.connect(self._take)
        self._waiting: list[Request] = []
        self._under_way: Request | None = None
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._end_slow)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.end)
        self.destroyed.connect(self._line.stop)

    @property
    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return self._under_way is not None or bool(self._waiting)

    def open(self, head: Head, then: Callable[[Answer], None], limit: float = LIMIT) -> None:
        """Open a file; whatever was asked about the one before is dropped."""
        self.forget()
        self._line.opening = None
        self.ask({**head, "do": "open"}, then, limit=limit)

    def ask(self, head: Head, then: Callable[[Answer], None], *, first: bool = False, limit: float = LIMIT) -> Request:
        """Ask something about the open file; `first` goes before all that waits."""
        self._rest.stop()
        request = Request(head, then, limit)
        self._waiting.insert(0 if first else len(self._waiting), request)
        self._next()
        return request

    def drop(self, request: Request) -> None:
        """Take back a request; its answer is not told any more."""
        request.dropped = True
        if request in self._waiting:
            self._waiting.remove(request)

    def forget(self) -> None:
        """Take back all requests; the one under way is ended if it does not end very soon by itself."""
        for request in [*self._waiting, *([self._under_way] if self._under_way else [])]:
            self.drop(request)
        if self._under_way is not None and self._deadline.remainingTime() > _GRACE:
            self._deadline.start(_GRACE)

    def close(self) -> None:
        """Let the file go; the process waits a while for the next and is ended then."""
        self.forget()
        self._line.opening = None
        if self._line.is_alive:
            self.ask({"do": "close"}, lambda _answer: self._rest.start())

    def end(self) -> None:
        """End the process; asking again starts another."""
        self.forget()
        self._line.opening = None
        self._line.kill("dropped")

    def _next(self) -> None:
        if self._under_way is None and self._waiting:
            self._under_way = self._waiting.pop(0)
            self._deadline.start(round(self._under_way.limit * 1000))
            self._line.send(self._under_way)

    def _end_slow(self) -> None:
        self._line.kill("too_slow")

    def _take(self, request: Request, answer: Answer) -> None:
        if request is not self._under_way:
            return
        self._under_way = None
        self._deadline.stop()
        if request.head["do"] == "open" and not answer.problem:
            self._line.opening = request.head
        if not request.dropped:
            request.then(answer)
        self._next()


class _Post(QObject):
    """Brings answers from the thread of the line into the window's thread."""

    answered = Signal(object, object)


class Line:
    """The process and the thread that waits for its answers; both begin with the first request."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self.post = _Post()
        self.opening: Head | None = None
        self._asked: queue.SimpleQueue[Request | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._why = ""
        self._is_spent = self._stopped = False

    def send(self, request: Request) -> None:
        """Pass a request on; there is never more than one."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=f"decoder of {self._kind}", daemon=True)
            self._thread.start()
        self._asked.put(request)

    def kill(self, why: str) -> None:
        """End the process; the request under way is answered with `why`."""
        with self._lock:
            self._why, self._is_spent = why, True
            if self._child is not None:
                self._child.kill()

    @property
    def is_alive(self) -> bool:
        """Whether there is a process that was not told to end."""
        return self._child is not None and not self._is_spent

    def stop(self) -> None:
        """End process and thread for good."""
        self._stopped = True
        self.kill("dropped")
        self._asked.put(None)
        if self._thread is not None:  # what it tells answers to lives in this thread
            self._thread.join()

    def _work(self) -> None:
        while (request := self._asked.get()) is not None:
            answer = self.answer(request)
            if self._stopped:
                break
            self.post.answered.emit(request, answer)
        self.end()

    def answer(self, request: Request) -> Answer:
        """Ask the process and wait for it."""
        try:
            return self._answer(request)
        except (OSError, EOFError, ValueError, KeyError, TypeError):
            return Answer(problem=self.end() or "ended")

    def _answer(self, request: Request) -> Answer:
        with self._lock:
            self._why = ""
        if (child := self._child) is None or self._is_spent or child.poll() is not None:
            self.end()
            child = self._start()
            if self.opening is not None and request.head["do"] != "open":
                self._exchange(child, self.opening)
        return self._exchange(child, request.head)

    def _start(self) -> subprocess.Popen[bytes]:
        code = _CHILD.format(path=[each for each in sys.path if each], kind=self._kind)
        hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        command = [sys.executable, "-I", "-S", "-c", code]
        pipe = subprocess.PIPE
        child = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, creationflags=hidden)
        with self._lock:
            self._child, self._is_spent = child, False
            if self._why:  # it was not wanted any more while it was made
                child.kill()
        return child

    def _exchange(self, child: subprocess.Popen[bytes], asked: Head) -> Answer:
        assert child.stdin is not None
        assert child.stdout is not None
        messages.write(child.stdin, asked)
        head, size = messages.read_head(child.stdout)
        if "image" in head:
            return Answer(str(head.get("problem", "")), head, _image(child.stdout, head, size))
        body = bytearray(size)
        messages.read_body(child.stdout, memoryview(body))
        return Answer(str(head.get("problem", "")), head, body=bytes(body))

    def end(self) -> str:
        """Clear up after a process; return why it was killed, empty if it died by itself."""
        with self._lock:
            child, self._child, why = self._child, None, self._why
        if child is not None:
            child.kill()
            child.wait()
            for stream in (child.stdin, child.stdout):
                if stream is not None:
                    with contextlib.suppress(OSError):
                        stream.close()
        return why


def _image(stream: IO[bytes], head: Head, size: int) -> QImage:
    """Read pixels straight into an image.

    Raises:
        ValueError: the numbers do not go together.
        Broken: the stream ends before that.
    """
    width, height = (int(side) for side in head["image"])
    if not (width > 0 and height > 0 and width * height <= MOST_PIXELS and size == width * height * 4):
        raise ValueError("an image of another size was announced")
    opaque = bool(head.get("opaque", True))
    kind = QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(width, height, kind)
    messages.read_body(stream, memoryview(image.bits()))
    return image
