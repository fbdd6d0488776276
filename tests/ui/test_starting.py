"""What makes the start shorter leaves every class as Python and the binding make it."""

from __future__ import annotations

import ast
import copy
import dataclasses
import enum
import inspect
import operator
import os
import platform
import subprocess
import sys
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk_ui import widgets
from mentordesk_ui.starting import late_signatures
from mentordesk_ui.starting.quick_dataclasses import QUICK, STANDARD
from mentordesk_ui.starting.quick_enums import KINDS, QuickEnums

STANDARD_ENUM = getattr(enum.EnumType._create_, "__wrapped__", enum.EnumType._create_)
NAMES = st.from_regex("[A-Za-z][A-Za-z0-9_]{0,5}", fullmatch=True).filter(lambda each: not hasattr(enum.IntFlag, each))
SINGLE = st.integers(0, 33).map(lambda bit: 1 << bit)
PAIRS = st.lists(
    st.tuples(NAMES, SINGLE | st.integers(-1, 40)), min_size=1, max_size=12, unique_by=lambda pair: pair[0]
)

ENUMS_OF_QT = """
import sys
if sys.argv[1] == "quick":
    from mentordesk_ui import starting
    starting.begin()
import enum
from PySide6 import QtCore, QtGui, QtWidgets
for module in (QtCore, QtGui, QtWidgets):
    for owner_name in sorted(dir(module)):
        owner = getattr(module, owner_name)
        for name in sorted(vars(owner)) if isinstance(owner, type) else ():
            made = getattr(owner, name, None)
            if isinstance(made, enum.EnumType):
                members = [(each, member.name, member.value) for each, member in made.__members__.items()]
                print(owner_name, made.__module__, made.__qualname__, made.__mro__[1:], repr(list(made)), members)
print("quick" if hasattr(enum.EnumType._create_, "__wrapped__") else "standard")
"""


def printed(script: str, way: str) -> list[str]:
    """Run a script in a process of its own, told which way, and return what it prints."""
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", script, way], env=environ, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def both(kind: Any, pairs: Any) -> tuple[Any, Any]:
    """Make an enum as Python does, and the quick way."""
    keep = enum.FlagBoundary.KEEP
    return (
        STANDARD_ENUM(kind, "Made", pairs, module=__name__, boundary=keep),
        QuickEnums(STANDARD_ENUM).make(kind, "Made", pairs, module=__name__, boundary=keep),
    )


def told(made: Any, numbers: list[int]) -> list[object]:
    """Tell what a person of Python sees of an enum."""
    found: list[object] = [repr(list(made)), list(made.__members__), len(made), made.__doc__]
    for member in made.__members__.values():
        found += [member.name, member.value, repr(member), str(member), f"{member}", hash(member), bool(member)]
        found += [made(member.value) is member, made[member.name] is member, member in made]
        found += [getattr(made, member.name) is member, copy.deepcopy(member) is member]
        if isinstance(member, enum.Flag):
            found += [attempt(lambda one: repr(~one), member), attempt(lambda one: repr(list(one)), member)]
            found += [repr(member | other) for other in made] + [repr(member & other) for other in made]
    return found + [attempt(lambda number: repr(made(number)), each) for each in numbers]


