"""The README's first command on a computer without a screen, as a newcomer starts it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pypdfium2
import pytest

HOUSE = Path(__file__).resolve().parents[2]


@pytest.fixture
def dev_walk() -> ModuleType:
    found = importlib.util.spec_from_file_location("dev_walk", HOUSE / "packaging" / "dev_walk.py")
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_run_without_a_screen_goes_the_whole_way(
    dev_walk: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev_walk.walk(Path(sys.executable), dev_walk.plain_environment(HOUSE), tmp_path) == 0
    said = capsys.readouterr().out
    assert "Both laptops hold the same records." in said
    assert said.count(" $ mentordesk-cli receive ") == 2
    for reader in ("mentor", "mentee"):
        [mail] = (tmp_path / f"mail-to-{reader}").glob("*.eml")
        assert str(mail) in said
    pages = pypdfium2.PdfDocument(tmp_path / "portfolio.pdf")
    assert len(pages) >= 8
    pages.close()
