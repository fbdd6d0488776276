"""The recovery words of a person, and the two keys that they alone bring back.

The age key is a recipient of every update, so that a lost laptop loses nothing; the root key signs the certificates of
the person's laptops. Both are derived, so the 24 words on paper are the whole secret.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mentordesk.bundles.age_header import hkdf
from mentordesk.bundles.identity import HybridIdentity
from mentordesk.bundles.words import ENTROPY_SIZE, RECOVERY_WORDS, entropy_from_words, words_from_entropy
from mentordesk.errors import Refused

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

AGE_LABEL = b"mentordesk/1/recovery-age"
ROOT_LABEL = b"mentordesk/1/root-sign"
SHEET_COLUMNS = 4


@dataclass(frozen=True)
class Recovery:
    """The 24 words and what they derive; nothing secret shows in its repr.

    Args:
        words: 24 words of the list, one space apart.
        age: opens every update that was ever sent to this person.
        root: signs the certificates of this person's laptops.
        root_public: 32 bytes, pinned by the partner at pairing.
    """

    words: str = field(repr=False)
    age: HybridIdentity = field(repr=False)
    root: Ed25519PrivateKey = field(repr=False, compare=False)
    root_public: bytes

    @classmethod
    def generate(cls) -> Recovery:
        """Make new words from the system's randomness."""
        return cls.from_entropy(secrets.token_bytes(ENTROPY_SIZE))

    @classmethod
    def from_words(cls, text: str) -> Recovery:
        """Bring the keys back from typed words.

        Raises:
            WrongWordCount, UnknownWord, WordsDoNotFit: the words are not those of a sheet.
        """
        return cls.from_entropy(entropy_from_words(text))

    @classmethod
    def from_entropy(cls, entropy: bytes) -> Recovery:
        """Derive everything from 32 bytes; frozen, for the words on paper must work forever.

        Raises:
            ValueError: not 32 bytes.
        """
        words = words_from_entropy(entropy)
        root = Ed25519PrivateKey.from_private_bytes(hkdf(entropy, b"", ROOT_LABEL))
        age = HybridIdentity.from_seed(hkdf(entropy, b"", AGE_LABEL))
        return cls(words, age, root, root.public_key().public_bytes_raw())


def sheet(name: str, words: str, made: date) -> str:
    """Return the recovery sheet as plain text to print: what it is for, and the numbered words in four columns.

    Args:
        name: the person whose words these are.
        words: as `Recovery.words`.
        made: printed as year-month-day.
    """
    numbered = [f"{number:>2}. {word}" for number, word in enumerate(words.split(), 1)]
    rows = len(numbered) // SHEET_COLUMNS
    table = [
        "".join(f"{numbered[column * rows + row]:<16}" for column in range(SHEET_COLUMNS)).rstrip()
        for row in range(rows)
    ]
    return "\n".join(
        [
            "MentorDesk recovery sheet",
            "",
            f"For {name}, made on {made.isoformat()}.",
            "",
            *(f"    {line}" for line in table),
            "",
            "What it is for: if your laptop is lost or broken, these words bring back all that",
            "your pair shared on a new laptop, open your backup files, and prove to your partner",
            "that it is you.",
            "",
            "Print it or copy it by hand, keep the paper in a safe place, and keep no copy of it",
            "on a computer. Whoever has these words can read your updates and act as you.",
            "Nobody can make them again for you.",
            "",
        ]
    )


def words_on_sheet(text: str) -> str:
    """Return what may be the 24 words in a text: the numbered ones of a sheet as `sheet` writes it, else all."""
    numbered = re.findall(r"(?<!\S)(\d{1,2})\.?\s+([^\W\d_]+)(?=\s)", text + "\n")
    placed = {int(number): word for number, word in numbered}
    if len(numbered) == RECOVERY_WORDS and sorted(placed) == list(range(1, RECOVERY_WORDS + 1)):
        return " ".join(placed[number] for number in sorted(placed))
    return text


def recovery_of(workspace: Workspace, words: str) -> Recovery:
    """Return what typed words derive, where they are those of this pair's owner.

    Raises:
        Refused: they belong to another person or pair, or to an earlier sheet.
        WrongWordCount, UnknownWord, WordsDoNotFit: they are not those of a sheet.
    """
    from mentordesk.queries.roots import roots

    found = Recovery.from_words(words)
    if roots(workspace)[workspace.me].key != found.root_public.hex():
        raise Refused(
            "These are not the recovery words of this pair. Nothing was changed.",
            "Look for the latest sheet with your name that was printed for this pair.",
        )
    return found
