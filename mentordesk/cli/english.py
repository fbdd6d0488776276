"""Counts in the English sentences that updates and commands tell; the window counts by the rules of its language."""


def counted(count: int, noun: str) -> str:
    """Return “1 change” or “2 changes”."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
