"""A folder that a cloud service keeps in step is told by names and marks; an ordinary one is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.workspace import synced


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("Dropbox/pairs/lea", "Dropbox"),
        ("Dropbox (School)/lea", "Dropbox"),
        ("OneDrive/Documents/lea", "OneDrive"),
        ("OneDrive - Hospital of Lyon/lea", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/lea", "iCloud"),
        ("iCloudDrive/lea", "iCloud"),
        ("Library/CloudStorage/GoogleDrive-lea@example.org/My Drive/lea", "Google Drive"),
        ("Nextcloud/lea", "Nextcloud"),
        ("my dropbox of letters/lea", ""),
        ("Dropboxes/lea", ""),
        ("Documents/onedriveless/lea", ""),
        ("MentorDesk/lea", ""),
    ],
)
def test_by_the_name_of_a_folder_above(tmp_path: Path, place: str, service: str) -> None:
    folder = tmp_path / place
    folder.mkdir(parents=True)
    assert synced.service(folder, {}) == service


@pytest.mark.parametrize(
    ("mark", "service"),
    [
        (".dropbox", "Dropbox"),
        (".dropbox.cache", "Dropbox"),
        (".tmp.drivedownload", "Google Drive"),
        (".sync_3f2a.db", "Nextcloud"),
        (".stfolder", "Syncthing"),
        (".synchro", ""),
    ],
)
def test_by_the_mark_in_a_folder_above(tmp_path: Path, mark: str, service: str) -> None:
    folder = tmp_path / "shared" / "lea"
    folder.mkdir(parents=True)
    (tmp_path / "shared" / mark).touch()
    assert synced.service(folder, {}) == service


def test_by_what_the_system_says_of_its_own_service(tmp_path: Path) -> None:
    assert synced.service(tmp_path / "work" / "lea", {"OneDriveCommercial": str(tmp_path / "work")}) == "OneDrive"
    assert synced.service(tmp_path / "lea", {"OneDriveCommercial": str(tmp_path / "work")}) == ""


def test_the_service_s_own_settings_in_a_home_are_no_mark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    (tmp_path / ".dropbox").mkdir()
    assert synced.service(tmp_path / "lea", {}) == ""
