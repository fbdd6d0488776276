"""Whose file is it: an invitation, an update for one of the known pairs, or none of these."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk.errors import MentorDeskError
from mentordesk.home import Home

if TYPE_CHECKING:
    from mentordesk.bundles.laptop import Keys, Laptop

INVITATION, UPDATE = "invitation", "update"


SMALL = 256 << 10
"""Bytes of a mail that is looked into at once; what is larger is looked through beside the window."""


def is_large(given: Path) -> bool:
    """Return whether looking into a file takes longer than a window may wait: a folder, or a large mail or mailbox."""
    from mentordesk.bundles.age_header import MAGIC

    try:
        if given.is_dir():
            return True
        if given.stat().st_size <= SMALL:
            return False
        with given.open("rb") as file:
            return not file.read(len(MAGIC)).startswith(MAGIC)
    except OSError:
        return False


def kind_of(given: Path) -> str:
    """Return what a file, or the first sealed file in a mail, is.

    Raises:
        NotFound, NoUpdateInside, AgeError: nothing in it can be opened.
    """
    from mentordesk.bundles import mail
    from mentordesk.bundles.age import needs_passphrase
    from mentordesk.bundles.open import unarmored

    with mail.sealed_files(given) as files, files[0].open("rb") as sealed:
        return INVITATION if needs_passphrase(unarmored(sealed)) else UPDATE


def opens(given: Path, laptop: Laptop) -> bool:
    """Tell whether this laptop's keys open one of the sealed files; nothing is decrypted but the file's own key."""
    from mentordesk.bundles import mail
    from mentordesk.bundles.age_header import read_header
    from mentordesk.bundles.open import unarmored

    try:
        with mail.sealed_files(given) as files:
            for file in files:
                with file.open("rb") as sealed:
                    stanzas = read_header(unarmored(sealed)).stanzas
                    if any(each.unwrap(stanzas) is not None for each in laptop.identities):
                        return True
    except MentorDeskError:
        return False
    return False


def pair_of(given: Path, folders: Iterable[Path], keys: Keys) -> Path | None:
    """Return the folder of the known pair that a file was sealed for, by trying the pairs' keys."""
    from mentordesk.bundles.laptop import Laptop
    from mentordesk.workspace.workspace import Workspace

    for folder in folders:
        try:
            with Workspace.reader(folder) as workspace:
                laptop = Laptop.load(keys, workspace.meta("keys"))
        except MentorDeskError:
            continue
        if opens(given, laptop):
            return folder
    return None


def title_of(folder: Path) -> str:
    """Return the name of a pair, or of its folder where it cannot be read."""
    from mentordesk.queries.pairings import title_in

    return title_in(folder) or folder.name


def known_pairs(home: Home) -> list[tuple[Path, str]]:
    """Return folder and name of the pairs opened lately, the latest first."""
    return [(folder, title_of(folder)) for folder in home.recent_pairs()]


def mail_filter() -> str:
    """Return the filter of a file dialog for what may hold an update."""
    words = QCoreApplication.translate("Finding", "Updates and mails")
    return f"{words} (*.mentordesk *.eml *.emlx *.msg *.mbox *.zip *.txt *.dat *.bin)"
