"""How well a few typed letters fit the words of a command or page. Pure: no Qt, no workspace."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from mentordesk.workspace.fulltext import fold

STRONG = 5.0
"""From this score on every typed word begins a word of the text; below, letters are only scattered in it."""

_WHOLE, _BEGINNING, _INSIDE, _SCATTERED = 10.0, 8.0, 4.0, 2.0
_FIRST_WORD = 1.5

K = TypeVar("K")


class Match(NamedTuple):
    """How well a text fits (more is better), and the places of the letters that fit, in order."""

    score: float
    places: tuple[int, ...]


def match(question: str, text: str) -> Match | None:
    """Return how a text fits a question; None when a typed word is not in it, not even scattered.

    Case and accents do not matter. Words may come in any order: “update send” fits “Send update”.
    """
    folded = [(part, place) for place, each in enumerate(text) for part in fold(each)]
    letters = [part for part, _ in folded]
    words = [fold(each) for each in question.split()]
    if not words:
        return Match(0.0, ())
    score, places = 0.0, set[int]()
    for word in words:
        if (found := _word(word, letters)) is None:
            return None
        score += found.score
        places.update(found.places)
    shown = sorted({folded[place][1] for place in places})
    return Match(score / len(words) - len(text) / 400, tuple(shown))


def _word(word: str, letters: list[str]) -> Match | None:
    joined = "".join(letters)
    best: Match | None = None
    at = joined.find(word)
    while at >= 0:
        here = Match(_contiguous(word, letters, at), tuple(range(at, at + len(word))))
        best = here if best is None or here.score > best.score else best
        at = joined.find(word, at + 1)
    return best or _scattered(word, letters)


def _contiguous(word: str, letters: list[str], at: int) -> float:
    if not _begins(letters, at):
        return _INSIDE
    end = at + len(word)
    whole = end == len(letters) or not letters[end].isalnum()
    return (_WHOLE if whole else _BEGINNING) + (_FIRST_WORD if at == 0 else 0)


def _scattered(word: str, letters: list[str]) -> Match | None:
    """Take the letters one after the other, beginnings of words first: “nh” is New here."""
    if len(word) < 2:
        return None
    places: list[int] = []
    at = 0
    for letter in word:
        left = [place for place in range(at, len(letters)) if letters[place] == letter]
        if not left:
            return None
        begins = [place for place in left if _begins(letters, place)]
        place = left[0] if left[0] == at and places else (begins or left)[0]
        places.append(place)
        at = place + 1
    if not _begins(letters, places[0]):
        return None
    good = sum(_begins(letters, each) or (each - 1) in places for each in places) / len(places)
    return Match(_SCATTERED * good, tuple(places)) if good >= 0.6 else None


def _begins(letters: list[str], place: int) -> bool:
    return letters[place].isalnum() and (place == 0 or not letters[place - 1].isalnum())


def ranked(question: str, texts: Iterable[tuple[K, str]], recent: Iterable[K] = ()) -> list[tuple[K, Match]]:
    """Return what fits, best first; of two that fit alike, the one used more recently, then the one given first.

    Args:
        texts: (key, words) of everything there is.
        recent: keys used lately, the latest first.
    """
    lately = {key: place for place, key in enumerate(recent)}
    found = [(key, hit) for key, text in texts if (hit := match(question, text)) is not None]
    order = {key: place for place, (key, _) in enumerate(found)}
    last = len(lately)
    return sorted(found, key=lambda each: (-_step(each[1].score), lately.get(each[0], last), order[each[0]]))


def _step(score: float) -> float:
    """Scores that differ by less than half a point are alike: habit decides between them."""
    return round(score * 2) / 2
