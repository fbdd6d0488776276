"""The id of this computer is the same whichever SHA-256 it is made with."""

from __future__ import annotations

import hashlib
import math

import pytest

from mentordesk import machine


@pytest.mark.parametrize("has_own", [True, False])
def test_the_id_is_a_hash_of_what_the_system_says(monkeypatch: pytest.MonkeyPatch, has_own: bool) -> None:
    monkeypatch.setattr(machine, "_system_id", lambda: b"0123456789abcdef")
    if not has_own:
        monkeypatch.setattr(machine, "import_module", lambda _name: math)
    expected = hashlib.sha256(b"mentordesk/machine/1\0" + b"0123456789abcdef").hexdigest()[:32]
    assert machine.machine_id.__wrapped__() == expected


def test_a_system_that_tells_nothing_has_no_id(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_system_id", lambda: b"")
    assert machine.machine_id.__wrapped__() == ""
