"""The recovery words bring back the same keys forever, and the sheet can be typed in again."""

from __future__ import annotations

import hashlib
import io
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.bundles import age
from mentordesk.bundles.recovery import Recovery, sheet
from mentordesk.bundles.words import WordsDoNotFit, normalise_words


@settings(max_examples=15)
@given(st.binary(min_size=32, max_size=32))
def test_the_words_bring_back_both_keys(entropy: bytes) -> None:
    made = Recovery.from_entropy(entropy)
    back = Recovery.from_words(made.words.upper())
    assert back == made
    assert back.root.private_bytes_raw() == made.root.private_bytes_raw()
    made.root.public_key().verify(back.root.sign(b"certificate"), b"certificate")


def test_a_file_sealed_for_the_recovery_key_opens_with_the_words_alone() -> None:
    made = Recovery.generate()
    sealed, opened = io.BytesIO(), io.BytesIO()
    age.encrypt(io.BytesIO(b"all that was shared"), sealed, [made.age.recipient()])
    age.decrypt(io.BytesIO(sealed.getvalue()), opened, [Recovery.from_words(made.words).age])
    assert opened.getvalue() == b"all that was shared"


def test_the_derived_keys_never_change_for_paper_lasts_longer_than_a_version() -> None:
    made = Recovery.from_entropy(bytes(range(32)))
    assert made.root_public.hex() == "5586117fe9561e1283558eebae690a932baaf18770829d04ecd2428182404018"
    age_hash = hashlib.sha256(made.age.recipient().public).hexdigest()
    assert age_hash == "7a3e23283bb32d6dd4e01c3a80f97431f796ac6cf34f91adf10914fc5dbea786"


def test_two_people_get_different_words_and_keys() -> None:
    one, two = Recovery.generate(), Recovery.generate()
    assert one.words != two.words
    assert one.root_public != two.root_public
    assert one.age != two.age


def test_nothing_secret_shows_when_it_is_printed() -> None:
    made = Recovery.generate()
    shown = f"{made!r} {made}"
    assert not set(made.words.split()) & set(shown.replace("=", " ").split())
    assert made.age.encode() not in shown
    assert made.age.seed.hex() not in shown
    assert made.root.private_bytes_raw().hex() not in shown
    assert repr(made.root.private_bytes_raw()) not in shown


def test_wrong_words_bring_back_nothing() -> None:
    with pytest.raises(WordsDoNotFit):
        Recovery.from_words("zoo " * 24)
    with pytest.raises(ValueError):
        Recovery.from_entropy(bytes(31))


def test_the_sheet_holds_every_word_with_its_number_in_four_columns() -> None:
    made = Recovery.generate()
    words = made.words.split()
    text = sheet("Tomáš Dvořák", made.words, date(2026, 11, 23))
    table = [line for line in text.splitlines() if line[:4] == "    "]
    assert len(table) == 6
    assert table[0].split() == ["1.", words[0], "7.", words[6], "13.", words[12], "19.", words[18]]
    down = [line.split()[column] for column in (1, 3, 5, 7) for line in table]
    assert normalise_words(" ".join(down), 24) == made.words
    assert "For Tomáš Dvořák, made on 2026-11-23." in text
    assert "keep the paper in a safe place" in text
    assert max(map(len, text.splitlines())) <= 90
