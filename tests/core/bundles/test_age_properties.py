"""Whatever the bytes: sealed and opened they come back; altered, cut or made up they are refused and leave no file."""

from __future__ import annotations

import contextlib
import io
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.bundles import age, armor, bech32
from mentordesk.bundles.age_errors import AgeError, DamagedFile
from mentordesk.errors import MentorDeskError

CHUNK = 64 * 1024
HYBRID = age.HybridIdentity.from_seed(bytes(range(32)))
CLASSIC = age.X25519Identity(bytes(range(32)))
SCRYPT = age.ScryptIdentity("seven words", most=4)
OTHERS = [age.HybridIdentity.from_seed(bytes([at]) * 32).recipient() for at in range(2)]


def sealed(plaintext: bytes, *recipients: age.Recipient) -> bytes:
    target = io.BytesIO()
    age.encrypt(io.BytesIO(plaintext), target, recipients, pad_stanzas=False)
    return target.getvalue()


PLAIN = bytes(range(256)) * 600  # three chunks
FILES = {
    "hybrid": sealed(PLAIN, *OTHERS, HYBRID.recipient()),
    "classic": sealed(PLAIN, CLASSIC.recipient()),
    "passphrase": sealed(PLAIN, age.ScryptRecipient("seven words", 1)),
}
IDENTITIES = [HYBRID, CLASSIC, SCRYPT]
files = st.sampled_from(sorted(FILES)).map(FILES.__getitem__)
near_chunks = st.builds(
    lambda chunks, off: max(0, chunks * CHUNK + off),
    st.integers(0, 3),
    st.one_of(st.integers(-2, 2), st.integers(-1024, 1024)),
)


def places(data: bytes) -> st.SearchStrategy[int]:
    """Places in a sealed file: header and chunk borders as often as all the rest."""
    header = data.index(b"\n--- ") + 60
    edges = [*range(header), *(len(data) - at for at in range(1, 40))]
    borders = [header + border + at for border in (0, CHUNK, 2 * CHUNK) for at in range(-40, 80)]
    return st.one_of(
        st.sampled_from(edges), st.sampled_from([at for at in borders if at < len(data)]), st.integers(0, len(data) - 1)
    )


def refused(data: bytes) -> AgeError:
    """Open the file as an import does; return the reason against it, after looking that no plaintext is left."""
    with tempfile.TemporaryDirectory() as folder:
        with pytest.raises(AgeError) as caught:
            age.decrypt_to_folder(io.BytesIO(data), Path(folder), IDENTITIES)
        assert list(Path(folder).iterdir()) == []
    return caught.value


@settings(max_examples=60)
@given(near_chunks, st.binary(min_size=1, max_size=64), st.sampled_from([HYBRID, CLASSIC]))
def test_what_was_sealed_comes_back_at_every_chunk_border(
    size: int, pattern: bytes, identity: age.HybridIdentity | age.X25519Identity
) -> None:
    plaintext = (pattern * (size // len(pattern) + 1))[:size]
    data, target = sealed(plaintext, identity.recipient()), io.BytesIO()
    age.decrypt(io.BytesIO(data), target, [identity])
    assert target.getvalue() == plaintext


@settings(max_examples=150)
@given(st.data(), files)
def test_any_flipped_bit_is_noticed_and_leaves_no_file(draw: st.DataObject, data: bytes) -> None:
    at, bit = draw.draw(places(data)), draw.draw(st.integers(0, 7))
    refused(data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :])


@settings(max_examples=150)
@given(st.data(), files)
def test_a_file_cut_anywhere_is_noticed_and_leaves_no_file(draw: st.DataObject, data: bytes) -> None:
    refused(data[: draw.draw(places(data))])


@settings(max_examples=30)
@given(files, st.binary(min_size=1, max_size=70_000))
def test_anything_added_at_the_end_is_noticed(data: bytes, more: bytes) -> None:
    assert isinstance(refused(data + more), DamagedFile)


@pytest.mark.parametrize("name", sorted(FILES))
def test_chunks_in_another_order_are_noticed(name: str) -> None:
    data, size = FILES[name], CHUNK + 16
    start = data.index(b"\n--- ") + 49 + 16
    first, second = (data[start + at * size : start + (at + 1) * size] for at in (0, 1))
    refused(data[:start] + second + first + data[start + 2 * size :])


def test_a_chunk_of_another_file_for_the_same_person_is_noticed() -> None:
    one, two = sealed(PLAIN, CLASSIC.recipient()), sealed(PLAIN, CLASSIC.recipient())
    assert len(one) == len(two)
    refused(one[: -CHUNK - 16] + two[-CHUNK - 16 :])
    header = one.index(b"\n--- ") + 49
    refused(one[:header] + two[header:])


tokens = st.sampled_from(
    [
        b"-> ",
        b"---",
        b"--- ",
        b"\n",
        b"\r\n",
        b" ",
        b"=",
        b"A" * 64,
        b"X25519",
        b"scrypt",
        b"mlkem768x25519",
        b"9" * 20,
        b"\x00",
        b"\xff",
    ]
)
edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 80), st.one_of(st.just(b""), tokens, st.binary(max_size=70))),
    min_size=1,
    max_size=5,
)


