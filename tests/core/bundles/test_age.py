"""Sealing and opening files: what comes back, what is refused, and that a refused file leaves nothing behind."""

from __future__ import annotations

import errno
import io
import os
import stat
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.utils import Buffer

from mentordesk.bundles import age
from mentordesk.bundles.age_errors import (
    BadKey,
    DamagedFile,
    HeaderTooLarge,
    NewerContainer,
    NotAgeFile,
    NotForYou,
    PassphraseCost,
    TooManyRecipients,
    WrongPassphrase,
)
from mentordesk.bundles.age_header import read_header
from mentordesk.errors import Cancelled, DiskFull
from mentordesk.progress import Progress

MIB = 1024 * 1024


def sealed(plaintext: bytes, *recipients: age.Recipient, pad_stanzas: bool = True) -> bytes:
    target = io.BytesIO()
    age.encrypt(io.BytesIO(plaintext), target, recipients, pad_stanzas=pad_stanzas)
    return target.getvalue()


def opened(data: bytes, *identities: age.Identity) -> bytes:
    target = io.BytesIO()
    age.decrypt(io.BytesIO(data), target, identities)
    return target.getvalue()


def test_every_recipient_opens_the_file_and_nobody_else() -> None:
    ours = [age.HybridIdentity.generate() for _ in range(3)]
    data = sealed(b"for three", *(identity.recipient() for identity in ours))
    assert [opened(data, identity) for identity in ours] == [b"for three"] * 3
    with pytest.raises(NotForYou):
        opened(data, age.HybridIdentity.generate(), age.X25519Identity.generate(), age.ScryptIdentity("words"))


@pytest.mark.parametrize(("keys", "seen"), [(1, 4), (4, 4), (5, 8), (9, 16), (17, 32), (32, 32)])
def test_the_number_of_keys_is_hidden_among_dummies(keys: int, seen: int) -> None:
    recipient = age.HybridIdentity.generate().recipient()
    header = read_header(io.BytesIO(sealed(b"", *[recipient] * keys)))
    assert [stanza.kind for stanza in header.stanzas] == ["mlkem768x25519"] * seen


def test_the_dummies_of_a_classic_file_are_classic_too() -> None:
    identity = age.X25519Identity.generate()
    data = sealed(b"text", identity.recipient())
    assert [stanza.kind for stanza in read_header(io.BytesIO(data)).stanzas] == ["X25519"] * 4
    assert opened(data, identity) == b"text"


def test_the_place_of_a_stanza_does_not_tell_whether_it_is_a_dummy() -> None:
    identity = age.X25519Identity.generate()
    places = set()
    for _ in range(200):
        header = read_header(io.BytesIO(sealed(b"", identity.recipient())))
        places |= {at for at, stanza in enumerate(header.stanzas) if identity.unwrap([stanza])}
    assert places == {0, 1, 2, 3}


def test_without_padding_there_is_one_stanza_for_each_key() -> None:
    recipient = age.X25519Identity.generate().recipient()
    header = read_header(io.BytesIO(sealed(b"", *[recipient] * 64, pad_stanzas=False)))
    assert len(header.stanzas) == 64


def test_more_keys_than_a_file_holds_are_refused_before_anything_is_written() -> None:
    recipient = age.X25519Identity.generate().recipient()
    for keys, pad in [(33, True), (65, False)]:
        target = io.BytesIO()
        with pytest.raises(TooManyRecipients):
            age.encrypt(io.BytesIO(b"text"), target, [recipient] * keys, pad_stanzas=pad)
        assert target.getvalue() == b""


@pytest.mark.parametrize(
    "recipients",
    [
        [],
        [age.ScryptRecipient("a", 1), age.ScryptRecipient("b", 1)],
        [age.HybridIdentity.generate().recipient(), age.X25519Identity.generate().recipient()],
    ],
    ids=["nobody", "two passphrases", "quantum-safe beside classic"],
)
def test_recipients_that_must_not_stand_together_are_a_programming_error(recipients: list[age.Recipient]) -> None:
    with pytest.raises(ValueError):
        age.encrypt(io.BytesIO(b""), io.BytesIO(), recipients)


def test_a_passphrase_file_says_so_before_it_is_opened() -> None:
    locked = io.BytesIO(sealed(b"x", age.ScryptRecipient("seven words", 1)))
    assert age.needs_passphrase(locked)
    assert locked.tell() == 0
    assert not age.needs_passphrase(io.BytesIO(sealed(b"x", age.HybridIdentity.generate().recipient())))


