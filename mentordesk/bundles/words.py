"""Words that people read out, write down and type: the invitation code, the recovery words, the safety words.

The list is the English one of BIP 39: 2,048 words, told apart by their first four letters, 11 bits a word.
"""

from __future__ import annotations

import difflib
import hashlib
import re
import secrets
import unicodedata
from functools import cache

from mentordesk.errors import MentorDeskError
from mentordesk.said import counted, either, said

CODE_WORDS = 7  # 77 bits, stretched by scrypt
RECOVERY_WORDS = 24  # 256 bits and a checksum of 8
SAFETY_WORDS = 12  # 132 bits
ENTROPY_SIZE = 32  # bytes
ROOT_SIZE = 32  # bytes of an Ed25519 public key
BITS_PER_WORD = 11
PREFIX = 4  # letters that tell any two words apart

_SAFETY_LABEL = b"mentordesk/1/safety-words\x00"
_WORD = re.compile(r"[^\W\d_]+")


class UnknownWord(MentorDeskError):
    """A typed word is not in the list."""

    code = "unknown_word"

    def __init__(self, word: str, position: int, suggestions: tuple[str, ...]) -> None:
        super().__init__(
            "Word {position}, “{word}”, is not one that MentorDesk uses. Nothing was changed.",
            said("Did you mean {words}?", words=either([f"“{each}”" for each in suggestions]))
            if suggestions
            else said("Look at it again where it is written."),
            word=word,
            position=position,
            suggestions=suggestions,
        )


class WrongWordCount(MentorDeskError):
    """There are too few or too many words."""

    code = "wrong_word_count"

    def __init__(self, found: int, wanted: int) -> None:
        super().__init__(
            counted(
                found,
                "You typed 1 word; there should be {wanted}. Nothing was changed.",
                "You typed %n words; there should be {wanted}. Nothing was changed.",
                wanted=wanted,
            ),
            "Look whether one is missing or written twice.",
            found=found,
            wanted=wanted,
        )


class WordsDoNotFit(MentorDeskError):
    """All recovery words are in the list, but their checksum is wrong."""

    code = "words_do_not_fit"

    def __init__(self) -> None:
        super().__init__(
            "These words do not belong together: at least one is wrong, or two changed places. Nothing was changed.",
            "Compare each word with your recovery sheet.",
        )


@cache
def word_list() -> tuple[str, ...]:
    """Return the 2,048 words in order."""
    from mnemonic import Mnemonic

    return tuple(Mnemonic("english").wordlist)


def seven_words() -> str:
    """Return a new invitation code: seven random words, to be said by phone and never mailed."""
    return " ".join(secrets.choice(word_list()) for _ in range(CODE_WORDS))


def words_from_entropy(entropy: bytes) -> str:
    """Return the 24 words for 32 bytes.

    Raises:
        ValueError: not 32 bytes.
    """
    from mnemonic import Mnemonic

    if len(entropy) != ENTROPY_SIZE:
        raise ValueError(f"recovery words stand for {ENTROPY_SIZE} bytes, not {len(entropy)}")
    return Mnemonic("english").to_mnemonic(entropy)


def entropy_from_words(text: str) -> bytes:
    """Return the 32 bytes that 24 typed words stand for.

    Raises:
        WrongWordCount, UnknownWord, WordsDoNotFit: in this order of looking.
    """
    from mnemonic import Mnemonic

    words = normalise_words(text, RECOVERY_WORDS)
    try:
        return bytes(Mnemonic("english").to_entropy(words.split()))
    except ValueError:
        raise WordsDoNotFit from None


def normalise_words(text: str, count: int | None = None) -> str:
    """Return typed words as they stand in the list, one space apart.

    Case, accents, punctuation and numbering do not matter, and the first four letters of a word are enough.

    Raises:
        WrongWordCount: not `count` words, where that is given.
        UnknownWord: the first word that is not in the list, with the nearest that are.
    """
    spelled = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in spelled if not unicodedata.combining(letter))
    typed = _WORD.findall(bare)
    if count is not None and len(typed) != count:
        raise WrongWordCount(len(typed), count)
    return " ".join(_find(word, position) for position, word in enumerate(typed, 1))


def safety_words(root_a: bytes, root_b: bytes) -> str:
    """Return twelve words that are the same on both laptops exactly when both pinned the same two roots.

    Raises:
        ValueError: a root is not 32 bytes.
    """
    if not len(root_a) == len(root_b) == ROOT_SIZE:
        raise ValueError(f"a root key has {ROOT_SIZE} bytes")
    digest = hashlib.sha256(_SAFETY_LABEL + b"".join(sorted((root_a, root_b)))).digest()
    bits = int.from_bytes(digest, "big") >> (len(digest) * 8 - SAFETY_WORDS * BITS_PER_WORD)
    places = ((bits >> BITS_PER_WORD * at) & (1 << BITS_PER_WORD) - 1 for at in reversed(range(SAFETY_WORDS)))
    return " ".join(word_list()[place] for place in places)


@cache
def _by_prefix() -> dict[str, str]:
    return {word[:PREFIX]: word for word in word_list()}


def _find(typed: str, position: int) -> str:
    word = _by_prefix().get(typed[:PREFIX])
    if word is not None and word.startswith(typed):  # fewer letters than the prefix find only a whole word
        return word
    suggestions = difflib.get_close_matches(typed[:20], word_list(), n=3, cutoff=0.6)
    raise UnknownWord(typed[:20], position, tuple(suggestions))
