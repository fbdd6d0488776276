"""The words that a person added: a plain text file in the folder of their settings, one word a line."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from mentordesk.bundles.files import replacing

NAME = "words.txt"
MOST_BYTES = 1 << 20
"""What is read of the file; a person's own words take a few kilobytes."""


def plain_word(word: str) -> str:
    """Return a word as it is looked up: letters composed, none stretched, the plain apostrophe, no soft hyphens."""
    return unicodedata.normalize("NFC", word).replace("’", "'").replace("\u00ad", "").replace("\u0640", "").strip()


class OwnWords:
    """Words that count as right in every language; an edited or broken file is read as far as it makes sense."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / NAME
        self._words = dict.fromkeys(self._read())

    def __contains__(self, word: str) -> bool:
        """Tell whether a word was added; a word in small letters also stands for its capitals."""
        plain = plain_word(word)
        return plain in self._words or (not plain.islower() and plain.lower() in self._words)

    def added(self, word: str) -> str:
        """Return the word as it was added that makes this one right; empty when none does."""
        plain = plain_word(word)
        return next((each for each in (plain, plain.lower()) if each in self._words), "")

    def add(self, word: str) -> None:
        """Keep a word.

        Raises:
            DiskFull, NotFound: the file cannot be written; the word counts as right nevertheless until the end.
        """
        self._words = dict.fromkeys([*self._read(), *self._words, plain_word(word)])
        self._write()

    def remove(self, word: str) -> None:
        """Take a word out again.

        Raises:
            DiskFull, NotFound: the file cannot be written.
        """
        gone = self.added(word)
        self._words = dict.fromkeys(each for each in [*self._read(), *self._words] if each != gone)
        self._write()

    def _read(self) -> list[str]:
        """Return what stands in the file now: somebody may edit it, or have a second window."""
        try:
            with self.file.open("rb") as file:
                text = file.read(MOST_BYTES).decode("utf-8-sig", "ignore")
        except OSError:
            return []
        return [word for line in text.splitlines() if (word := plain_word(line))]

    def _write(self) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with replacing(self.file) as file:
            file.write("".join(f"{each}\n" for each in self._words).encode())
