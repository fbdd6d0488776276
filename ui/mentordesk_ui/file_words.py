"""Files that are not here, put into words: where each stands, and what can be done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from mentordesk.queries.files import COMING, LEFT_OUT, NOBODY, NOT_ASKED, FileState
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.when import short_day


def tr(text: str) -> str:
    """Return words about files in the reader's language."""
    return QCoreApplication.translate("Files", text)


def size_words(size: int) -> str:
    """Return “12 MB”, with a digit after the point below 10 MB."""
    digits = 1 if 1_000_000 <= size < 10_000_000 else 0
    return QLocale().formattedDataSize(max(0, size), digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def part_words(file: FileState) -> str:
    """Return “12 of 24 MB are here”, or nothing where none of it is."""
    if not file.held:
        return ""
    return tr("{0} of {1} are here").format(size_words(file.held), size_words(file.size))


def sentence(file: FileState, partner: str) -> str:
    """Say in full why a file is not here, what is safe, and what happens next."""
    if file.state == LEFT_OUT:
        return tr(
            "{0} left this file out of the update for its size. Ask for it, and a later update brings it."
        ).format(partner)
    if file.state == NOT_ASKED:
        return tr("You chose to do without this file. Its notes are here all the same.")
    if file.state == NOBODY:
        return _nobody(file, partner)
    rest = bool(file.held)
    if file.asked:
        day = _day(file.asked)
        words = tr("Your update of {0} asked for the rest.") if rest else tr("Your update of {0} asked for it.")
        return tr("{0} The next one asks again.").format(words.format(day))
    if rest:
        return tr("Nothing is lost. Your next update asks for the rest.")
    return tr("This file has not arrived yet. Nothing is lost. Your next update asks for it.")


def _nobody(file: FileState, partner: str) -> str:
    if not file.travelled:
        return tr("Neither of you has this file any more. If you find it elsewhere, add it as a new version.")
    day = _day(file.travelled)
    if file.by_me:
        words = tr(
            "Neither of you has this file any more. It went with your update of {0}: import the mail you sent then."
        )
        return words.format(day)
    words = tr("Neither of you has this file any more. It came with the update of {0}: import {1}’s mail of that day.")
    return words.format(day, partner)


def short(file: FileState) -> str:
    """Say in a few words where a file stands, for a row under its name."""
    words = {
        COMING: tr("asked for again with your next update") if file.asked else tr("your next update asks for it"),
        LEFT_OUT: tr("left out for its size"),
        NOT_ASKED: tr("not asked for"),
        NOBODY: tr("neither of you has it any more"),
    }
    parts = [size_words(file.size) if file.size and not file.held else "", part_words(file), words.get(file.state, "")]
    return side_by_side(parts)


def pill(file: FileState) -> str:
    """Say in the fewest words where a file stands."""
    if file.state == COMING:
        return tr("Partly here") if file.held else tr("Not here yet")
    return {LEFT_OUT: tr("Left out"), NOT_ASKED: tr("Not asked for"), NOBODY: tr("Nobody has it")}.get(file.state, "")


def can_ask(file: FileState) -> bool:
    """Return whether the next step is to ask for it; else it is asked for, and one may do without."""
    return file.state in (LEFT_OUT, NOT_ASKED)


def _day(at: int) -> str:
    return short_day(datetime.fromtimestamp(at / 1000).astimezone().date())
