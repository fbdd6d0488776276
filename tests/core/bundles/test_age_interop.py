"""Both ways with the system's own `age`: what it seals we open, what we seal it opens."""

from __future__ import annotations

import io
import os
import pty
import select
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.bundles import age, armor

pytestmark = pytest.mark.needs_age

PLAIN = bytes(range(256)) * 1000  # four chunks
WORDS = "abandon ability able about above absent absorb"
TAKE_TERMINAL = """
import fcntl, os, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)  # age asks at the terminal, whatever its input is
os.execv(sys.argv[1], sys.argv[1:])
"""


@pytest.fixture(scope="module")
def command() -> str:
    """The `age` program; without it these tests prove nothing, so they fail instead of being skipped."""
    found = shutil.which("age")
    if found is None:
        pytest.fail("The `age` command is missing. Install it first: `apt-get install age` or `brew install age`.")
    return found


def at_a_terminal(arguments: list[str | Path], answer: str) -> None:
    """Run a command at a terminal of its own and type the answer each time it asks for a passphrase."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", TAKE_TERMINAL, *arguments],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    said, answered = b"", 0
    while select.select([ours], [], [], 60)[0]:
        try:
            part = os.read(ours, 1000)
        except OSError:  # the terminal is closed: the command has ended
            break
        said += part
        if said.count(b"passphrase") > answered and said.rstrip().endswith(b":"):
            os.write(ours, answer.encode() + b"\n")
            answered = said.count(b"passphrase")
    os.close(ours)
    assert process.wait(60) == 0, said


def opened(path: Path, identity: age.Identity) -> bytes:
    target = io.BytesIO()
    with path.open("rb") as source:
        age.decrypt(source, target, [identity])
    return target.getvalue()


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "plain"
    path.write_bytes(PLAIN)
    return path


def test_we_open_what_age_sealed_for_a_key(command: str, plain: Path, tmp_path: Path) -> None:
    identity = age.X25519Identity.generate()
    bare, text, bare_again = tmp_path / "bare", tmp_path / "text", tmp_path / "bare again"
    recipient = identity.recipient().encode()
    subprocess.run([command, "-r", recipient, "-o", bare, plain], check=True)
    assert opened(bare, identity) == PLAIN
    subprocess.run([command, "-a", "-r", recipient, "-o", text, plain], check=True)
    with text.open("rb") as source, bare_again.open("wb") as target:
        armor.decode(source, target)
    assert opened(bare_again, identity) == PLAIN


def test_age_opens_what_we_sealed_for_a_key(command: str, plain: Path, tmp_path: Path) -> None:
    identity = age.X25519Identity.generate()
    key, bare, text = tmp_path / "key", tmp_path / "bare", tmp_path / "text"
    key.write_text(identity.encode() + "\n")
    with plain.open("rb") as source, bare.open("wb") as target:
        age.encrypt(source, target, [identity.recipient()])
    with bare.open("rb") as source, text.open("wb") as target:
        armor.encode(source, target)
    for path in (bare, text):
        shown = subprocess.run([command, "-d", "-i", key, path], check=True, capture_output=True).stdout
        assert shown == PLAIN


def test_we_open_what_age_sealed_with_a_passphrase(command: str, plain: Path, tmp_path: Path) -> None:
    sealed = tmp_path / "sealed"
    at_a_terminal([command, "-p", "-o", sealed, plain], WORDS)
    assert opened(sealed, age.ScryptIdentity(WORDS, least=15, most=20)) == PLAIN


def test_age_opens_what_we_sealed_with_a_passphrase(command: str, plain: Path, tmp_path: Path) -> None:
    sealed, back = tmp_path / "sealed", tmp_path / "back"
    with plain.open("rb") as source, sealed.open("wb") as target:
        age.encrypt(source, target, [age.ScryptRecipient(WORDS, 15)])
    at_a_terminal([command, "-d", "-o", back, sealed], WORDS)
    assert back.read_bytes() == PLAIN


def test_age_says_that_a_file_for_somebody_else_is_not_its(command: str, plain: Path, tmp_path: Path) -> None:
    key, sealed = tmp_path / "key", tmp_path / "sealed"
    key.write_text(age.X25519Identity.generate().encode() + "\n")
    with plain.open("rb") as source, sealed.open("wb") as target:
        age.encrypt(source, target, [age.HybridIdentity.generate().recipient()])
    refused = subprocess.run([command, "-d", "-i", key, sealed], check=False, capture_output=True, text=True)
    assert refused.returncode == 1
    assert "no identity matched" in refused.stderr
