"""Mails made to do harm: each is bounded in time and memory, and ends in a sentence."""

from __future__ import annotations

import base64
import contextlib
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exchange.mails import found, kept, letter, sealed, zipped
from exchange.nasty import altered
from exchange.outlook_files import msg, winmail
from exchange.pair import child_environment
from mentordesk.bundles.mail import NoUpdateInside, StrangeMail
from mentordesk.errors import MentorDeskError


def bomb() -> bytes:
    return zipped(("zeros", bytes(40 << 20)))


def many_entries() -> bytes:
    return zipped(*((str(number), b"x") for number in range(5_000)), packed=False)


def nested_zips() -> bytes:
    content = zipped(("a", sealed()))
    for _ in range(40):
        content = zipped(("a.zip", content))
    return content


HOSTILE: dict[str, Callable[[], bytes]] = {
    "100,000 parts": lambda: b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\n.\n" * 100_000,
    "20,000 nested parts": lambda: b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number) for number in range(20_000)
    ),
    "40,000 nested mails": lambda: b"Content-Type: message/rfc822\n\n" * 40_000,
    "a header of 50 MB": lambda: b"Subject: " + b"x" * (50 << 20) + b"\n\nbody",
    "a million header lines": lambda: b"X-A: b\n" * 1_000_000,
    "a folded header without end": lambda: b"Content-Type: multipart/mixed;\n" + b" x=y;\n" * 500_000,
    "a zip bomb": lambda: letter(bomb()).as_bytes(),
    "a zip of many files": many_entries,
    "40 zips in one another": nested_zips,
    "a msg whose sectors go in a ring": lambda: msg(b"x" * 9_000).replace(
        b"\x02\x00\x00\x00\x03\x00\x00\x00", b"\x02\x00\x00\x00\x02\x00\x00\x00"
    ),
    "a msg of holes": lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 4_000,
    "tnef that says too much": lambda: winmail(b"x")[:20] + b"\xff" * 40,
    "unclosed tags": lambda: b"<html>" + b"<" * 2_000_000,
    "entities without end": lambda: b"<html>" + b"&" * 2_000_000,
}


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_mails_are_bounded_and_end_in_a_sentence(tmp_path: Path, what: str) -> None:
    path = kept(tmp_path, HOSTILE[what]())
    with pytest.raises((NoUpdateInside, StrangeMail), match="Nothing was changed"):
        found(path)


def test_a_good_mail_among_hostile_ones_is_found(tmp_path: Path) -> None:
    (folder := tmp_path / "folder").mkdir()
    for number, make in enumerate((HOSTILE["100,000 parts"], HOSTILE["a zip bomb"], letter().as_bytes)):
        kept(folder, make(), str(number))
    assert found(folder) == [sealed()]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9), kind=st.sampled_from(["msg", "tnef", "zip", "mail"]))
def test_damage_anywhere_never_crashes(tmp_path: Path, seed: int, kind: str) -> None:
    whole = {
        "msg": lambda: msg(sealed(), b"x" * 100),
        "tnef": lambda: winmail(sealed()),
        "zip": lambda: zipped(("a", sealed())),
        "mail": lambda: letter().as_bytes(),
    }[kind]()
    with contextlib.suppress(MentorDeskError):
        found(kept(tmp_path, altered(random.Random(seed), whole)))


IN_A_CHILD = """
import sys
from pathlib import Path
from exchange.hostile import peak
from mentordesk.bundles.mail import sealed_files
before = peak()
with sealed_files(Path(sys.argv[1])) as files:
    print(len(files), peak() - before >> 20)
"""


def test_a_large_mailbox_is_never_in_memory(tmp_path: Path) -> None:
    film = base64.encodebytes(random.Random(1).randbytes(20 << 20))
    big = b"Subject: film\nContent-Type: video/mp4\nContent-Transfer-Encoding: base64\n\n" + film
    with (tmp_path / "Inbox").open("wb") as box:
        for number in range(2):
            for mail in (big, letter(sealed(number)).as_bytes()):
                box.write(b"From a@b Thu Nov 26 11:20:00 2026\n" + mail + b"\n")
    command = [sys.executable, "-c", IN_A_CHILD, str(tmp_path / "Inbox")]
    said = subprocess.run(command, env=child_environment(), capture_output=True, text=True, check=True).stdout.split()
    assert said[0] == "2"
    assert int(said[1]) < 12, "MB; the mailbox has 55"
