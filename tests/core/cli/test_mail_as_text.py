"""An update as text: sent in the body of a mail, read from what was pasted."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from commands import start_pair


def test_text_goes_by_mail_and_comes_in_from_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mentor, mentee = start_pair(tmp_path)
    mentor.add("goals.add_goal", title="By text")
    (written,) = mentor.ok("send", mentor.pair, "--out", tmp_path / "out", "--armor").out.splitlines()
    quoted = "".join(f"> {line}\r\n" for line in Path(written).read_text("ascii").splitlines())
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"Tomáš wrote:\n{quoted}".encode())))
    assert "1 change by Tomáš" in mentee.ok("receive", mentee.pair, "-").out
    assert "By text" in mentee.ok("show", mentee.pair).out
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Hello")))
    assert "no update in standard input" in mentee.run("receive", mentee.pair, "-").err

    mentee.add("goals.add_goal", title="By the body of a mail")
    (draft,) = mentee.ok("send", mentee.pair, "--out", tmp_path / "out", "--armor", "--eml").out.splitlines()
    assert b"BEGIN AGE ENCRYPTED FILE" in Path(draft).read_bytes()
    assert "change by L" in mentor.ok("receive", mentor.pair, draft).out
