"""The sample's own work is real: programs run, tests pass, SQL answers, pages are well formed, pictures open."""

from __future__ import annotations

import io
import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pypdfium2
import pytest

from mentordesk.sample.story import File, load_story, sample_file

VOID = {"meta", "link", "br"}


def read(name: str) -> str:
    return sample_file(name).read_text(encoding="utf-8")


def names() -> Iterator[str]:
    for event in load_story().of("artifact_versions"):
        content = event.values["content"]
        assert isinstance(content, File)
        yield content.name


def run(folder: Path, *words: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words], cwd=folder, input=typed, capture_output=True, encoding="utf-8", timeout=60
    )


def place(folder: Path, *files: str) -> None:
    for name in files:
        folder.joinpath(name.rpartition(".")[0]).write_text(read(name), encoding="utf-8")


def test_every_file_belongs_to_a_version() -> None:
    assert {path.name for path in sample_file("rota.py.1").parent.iterdir()} == set(names())


@pytest.mark.parametrize("name", sorted(name for name in set(names()) if ".py." in name))
def test_every_program_compiles(name: str) -> None:
    compile(read(name), name, "exec")


@pytest.mark.parametrize(
    ("rota", "tests", "count"), [("rota.py.2", "test_rota.py.1", 4), ("rota.py.3", "test_rota.py.2", 9)]
)
def test_their_tests_pass(tmp_path: Path, rota: str, tests: str, count: int) -> None:
    place(tmp_path, rota, tests)
    done = run(tmp_path, "-m", "unittest", "test_rota")
    assert done.returncode == 0
    assert f"Ran {count} tests" in done.stderr


def test_the_first_rota_reader_really_loses_the_hours_of_the_second_name(tmp_path: Path) -> None:
    (tmp_path / "march.txt").write_text("2026-03-02 N Moreau, Diallo\n", encoding="utf-8")
    for rota, hours in (("rota.py.1", "0"), ("rota.py.2", "10.5")):
        place(tmp_path, rota)
        assert run(tmp_path, "rota.py", "march.txt", "Diallo").stdout.strip() == hours


def test_the_stack_trace_is_the_one_that_the_first_rota_reader_gives(tmp_path: Path) -> None:
    place(tmp_path, "rota.py.1")
    (tmp_path / "march.txt").write_text(
        "2026-03-02 N Moreau, Diallo\n2026-03-03 M Keller, Bianchi\n2026-03-03 n Moreau, Keller\n", encoding="utf-8"
    )
    given = run(tmp_path, "rota.py", "march.txt", "Moreau").stderr.splitlines()
    told = read("trace.txt.1").splitlines()
    assert given[-1] == "TypeError: unsupported operand type(s) for +: 'float' and 'NoneType'"
    assert given[-1] in told

    def places(lines: list[str]) -> list[str]:
        return [line.rpartition(", line ")[2] for line in lines if line.startswith("  File")]

    assert places(told) == places(given) == ["35, in <module>", "30, in total"]


def test_the_drip_rate_learns_to_round_and_to_refuse(tmp_path: Path) -> None:
    place(tmp_path, "drip.py.1")
    assert "41.666" in run(tmp_path, "drip.py", typed="1000\n8\n20\n").stdout
    place(tmp_path, "drip.py.2")
    assert "42 drops per minute" in run(tmp_path, "drip.py", typed="1000\n8\n").stdout
    assert "more than zero" in run(tmp_path, "drip.py", typed="1000\n0\n").stderr


def test_the_second_question_finds_the_empty_night_that_the_first_one_misses() -> None:
    with sqlite3.connect(":memory:") as database:
        database.executescript(read("schema.sql.2"))
        database.executescript(
            """
            PRAGMA foreign_keys = ON;
            INSERT INTO nurse VALUES (1, 'LM'), (2, 'AD');
            INSERT INTO shift (id, day, kind) VALUES (1, '2026-03-02', 'N'), (2, '2026-03-03', 'N'),
                (3, '2026-03-04', 'N');
            INSERT INTO on_shift VALUES (1, 1), (1, 2), (2, 1);
            """
        )
        assert database.execute(read("gaps.sql.1")).fetchall() == [("2026-03-03", "N", 1)]
        assert database.execute(read("gaps.sql.2")).fetchall() == [("2026-03-04", "N", 0, 2), ("2026-03-03", "N", 1, 1)]
        with pytest.raises(sqlite3.IntegrityError):
            database.execute("INSERT INTO shift (day, kind) VALUES ('2026-03-05', 'lunch')")
    database.close()


