"""What runs late is the same once it is asked, and is not there before."""

from __future__ import annotations

import ast
import platform
from pathlib import Path

import pytest

from mentordesk_ui import widgets
from mentordesk_ui.starting import late_signatures
from ui.starting.processes import printed

SIGNATURES = """
import sys
from mentordesk_ui.starting import late_signatures
if sys.argv[1] == "late":
    late_signatures.begin()
    late_signatures.begin()
from PySide6 import QtCore, QtGui, QtWidgets
is_left = [getattr(sys.modules[each], "is_left", False) for each in sorted(late_signatures.LATER)]
app, finders = QtWidgets.QApplication([]), [type(each).__name__ for each in sys.meta_path]
import inspect
window = QtWidgets.QWidget()

def tell(do):
    try:
        print(do())
    except Exception as error:
        print(type(error).__name__, error)

tell(lambda: window.resize("a"))
tell(lambda: QtCore.QPoint("x", 3, 4))
tell(lambda: QtWidgets.QLabel(wrong=3))
tell(lambda: window.setWindowTitle())
tell(lambda: window.nothing)
tell(lambda: QtWidgets.QWidget.resize.__doc__)
tell(lambda: QtGui.QPainter.drawText.__signature__)
tell(lambda: inspect.signature(QtWidgets.QLabel))
tell(lambda: QtCore.QTimer.singleShot.__signature__)
import PySide6.support.signature.parser as parser
tell(lambda: sorted(each for each in dir(parser) if not each.startswith("_")))
tell(lambda: parser.not_there_at_all)
print(finders)
print(len(is_left), sum(is_left))
"""


def test_the_binding_says_of_signatures_and_mistakes_what_it_always_says_only_later() -> None:
    usual, late = (printed(SIGNATURES, way) for way in ("usual", "late"))
    count = len(late_signatures.LATER)
    assert (usual[-1], late[-1]) == (f"{count} 0", f"{count} {count}"), "none had run before one was asked"
    assert "Supported signatures:" in usual
    assert late[:-1] == usual[:-1]


INSPECTED = """
import sys
if sys.argv[1] == "late":
    from mentordesk_ui.starting import late_library
    late_library.begin()
    late_library.begin()
import dataclasses, threading

@dataclasses.dataclass
class One:
    "It says what it is, so that nobody need look."
    name: str

is_late = "ast" not in sys.modules
import inspect
with late_library.without_sources() if is_late else threading.Lock():
    try:
        inspect.getsource(dataclasses)
    except OSError:
        print("a source", file=sys.stderr)
found = []
ask = lambda: found.append(str(inspect.signature(One)))
threads = [threading.Thread(target=ask) for _ in range(8)]
[each.start() for each in threads], [each.join() for each in threads]
print(found)
print(inspect.getsource(dataclasses)[:40], inspect.__name__, inspect.__file__, inspect.__spec__.name)
print(sorted(each for each in dir(inspect) if not each.startswith("_")))
try:
    inspect.nothing
except AttributeError as error:
    print(error)
print("late" if is_late else "at once")
"""


def test_inspect_runs_when_it_is_asked_and_is_the_same_then() -> None:
    usual, late = (printed(INSPECTED, way) for way in ("usual", "late"))
    assert (usual[-1], late[-1]) == ("at once", "late")
    assert late[:-1] == usual[:-1]


ASKED = """
import sys
if sys.argv[1] == "late":
    from mentordesk_ui.starting import late_library
    late_library.begin()
import hashlib, hmac, inspect, random, secrets, tempfile, traceback
found = [hashlib, hmac, inspect, random, secrets, tempfile, traceback]
is_left = [getattr(each, "is_left", False) for each in found]
import logging
try:
    {}["nothing"]
except KeyError as error:
    print(traceback.format_exception_only(error), [each.name for each in traceback.extract_tb(error.__traceback__)])
    logging.exception("told with where it was")
print(hashlib.sha256(b"x").hexdigest(), hashlib.new("sha1", b"x").hexdigest(), sorted(hashlib.algorithms_guaranteed))
print(hmac.new(b"k", b"x", "sha256").hexdigest(), hmac.compare_digest(b"a", b"b"))
print(random.Random(3).random(), random.choice([4]), len(secrets.token_hex(4)), secrets.compare_digest("a", "a"))
print(inspect.isfunction(print), tempfile.gettempdir())
for each in found:
    print(each.__name__, each.__file__, each.__spec__.name, type(each))
    print(sorted(name for name in dir(each) if name[:1] != "_"))
print(*is_left)
"""


def test_every_late_module_of_python_is_the_same_once_it_is_asked() -> None:
    usual, late = (printed(ASKED, way) for way in ("usual", "late"))
    assert set(late[-1].split()) == {"True"}, "none had run before"
    assert late[:-1] == usual[:-1]
    assert "KeyError" in late[0]


LARGE_AND_GONE = """
import sys
from mentordesk_ui.starting import late_signatures, memory
if sys.argv[1] == "told":
    memory.give_back()
    memory.give_back()
def kept():
    return int(open("/proc/self/statm").read().split()[1]) * 4
large = bytearray(20 << 20)
del large  # glibc raises its limits now, unless it was told
before = kept()
parts = [bytearray(100 << 10) for _ in range(100)]
del parts
print(kept() - before)
"""


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="another C library asks for nothing")
def test_memory_that_was_let_go_goes_back_to_the_system() -> None:
    kept = {way: int(printed(LARGE_AND_GONE, way)[0]) for way in ("untold", "told")}
    assert kept["told"] < 2_000 < kept["untold"] / 2, f"{kept} kB"


def test_the_parts_that_are_loaded_late_are_those_that_types_are_read_of() -> None:
    assert widgets.__file__ is not None
    stub = ast.parse(Path(widgets.__file__).with_suffix(".pyi").read_text(encoding="utf-8"))
    typed = {(each.module, name.name) for each in stub.body if isinstance(each, ast.ImportFrom) for name in each.names}
    assert typed == {(file, part) for file, parts in widgets.FILES.items() for part in parts}
    assert all(hasattr(widgets, part) for _, part in typed)
    with pytest.raises(AttributeError, match="no attribute 'Chart'"):
        widgets.Chart  # type: ignore[attr-defined]  # noqa: B018


WITHOUT = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from mentordesk_ui import __main__, program
print(*(each for each in sys.modules if each in (
    "mentordesk.workspace.merging", "mentordesk.workspace.counting", "mentordesk_ui.widgets.inputs",
    "mentordesk_ui.widgets.form", "mentordesk.bundles.certificates", "mentordesk.bundles.receive", "PySide6.QtPdf")))
"""


def test_the_start_loads_nothing_that_only_writing_or_other_pages_need() -> None:
    assert printed(WITHOUT, "") == [""]