def attempt(do: Any, *args: Any) -> object:
    """Return what comes of it, or the error by its words."""
    try:
        return do(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


@pytest.mark.parametrize("kind", KINDS)
@given(pairs=PAIRS, numbers=st.lists(st.integers(0, 70), max_size=3))
def test_an_enum_is_the_same_either_way(kind: Any, pairs: list[tuple[str, int]], numbers: list[int]) -> None:
    if issubclass(kind, enum.Flag):  # what a flag with all bits of no width means is Python's own matter
        pairs = [pair for pair in pairs if pair[1] >= 0] or [("one", 1)]
    standard, quick = both(kind, pairs)
    assert told(quick, numbers) == told(standard, numbers)
    with pytest.raises(TypeError):
        kind.__call__(quick, "More", "more")
    with pytest.raises(AttributeError):
        setattr(quick, pairs[0][0], 3)


@pytest.mark.parametrize(
    "names", ["one two", ["one", "two"], {"one": 1}, [("name", 1)], [("_private", 1)], [("one", "1")], [("one", True)]]
)
def test_what_is_no_pair_of_a_plain_name_and_a_number_is_left_to_python(
    names: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    quick = QuickEnums(STANDARD_ENUM)
    monkeypatch.setattr(quick, "make", lambda *_args, **_how: pytest.fail("it was made the quick way"))
    monkeypatch.setattr(enum.EnumType, "_create_", quick.instead())
    made = enum.Enum("Made", names)
    assert repr(list(made)) == repr(list(STANDARD_ENUM(enum.Enum, "Made", names, module=__name__)))
    assert made.__module__ == __name__, "as Python finds it: that of the caller"


def test_an_enum_made_the_quick_way_belongs_to_its_caller_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enum.EnumType, "_create_", QuickEnums(STANDARD_ENUM).instead())
    assert enum.Enum("Made", [("one", 1)]).__module__ == __name__


def test_every_enum_of_the_binding_is_the_same_either_way() -> None:
    standard, quick = (printed(ENUMS_OF_QT, way) for way in ("standard", "quick"))
    assert (standard[-1], quick[-1]) == ("standard", "quick")
    assert len(standard) > 400
    assert quick[:-1] == standard[:-1]


def dataclass_made(ways: Mapping[str, Any], monkeypatch: pytest.MonkeyPatch, names: list[str], **options: Any) -> Any:
    """Make a dataclass and a child of it with one more field."""
    with monkeypatch.context() as patch:
        for name, way in ways.items():
            patch.setattr(dataclasses, name, way)
        parent = dataclasses.make_dataclass("Parent", [(name, int) for name in names], **options)
        return parent, dataclasses.make_dataclass("Child", [("more", int)], bases=(parent,), **options)


@pytest.mark.skipif(None in STANDARD.values(), reason="this Python compiles all functions of a class at once")
@pytest.mark.parametrize("names", [[], ["one"], ["one", "two", "three"]])
@pytest.mark.parametrize(
    "options", [{}, {"frozen": True}, {"frozen": True, "slots": True}, {"order": True}, {"eq": False}, {"repr": False}]
)
def test_a_dataclass_is_the_same_either_way(
    names: list[str], options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    for ways in (STANDARD, QUICK):
        parent, child = dataclass_made(ways, monkeypatch, names, **options)
        values = list(range(len(names)))
        first, again, other = parent(*values), parent(*values), parent(*(each + 1 for each in values))
        longer = child(*values, more=7)
        found: list[object] = [first == again, first == other, first == longer, first == 3, repr(longer) != ""]
        found += [repr(first) if options.get("repr", True) else "", repr(longer) if options.get("repr", True) else ""]
        found += [attempt(hash, first), attempt(hash, again), attempt(operator.lt, first, other)]
        for name in (*names, "foreign"):
            found.append(attempt(setattr, first, name, 5))
            found.append(attempt(delattr, longer, name))
        found.append([each.name for each in dataclasses.fields(longer)])
        seen.append(found)
    if options == {"eq": False}:
        seen = [[each for each in found if not isinstance(each, int)] for found in seen]  # hashes are addresses
    assert seen[1] == seen[0]


@pytest.mark.skipif(None in STANDARD.values(), reason="this Python compiles all functions of a class at once")
@pytest.mark.parametrize("options", [{}, {"frozen": True, "slots": True}, {"kw_only": True}])
def test_objects_of_a_dataclass_are_made_alike_and_mistakes_are_told_alike(
    options: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []
    for ways in (STANDARD, QUICK):
        heard: list[object] = []
        with monkeypatch.context() as patch:
            for name, way in ways.items():
                patch.setattr(dataclasses, name, way)
            told = {"__post_init__": lambda _self, only, heard=heard: heard.append(only)}
            fields: list[Any] = [("one", int), ("only", dataclasses.InitVar[int])]
            fields += [("listed", list, dataclasses.field(default_factory=list)), ("last", int, 4)]
            fields += [("kept", list, dataclasses.field(default_factory=list, init=False))]
            fields += [("fixed", int, dataclasses.field(default=8, init=False)), ("_set", int, 2), ("_1", int, 3)]
            fields += [("named", str, dataclasses.field(default="x", kw_only=True))]
            made = dataclasses.make_dataclass("Made", fields, namespace=told, **options)
            wrong = attempt(dataclasses.make_dataclass, "Wrong", [("one", int, 4), ("two", int)])
        child = type("Child", (made,), {})
        found = [
            attempt(made, 1, 2),
            attempt(made),
            attempt(made, 1, 2, [], 4, 5),
            attempt(lambda kind: kind(1, 2, none=3), made),
        ]
        found += [attempt(child, 1, 2), attempt(lambda kind: kind(one=1, only=2, last=3), child)]
        one, other = made(one=1, only=2), made(one=1, only=2)
        found += [one.listed is other.listed, dataclasses.replace(one, only=6, last=5), one, wrong, heard]
        found += [made.__init__.__qualname__, made.__init__.__module__, made.__init__.__annotations__]
        found += [
            str(inspect.signature(made)),
            one.kept is other.kept,
            attempt(lambda kind: kind(one=1, only=2, named="y"), child),
        ]
        seen.append([repr(each) for each in found])
    assert seen[1] == seen[0]
    assert "last=5" in seen[1][7]


@pytest.mark.skipif(None in STANDARD.values(), reason="this Python compiles all functions of a class at once")
def test_a_first_object_may_be_made_by_many_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(dataclasses, "_init_fn", QUICK["_init_fn"])
        made = dataclasses.make_dataclass("Made", [("one", int)])
    begins = threading.Barrier(8)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda number: (begins.wait(), made(number))[1].one, range(8)))
    assert found == list(range(8))


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
import hashlib, hmac, inspect, random, secrets, tempfile, textwrap, traceback
found = [hashlib, hmac, inspect, random, secrets, tempfile, textwrap, traceback]
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
print(inspect.isfunction(print), repr(textwrap.dedent("  a")), tempfile.gettempdir())
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
