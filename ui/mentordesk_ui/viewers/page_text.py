"""The words of a PDF page with their places: found, pointed at, quoted, and found again by a quote."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF

from mentordesk_ui.viewers.spots import CONTEXT, Quote

_FIELDS = 6
_NEAR = 6.0
"""Points that a pointer may lie beside a word and still mean it."""


class PageText:
    """The text of one page, as the decoding process gives it; places are in points from the top left of the page."""

    def __init__(self, text: str, words: bytes) -> None:
        self.text = text
        self._plain = plain(text)
        fields = array("f", words[: len(words) // (4 * _FIELDS) * 4 * _FIELDS])
        self._begins = [int(each) for each in fields[0::_FIELDS]]
        self._ends = [int(each) for each in fields[1::_FIELDS]]
        self._boxes = [fields[side::_FIELDS] for side in (2, 3, 4, 5)]

    def __len__(self) -> int:
        return len(self._begins)

    @property
    def size(self) -> int:
        """Roughly how many bytes it takes."""
        return 2 * len(self.text) + 80 * len(self)

    def rect(self, word: int) -> QRectF:
        """Return the box of a word."""
        left, top, right, bottom = (side[word] for side in self._boxes)
        return QRectF(left, top, right - left, bottom - top)

    def word_at(self, point: QPointF, near: float = 0.0) -> int | None:
        """Return the word at a point, or the nearest within `near` points of it."""
        lefts, tops, rights, bottoms = self._boxes
        x, y, best, found = point.x(), point.y(), near + 0.01, None
        for word, (left, top, right, bottom) in enumerate(zip(lefts, tops, rights, bottoms, strict=True)):
            if not top - near <= y <= bottom + near:
                continue
            beside = max(left - x, x - right, 0.0) + max(top - y, y - bottom, 0.0)
            if beside < best:
                best, found = beside, word
        return found

    def nearest_word(self, point: QPointF) -> int | None:
        """Return the word that a drag to this point reaches."""
        found = self.word_at(point, _NEAR)
        return found if found is not None else self.word_at(point, 1e5)

    def words_in(self, rect: QRectF) -> tuple[int, int] | None:
        """Return the first and last word whose middle lies in a rectangle."""
        inside = [word for word in range(len(self)) if rect.contains(self.rect(word).center())]
        return (inside[0], inside[-1]) if inside else None

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return where words begin and end in the text."""
        first, last = min(first, last), max(first, last)
        return self._begins[first], self._ends[last]

    def quote(self, begin: int, end: int) -> Quote:
        """Return what stands there, with its surroundings."""
        before, after = max(0, begin - CONTEXT), end + CONTEXT
        return Quote(self.text[begin:end], self.text[before:begin], self.text[end:after])

    def rects(self, begin: int, end: int) -> list[QRectF]:
        """Return the boxes that cover a part of the text, one for each run on a line."""
        found: list[QRectF] = []
        for word in range(bisect_right(self._ends, begin), bisect_left(self._begins, end)):
            box = self._part(word, begin, end)
            last = found[-1] if found else None
            if last is not None and _on_one_line(last, box):
                found[-1] = last.united(box)
            else:
                found.append(box)
        return found

    def _part(self, word: int, begin: int, end: int) -> QRectF:
        """Return the box of as much of a word as lies between; its letters are taken to be equally wide."""
        box, first, last = self.rect(word), self._begins[word], self._ends[word]
        wide = box.width() / max(1, last - first)
        cut_left, cut_right = max(0, begin - first) * wide, max(0, last - end) * wide
        return box.adjusted(cut_left, 0, -cut_right, 0)

    def find(self, words: str) -> Iterator[tuple[int, int]]:
        """Return where words stand, whatever their case and the white space between them."""
        wanted = plain(" ".join(words.split()))
        return self._places(wanted, len(wanted))

    def _places(self, wanted: str, step: int) -> Iterator[tuple[int, int]]:
        at = self._plain.find(wanted) if wanted else -1
        while at >= 0:
            yield at, at + len(wanted)
            at = self._plain.find(wanted, at + step)

    def locate(self, quote: Quote) -> tuple[int, int] | None:
        """Return where a quote stands; of several places the one whose surroundings fit best."""
        before, after = plain(" ".join(quote.prefix.split())), plain(" ".join(quote.suffix.split()))

        def fit(place: tuple[int, int]) -> int:
            begin, end = place
            left, right = self._plain[max(0, begin - CONTEXT - 1) : begin].rstrip(), self._plain[end:].lstrip()
            return _common(left[::-1], before.rstrip()[::-1]) + _common(right[: CONTEXT + 1], after.lstrip())

        exact = plain(" ".join(quote.exact.split()))
        return max(self._places(exact, 1), key=fit, default=None)


def plain(text: str) -> str:
    """Return a text in small letters, each in its place: a letter that would become two is left."""
    small = text.lower()
    return (
        small if len(small) == len(text) else "".join(low if len(low := each.lower()) == 1 else each for each in text)
    )


def _common(one: str, other: str) -> int:
    """Return how many letters two texts begin with in common."""
    at = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        at += 1
    return at


def _on_one_line(one: QRectF, other: QRectF) -> bool:
    overlap = min(one.bottom(), other.bottom()) - max(one.top(), other.top())
    gap = max(other.left() - one.right(), one.left() - other.right())
    return overlap > 0.5 * min(one.height(), other.height()) and gap < 2.5 * max(one.height(), other.height())
