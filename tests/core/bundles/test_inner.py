"""The inside of an update: written as specified, padded, read strictly."""

from __future__ import annotations

import base64
import io
import json
import os
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.bundles import inner
from mentordesk.bundles.age_errors import DamagedFile
from mentordesk.bundles.inner import MadeByNewer, NotAnUpdate, Section
from mentordesk.bundles.laptop import Laptop
from mentordesk.errors import MentorDeskError

LAPTOP = Laptop(b"s" * 32, b"a" * 32)
HEADER: dict[str, Any] = {"format": 1, "least": 1, "kind": "update"}


def written(sections: list[tuple[Section, bytes]], **more: object) -> bytes:
    target = io.BytesIO()
    inner.write_inner(target, {**HEADER, **more}, sections, LAPTOP.sign, count=len(sections))
    return target.getvalue()


def slice_of(raw: bytes) -> tuple[Section, bytes]:
    stored, packed = inner.pack(raw)
    digest = inner.hashlib.sha256(stored).hexdigest()
    return Section("attachment", len(stored), len(raw), digest, packed, "ab" * 32, 0, len(raw)), stored


@given(st.lists(st.binary(max_size=3_000), max_size=5))
def test_what_was_written_is_read(contents: list[bytes]) -> None:
    data = written([slice_of(each) for each in contents], made=1)
    source = io.BytesIO(data)
    opened = inner.read_inner(source)
    assert opened.header["made"] == 1
    assert inner.verify(opened, LAPTOP.device)
    assert not inner.verify(opened, Laptop.generate().device)
    assert [raw for _, raw in inner.read_sections(source, opened)] == contents


@given(st.lists(st.tuples(st.just(b"s" * 64), st.binary(max_size=200)), min_size=1, max_size=5))
def test_changes_lie_one_after_the_other(records: list[tuple[bytes, bytes]]) -> None:
    section, stored = inner.changes_section(records)
    raw = inner._unpack(section, stored)
    expected = b"".join(len(body).to_bytes(4, "big") + mark + body for mark, body in records)
    assert raw == expected
    assert section.raw == len(expected)


def test_the_bytes_are_as_specified() -> None:
    data = written([], note="é")
    line, signature = data.split(b"\n")[1:3]
    assert data.startswith(b"MDSK1\n")
    assert json.loads(line) == {**HEADER, "note": "é", "sections": []}
    assert base64.b64decode(signature) == LAPTOP.sign(b"mentordesk/update/1\0" + inner.hashlib.sha256(line).digest())
    assert data[len(b"MDSK1\n") + len(line) + 1 + len(signature) + 1 :] == bytes(inner.FLOOR - len(line) - 96)
    assert len(data) == 16_384


@given(st.integers(0, 1 << 40))
def test_padding_hides_the_length_at_little_cost(length: int) -> None:
    padded = inner.padded(length)
    assert padded >= max(length, inner.FLOOR)
    assert padded <= max(inner.FLOOR, length * 1.12)
    assert inner.padded(padded) == padded
    if length > inner.FLOOR:
        exponent = length.bit_length() - 1
        assert padded % (1 << exponent - exponent.bit_length()) == 0


@pytest.mark.parametrize(
    ("raw", "packed"), [(b"a" * 10_000, False), (b"abc" + bytes(range(200, 230)), False), (b"words " * 99, True)]
)
def test_nothing_is_packed_that_gains_nothing_or_looks_like_a_bomb(raw: bytes, packed: bool) -> None:
    stored, is_packed = inner.pack(raw)
    assert is_packed == packed
    assert len(stored) * inner.MAX_RATIO >= len(raw)


def test_only_what_gains_a_tenth_is_packed() -> None:
    assert inner.gains(b"text " * 1_000)
    assert not inner.gains(os.urandom(1 << 16))


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_with_a_sentence(data: bytes) -> None:
    for begin in (b"", b"MDSK1\n", b"MDSK1\n{}\n"):
        with pytest.raises(MentorDeskError):
            inner.read_inner(io.BytesIO(begin + data))


@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=40))
def test_nothing_can_be_altered_unnoticed(place: int, change: bytes) -> None:
    data = written([slice_of(b"content " * 100)])
    place %= len(data)
    altered = data[:place] + change + data[place + len(change) :]
    if altered == data:
        return
    source = io.BytesIO(altered)
    try:
        opened = inner.read_inner(source)
        genuine = inner.verify(opened, LAPTOP.device)
        contents = [raw for _, raw in inner.read_sections(source, opened)]
    except MentorDeskError:
        return
    assert not genuine or contents == [b"content " * 100], "at most the form of the signature itself"


@pytest.mark.parametrize(
    ("begin", "error"),
    [(b"MDSK2\n", MadeByNewer), (b"MDSK", MadeByNewer), (b"PK\3\4", NotAnUpdate), (b"", NotAnUpdate)],
)
def test_other_beginnings(begin: bytes, error: type[MentorDeskError]) -> None:
    with pytest.raises(error):
        inner.read_inner(io.BytesIO(begin + written([])[6:]))


@pytest.mark.parametrize("least", [2, 99, 1 << 70])
def test_a_newer_least_reader(least: int) -> None:
    with pytest.raises(MadeByNewer):
        inner.read_inner(io.BytesIO(written([], least=least)))


@pytest.mark.parametrize("bad", [{"least": "1"}, {"least": True}, {"least": None}, {"format": 1.0}])
def test_a_header_out_of_form(bad: dict[str, object]) -> None:
    with pytest.raises(DamagedFile):
        inner.read_inner(io.BytesIO(written([], **bad)))


def test_the_writer_keeps_the_reader_s_limits() -> None:
    with pytest.raises(ValueError, match="header too long"):
        written([], note="a" * inner.MAX_HEADER)
    with pytest.raises(ValueError, match="too many sections"):
        written([slice_of(b"")] * (inner.MAX_SECTIONS + 1))
