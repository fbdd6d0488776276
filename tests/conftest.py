"""What every test starts from: an empty home of its own, no screen needed, examples that repeat in CI."""

from __future__ import annotations

import os
import sys

import pytest
from hypothesis import settings

if sys.platform == "linux":  # before Qt is imported; a screen is used only by someone who asks for it
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("here", deadline=None, print_blob=True)
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep keys, settings and workspaces of the person who runs the tests out of reach."""
    monkeypatch.setenv("MENTORDESK_HOME", str(tmp_path_factory.mktemp("home")))
    for name in ("MENTORDESK_KEYSTORE", "MENTORDESK_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)
