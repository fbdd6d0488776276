"""The commands as people and scripts use them: what they print, what they leave behind, how they end."""

from __future__ import annotations

import json
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from commands import WITHOUT_LEASES, Laptop, mail, start_pair
from mentordesk.actions.registry import actions
from mentordesk.cli.program import parser
from mentordesk.home import Home


@pytest.fixture(scope="module")
def paired(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("paired")
    mentor, mentee = start_pair(folder)
    mentor.do("goals.add_goal", title="Give a talk", why="So that I dare.")
    mail(mentor, mentee)
    return folder


@pytest.fixture
def pair(paired: Path, tmp_path: Path) -> tuple[Laptop, Laptop]:
    shutil.copytree(paired, tmp_path / "pair", ignore=WITHOUT_LEASES)
    return Laptop(tmp_path / "pair", "mentor"), Laptop(tmp_path / "pair", "mentee")


def goal(laptop: Laptop) -> str:
    found: str = laptop.ok("show", laptop.pair, "goals", "--json").json[0]["id"]
    return found


# --- making a pair ------------------------------------------------------------------------------------------------


def test_new_writes_a_recovery_sheet_that_only_its_owner_reads(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, "mentor")
    sheet = tmp_path / "sheet.txt"
    said = laptop.ok("new", laptop.pair, "--me", "Tomáš", "--role", "mentor", "--partner", "Léa", "--recovery", sheet)
    text = sheet.read_text(encoding="utf-8")
    assert str(sheet) in said.out
    assert "For Tomáš" in text
    assert "24. " in text
    if os.name == "posix":
        assert stat.S_IMODE(sheet.stat().st_mode) == 0o600
        assert stat.S_IMODE(laptop.pair.stat().st_mode) == 0o700
    assert text.split("24. ")[1].split()[0] not in said.out, "the words themselves are never printed"
    again = laptop.run("new", tmp_path / "b", "--me", "A", "--role", "mentor", "--partner", "B", "--recovery", sheet)
    assert again.code == 1
    assert not (tmp_path / "b").exists()
    assert sheet.read_text(encoding="utf-8") == text


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, "mentor")
    laptop.pair.mkdir()
    (laptop.pair / "letter.txt").write_text("mine")
    said = laptop.run("new", laptop.pair, "--me", "A", "--role", "mentor", "--partner", "B")
    assert said.code == 1
    assert "is not empty" in said.err
    assert [each.name for each in laptop.pair.iterdir()] == ["letter.txt"]


def test_pairing_goes_by_mail_too_and_the_pair_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mentor, mentee = Laptop(tmp_path, "mentor"), Laptop(tmp_path, "mentee")
    mentor.ok("new", mentor.pair, "--me", "Tomáš", "--role", "mentor", "--partner", "Léa", "--partner-email", "l@x.org")
    code = mentor.ok("invite", mentor.pair, "--out", tmp_path / "invitation.eml").last
    assert len(code.split()) == 7
    letter = (tmp_path / "invitation.eml").read_bytes()
    assert b"X-Unsent: 1" in letter
    assert b"l@x.org" in letter
    assert not any(word.encode() in letter for word in [code])
    mentee.ok(
        "accept", tmp_path / "invitation.eml", "--code", code.upper(), "--me", "Léa",
        "--workspace", mentee.pair, "--reply", tmp_path / "reply.eml",
    )  # fmt: skip
    assert mentor.ok("receive", mentor.pair, tmp_path / "reply.eml").out
    monkeypatch.setenv("MENTORDESK_HOME", str(mentee.home))
    assert Home.of().recent_pairs() == [mentee.pair]


# --- exchange -----------------------------------------------------------------------------------------------------


