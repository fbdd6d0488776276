"""A made-up language for tests: every text that can be translated stands in ⟦…⟧, accented and a third longer."""

from __future__ import annotations

import re
from collections.abc import Iterator

import dev_languages
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from mentordesk_ui.messages import CORE

KEPT = re.compile(r"(\{[^{}]*\}|%n|&|<[^>]*>)")
ACCENTS = str.maketrans("aeiouAEIOUcn", "áéíóúÁÉÍÓÚçñ")
FOREIGN = re.compile(r"[A-Za-z]{2,}")
INSIDE = re.compile(r"⟦[^⟦⟧]*⟧")


class PseudoLanguage(QTranslator):
    """Translates what was collected for translators, and Qt's own words; patterns of dates stay as they are.

    What was not collected stays in English here as it would in every language.
    """

    def __init__(self, parent: QApplication | None = None) -> None:
        super().__init__(parent)
        self._collected = {(each.context, each.source) for each in dev_languages.messages()}

    def translate(
        self,
        context: bytes | str,
        source_text: bytes | str,
        disambiguation: bytes | str | None = None,
        n: int = -1,
    ) -> str:
        """Return the source as it reads in the made-up language, or nothing: then a base class is asked."""
        source, where = _text(source_text), _text(context)
        return pseudo(source) if (where, source) in self._collected or where.startswith("Q") else ""

    def isEmpty(self) -> bool:
        """Qt asks only languages that are not empty."""
        return False


def _text(of: bytes | str) -> str:
    return of.decode() if isinstance(of, bytes) else str(of)


def pseudo(source: str) -> str:
    """Return a text in the made-up language, with what is filled in later as it is."""
    if not FOREIGN.search(KEPT.sub("", source)) or _is_pattern(source):
        return source
    parts = [part if KEPT.fullmatch(part) else part.translate(ACCENTS) for part in KEPT.split(source)]
    return f"⟦{''.join(parts)}{'~' * (len(source) // 3)}⟧"


def _is_pattern(source: str) -> bool:
    return bool(re.fullmatch(r"[dMyHhmsaAP ,.:'/-]+", source))


def untranslated(root: QWidget) -> set[tuple[str, str]]:
    """Return (where, text) of all that is shown in a window, or said of it, and is in no language but English."""
    found = set()
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisibleTo(root):
            continue
        for text in _texts(widget):
            if FOREIGN.search(without_translated(text)):
                found.add((f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}", text))
    return found


def without_translated(text: str) -> str:
    """Return what is left of a text without its translated stretches and its tags; one may hold another."""
    text = re.sub(r"<[^>]*>", "", text)
    while (shorter := INSIDE.sub("", text)) != text:
        text = shorter
    return text


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        yield widget.placeholderText()
    text = getattr(widget, "text", None)
    if callable(text) and not isinstance(widget, QLineEdit) and isinstance(said := text(), str):
        yield said
    for action in widget.actions():
        yield from _of_action(action)


def _of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip())


def install(app: QApplication) -> PseudoLanguage:
    """Speak the made-up language from now on; `QCoreApplication.removeTranslator` ends it."""
    made = PseudoLanguage(app)
    QCoreApplication.installTranslator(made)
    assert QCoreApplication.translate(CORE, "Stopped. Nothing was changed.").startswith("⟦")
    QLocale.setDefault(QLocale(QLocale.Language.English))
    return made
