"""The rules of the house: who may import whom, and how long a file may be."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent
LONGEST = 400
BASE = {"", "collector", "disk", "errors", "machine", "progress", "resources", "said", "turns"}
PURE = {"records", "merge", "measures", "anchors", "layout"}  # layout: the poster, the window and an action share it
STORE = PURE | {"workspace"}
ASK = STORE | {"actions", "queries"}
MAY_IMPORT = {  # a folder of mentordesk/ -> the other folders it may import; what is not named may import all
    **{name: set() for name in BASE},
    "records": set(),
    "merge": set(),
    "anchors": {"merge"},
    "measures": {"records"},
    "layout": set(),
    "workspace": PURE,
    "queries": STORE,
    "actions": STORE | {"queries"},
    "bundles": ASK,
    "home": {"bundles", "workspace"},
    "documents": ASK,
    "spelling": {"bundles"},  # for files that appear whole
}
READS, WRITES = r"\bSELECT\b", r"\bINSERT (?:OR \w+ )?INTO\b|\bUPDATE \S+ SET\b|\bDELETE FROM\b|\bREPLACE INTO\b"
STAR = re.compile(r"import[\s\\]*\*")
STORAGE = {"sqlite3", "sqlite_utils"}
QT = {"PySide6", "shiboken6", "mentordesk_ui"}


@cache
def nodes(file: Path) -> list[ast.Import | ast.ImportFrom | ast.Constant]:
    """Return what the rules look at in a file; each is parsed once, and walked once."""
    tree = ast.walk(ast.parse(file.read_bytes(), str(file)))
    return [node for node in tree if isinstance(node, ast.Import | ast.ImportFrom | ast.Constant)]


def imports(file: Path) -> Iterator[tuple[int, str, bool]]:
    """Yield line, dotted name and whether it is a star, for each import anywhere in the file."""
    for node in nodes(file):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name, False) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = file.relative_to(HOUSE).parts[: -node.level] if node.level else ()
            base = ".".join([*package, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{base}.{alias.name}", alias.name == "*") for alias in node.names)


def inside(name: str, places: set[str]) -> bool:
    return any(name == place or name.startswith(f"{place}.") for place in places)


def reason_against(file: Path, name: str) -> str:
    """Return why this file must not import this name; empty when it may."""
    top, *path = file.relative_to(HOUSE).with_suffix("").parts
    area = "" if path == ["__init__"] else path[0]
    if top == "ui":
        return "the window asks queries" if inside(name, STORAGE | {"mentordesk.workspace.migrations"}) else ""
    if top != "mentordesk":
        return ""
    if inside(name, QT):
        return "the core knows no window"
    if area in PURE and inside(name, STORAGE):
        return f"{area} is pure"
    package, _, rest = name.partition(".")
    wanted = rest.partition(".")[0]
    if package == "mentordesk" and area in MAY_IMPORT and wanted not in MAY_IMPORT[area] | BASE | {area, "__version__"}:
        return f"{area or 'the package itself'} lies below {wanted}"
    return ""


def sql(file: Path, pattern: str) -> Iterator[int]:
    """Yield the lines on which texts of the file hold such SQL."""
    text = file.read_text("utf-8")
    if not re.search("SELECT|INSERT|UPDATE|DELETE|REPLACE", text):
        return  # most files; to parse them all takes seconds
    for node in nodes(file):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and re.search(pattern, node.value):
            yield node.lineno


def sources(*folders: str) -> list[Path]:
    found = [file for folder in folders for file in sorted((HOUSE / folder).rglob("*.py"))]
    assert found, f"nothing to look at in {folders}"
    return found


def test_imports_point_downwards() -> None:
    wrong = [
        f"{file.relative_to(HOUSE)}:{line}: imports {name}: {reason}"
        for file in sources("mentordesk", "ui")
        for line, name, _ in imports(file)
        if (reason := reason_against(file, name))
    ]
    assert not wrong, "\n" + "\n".join(wrong)


def test_nothing_is_imported_by_a_star() -> None:
    wrong = [
        f"{file.relative_to(HOUSE)}:{line}: {name}"
        for file in sources("mentordesk", "ui", "packaging", "tests")
        if STAR.search(file.read_text("utf-8"))  # to parse the tests too would take seconds
        for line, name, star in imports(file)
        if star
    ]
    assert not wrong, "\n" + "\n".join(wrong)


def test_sql_stands_where_the_store_is_and_a_query_only_reads() -> None:
    core = HOUSE / "mentordesk"
    wrong = [
        f"{file.relative_to(HOUSE)}:{line}"
        for file in sources("mentordesk", "ui")
        if not file.is_relative_to(core / "workspace")
        for line in sql(file, WRITES if file.is_relative_to(core / "queries") else f"{READS}|{WRITES}")
    ]
    assert not wrong, "SQL belongs in workspace/, reading also in queries/:\n" + "\n".join(wrong)


def test_words_are_said_aloud_in_one_place() -> None:
    speaks = [
        each.relative_to(HOUSE).as_posix() for each in sources("ui") if "AnnouncementEvent" in each.read_text("utf-8")
    ]
    assert speaks == ["ui/mentordesk_ui/widgets/speech.py"], (
        "`say_aloud` also reaches readers that know no announcements"
    )


def test_the_map_of_the_two_large_folders_names_every_file_once() -> None:
    said = (HOUSE / "mentordesk" / "README.md").read_text("utf-8").partition("## The two large folders")[2]
    _, bundles, workspace = re.split("^`(?:bundles|workspace)/`", said, flags=re.MULTILINE)
    for folder, table in (("bundles", bundles), ("workspace", workspace)):
        named = [name for line in table.splitlines() for name in re.findall(r"`(\w+)`", line)]
        there = {file.stem for file in (HOUSE / "mentordesk" / folder).glob("*.py")} - {"__init__"}
        assert sorted(named) == sorted(there), f"say in mentordesk/README.md what is new or gone in {folder}/"


def test_files_stay_short() -> None:
    lengths = {file: file.read_bytes().count(b"\n") for file in sources("mentordesk", "ui", "packaging", "tests")}
    long = [f"{file.relative_to(HOUSE)}: {lines} lines" for file, lines in lengths.items() if lines > LONGEST]
    assert not long, f"split what is over {LONGEST} lines:\n" + "\n".join(long)


def test_no_package_hides_the_packaging_library_or_the_tests() -> None:
    wrong = [*(HOUSE / "tests").rglob("__init__.py"), *(HOUSE / "packaging").glob("__init__.py")]
    assert not wrong


def test_the_rules_bite() -> None:
    core, ui = HOUSE / "mentordesk", HOUSE / "ui" / "mentordesk_ui"
    assert reason_against(core / "records" / "goal.py", "sqlite3")
    assert reason_against(core / "records" / "goal.py", "mentordesk.workspace.Workspace")
    assert reason_against(core / "cli" / "main.py", "PySide6.QtCore.Qt")
    assert reason_against(core / "cli" / "main.py", "mentordesk_ui.app")
    assert reason_against(ui / "desk.py", "sqlite_utils.Database")
    assert reason_against(ui / "desk.py", "mentordesk.workspace.migrations")
    assert list(sql(core / "workspace" / "imports.py", WRITES))
    assert list(sql(core / "queries" / "ledger.py", READS))
    assert not reason_against(core / "actions" / "goals.py", "mentordesk.records.goal.Goal")
    assert not reason_against(ui / "desk.py", "mentordesk.workspace.Workspace")
