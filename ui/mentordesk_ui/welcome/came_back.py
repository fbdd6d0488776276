"""What came back after a loss, what did not, and the words to compare."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk_ui.messages import message, plural
from mentordesk_ui.widgets import Banner, Label, WordGrid, WrappedLabel
from mentordesk_ui.widgets.listing import listed
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.when import short_day

if TYPE_CHECKING:
    from mentordesk.bundles.from_backup import Restored
    from mentordesk.bundles.recovering import Recovered

MOST_NAMED = 5
"""Files that could not be used that are named one by one."""


class CameBack(QWidget):
    """Sentences about a pair that was brought back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = tight(QVBoxLayout(self), 12)
        self.said: list[str] = []

    def show_result(self, found: Recovered | Restored, partner: str, safety_words: str) -> None:
        """Say it.

        Args:
            safety_words: empty while the pair was never complete.
        """
        from mentordesk.bundles.from_backup import Restored

        if isinstance(found, Restored):
            self._say_done(self.tr("Your pair with {0} is back as of {1}.").format(partner, _day(found.made)))
            self._say(
                listed(
                    (
                        plural(self.tr("%n change(s)", "", found.changes), found.changes),
                        plural(self.tr("%n file(s)", "", found.files), found.files),
                        plural(self.tr("%n private record(s)", "", found.private), found.private),
                    )
                )
            )
            self._say(
                self.tr(
                    "What you two shared since then comes back with the next update from {0}. Private records that you"
                    " wrote since are lost. The laptop of before writes no more in this pair."
                ).format(partner)
            )
        else:
            self._say_done(
                self.tr("Your pair with {0} is back, up to an update of {1}.").format(partner, _day(found.until))
            )
            changes = plural(self.tr("%n change(s)", "", found.changes), found.changes)
            updates = plural(self.tr("%n update(s)", "", found.updates), found.updates)
            self._say(self.tr("{0} from {1}").format(changes, updates))
            if found.lacks:
                self._say(
                    self.tr("Something was not among these files; your next update asks {0} for it.").format(partner)
                )
            self._say(self.tr("Private records never travel in updates; they come back only from a backup file."))
            self._say_unused(found)
        if safety_words:
            self._column.addWidget(Label(self.tr("Compare these words with {0} by phone").format(partner), "h3"))
            if getattr(found, "at_first_sight", False):
                words = self.tr("Only these files told who {0} is: if one word differs, somebody forged them.")
                self._say(words.format(partner))
            self._column.addWidget(WordGrid(safety_words.split()))

    def _say_unused(self, found: Recovered) -> None:
        if not found.unused:
            return
        self._say(plural(self.tr("%n file(s) could not be used:", "", len(found.unused)), len(found.unused)))
        for name, error in found.unused[:MOST_NAMED]:
            self._say(f"{name}: {message(error)}", "muted")
        if (more := len(found.unused) - MOST_NAMED) > 0:
            self._say(self.tr("and %n more", "", more), "muted")

    def _say_done(self, text: str) -> None:
        self.said.append(text)
        self._column.addWidget(Banner(text, "done"))

    def _say(self, text: str, tint: str = "") -> None:
        self.said.append(text)
        self._column.addWidget(WrappedLabel(text, "small" if tint else "", tint) if tint else WrappedLabel(text))


def _day(at: int) -> str:
    return short_day(datetime.fromtimestamp(at / 1000).astimezone().date())