def test_only_the_right_passphrase_opens() -> None:
    data = sealed(b"invitation", age.ScryptRecipient("correct horse", 1))
    assert opened(data, age.ScryptIdentity("correct horse")) == b"invitation"
    with pytest.raises(WrongPassphrase):
        opened(data, age.ScryptIdentity("correct house"))
    with pytest.raises(NotForYou):
        opened(data, age.HybridIdentity.generate())


@pytest.mark.parametrize(("log_n", "sentence"), [(2, "too weakly"), (7, "too long")])
def test_a_passphrase_too_cheap_or_too_dear_is_refused_before_it_is_tried(log_n: int, sentence: str) -> None:
    data = sealed(b"x", age.ScryptRecipient("words", log_n))
    assert opened(data, age.ScryptIdentity("words", least=log_n, most=log_n)) == b"x"
    with pytest.raises(PassphraseCost, match=sentence):
        opened(data, age.ScryptIdentity("words", least=3, most=6))


def test_an_unpayable_work_factor_is_refused_without_paying() -> None:
    data = sealed(b"x", age.ScryptRecipient("words", 1))
    for factor in (b" 23\n", b" 60\n", b" " + b"9" * 5000 + b"\n"):
        with pytest.raises(PassphraseCost):
            opened(data.replace(b" 1\n", factor, 1), age.ScryptIdentity("words"))


@pytest.mark.parametrize("factor", ["0", "01", "1_0", "+1", "1x", "0x1", "1.0"])
def test_a_work_factor_that_is_no_plain_number_is_refused(factor: str) -> None:
    data = sealed(b"x", age.ScryptRecipient("words", 1))
    with pytest.raises(DamagedFile):
        opened(data.replace(b" 1\n", f" {factor}\n".encode(), 1), age.ScryptIdentity("words"))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", NotAgeFile),
        (b"PK\x03\x04" + bytes(100), NotAgeFile),
        (b"age-encryption.org/v1", NotAgeFile),
        (b"age-encryption.org/v2\n-> X25519 a\n\n--- b\n", NewerContainer),
        (b"age-encryption.org/v1\n--- " + b"A" * 43 + b"\n", DamagedFile),
        (b"age-encryption.org/v1\n" + b"-> a\n\n" * 65, HeaderTooLarge),
        (b"age-encryption.org/v1\n-> " + b"a" * 300_000 + b"\n\n", HeaderTooLarge),
        (b"age-encryption.org/v1\n-> a\n" + (b"A" * 64 + b"\n") * 5000, HeaderTooLarge),
        (b"age-encryption.org/v1\n-> a\n" + b"A" * 68 + b"\n--- " + b"A" * 43 + b"\n", DamagedFile),
    ],
    ids=["empty", "zip", "cut", "later version", "no stanza", "65 stanzas", "long line", "long body", "wide body"],
)
def test_what_is_no_sealed_file_is_named_and_read_no_further_than_a_header(data: bytes, error: type[Exception]) -> None:
    source = io.BytesIO(data)
    with pytest.raises(error):
        age.decrypt(source, io.BytesIO(), [age.HybridIdentity.generate()])
    assert source.tell() <= 256 * 1024 + 1


def test_opening_into_a_folder_makes_one_private_file(tmp_path: Path) -> None:
    identity = age.HybridIdentity.generate()
    path = age.decrypt_to_folder(io.BytesIO(sealed(b"text", identity.recipient())), tmp_path, [identity])
    assert path.parent == tmp_path
    assert path.read_bytes() == b"text"
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_target_is_cut_back_to_where_it_stood() -> None:
    identity = age.X25519Identity.generate()
    data = sealed(bytes(200_000), identity.recipient())
    target = io.BytesIO(b"before")
    target.seek(6)
    with pytest.raises(DamagedFile):
        age.decrypt(io.BytesIO(data[:-1]), target, [identity])
    assert target.getvalue() == b"before"


