"""What is said of laptops: their names."""

from __future__ import annotations

from mentordesk.errors import NotFound, Refused
from mentordesk.machine import MOST_NAME
from mentordesk.records import LaptopName
from mentordesk.workspace import laptops
from mentordesk.workspace.change import Change


def name_laptop(change: Change, name: str, laptop: str = "") -> LaptopName:
    """Say what a laptop of yours is called; without one named, this laptop."""
    workspace = change.workspace
    device = laptop or workspace.device
    known = {each.device: each.person for each in laptops.known(workspace)}
    if device not in known:
        raise NotFound("There is no such laptop. Nothing was changed.", "Look at the list of laptops.", laptop=device)
    if known[device] != workspace.me:
        raise Refused("This laptop is not yours. Nothing was changed.", "Its owner names it.")
    shown = " ".join("".join(each if each.isprintable() else " " for each in name).split())
    if not shown or len(shown) > MOST_NAME:
        raise Refused(
            "A laptop needs a name of at most 60 letters. Nothing was changed.", "Write such as “Work laptop”."
        )
    return change.put(LaptopName(id=device, name=shown))
