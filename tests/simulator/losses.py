"""Laptops get lost: reported from another one or with the words on paper, while whoever found it writes on."""

from __future__ import annotations

from simulator.chances import send
from simulator.changes import NEWEST, person_of
from simulator.persons import edit
from simulator.replica import Replica
from simulator.world import World, step


@step
def report_lost(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Report another laptop of the same person lost, now and then with the words on paper."""
    by_root = b % 4 == 0
    mine = person_of(folder.device)
    others = sorted({each.device for each in world.folders if person_of(each.device) == mine} - {folder.device})
    if not by_root:
        others = [each for each in others if each not in folder.lost]
    if not others or folder.version < NEWEST or (folder.device in folder.lost and not by_root):
        return
    laptop = others[c % len(others)]
    if c & 64:
        found_by_somebody(world, number, laptop, b, c)
    world.report_lost(number, laptop, by_root=by_root)
    world.happened["reported lost"] += 1
    if c & 128:
        written_to_others(world, number)


def found_by_somebody(world: World, number: int, laptop: str, b: int, c: int) -> None:
    """Let whoever found a laptop write on it and send that to everybody but the one who will report it."""
    finder = next(each for each, folder in enumerate(world.folders) if folder.device == laptop)
    edit(world, finder, world.folders[finder], b, c)
    edit(world, finder, world.folders[finder], b >> 2, c >> 2)
    written_to_others(world, finder, number)


def written_to_others(world: World, number: int, but: int = -1) -> None:
    """Let an update arrive at once at all but one."""
    before = len(world.post)
    send(world, number, world.folders[number], 1, 0)
    posted = world.post[before:]
    del world.post[before:]
    for letter in posted:
        if letter.to != but:
            world.hand_over(letter)


@step
def accept(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Accept some of what a lost laptop wrote; the finder tries it for himself, too."""
    mine = person_of(folder.device)
    found = sorted(each for each in folder.left_out if person_of(folder.kept[each].author) == mine)
    if found and folder.version == NEWEST and (folder.device not in folder.lost or b % 4 == 0):
        world.accept(number, found[c % len(found) :][: 1 + b % 3])
        world.happened["accepted"] += 1
