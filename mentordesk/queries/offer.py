"""One thing that the program offers by itself."""

from __future__ import annotations

from dataclasses import dataclass

DAY = 86_400_000


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that the person may do now, and may leave.

    Attributes:
        kind: what it is, such as backup; the page shows at most one offer of a kind.
        subject: what it is about, such as a laptop, an update or a month: another subject is another offer.
        since: what it speaks of happened then, in ms since 1970; 0 where that is nothing.
        quiet_days: how long it stays away when it was put off; 0 for good.
    """

    kind: str
    subject: str = ""
    since: int = 0
    quiet_days: int = 30

    @property
    def name(self) -> str:
        """What it is remembered by."""
        return f"{self.kind}:{self.subject}"