def test_a_preview_shows_and_changes_nothing(pair: tuple[Laptop, Laptop]) -> None:
    mentor, mentee = pair
    mentor.do("goals.edit_goal", goal=goal(mentor), title="Give two talks")
    path = mentor.ok("send", mentor.pair, "--out", mentor.folder / "out").last
    before = mentee.state()
    said = mentee.ok("receive", mentee.pair, path, "--preview")
    assert "Would bring in: 1 change by Tomáš." in said.out
    assert f"changed goals {goal(mentor)} Give two talks" in said.out
    assert mentee.state() == before
    found = mentee.ok("receive", mentee.pair, path, "--json").json
    assert found["applied"] == 1
    assert found["records"] == [
        {"kind": "goals", "id": goal(mentor), "change": "changed", "title": "Give two talks", "fields": ["title"]}
    ]


def test_a_folder_and_a_mailbox_are_looked_through(pair: tuple[Laptop, Laptop]) -> None:
    mentor, mentee = pair
    out = mentor.folder / "letters"
    for number in range(2):
        mentor.do("goals.add_goal", title=f"Goal {number}")
        mentor.ok("send", mentor.pair, "--out", out, "--eml")
    box = mentor.folder / "inbox.mbox"
    letters = [each.read_bytes().replace(b"\r\n", b"\n") for each in sorted(out.iterdir())]
    box.write_bytes(b"".join(b"From x\n" + each + b"\n" for each in letters))
    said = mentee.ok("receive", mentee.pair, box)
    assert "(1 of 2)" in said.out
    assert "of 2 updates 2 were here already" in mentee.ok("receive", mentee.pair, out).out
    assert mentee.ok("show", mentee.pair, "--json").out == mentor.ok("show", mentor.pair, "--json").out


def test_a_large_update_goes_in_several_mails(pair: tuple[Laptop, Laptop]) -> None:
    mentor, mentee = pair
    file = mentor.folder / "film.bin"
    file.write_bytes(os.urandom(3_500_000))
    mentor.do("artifacts.add_artifact", file=file)
    said = mentor.ok("send", mentor.pair, "--out", mentor.folder / "out", "--eml", "--limit", "2")
    paths = [Path(each) for each in said.out.splitlines()]
    assert len(paths) >= 3
    assert all(each.stat().st_size <= 2_000_000 for each in paths)
    mentee.ok("receive", mentee.pair, *reversed(paths))
    assert mentee.run("doctor", mentee.pair).code == 0
    assert "have not arrived" not in mentee.ok("doctor", mentee.pair).out
    said = mentor.run("send", mentor.pair, "--out", mentor.folder / "out", "--limit", "1000")
    assert said.code == 1
    assert "makes no sense" in said.err


# --- looking and deciding -----------------------------------------------------------------------------------------


def apart(pair: tuple[Laptop, Laptop]) -> str:
    """Let both change one title, and each hear of it."""
    mentor, mentee = pair
    mentor.do("goals.edit_goal", goal=goal(mentor), title="His title")
    mentee.do("goals.edit_goal", goal=goal(mentor), title="Her title")
    mail(mentor, mentee)
    mail(mentee, mentor)
    return goal(mentor)


@pytest.mark.parametrize("how", ["mine", "theirs", "both", "--head"])
def test_what_both_changed_is_settled(pair: tuple[Laptop, Laptop], how: str) -> None:
    mentor, mentee = pair
    id_ = apart(pair)
    found = mentor.ok("conflicts", mentor.pair, "--json").json
    assert [(each["kind"], each["id"], each["field"]) for each in found] == [("goals", id_, "title")]
    assert "His title" in mentor.ok("conflicts", mentor.pair).out
    heads = {each["value"]: each["head"] for each in found[0]["candidates"]}
    words = ["--head", heads["Her title"]] if how == "--head" else [how]
    assert mentor.ok("settle", mentor.pair, "goals", id_, "title", *words).json == [id_]
    expected = {"mine": "His title", "theirs": "Her title", "both": "Her title / His title", "--head": "Her title"}
    assert mentor.ok("show", mentor.pair, "goals", id_, "--json").json["values"]["title"] == expected[how]
    assert "Nothing stands open." in mentor.ok("conflicts", mentor.pair).out
    mail(mentor, mentee)
    assert mentee.ok("conflicts", mentee.pair, "--json").json == []