def test_the_first_tables_accept_lunch() -> None:
    database = sqlite3.connect(":memory:")
    database.executescript(read("schema.sql.1"))
    database.execute("INSERT INTO shift (day, kind) VALUES ('2026-03-05', 'lunch')")
    database.close()


def ask(app: object, method: str, path: str, sent: bytes = b"", query: str = "") -> tuple[str, object]:
    """Call a WSGI program as a server would."""
    heads: list[str] = []
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "CONTENT_LENGTH": str(len(sent)),
        "wsgi.input": io.BytesIO(sent),
    }
    body = b"".join(app(environ, lambda status, _headers: heads.append(status)))  # type: ignore[operator]
    return heads[0], json.loads(body) if body else None


def load(name: str) -> dict[str, object]:
    module: dict[str, object] = {"__name__": "api"}
    exec(compile(read(name), name, "exec"), module)
    return module


def test_the_first_interface_says_fine_to_everything() -> None:
    app = load("api.py.1")["app"]
    assert ask(app, "GET", "/getNotes", query="day=2026-03-02") == ("200 OK", ["Pump 4 is in repair"])
    assert ask(app, "GET", "/nonsense")[0] == "200 OK"


def test_the_second_interface_is_honest() -> None:
    app = load("api.py.2")["make_app"]({})  # type: ignore[operator]
    notes = "/days/2026-03-02/notes"
    made = ask(app, "POST", notes, json.dumps({"topic": "equipment", "body": " Pump 4 is in repair "}).encode())
    assert made == ("201 Created", {"number": 1})
    assert ask(app, "GET", notes)[1] == [{"number": 1, "topic": "equipment", "body": "Pump 4 is in repair"}]
    status, told = ask(app, "POST", notes, b'{"topic": "bed 12", "body": ""}')
    assert status.startswith("422")
    assert len(told["problems"]) == 2  # type: ignore[index]
    assert ask(app, "POST", notes, b"hello")[0].startswith("400")
    assert ask(app, "PUT", notes)[0].startswith("405")
    assert ask(app, "DELETE", f"{notes}/1") == ("204 No Content", None)
    assert ask(app, "DELETE", f"{notes}/1")[0].startswith("404")
    assert ask(app, "GET", "/getNotes")[0].startswith("404")


class Tags(HTMLParser):
    """Collects the open elements and what they say of themselves."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("name", ["board.html.1", "board.html.2"])
def test_the_pages_close_what_they_open(name: str) -> None:
    tags = Tags()
    tags.feed(read(name))
    assert tags.open == []


def test_the_second_page_can_be_read_by_a_screen_reader() -> None:
    tags = Tags()
    tags.feed(read("board.html.2"))
    seen = dict(tags.seen)
    assert seen["html"]["lang"] == "en"
    assert {"h1", "caption", "button", "time"} <= set(seen)
    assert all(attributes.get("scope") for tag, attributes in tags.seen if tag == "th")


def contrast(one: str, two: str) -> float:
    """Return the contrast of two #rrggbb colours. Source: WCAG 2.2, relative luminance."""

    def luminance(colour: str) -> float:
        parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_contrasts_that_lea_wrote_down_are_true() -> None:
    assert round(contrast("#aaaaaa", "#ffffff"), 1) == 2.3
    assert round(contrast("#4b5a68", "#f4f6f8"), 1) == 6.5
    assert round(contrast("#9b1c1c", "#f4f6f8"), 1) == 7.5
    style = read("board.css.2")
    assert all(colour in style for colour in ("#4b5a68", "#9b1c1c", "#f4f6f8"))


def test_the_pdf_has_two_pages_with_the_quoted_words() -> None:
    document = pypdfium2.PdfDocument(sample_file("four-conversations.pdf.1"))
    try:
        texts = []
        for page in document:
            text_page = page.get_textpage()
            texts.append(text_page.get_text_bounded())
            text_page.close()
            page.close()
    finally:
        document.close()
    assert len(texts) == 2
    for event in load_story().of("annotations"):
        anchor = json.loads(str(event.values["anchor"]))
        if anchor.get("value", "").startswith("page="):
            assert anchor["refinedBy"]["exact"] in texts[int(anchor["value"][5:]) - 1]


@pytest.mark.parametrize("name", ["whiteboard.png.1", "board-sketch.png.1", "board-sketch.png.2"])
def test_pictures_are_png_files_of_a_useful_size(name: str) -> None:
    content = sample_file(name).read_bytes()
    assert content[:8] == b"\x89PNG\r\n\x1a\n"
    assert int.from_bytes(content[16:20], "big") >= 1200
    assert len(content) < 500_000
