"""Files that appear whole or not at all."""

from __future__ import annotations

import os
import secrets
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from mentordesk.disk import disk_errors
from mentordesk.errors import DiskFull, NotFound
from mentordesk.workspace.database import is_disk_full
from mentordesk.workspace.interrupted import OPENING

NAME_MOST = 40
"""Letters of a person's name in the name of a file."""


@contextmanager
def replacing(target: Path) -> Iterator[BinaryIO]:
    """Write beside the target and rename at the end; on any error the target is as it was.

    Raises:
        DiskFull: there is no room.
        NotFound: the folder does not exist or cannot be written.
    """
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        with suppress(OSError):  # where no folder is, there is no part either
            part.unlink(missing_ok=True)
        if is_disk_full(error):
            raise DiskFull from error
        if isinstance(error, (PermissionError, NotADirectoryError, FileExistsError, IsADirectoryError)):
            raise NotFound(
                "“{file}” cannot be written there. Nothing was changed.", "Choose another folder.", file=target.name
            ) from error
        raise
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def working_folder(folder: Path) -> Path:
    """Return the private folder of a workspace for what lies there only during an exchange; it is swept at the start.

    Raises:
        DiskFull: there is no room for it.
    """
    place = folder / OPENING
    with disk_errors():
        place.mkdir(mode=0o700, exist_ok=True)
    return place


def in_ascii(name: str) -> str:
    """Return the first part of a person's name in letters that every system and mail program leaves alone."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "".join(each for each in letters.split(" ")[0] if each.isalnum())[:NAME_MOST] or "pair"