def test_settling_asks_how_and_what(pair: tuple[Laptop, Laptop]) -> None:
    mentor, _ = pair
    id_ = apart(pair)
    for words, told in (
        ([id_, "title"], "Say how to settle it"),
        ([id_, "title", "mine", "--head", "ab"], "Say how to settle it"),
        ([id_, "colour", "mine"], "no field “colour”"),
        ([id_, "why", "mine"], "nothing to settle"),
        (["ffff", "title", "mine"], "no record in goals"),
        ([id_, "title", "--head", "ffff"], "was written by that side"),
    ):
        said = mentor.run("settle", mentor.pair, "goals", *words)
        assert said.code == 1, words
        assert told in said.err, said


def test_undo_takes_back_the_latest_a_named_one_or_an_update(pair: tuple[Laptop, Laptop]) -> None:
    mentor, mentee = pair
    id_ = goal(mentor)
    mentor.do("goals.edit_goal", goal=id_, title="Changed")
    mentor.do("goals.set_level", goal=id_, level=1)
    mentor.ok("undo", mentor.pair)
    assert mentor.ok("show", mentor.pair, "goals", id_, "--json").json["values"]["level"] == -1
    lines = mentor.ok("log", mentor.pair, "--json").out.splitlines()
    edited = next(json.loads(line)["id"] for line in lines if "edit_goal" in line)
    mentor.ok("undo", mentor.pair, edited[:10])
    assert mentor.ok("show", mentor.pair, "goals", id_, "--json").json["values"]["title"] == "Give a talk"
    before = mentee.state()
    mail(mentor, mentee)
    assert mentee.state() != before
    mentee.ok("undo", mentee.pair, "--import")
    assert mentee.state() == before
    assert mentor.run("undo", mentor.pair, "ffff").code == 1
    private = mentor.add("reflections.write_reflection", step_1="Mine")
    assert mentor.ok("undo", mentor.pair).json == [private]


def test_show_log_and_search_say_what_is_there(pair: tuple[Laptop, Laptop]) -> None:
    mentor, mentee = pair
    assert "goals (1)" in mentor.ok("show", mentor.pair).out
    id_ = goal(mentor)
    assert "why: So that I dare." in mentor.ok("show", mentor.pair, "goals", id_[:8]).out
    apart(pair)
    assert "[both of you changed this]" in mentor.ok("show", mentor.pair, "goals", id_).out
    lines = mentor.ok("log", mentor.pair).out.splitlines()
    assert "Léa" in lines[-1]
    assert len(mentor.ok("log", mentor.pair, "--since", str(len(lines) - 1)).out.splitlines()) == 1
    assert f"goals {id_}" in mentor.ok("search", mentor.pair, "dare").out
    assert "Nothing holds" in mentor.ok("search", mentor.pair, "zebra").out
    mentee.do("reflections.write_reflection", title="A zebra of my own")
    assert "(private)" in mentee.ok("search", mentee.pair, "zebra").out
    assert "zebra" not in mentee.ok("show", mentee.pair, "--json").out
    assert mentor.run("show", mentor.pair, "zebras").code == 1
    assert mentor.run("show", mentor.pair, "goals", "zebra").code == 1


def test_two_laptops_that_agree_show_the_same_bytes(pair: tuple[Laptop, Laptop]) -> None:
    mentor, mentee = pair
    apart(pair)
    assert mentor.ok("show", mentor.pair, "--json").out == mentee.ok("show", mentee.pair, "--json").out


# --- going out ----------------------------------------------------------------------------------------------------


