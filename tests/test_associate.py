"""The desktop learns which program opens a `.mentordesk` file."""

from __future__ import annotations

import configparser
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"


def test_a_double_click_opens_this_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))
    import dev_associate

    entry_file, kinds_file, *marks = dev_associate.write(tmp_path)

    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read_string(entry_file.read_text())
    command = entry["Desktop Entry"]["Exec"]
    assert command == f'"{sys.executable}" "{PACKAGING / "dev.py"}" run %F'
    assert entry["Desktop Entry"]["MimeType"] == f"{dev_associate.MEDIA_TYPE};"
    assert {each.stem for each in marks} == {entry["Desktop Entry"]["Icon"], "application-vnd.mentordesk.bundle"}
    assert all(ElementTree.parse(each).getroot().tag.endswith("svg") for each in marks)
    kind = ElementTree.parse(kinds_file).getroot()[0]
    assert kind.get("type") == dev_associate.MEDIA_TYPE
    assert [each.get("pattern") for each in kind if each.tag.endswith("glob")] == ["*.mentordesk"]