class Impatient(Progress):
    """Stops the work at the first step it hears of."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[tuple[int, int]] = []

    def report(self, done: int, total: int, text: str) -> None:
        self.steps.append((done, total))
        self.cancel()


def test_stopping_leaves_no_file_behind(tmp_path: Path) -> None:
    identity = age.X25519Identity.generate()
    plaintext = bytes(9 * MIB)
    progress = Impatient()
    with pytest.raises(Cancelled):
        age.encrypt(io.BytesIO(plaintext), io.BytesIO(), [identity.recipient()], progress=progress)
    assert progress.steps == [(4 * MIB, 9 * MIB)]
    with pytest.raises(Cancelled):
        age.decrypt_to_folder(
            io.BytesIO(sealed(plaintext, identity.recipient())), tmp_path, [identity], progress=Impatient()
        )
    assert list(tmp_path.iterdir()) == []


class SmallDisk(io.FileIO):
    """A file on a disk that has room for 100,000 bytes."""

    def write(self, data: Buffer) -> int:
        view = memoryview(data)
        if os.fstat(self.fileno()).st_size + view.nbytes > 100_000:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(view)


def test_a_full_disk_is_said_and_nothing_is_left_in_the_target(tmp_path: Path) -> None:
    identity = age.X25519Identity.generate()
    data = sealed(os.urandom(190_000), identity.recipient())
    with io.BufferedRandom(SmallDisk(tmp_path / "opened", "w+")) as target, pytest.raises(DiskFull):
        age.decrypt(io.BytesIO(data), target, [identity])
    assert (tmp_path / "opened").read_bytes() == b""
    with io.BufferedRandom(SmallDisk(tmp_path / "sealed", "w+"), 1) as target, pytest.raises(DiskFull):
        age.encrypt(io.BytesIO(bytes(190_000)), target, [identity.recipient()])


def test_a_large_file_takes_no_more_memory_than_a_small_one(tmp_path: Path) -> None:
    identity = age.HybridIdentity.generate()
    plain, locked = tmp_path / "plain", tmp_path / "locked"
    with plain.open("wb") as file:
        file.truncate(16 * MIB)
    with plain.open("rb") as source, locked.open("wb") as target:
        tracemalloc.start()
        try:
            age.encrypt(source, target, [identity.recipient()])
            with locked.open("rb") as again:
                age.decrypt_to_folder(again, tmp_path, [identity])
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert peak < MIB


class Trickle(io.RawIOBase):
    """A source that gives a few bytes at a time, as a pipe does; it cannot tell its length."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._data.read(min(size, 1000))


def test_a_source_that_trickles_is_sealed_whole() -> None:
    identity = age.X25519Identity.generate()
    plaintext, target = os.urandom(140_000), io.BytesIO()
    age.encrypt(Trickle(plaintext), target, [identity.recipient()])
    assert opened(target.getvalue(), identity) == plaintext


def test_keys_are_written_and_read_back() -> None:
    hybrid, classic = age.HybridIdentity.generate(), age.X25519Identity.generate()
    assert hybrid.encode().startswith("AGE-SECRET-KEY-PQ-1")
    assert hybrid.recipient().encode().startswith("age1pq1")
    assert age.HybridIdentity.parse(hybrid.encode()) == hybrid
    assert age.HybridIdentity.from_seed(hybrid.seed) == hybrid
    assert age.HybridRecipient.parse(f" {hybrid.recipient().encode()}\n") == hybrid.recipient()
    assert age.X25519Identity.parse(classic.encode()) == classic
    assert age.X25519Recipient.parse(classic.recipient().encode()) == classic.recipient()


@pytest.mark.parametrize(
    "parse", [age.HybridIdentity.parse, age.HybridRecipient.parse, age.X25519Identity.parse, age.X25519Recipient.parse]
)
def test_what_is_no_key_or_another_kind_of_key_is_refused(parse: Callable[[str], object]) -> None:
    hybrid, classic = age.HybridIdentity.generate(), age.X25519Identity.generate()
    texts = {hybrid.encode(), hybrid.recipient().encode(), classic.encode(), classic.recipient().encode()}
    refused = 0
    for text in texts:
        try:
            parse(text)
        except BadKey:
            refused += 1
        with pytest.raises(BadKey):
            parse(text[:-1] + ("q" if text[-1] != "q" else "p"))
    assert refused == 3


def test_a_hostile_public_key_is_refused_and_never_crashes() -> None:
    honest = age.HybridIdentity.generate().recipient().public
    for public in (b"", honest[:-1], honest + b"\0", b"\xff" * 1216):
        with pytest.raises(BadKey):
            age.HybridRecipient(public)
    for low_order in (age.HybridRecipient(honest[:1184] + bytes(32)), age.X25519Recipient(bytes(32))):
        with pytest.raises(BadKey):
            sealed(b"", low_order)
    with pytest.raises(BadKey):
        age.X25519Recipient(bytes(31))


def test_a_seed_of_another_length_is_a_programming_error() -> None:
    for identity in (age.HybridIdentity, age.X25519Identity):
        with pytest.raises(ValueError):
            identity(bytes(31))


def test_no_secret_shows_when_a_key_is_printed() -> None:
    hybrid, classic = age.HybridIdentity.generate(), age.X25519Identity.generate()
    for identity in (hybrid, classic):
        shown = f"{identity!r} {identity}"
        assert identity.encode() not in shown
        assert repr(identity.seed) not in shown
        assert identity.seed.hex() not in shown
    for passphrase in (age.ScryptIdentity("seven words"), age.ScryptRecipient("seven words")):
        assert "seven words" not in f"{passphrase!r} {passphrase}"