def test_the_export_reads_without_this_program(pair: tuple[Laptop, Laptop]) -> None:
    mentor, _ = pair
    apart(pair)
    file = mentor.folder / "a b.py"
    file.write_text("x = 1\n", encoding="utf-8")
    mentor.do("artifacts.add_artifact", file=file, title="Tool")
    mentor.do("reflections.write_reflection", title="Only mine")
    target = mentor.folder / "export"
    assert "README.md" in mentor.ok("export", mentor.pair, target).out
    goals = (target / "goals.md").read_text(encoding="utf-8")
    assert "> So that I dare." in goals
    assert "> His title" in goals
    assert "> Her title" in goals
    assert next((target / "files").iterdir()).read_text(encoding="utf-8") == "x = 1\n"
    assert "Only mine" in (target / "private.md").read_text(encoding="utf-8")
    assert "Only mine" not in (target / "everything.json").read_text(encoding="utf-8")
    assert "Léa, goals.edit_goal: changed" in (target / "history.md").read_text(encoding="utf-8")
    said = mentor.run("export", mentor.pair, target)
    assert said.code == 1
    assert "is not empty" in said.err


def test_the_key_printed_opens_an_update(pair: tuple[Laptop, Laptop]) -> None:
    from io import BytesIO

    from mentordesk.bundles.age import HybridIdentity, decrypt

    mentor, mentee = pair
    identity = mentee.ok("keys", mentee.pair).out.strip()
    assert identity.startswith("AGE-SECRET-KEY-PQ-1")
    path = Path(mentor.ok("send", mentor.pair, "--out", mentor.folder / "out").last)
    plain = BytesIO()
    with path.open("rb") as sealed:
        decrypt(sealed, plain, [HybridIdentity.parse(identity)])
    assert plain.getvalue().startswith(b"MDSK1\n")


# --- how commands end ---------------------------------------------------------------------------------------------


def test_every_action_is_listed() -> None:
    laptop = Laptop(Path(), "nobody")
    listed = laptop.ok("actions", "--json").json
    assert [each["name"] for each in listed] == list(actions())
    one = laptop.ok("actions", "goals.set_level", "--json").json
    assert one["parameters"] == [
        {"name": "goal", "type": "text", "required": True},
        {"name": "level", "type": "number", "required": True},
    ]
    assert "goals.set_level: Say where" in laptop.ok("actions").out


WRONG = ["", "nonsense", "new", "show", "log x --since many", "settle x goals 1 f ours", "do x", "receive"]


@pytest.mark.parametrize("words", WRONG)
def test_wrong_usage_ends_with_2(words: str) -> None:
    assert Laptop(Path(), "nobody").run(*words.split()).code == 2


@pytest.mark.parametrize("command", ["show", "log", "send", "receive", "do", "undo", "doctor", "conflicts", "keys"])
def test_a_folder_without_a_pair_is_a_problem_not_a_crash(tmp_path: Path, command: str) -> None:
    more = {"send": ["--out", "x"], "receive": ["x"], "do": ["goals.add_goal", "title=x"]}.get(command, [])
    said = Laptop(tmp_path, "nobody").run(command, tmp_path / "nowhere", *more)
    assert said.code == 1
    assert "There is no pair in the folder nowhere." in said.err
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("raw", ["[]", "{", '"x"', "1", "[" * 100_000])
def test_json_that_is_no_object_is_refused(pair: tuple[Laptop, Laptop], raw: str) -> None:
    mentor, _ = pair
    said = mentor.run("do", mentor.pair, "goals.add_goal", "--json", raw)
    assert said.code == 1
    assert "not a JSON object" in said.err


def test_every_command_is_described() -> None:
    first_words = {line.split()[0] for line in parser().format_help().splitlines() if line.strip()}
    making = {"new", "invite", "accept", "send", "receive", "do", "actions", "undo", "settle", "demo", "tag"}
    looking = {"show", "log", "notes", "conflicts", "doctor", "search", "portfolio", "calendar", "export", "tags"}
    assert making | looking <= first_words


