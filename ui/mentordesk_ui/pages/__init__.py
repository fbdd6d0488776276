"""The pages of an open pair, in the order of the rail; adding a page is one line here."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from mentordesk_ui.desk import Desk
    from mentordesk_ui.pages.page import Page


class Entry(NamedTuple):
    """A page: its key, the word in the rail, its icon, how it is made, and whether the rail shows it."""

    key: str
    word: str
    icon: str
    make: Callable[[Desk], Page]
    in_rail: bool = True

    @property
    def text(self) -> str:
        """The word in the reader's language."""
        return QCoreApplication.translate("Pages", self.word)


def _today(desk: Desk) -> Page:
    from mentordesk_ui.pages.today.page import TodayPage

    return TodayPage(desk)


def _goals(desk: Desk) -> Page:
    from mentordesk_ui.pages.goals.page import GoalsPage

    return GoalsPage(desk)


def _artifacts(desk: Desk) -> Page:
    from mentordesk_ui.pages.artifacts.page import ArtifactsPage

    return ArtifactsPage(desk)


def _reflections(desk: Desk) -> Page:
    from mentordesk_ui.pages.reflections.page import ReflectionsPage

    return ReflectionsPage(desk)


def _both(desk: Desk) -> Page:
    from mentordesk_ui.pages.both_changed.page import BothChangedPage

    return BothChangedPage(desk)


def _sessions(desk: Desk) -> Page:
    from mentordesk_ui.pages.sessions.page import SessionsPage

    return SessionsPage(desk)


def _roadmap(desk: Desk) -> Page:
    from mentordesk_ui.pages.roadmap.page import RoadmapPage

    return RoadmapPage(desk)


def _send(desk: Desk) -> Page:
    from mentordesk_ui.pages.exchange.send import SendPage

    return SendPage(desk)


def _import(desk: Desk) -> Page:
    from mentordesk_ui.pages.exchange.bring_in import BringInPage

    return BringInPage(desk)


def _search(desk: Desk) -> Page:
    from mentordesk_ui.pages.search.page import SearchPage

    return SearchPage(desk)


def _pair(desk: Desk) -> Page:
    from mentordesk_ui.pages.pair.page import PairPage

    return PairPage(desk)


def _kept(desk: Desk) -> Page:
    from mentordesk_ui.pages.kept_texts import KeptTextsPage

    return KeptTextsPage(desk)


def _recovery(desk: Desk) -> Page:
    from mentordesk_ui.pages.recovery import RecoveryPage

    return RecoveryPage(desk)


def _portfolio(desk: Desk) -> Page:
    from mentordesk_ui.pages.portfolio.page import PortfolioPage

    return PortfolioPage(desk)


def _history(desk: Desk) -> Page:
    from mentordesk_ui.pages.history.page import HistoryPage

    return HistoryPage(desk)


def _bin(desk: Desk) -> Page:
    from mentordesk_ui.pages.bin.page import BinPage

    return BinPage(desk)


def _backups(desk: Desk) -> Page:
    from mentordesk_ui.pages.backups.page import BackupsPage

    return BackupsPage(desk)


def _help(desk: Desk) -> Page:
    from mentordesk_ui.pages.help.page import HelpPage

    return HelpPage(desk)


PAGES = (
    Entry("today", str(QT_TRANSLATE_NOOP("Pages", "Today")), "sun", _today),
    Entry("goals", str(QT_TRANSLATE_NOOP("Pages", "Goals")), "target", _goals),
    Entry("sessions", str(QT_TRANSLATE_NOOP("Pages", "Sessions")), "calendar", _sessions),
    Entry("artifacts", str(QT_TRANSLATE_NOOP("Pages", "Artifacts")), "paperclip", _artifacts),
    Entry("reflections", str(QT_TRANSLATE_NOOP("Pages", "Reflections")), "notebook-pen", _reflections),
    Entry("roadmap", str(QT_TRANSLATE_NOOP("Pages", "Roadmap")), "map", _roadmap),
    Entry("portfolio", str(QT_TRANSLATE_NOOP("Pages", "Portfolio")), "book-open", _portfolio),
    Entry("send", str(QT_TRANSLATE_NOOP("Pages", "Send update")), "send", _send, in_rail=False),
    Entry("import", str(QT_TRANSLATE_NOOP("Pages", "Import update")), "inbox", _import, in_rail=False),
    Entry("search", str(QT_TRANSLATE_NOOP("Pages", "Search")), "search", _search, in_rail=False),
    Entry("pair", str(QT_TRANSLATE_NOOP("Pages", "Your pair")), "handshake", _pair, in_rail=False),
    Entry("kept", str(QT_TRANSLATE_NOOP("Pages", "Kept text")), "pencil", _kept, in_rail=False),
    Entry("recovery", str(QT_TRANSLATE_NOOP("Pages", "Keep a way back in")), "key-round", _recovery, in_rail=False),
    Entry("both", str(QT_TRANSLATE_NOOP("Pages", "Both changed")), "git-merge", _both, in_rail=False),
    Entry("history", str(QT_TRANSLATE_NOOP("Pages", "History")), "history", _history, in_rail=False),
    Entry("backups", str(QT_TRANSLATE_NOOP("Pages", "Backups")), "database-backup", _backups, in_rail=False),
    Entry("bin", str(QT_TRANSLATE_NOOP("Pages", "Bin")), "trash-2", _bin, in_rail=False),
    Entry("help", str(QT_TRANSLATE_NOOP("Pages", "Help")), "circle-help", _help, in_rail=False),
)
