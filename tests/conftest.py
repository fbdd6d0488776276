"""What every test starts from: an empty home of its own, no screen needed, examples that repeat in CI."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import wraps
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from weakref import WeakSet

import pytest
from hypothesis import settings

from mentordesk.bundles.passphrase import ScryptRecipient
from mentordesk_ui.starting import late_signatures

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

late_signatures.begin()  # as the program begins, before Qt is imported

if sys.platform == "linux":  # a screen is used only by someone who asks for it
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("here", deadline=None, print_blob=True)
settings.register_profile("ci", parent=settings.get_profile("here"), derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


AGE_VECTORS = Path(__file__).resolve().parents[2] / "shared" / "vectors" / "age-cctv"
_WITHOUT_VECTORS = not AGE_VECTORS.is_dir() and not os.environ.get("CI")


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave the official age vectors out where they do not lie beside the checkout; they are not ours to commit."""
    return True if _WITHOUT_VECTORS and collection_path.name == "test_age_vectors.py" else None


def pytest_report_header() -> list[str]:
    """Say what is left out."""
    return ["the official age vectors are not beside this checkout: left out"] if _WITHOUT_VECTORS else []


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the homes: beside thousands of others pytest would look at each to number the next."""
    return tmp_path_factory.mktemp("homes")


_number = count()


@pytest.fixture(autouse=True)
def _own_home(_homes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep keys, settings, workspaces and words of the person who runs the tests out of reach.

    The home is not there yet: who needs one makes it, as on a new laptop.
    """
    home = _homes / str(next(_number))
    monkeypatch.setenv("MENTORDESK_HOME", str(home))
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", str(home / "enchant"))
    for name in ("MENTORDESK_KEYSTORE", "MENTORDESK_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True, scope="session")
def _cheap_invitations() -> Iterator[None]:
    """Stretch the words of invitations as little as the program accepts; as it makes them, each costs a second."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ScryptRecipient.__init__, "__defaults__", (15,))
        yield


@pytest.fixture(autouse=True)
def _own_windows() -> Iterator[None]:
    """Delete the main windows that a test opened: their own connections keep them, and each new theme restyles them."""
    before = set(_windows())
    yield
    if left := [each for each in _windows() if each not in before]:
        from PySide6.QtCore import QCoreApplication, QEvent

        for each in left:
            each.hide()
            each.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if "ui.looks" in sys.modules:
        sys.modules["ui.looks"].put_back()


_made: WeakSet[QWidget] = WeakSet()


def _windows() -> list[QWidget]:
    """Return the main windows that there are, in a test that has loaded them.

    Each is noted as it is made: to ask Qt for all its windows after every test ended the tests now and then.
    """
    if "mentordesk_ui.main_window" not in sys.modules:
        return []
    from shiboken6 import isValid

    from mentordesk_ui.main_window import MainWindow

    begin = MainWindow.__init__
    if not hasattr(begin, "__wrapped__"):

        @wraps(begin)
        def noted(window: MainWindow, *args: object, **more: object) -> None:
            begin(window, *args, **more)  # type: ignore[arg-type]
            _made.add(window)

        MainWindow.__init__ = noted  # type: ignore[method-assign]
    return [each for each in list(_made) if isValid(each)]
