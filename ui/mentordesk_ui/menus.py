"""Menus in any language: each entry gets a letter of its own to be pressed with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def plain(text: str) -> str:
    """Return the words of a menu entry without the sign for its letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def words_of(action: QAction) -> str:
    """Return what an action is called outside its menu; a choice of a submenu says what it is a choice of."""
    return str(action.data() or plain(action.text()))


def marked_letter(text: str) -> str:
    """Return the letter of a menu entry in lower case, or nothing."""
    place = text.replace("&&", "\0\0").find("&")
    return text[place + 1 : place + 2].casefold() if place >= 0 else ""


def with_letters(texts: Sequence[str]) -> list[str]:
    """Give each entry of one menu a letter that no other has.

    A letter that the words bring along is kept by the first that has it; then first letters of words are tried, then
    any letter. Where all are taken, an entry has none.
    """
    given: dict[int, str] = {}
    for place, text in enumerate(texts):
        if (letter := marked_letter(text)) and letter not in (marked_letter(each) for each in given.values()):
            given[place] = text
    taken = {marked_letter(each) for each in given.values()}
    for place, text in enumerate(texts):
        if place in given:
            continue
        words = plain(text)
        at = next((at for at in _places(words) if words[at].casefold() not in taken), -1)
        if at >= 0:
            taken.add(words[at].casefold())
        given[place] = _escaped(words[:at]) + "&" + _escaped(words[at:]) if at >= 0 else _escaped(words)
    return [given[place] for place in range(len(texts))]


def _escaped(words: str) -> str:
    return words.replace("&", "&&")


def _places(words: str) -> Iterable[int]:
    """Yield where a letter may be marked: beginnings of words first."""
    letters = [place for place, sign in enumerate(words) if sign.isalnum()]
    yield from (place for place in letters if place == 0 or not words[place - 1].isalnum())
    yield from letters


def give_letters(menu: QMenu) -> None:
    """Give the entries of a menu, and those of its submenus, letters of their own."""
    entries = [each for each in menu.actions() if not each.isSeparator()]
    for entry, text in zip(entries, with_letters([each.text() for each in entries]), strict=True):
        if entry.text() != text:
            entry.setText(text)
        inner = entry.menu()
        if isinstance(inner, QMenu):
            give_letters(inner)