def test_as_a_program_it_speaks_utf_8_and_gives_its_exit_code(pair: tuple[Laptop, Laptop]) -> None:
    mentor, _ = pair
    done = mentor.process("show", mentor.pair, "people")
    assert done.returncode == 0
    assert "Tomáš" in done.stdout
    assert mentor.process("nonsense").returncode == 2
    failed = mentor.process("do", mentor.pair, "goals.add_goal", "title=")
    assert failed.returncode == 1
    assert failed.stderr == "The goal has no title. Nothing was changed. Write a few words.\n"


def test_ctrl_c_leaves_nothing_half_done(pair: tuple[Laptop, Laptop]) -> None:
    mentor, _ = pair
    file = mentor.folder / "film.bin"
    file.write_bytes(os.urandom(120_000_000))
    mentor.do("artifacts.add_artifact", file=file)
    before, out = mentor.state(), mentor.folder / "out"
    settings = {**os.environ, "MENTORDESK_HOME": str(mentor.home), "PYTHONPATH": str(Path(__file__).parents[3])}
    command = [sys.executable, "-m", "mentordesk", "send", str(mentor.pair), "--out", str(out)]
    if (nice := shutil.which("nice")) is not None:
        command = [nice, "-n", "19", *command]  # on a busy machine this process gets its turn before it
    for _ in range(5):  # the update may be ready all the same
        process = subprocess.Popen(command, env=settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        while process.poll() is None and not (out.exists() and any(out.iterdir())):
            time.sleep(0.005)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=60)
        if process.returncode:
            break
        shutil.rmtree(out)
    assert process.returncode == 130
    assert "Stopped." in said
    assert "Traceback" not in said
    assert not list(out.iterdir())
    assert mentor.state() == before
    mentor.ok("doctor", mentor.pair)


def test_the_portfolio_is_of_the_milestones_named(pair: tuple[Laptop, Laptop]) -> None:
    mentor, _ = pair
    target = mentor.folder / "portfolio.pdf"
    assert "no milestone to print" in mentor.run("portfolio", mentor.pair, "--out", target).err
    stage = mentor.add("roadmap.add_stage", title="Start")
    one = mentor.add("roadmap.add_milestone", stage=stage, title="It runs")
    mentor.add("roadmap.add_milestone", stage=stage, title="It is shown")
    said = mentor.run("portfolio", mentor.pair, "--out", target, "--milestone", "ffff")
    assert said.code == 1
    assert "no record in milestones" in said.err
    assert not target.exists()
    assert "PDF/UA-1" in mentor.ok("portfolio", mentor.pair, "--out", target, "--milestone", one[:8]).out
    import pypdfium2

    document = pypdfium2.PdfDocument(target)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert "It runs" in text
    assert "It is shown" not in text


def test_the_portfolio_is_put_together_for_an_audience(pair: tuple[Laptop, Laptop]) -> None:
    mentor, _ = pair
    target = mentor.folder / "portfolio.pdf"
    stage = mentor.add("roadmap.add_stage", title="Start")
    one, two = (mentor.add("roadmap.add_milestone", stage=stage, title=title) for title in ("It runs", "It is shown"))
    order = ("--milestone", two[:8], "--milestone", one[:8])
    words = ("--audience", "employer", "--title", "My work", "--paper", "us-letter", "--language", "de")
    mentor.ok("portfolio", mentor.pair, "--out", target, *order, *words, "--part", "roadmap")
    import pypdfium2

    document = pypdfium2.PdfDocument(target)
    headings = [each.get_title() for each in document.get_toc()]
    cover = document[0].get_textpage().get_text_range()
    size = document[0].get_size()
    document.close()
    assert headings.index("It is shown") < headings.index("It runs")
    assert "Fahrplan" in headings
    assert "My work" in cover
    assert round(size[1]) == 792
    assert mentor.run("portfolio", mentor.pair, "--out", target, "--audience", "nobody").code == 2
