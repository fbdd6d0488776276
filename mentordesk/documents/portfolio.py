"""Print a portfolio as a tagged PDF: accessible (PDF/UA-1) and made to last (PDF/A-2a) where its words allow it.

The words go to the compiler as data in a private folder, beside the template and pictures under names of our own.
Nothing of them is evaluated, and the compiler reads nothing outside that folder.
"""

from __future__ import annotations

import errno
import os
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from mentordesk.documents.pages_folder import PagesFolder, pages_folder
from mentordesk.documents.pdfium import PDFIUM
from mentordesk.documents.portfolio_data import Portfolio
from mentordesk.errors import DiskFull, MentorDeskError, Refused
from mentordesk.progress import Progress
from mentordesk.resources import resource
from mentordesk.said import counted, said

Standard = Literal["a-2a", "ua-1"]
ATTEMPTS: tuple[tuple[list[Standard], bool], ...] = (
    (["a-2a", "ua-1"], False),
    (["ua-1"], False),
    (["ua-1"], True),
    ([], True),
)
"""PDF standards to ask for, best first, and whether the computer's own fonts may help."""


class NothingToPrint(Refused):
    """The portfolio has no milestones."""

    code = "nothing_to_print"

    def __init__(self) -> None:
        super().__init__("There is no milestone to print. Nothing was written.", "Choose at least one milestone.")


class DescriptionsMissing(Refused):
    """Pictures cannot be printed accessibly because nobody wrote what they show."""

    code = "descriptions_missing"

    def __init__(self, titles: list[str]) -> None:
        named = ", ".join(f"“{title}”" for title in titles[:5])
        super().__init__(
            counted(
                len(titles),
                "1 picture cannot be read aloud yet: {pictures}. Nothing was written.",
                "%n pictures cannot be read aloud yet: {pictures}. Nothing was written.",
                pictures=said("{pictures} and others", pictures=named) if len(titles) > 5 else named,
            ),
            counted(
                len(titles),
                "Add a description to 1 picture and print again.",
                "Add a description to %n pictures and print again.",
            ),
            titles=titles,
        )


class CannotWrite(MentorDeskError):
    """The chosen place takes no file."""

    code = "cannot_write"

    def __init__(self, target: Path, reason: str) -> None:
        super().__init__(
            "{name} could not be written ({reason}). Nothing was changed.",
            "Choose another folder, or close the file if a program shows it.",
            name=target.name,
            reason=reason,
        )


class CannotSet(MentorDeskError):
    """The compiler refused the pages; this is ours to mend."""

    code = "cannot_set_pages"

    def __init__(self, reason: str) -> None:
        super().__init__(
            "The pages could not be set ({reason}). Nothing was written.",
            "Print fewer milestones to find the one that stands in the way.",
            reason=reason,
        )


@dataclass(frozen=True)
class PortfolioResult:
    """What was printed: the file, its pages, the standards it keeps ("PDF/UA-1"), and what the reader should know."""

    path: Path
    pages: int
    standard: str
    notes: tuple[str, ...] = ()


def write_portfolio(
    portfolio: Portfolio,
    target: Path,
    progress: Progress | None = None,
    *,
    timestamp: datetime,
    fonts: Path | None = None,
) -> PortfolioResult:
    """Print the portfolio to `target`; the file appears complete or not at all.

    Args:
        timestamp: the day named as the day of printing, with a time zone; equal data and timestamp give equal bytes.
        fonts: a folder of typefaces, the shipped ones if not given.
    Raises:
        NothingToPrint, DescriptionsMissing: see there; nothing was written.
        CannotWrite, DiskFull: the place takes no file.
        Cancelled: the person stopped; nothing was written.
    """
    progress = progress or Progress()
    _check(portfolio)
    try:
        with pages_folder(portfolio, timestamp.date(), progress) as folder:
            content, standards, about = _compile(folder, fonts or resource("fonts"), timestamp, progress)
            notes = (*folder.notes(), *about)
        pages = _count_pages(content)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise CannotWrite(target, error.strerror or type(error).__name__) from error
    progress.step(3, 4, said("Writing the file"))
    put_file(content, target)
    progress.report(4, 4, said("Printed"))
    return PortfolioResult(target, pages, _named(standards), notes)


def _check(portfolio: Portfolio) -> None:
    if not portfolio.milestones:
        raise NothingToPrint
    shown = [artifact for artifact in portfolio.artifacts if artifact.kind in ("picture", "pdf")]
    if nameless := [artifact.title for artifact in shown if not artifact.alt.strip()]:
        raise DescriptionsMissing(nameless)


def _compile(
    folder: PagesFolder, fonts: Path, timestamp: datetime, progress: Progress
) -> tuple[bytes, list[Standard], list[str]]:
    """Return the PDF in the best standard that its words allow, the standard, and what to say about it."""
    import typst

    refused = ""
    attempts = list(ATTEMPTS)
    while attempts:
        standards, system_fonts = attempts[0]
        progress.step(2, 4, said("Setting the pages"))
        try:
            content = typst.compile(
                folder.main,
                root=folder.path,
                font_paths=[fonts],
                ignore_system_fonts=not system_fonts,
                pdf_standards=[*standards],
                timestamp=timestamp.replace(microsecond=0),
            )
        except typst.TypstError as error:
            refused = error.message
            if not folder.drop_damaged():
                del attempts[0]
        else:
            return content, standards, _about(standards, system_fonts)
    raise CannotSet(refused)


def _about(standards: list[Standard], system_fonts: bool) -> list[str]:
    if not standards:
        return [
            said("Some characters have no typeface here, so the file is tagged but does not keep the PDF/UA standard.")
        ]
    return [said("Some characters were set in a typeface of this computer.")] if system_fonts else []


def _named(standards: list[Standard]) -> str:
    names: dict[Standard, str] = {"ua-1": "PDF/UA-1", "a-2a": "PDF/A-2a"}
    return ", ".join(names[each] for each in sorted(standards, reverse=True)) or "tagged PDF"


def _count_pages(content: bytes) -> int:
    import pypdfium2

    with PDFIUM:
        document = pypdfium2.PdfDocument(content)
        try:
            return len(document)
        finally:
            document.close()


def put_file(content: bytes, target: Path) -> None:
    """Write beside the target and rename, so that an older file stays until the new one is whole.

    Raises:
        CannotWrite, DiskFull: the place takes no file; nothing was changed.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".portfolio-", suffix=".pdf", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(name).chmod(0o644)
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise CannotWrite(target, error.strerror or type(error).__name__) from error