@settings(max_examples=400)
@given(files, edits)
def test_a_mutated_header_only_ever_ends_in_a_sentence(data: bytes, changes: list[tuple[float, int, bytes]]) -> None:
    length = data.index(b"\n--- ") + 49
    header = data[:length]
    for place, dropped, new in changes:
        at = int(place * len(header))
        header = header[:at] + new + header[at + dropped :]
    target = io.BytesIO()
    with contextlib.suppress(MentorDeskError):
        age.decrypt(io.BytesIO(header + data[length:]), target, IDENTITIES)
    assert target.getvalue() == (PLAIN if header == data[:length] else b"")


@settings(max_examples=100)
@given(
    st.binary(max_size=300), st.sampled_from([b"", b"age-encryption.org/v1\n", b"age-encryption.org/v1\n-> X25519 "])
)
def test_made_up_bytes_only_ever_end_in_a_sentence(data: bytes, beginning: bytes) -> None:
    refused(beginning + data)


@settings(max_examples=60)
@given(st.binary(max_size=200).map(lambda data: data * 300 if len(data) > 180 else data))
def test_armor_gives_back_what_it_was_given(data: bytes) -> None:
    text, back = io.BytesIO(), io.BytesIO()
    armor.encode(io.BytesIO(data), text)
    armor.decode(io.BytesIO(text.getvalue()), back)
    assert back.getvalue() == data
    assert max(map(len, text.getvalue().splitlines())) <= 64


@settings(max_examples=200)
@given(st.binary(min_size=1, max_size=200), edits)
def test_altered_armor_is_refused_or_says_the_same(data: bytes, changes: list[tuple[float, int, bytes]]) -> None:
    text, back = io.BytesIO(), io.BytesIO()
    armor.encode(io.BytesIO(data), text)
    altered = text.getvalue()
    for place, _, new in changes:
        at = int(place * len(altered))
        altered = altered[:at] + new + altered[at + len(new) :]
    try:
        armor.decode(io.BytesIO(altered), back)
    except DamagedFile:
        return
    again = io.BytesIO()
    armor.encode(io.BytesIO(back.getvalue()), again)
    assert again.getvalue().split() == altered.split()


@settings(max_examples=60)
@given(st.binary(max_size=80), st.sampled_from(["age", "age-secret-key-", "a"]))
def test_bech32_gives_back_what_it_was_given_in_either_case(data: bytes, prefix: str) -> None:
    text = bech32.encode(prefix, data)
    assert bech32.decode(text) == bech32.decode(text.upper()) == (prefix, data)


@settings(max_examples=100)
@given(st.binary(min_size=1, max_size=40), st.data())
def test_bech32_notices_any_one_wrong_letter(data: bytes, draw: st.DataObject) -> None:
    text = bech32.encode("age", data)
    at = draw.draw(st.integers(4, len(text) - 1))
    letter = draw.draw(st.sampled_from([letter for letter in bech32.ALPHABET if letter != text[at]]))
    with pytest.raises(ValueError):
        bech32.decode(text[:at] + letter + text[at + 1 :])


NO_BECH32 = {
    "empty": "",
    "no data": "1",
    "no checksum": "age1",
    "wrong checksum": "age1qqqqqq",
    "mixed case": "Age1qqqqqqqqqq",
    "no prefix": "1qqqqqqqq",
    "not ASCII": "age1äqqqqqqqqqq",
    "foreign letter": "age1bqqqqqqqqqq",
    "control sign": "a\x00ge1qqqqqqqqqq",
    "endless": "age1" + "q" * 5000,
    "bits left over that are not zero": "age1qpu0j2ex",
    "more bits left over than one letter": "age1qqqyst3gn",
}


@pytest.mark.parametrize("text", NO_BECH32.values(), ids=NO_BECH32)
def test_bech32_refuses_what_is_none(text: str) -> None:
    with pytest.raises(ValueError):
        bech32.decode(text)


def test_bech32_agrees_with_its_standard() -> None:
    assert bech32.decode("A12UEL5L") == ("a", b"")
    assert bech32.encode("split", bytes.fromhex("c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d")) == (
        "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"
    )
