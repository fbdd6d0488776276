"""Bytes that the fuzzer kept or failed on once: each is read, or refused as people are told it."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz.targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_in_the_corpus_stops_the_program(name: str) -> None:
    kept = sorted((CORPUS / name).iterdir())
    assert kept
    for file in kept:
        TARGETS[name](file.read_bytes())


def test_every_corpus_has_its_target_and_stays_small() -> None:
    assert {each.name for each in CORPUS.iterdir()} == set(TARGETS)
    assert sum(each.stat().st_size for each in CORPUS.rglob("*") if each.is_file()) < 1 << 20
