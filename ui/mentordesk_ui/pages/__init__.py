"""The pages of an open pair, in the order of the rail; adding a page is one entry here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from mentordesk_ui.desk import Desk
    from mentordesk_ui.pages.page import Page


class Entry(NamedTuple):
    """A page: its key, the word in the rail, its icon, its class in this package, and whether the rail shows it."""

    key: str
    word: str
    icon: str
    place: str
    in_rail: bool = True

    @property
    def text(self) -> str:
        """The word in the reader's language."""
        return QCoreApplication.translate("Pages", self.word)

    @property
    def module(self) -> str:
        """The module that the page is in; loading it is most of a first opening."""
        return f"{__name__}.{self.place.rpartition('.')[0]}"

    def make(self, desk: Desk) -> Page:
        """Make the page for an open pair."""
        made: Page = getattr(import_module(self.module), self.place.rpartition(".")[2])(desk)
        return made


PAGES = (
    Entry("today", str(QT_TRANSLATE_NOOP("Pages", "Today")), "sun", "today.page.TodayPage"),
    Entry("goals", str(QT_TRANSLATE_NOOP("Pages", "Goals")), "target", "goals.page.GoalsPage"),
    Entry("sessions", str(QT_TRANSLATE_NOOP("Pages", "Sessions")), "calendar", "sessions.page.SessionsPage"),
    Entry("artifacts", str(QT_TRANSLATE_NOOP("Pages", "Artifacts")), "paperclip", "artifacts.page.ArtifactsPage"),
    Entry(
        "reflections",
        str(QT_TRANSLATE_NOOP("Pages", "Reflections")),
        "notebook-pen",
        "reflections.page.ReflectionsPage",
    ),
    Entry("roadmap", str(QT_TRANSLATE_NOOP("Pages", "Roadmap")), "map", "roadmap.page.RoadmapPage"),
    Entry("portfolio", str(QT_TRANSLATE_NOOP("Pages", "Portfolio")), "book-open", "portfolio.page.PortfolioPage"),
    Entry("send", str(QT_TRANSLATE_NOOP("Pages", "Send update")), "send", "exchange.send.SendPage", in_rail=False),
    Entry(
        "import",
        str(QT_TRANSLATE_NOOP("Pages", "Import update")),
        "inbox",
        "exchange.bring_in.BringInPage",
        in_rail=False,
    ),
    Entry("search", str(QT_TRANSLATE_NOOP("Pages", "Search")), "search", "search.page.SearchPage", in_rail=False),
    Entry("pair", str(QT_TRANSLATE_NOOP("Pages", "Your pair")), "handshake", "pair.page.PairPage", in_rail=False),
    Entry("kept", str(QT_TRANSLATE_NOOP("Pages", "Kept text")), "pencil", "kept_texts.KeptTextsPage", in_rail=False),
    Entry(
        "recovery",
        str(QT_TRANSLATE_NOOP("Pages", "Keep a way back in")),
        "key-round",
        "recovery.RecoveryPage",
        in_rail=False,
    ),
    Entry(
        "both",
        str(QT_TRANSLATE_NOOP("Pages", "Both changed")),
        "git-merge",
        "both_changed.page.BothChangedPage",
        in_rail=False,
    ),
    Entry("history", str(QT_TRANSLATE_NOOP("Pages", "History")), "history", "history.page.HistoryPage", in_rail=False),
    Entry(
        "backups",
        str(QT_TRANSLATE_NOOP("Pages", "Backups")),
        "database-backup",
        "backups.page.BackupsPage",
        in_rail=False,
    ),
    Entry("bin", str(QT_TRANSLATE_NOOP("Pages", "Bin")), "trash-2", "bin.page.BinPage", in_rail=False),
    Entry("help", str(QT_TRANSLATE_NOOP("Pages", "Help")), "circle-help", "help.page.HelpPage", in_rail=False),
)
