"""Text from outside as it may be shown: nothing in it turns letters round, moves a cursor or colours a terminal."""

from __future__ import annotations

_TURNING = range(0x202A, 0x202F)  # embeddings and overrides; marks and isolates stay, honest texts have them
_CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
_TABLE: dict[int, str | None] = {
    **dict.fromkeys(_CONTROLS, "\ufffd"),
    **dict.fromkeys(_TURNING),
    **dict.fromkeys((0x0D, 0x2028, 0x2029), "\n"),
    0x09: "\t",
    0x0A: "\n",
}


def shown(text: str, most: int = 0) -> str:
    """Return a text without signs that do something instead of standing for something.

    Args:
        most: cut a longer text to so many letters, the last an ellipsis; 0: as long as it is.
    """
    if most and len(text) > most:
        text = text[: most - 1] + "…"
    return text if text.isprintable() else text.translate(_TABLE)


def name(text: str) -> str:
    """Return the name of a person or a thing on one line, at most 120 letters."""
    return shown(" ".join(shown(text[:1_000]).split()), 120)
