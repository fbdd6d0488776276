"""Links in running text that lead to a record of the pair: `[Write tests first](mentordesk:goals/0d2f…)`."""

from __future__ import annotations

import re
from typing import NamedTuple

from mentordesk.records import plain

SCHEME = "mentordesk"
_ADDRESS = re.compile(rf"{SCHEME}:([a-z_]{{1,40}})/([A-Za-z0-9_-]{{1,64}})")
_SIGNS = re.compile(r"([\\\[\]*_`<>])")


class Linked(NamedTuple):
    """A record that a text may lead to."""

    table: str
    id: str
    title: str

    @property
    def address(self) -> str:
        """Where a link to it leads."""
        return f"{SCHEME}:{self.table}/{self.id}"

    @property
    def markdown(self) -> str:
        """The link as it is typed; signs in the title mean themselves."""
        return f"[{_SIGNS.sub(_escaped, plain.name(self.title))}]({self.address})"


def _escaped(found: re.Match[str]) -> str:
    return f"\\{found[1]}"


def parse(address: str) -> tuple[str, str] | None:
    """Return the kind and id of the record that an address names, or None for any other address."""
    found = _ADDRESS.fullmatch(address)
    return (found[1], found[2]) if found else None
