"""Tiny dictionaries of our own, in the folder that Enchant reads before those of the system."""

from __future__ import annotations

import os
from pathlib import Path

TAG = "en_MD"
"""A language that no system has a dictionary for."""
WORDS = [
    *("a", "and", "boots", "don't", "goal", "help", "I", "it", "reads", "see", "small", "steps", "that", "the", "this"),
    *("word", "words", "write", "writes"),
]


def has_enchant() -> bool:
    """Tell whether words can be looked up on this computer."""
    try:
        import enchant
    except Exception:  # a library that is there and cannot be loaded is told of in many ways
        return False
    return bool(enchant.Broker().describe())


def write_dictionary(tag: str = TAG, words: list[str] = WORDS) -> None:
    """Put a dictionary of these words where Enchant finds it; `conftest.py` keeps each test's own folder."""
    folder = Path(os.environ["ENCHANT_CONFIG_DIR"]) / "hunspell"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{tag}.aff").write_text("SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n", encoding="utf-8")
    (folder / f"{tag}.dic").write_text("\n".join([str(len(words)), *words, ""]), encoding="utf-8")
