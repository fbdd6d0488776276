"""What is installed from a wheel holds all that the program needs."""

from __future__ import annotations

import zipfile
from pathlib import Path

from hatchling.builders.wheel import WheelBuilder

HOUSE = Path(__file__).resolve().parent.parent


def test_a_wheel_carries_both_packages_and_the_resources(tmp_path: Path) -> None:
    [wheel] = WheelBuilder(str(HOUSE)).build(directory=str(tmp_path), versions=["standard"])
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    shipped = {file.relative_to(HOUSE / "resources") for file in (HOUSE / "resources").rglob("*") if file.is_file()}
    assert {f"mentordesk/_resources/{file.as_posix()}" for file in shipped} <= held
    assert {"mentordesk/resources.py", "mentordesk_ui/__init__.py"} <= held
    assert not [name for name in held if name.startswith(("tests/", "packaging/", "ui/"))]
    assert any(name.endswith("licenses/LICENSE") for name in held)
