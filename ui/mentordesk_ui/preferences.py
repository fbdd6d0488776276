"""What the window remembers for this person on this laptop: its look, its place, how mails are made."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QSettings

from mentordesk.home import Home
from mentordesk_ui.languages import CODES, SYSTEM

MAIL_LIMITS = (10, 20, 25)
"""Sizes of a mail in MB that servers commonly take."""

LEAVE_OUT = (0, 100, 25, 5)
"""Sizes of a file in MB that may be left out of an update; 0 leaves none out."""
LOOKED_AT_MOST = 1_000


class Preferences:
    """A settings file in the config folder; every value has a default and survives a broken file."""

    def __init__(self, home: Home, environ: Mapping[str, str] = os.environ) -> None:
        self.home, self.environ = home, environ
        self.settings = QSettings(str(home.config / "window.ini"), QSettings.Format.IniFormat)

    @property
    def theme(self) -> str:
        """The theme: system, light, dark or contrast."""
        found = str(self.settings.value("look/theme", "system"))
        return found if found in ("system", "light", "dark", "contrast") else "system"

    @property
    def text_percent(self) -> int:
        """The text size, 100 to 200."""
        return min(200, max(100, self._number("look/text", 100)))

    def keep_look(self, theme: str, percent: int) -> None:
        """Remember theme and text size."""
        self.settings.setValue("look/theme", theme)
        self.settings.setValue("look/text", percent)

    @property
    def language(self) -> str:
        """The language of the window: `system`, or one that there are words for."""
        found = str(self.settings.value("look/language", SYSTEM))
        return found if found in CODES else SYSTEM

    @language.setter
    def language(self, name: str) -> None:
        self.settings.setValue("look/language", name)

    @property
    def spelling(self) -> bool | None:
        """Whether spelling is checked; None as long as nobody chose."""
        return {"yes": True, "no": False}.get(str(self.settings.value("spelling/on", "")))

    @spelling.setter
    def spelling(self, wanted: bool) -> None:
        self.settings.setValue("spelling/on", "yes" if wanted else "no")

    @property
    def spelling_languages(self) -> list[str]:
        """The dictionaries that words are looked up in, by their tags; none as long as nobody chose."""
        return str(self.settings.value("spelling/languages", "")).split()

    @spelling_languages.setter
    def spelling_languages(self, tags: Sequence[str]) -> None:
        self.settings.setValue("spelling/languages", " ".join(tags))

    @property
    def mail_limit(self) -> int:
        """The largest mail that the person's mail server takes, in MB."""
        return self._one_of(MAIL_LIMITS, "mail/limit", 20)

    @mail_limit.setter
    def mail_limit(self, limit: int) -> None:
        self.settings.setValue("mail/limit", limit)

    @property
    def leave_out(self) -> int:
        """The largest file that rides along with an update unasked, in MB; 0: files of any size do."""
        return self._one_of(LEAVE_OUT, "mail/leave_out", 0)

    @leave_out.setter
    def leave_out(self, size: int) -> None:
        self.settings.setValue("mail/leave_out", size)

    @property
    def updates_folder(self) -> Path:
        """Where updates and invitations are written."""
        found = str(self.settings.value("mail/folder", ""))
        return Path(found) if found else self.home.documents

    @updates_folder.setter
    def updates_folder(self, folder: Path) -> None:
        self.settings.setValue("mail/folder", str(folder))

    @property
    def watched_folder(self) -> Path | None:
        """The folder in which new updates are noticed; None when none is watched, as at first."""
        found = str(self.settings.value("watch/folder", ""))
        return Path(found) if found else None

    @watched_folder.setter
    def watched_folder(self, folder: Path | None) -> None:
        self.settings.setValue("watch/folder", "" if folder is None else str(folder))

    def looked_at(self, pair: str) -> list[str]:
        """Return by what the files are known that were looked at in the watched folder for a pair."""
        try:
            found = json.loads(str(self.settings.value(f"watched/{pair}", "[]")))
        except ValueError:
            return []
        return [str(each) for each in found] if isinstance(found, list) else []

    def keep_looked_at(self, pair: str, more: Sequence[str]) -> None:
        """Remember files that need not be looked at again; the latest thousand."""
        if more:
            kept = [*self.looked_at(pair), *more][-LOOKED_AT_MOST:]
            self.settings.setValue(f"watched/{pair}", json.dumps(kept, ensure_ascii=True))

    @property
    def reminds_of_unsent(self) -> bool:
        """Whether quitting reminds of changes that are not sent."""
        return str(self.settings.value("quit/remind", "yes")) != "no"

    @reminds_of_unsent.setter
    def reminds_of_unsent(self, wanted: bool) -> None:
        self.settings.setValue("quit/remind", "yes" if wanted else "no")

    @property
    def reminders(self) -> bool:
        """Whether to be reminded while the program is open; not, at first."""
        return str(self.settings.value("reminders/on", "no")) == "yes"

    @reminders.setter
    def reminders(self, wanted: bool) -> None:
        self.settings.setValue("reminders/on", "yes" if wanted else "no")

    @property
    def quiet_hours(self) -> tuple[int, int]:
        """The full hours between which nothing is told; from 20 to 8 at first."""
        return self._hour("reminders/quiet_from", 20), self._hour("reminders/quiet_until", 8)

    @quiet_hours.setter
    def quiet_hours(self, hours: tuple[int, int]) -> None:
        self.settings.setValue("reminders/quiet_from", hours[0])
        self.settings.setValue("reminders/quiet_until", hours[1])

    @property
    def quiet_weekends(self) -> bool:
        """Whether nothing is told on days of rest."""
        return str(self.settings.value("reminders/quiet_weekends", "yes")) != "no"

    @quiet_weekends.setter
    def quiet_weekends(self, wanted: bool) -> None:
        self.settings.setValue("reminders/quiet_weekends", "yes" if wanted else "no")

    def _hour(self, key: str, default: int) -> int:
        found = self._number(key, default)
        return found if 0 <= found < 24 else default

    def keep_letter(self, pair: str, update: str, sent: bool) -> None:
        """Remember the latest update of a pair for which a draft was opened, and whether the person marked it sent."""
        self.settings.setValue(f"sent/{pair}", f"{update}/{int(sent)}")

    def letter(self, pair: str) -> tuple[str, bool]:
        """Return the update of `keep_letter` and whether it was marked as sent; an empty id when there is none."""
        update, _, sent = str(self.settings.value(f"sent/{pair}", "")).partition("/")
        return update, sent == "1"

    def _one_of(self, choices: Sequence[int], key: str, default: int) -> int:
        found = self._number(key, default)
        return found if found in choices else default

    def _number(self, key: str, default: int) -> int:
        try:
            return int(str(self.settings.value(key, default)))
        except ValueError:
            return default
