"""Every way to forge or damage an update is refused with a sentence of its own, and nothing is changed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from exchange import forge
from exchange.forgeries import apart, resealed
from exchange.forgeries_inside import CASES
from exchange.pair import Pair, copy_pair, dump, files
from mentordesk.errors import MentorDeskError

CHANGES: dict[str, dict[str, object]] = {
    "depth too great": {"l": 99},
    "depth too small": {"l": 1},
    "depth zero": {"l": 0},
    "depth over the limit": {"l": 1 << 41},
    "depth a float": {"l": 3.0},
    "depth true": {"l": True},
    "parents twice": {"p": ["ab" * 32, "ab" * 32]},
    "parents of another kind": {"p": [1]},
    "too many parents": {"p": [f"{each:064x}" for each in range(257)]},
    "unknown format": {"v": 2},
    "format true": {"v": True},
    "no nonce": {"r": ...},
    "device no key": {"a": "AB" * 32},
    "action half a surrogate": {"do": "\ud800"},
    "action with NUL": {"do": "a\0b"},
    "action too long": {"do": "a" * 201},
    "number over 2^53": {"ops": [["goals", "g", {"level": 1 << 54}, {}]]},
    "text over 1 MiB": {"ops": [["goals", "g", {"why": "a" * ((1 << 20) + 1)}, {}]]},
    "text half a surrogate": {"ops": [["goals", "g", {"why": "\udc80"}, {}]]},
    "text with NUL": {"ops": [["goals", "g", {"why": "\0"}, {}]]},
    "value null": {"ops": [["goals", "g", {"why": None}, {}]]},
    "value a float": {"ops": [["goals", "g", {"why": 0.5}, {}]]},
    "no alternatives": {"ops": [["goals", "g", {"why": []}, {}]]},
    "nested alternatives": {"ops": [["goals", "g", {"why": [["a"]]}, {}]]},
    "table with a quote": {"ops": [['goals"; DROP TABLE change; --', "g", {"why": "a"}, {}]]},
    "cell with a quote": {"ops": [["goals", "g", {'why" = 1; --': "a"}, {}]]},
    "row with NUL": {"ops": [["goals", "g\0h", {"why": "a"}, {}]]},
    "row empty": {"ops": [["goals", "", {"why": "a"}, {}]]},
    "row twice": {"ops": [["goals", "g", {"why": "a"}, {}], ["goals", "g", {"title": "a"}, {}]]},
    "no cells": {"ops": [["goals", "g", {}, {}]]},
    "too many cells": {"ops": [["goals", "g", {f"c{each}": 1 for each in range(201)}, {}]]},
    "replaced no id": {"ops": [["goals", "g", {"why": "a"}, {"why": ["x"]}]]},
    "too many operations": {"ops": [["goals", f"g{each}", {"why": "a"}, {}] for each in range(20_001)]},
}


def refused(pair: Pair, file: Path) -> MentorDeskError:
    """Return how the mentee's laptop refuses a file, by itself and as a preview, with nothing changed."""
    before, beside = dump(pair.mentee.workspace), files(pair.mentee.workspace)
    with pytest.raises(MentorDeskError) as raised:
        pair.mentee.receive(file)
    assert dump(pair.mentee.workspace) == before
    assert files(pair.mentee.workspace) == beside
    return raised.value


@pytest.mark.parametrize("name", CASES)
def test_a_forged_or_damaged_update_is_refused(name: str, tmp_path: Path) -> None:
    code, case = CASES[name]
    with copy_pair(tmp_path) as pair:
        error = refused(pair, case(pair, tmp_path))
        assert error.code == code
        assert error.what.endswith("Nothing was changed.")
        assert error.advice
        honest = pair.mentor.send() if code != "revoked_laptop" else []
        assert pair.mentee.receive(*honest) or code == "revoked_laptop", "the honest update still comes in"


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_out_of_form_is_refused(name: str, tmp_path: Path) -> None:
    with copy_pair(tmp_path) as pair:
        record = forge.craft(pair.mentor.workspace, pair.mentor.laptop, **CHANGES[name])  # type: ignore[arg-type]
        error = refused(pair, resealed(pair, tmp_path, apart(pair).set_changes([record])))
        assert error.code == "bad_change"


def test_a_change_that_is_no_json_is_refused(tmp_path: Path) -> None:
    with copy_pair(tmp_path) as pair:
        text = json.dumps({"v": 1, "w": pair.mentor.workspace.id})
        for body in (b"\xff\xfe", b"[" * 50_000, text.encode("utf-16"), b"[]", b"{}", b"1" * 5_000, b"NaN"):
            record = forge.sign_body(body, pair.mentor.laptop), body
            assert refused(pair, resealed(pair, tmp_path, apart(pair).set_changes([record]))).code == "bad_change"


def test_each_kind_of_forgery_has_its_own_sentence(tmp_path: Path) -> None:
    told: dict[str, set[str]] = {}
    for name, (code, case) in CASES.items():
        if code in ("not_found", "not_proved", "bad_change"):
            continue  # these name the file or what is wrong
        (place := tmp_path / name).mkdir()
        with copy_pair(place) as pair:
            told.setdefault(code, set()).add(str(refused(pair, case(pair, place))))
    assert all(len(sentences) == 1 for sentences in told.values()), told
    assert len(set.union(*told.values())) == len(told) >= 9
