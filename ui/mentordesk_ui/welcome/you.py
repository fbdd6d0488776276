"""What a person says of themselves and the other: names, mail addresses, language."""

from __future__ import annotations

import getpass
import sys

from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QLineEdit

from mentordesk_ui.widgets import ComboBox

LANGUAGES = {
    "ar": "العربية",
    "cs": "Čeština",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "he": "עברית",
    "it": "Italiano",
    "nl": "Nederlands",
    "pl": "Polski",
    "pt": "Português",
    "sk": "Slovenčina",
    "uk": "Українська",
}
"""Languages that a person can say they write in, by their own names."""


def name_from_system() -> str:
    """Return the name that the computer's account carries, or nothing."""
    if sys.platform == "win32":
        return ""
    import pwd

    try:
        full = pwd.getpwnam(getpass.getuser()).pw_gecos.split(",")[0].strip()
    except (KeyError, OSError):
        return ""
    return full if full.lower() not in ("root", "unknown", "user", "debian") else ""


def language_field() -> ComboBox:
    """Return a field to choose a language, with the system's chosen."""
    box = ComboBox()
    for code, name in LANGUAGES.items():
        box.addItem(name, code)
    system = QLocale().name().split("_")[0]
    at = box.findData(system)
    box.setCurrentIndex(at if at >= 0 else box.findData("en"))
    return box


def line(placeholder: str = "", text: str = "") -> QLineEdit:
    """Return a field for one line."""
    field = QLineEdit(text)
    field.setPlaceholderText(placeholder)
    return field


def is_fine_mail(text: str) -> bool:
    """Tell whether a text is empty or a mail address that a draft can be addressed to."""
    from mentordesk.bundles.mail import is_address

    return not text or is_address(text)


def zone() -> str:
    """Return the IANA name of this laptop's time zone."""
    return bytes(QTimeZone.systemTimeZoneId().data()).decode()
