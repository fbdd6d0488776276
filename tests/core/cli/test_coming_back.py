"""A way back after a loss, by the command line."""

from __future__ import annotations

from pathlib import Path

from commands import Laptop, start_pair


def test_both_laptops_print_the_same_safety_words_once_they_are_paired(tmp_path: Path) -> None:
    alone = Laptop(tmp_path, "alone")
    alone.ok("new", alone.pair, "--me", "Eva", "--role", "mentor", "--partner", "Jan")
    assert "no safety words yet" in alone.run("safety-words", alone.pair).err
    mentor, mentee = start_pair(tmp_path)
    words = mentor.ok("safety-words", mentor.pair).last
    assert words == mentee.ok("safety-words", mentee.pair).last
    assert len(words.split()) == 12
