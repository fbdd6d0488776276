"""What a screen reader knows of a window, read in either of two ways, and what must hold of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

PRESSED = {"push button", "check box", "radio button", "button menu", "toggle button"}
WRITTEN = {"text", "spin box", "combo box", "password text"}
MAY_HAVE_THE_KEYBOARD = (
    PRESSED
    | WRITTEN
    | {
        *(
            "list",
            "tree",
            "tree table",
            "table",
            "table cell",
            "tree item",
            "slider",
            "page tab",
            "document frame",
            "label",
        ),
        *("link", "heading", "panel", "scroll pane", "list item"),
    }
)
"""Roles that say what one can do with what has the keyboard; a `filler` or `unknown` does not."""


@dataclass
class Told:
    """One thing as it is told: states are `focusable`, `checked`, `enabled`, `expandable` and the like."""

    role: str
    name: str
    states: frozenset[str]
    description: str = ""
    value: tuple[float, float, float] | None = None
    """Least, most and present, of what has a value."""
    actions: tuple[str, ...] = ()
    is_labelled: bool = False
    """Whether another thing is named as its label; asked of what is named by its value."""
    below: list[Told] = field(default_factory=list)

    def all(self) -> Iterator[Told]:
        """Return it and everything in it."""
        yield self
        for each in self.below:
            yield from each.all()

    def named(self, name: str) -> Told:
        """Return the one thing in it of this name."""
        return next(each for each in self.all() if each.name == name)

    def of(self, role: str) -> list[Told]:
        """Return everything in it of a role."""
        return [each for each in self.all() if each.role == role]


def wrong(window: Told) -> list[str]:
    """Return a line for everything that leaves a person who listens in the dark."""
    found = []
    for each in window.all():
        if "focusable" in each.states:
            found += _wrong_with_focusable(each)
        if each.role == "progress bar":
            least, most, now = each.value or (0, 0, 0)
            if not each.name or not (least <= now <= most or least == most == 0):  # 0 to 0: nobody knows how far
                found.append(f"progress bar {each.name!r}: {each.value}")
        if each.role == "list" and (strange := {part.role for part in each.below} - {"list item", "heading"}):
            found.append(f"list {each.name!r} has {sorted(strange)}")
    return found


def _wrong_with_focusable(each: Told) -> Iterator[str]:
    if not each.name:
        yield f"{each.role} without a name ({each.description!r})"
    if each.role not in MAY_HAVE_THE_KEYBOARD:
        yield f"{each.role} {each.name!r} takes the keyboard"
    if each.role in PRESSED and "enabled" in each.states and not each.actions:
        yield f"{each.role} {each.name!r} cannot be pressed"
    if each.role == "combo box" and not (each.is_labelled or each.description):
        yield f"combo box with {each.name!r} does not say what is chosen in it"
    if each.role == "check box" and "checkable" not in each.states:
        yield f"{each.role} {each.name!r} does not say whether it is ticked"
