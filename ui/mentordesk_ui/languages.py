"""The language of the window: whose words are loaded, how dates and numbers are written, which way it reads."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from mentordesk.resources import resource

SYSTEM = "system"
NAMES = {"en": "English", "ar": "العربية", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""The languages there are words for, as those who speak them call them; English stands in the program itself."""
CODES = tuple(NAMES)
QT_WORDS = "qtbase"
LATIN_DIGITS = QLocale("ar_AE")
"""Arabic as it is written with the digits that counted things have in every sentence."""

_loaded: list[QTranslator] = []
_in_use = ["en"]


def of_system() -> str:
    """Return the first of the system's languages that there are words for, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").partition("-")[0]
        if code in CODES:
            return code
    return "en"


def code_of(name: str) -> str:
    """Return the language that a name in the preferences stands for, such as that of the system."""
    return name if name in CODES else of_system()


def locale_of(code: str) -> QLocale:
    """Return how dates and numbers are written in a language, in the way of the system's country where it can be."""
    system, language = QLocale.system(), QLocale(code).language()
    if language == QLocale.Language.Arabic:
        return LATIN_DIGITS
    is_plain = system.language() == QLocale.Language.C  # no language at all; its dates are English
    if system.language() == language or (is_plain and code == "en"):
        return system
    return QLocale(code) if is_plain else QLocale(language, system.territory())


def direction_of(code: str) -> Qt.LayoutDirection:
    """Return which way a language reads."""
    return QLocale(code).textDirection()


def dictionary_names(tags: Sequence[str]) -> dict[str, str]:
    """Return what dictionaries are called by those who speak their languages; the country only tells two apart."""
    locales = {tag: QLocale(tag) for tag in tags}
    words = {tag: NAMES.get(_code(tag)) or _capital(locale.nativeLanguageName()) for tag, locale in locales.items()}
    found: dict[str, str] = {}
    for tag, locale in locales.items():
        name = words[tag]
        if list(words.values()).count(name) > 1 and "_" in tag.replace("-", "_"):
            name = f"{name} ({locale.nativeTerritoryName()})"
        found[tag] = tag if not words[tag] or name in found.values() else name
    return found


def _code(tag: str) -> str:
    return tag.replace("-", "_").partition("_")[0]


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]


def in_use() -> str:
    """Return the language that was loaded last, English before any was."""
    return _in_use[0]


def use(app: QCoreApplication, name: str) -> str:
    """Load a language's words, its own and Qt's, in place of those before, and return its code.

    What is shown already keeps its words until it is built again. A language without a file of words shows English.
    """
    code = code_of(name)
    _in_use[:] = [code]
    while _loaded:
        app.removeTranslator(_loaded.pop())
    QLocale.setDefault(locale_of(code))
    if code != "en":
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for file, where in ((f"{QT_WORDS}_{code}", folder), (code, str(resource("languages")))):
            translator = QTranslator(app)
            if translator.load(file, where):
                app.installTranslator(translator)
                _loaded.append(translator)
            else:
                translator.deleteLater()
    return code
