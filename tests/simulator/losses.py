"""Laptops get lost: reported from another one or with the words on paper, while whoever found it writes on."""

from __future__ import annotations

from collections.abc import Callable

from simulator.chances import send
from simulator.changes import NEWEST, person_of
from simulator.persons import edit
from simulator.replica import Replica
from simulator.world import World, step


@step
def report_lost(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Report another laptop of the same person lost, now and then with the words on paper."""
    others = still_used(world, folder, by_root=b % 4 == 0)
    if not others:
        return
    laptop = others[c % len(others)]
    if c & 64:
        found_by_somebody(world, number, laptop, b, c)
    say_lost(world, number, laptop, by_root=b % 4 == 0)
    if c & 128:
        written_to_others(world, number)


@step
def found_and_accepted(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Report a laptop that was found, hear from the others what was written on it, and accept some of that.

    Now and then the laptop that accepts is the next one to be lost, before its last one knows that it accepted.
    """
    others = still_used(world, folder, by_root=b % 4 == 0)
    if not others:
        return
    laptop = others[c % len(others)]
    found_by_somebody(world, number, laptop, b, c)
    say_lost(world, number, laptop, by_root=b % 4 == 0)
    passed_on(world, number)
    accept(world, number, folder, b >> 2, c >> 2)
    last = [each for each in others if each != laptop]
    if last and c & 128:
        next_one = folder_of(world, last[0])
        if folder.device in still_used(world, world.folders[next_one], by_root=False):
            written_to_others(world, number, next_one)
            say_lost(world, next_one, folder.device, by_root=False)
            passed_on(world, next_one)
            accept(world, next_one, world.folders[next_one], b >> 4, c >> 4)


@step
def accept(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Accept some of what a lost laptop wrote, in the first folder that can.

    The finder tries it for himself, and now and then the other person, who may not.
    """
    is_own = b % 8 != 7
    for at in range(number, number + len(world.folders)):
        number = at % len(world.folders)
        folder = world.folders[number]
        if found := acceptable(folder, is_own=is_own, is_lost=b % 4 == 0):
            break
    else:
        return
    if c & 32:
        found = [each for each in found if folder.kept[each].accepted] or found  # what accepts something itself
    chosen = found[c % len(found) :][: 1 + b % 3]
    below = {parent for each in chosen for parent in folder.kept[each].parents}
    if below & folder.left_out - set(chosen):
        world.happened["accepted without its parent"] += 1
    world.happened["accepted" if is_own else "accepted by the other person"] += 1
    world.accept(number, chosen)


def acceptable(folder: Replica, *, is_own: bool, is_lost: bool) -> list[str]:
    """Return the changes that do not count here, of the same person's laptops or of the other's."""
    if folder.version < NEWEST or (folder.device in folder.lost and not is_lost):
        return []
    mine = person_of(folder.device)
    return sorted(each for each in folder.left_out if (person_of(folder.kept[each].author) == mine) == is_own)


def still_used(world: World, folder: Replica, *, by_root: bool) -> list[str]:
    """Return the laptops that a person can report lost in this folder."""
    if folder.version < NEWEST or (folder.device in folder.lost and not by_root):
        return []
    mine = person_of(folder.device)
    others = {each.device for each in world.folders if person_of(each.device) == mine} - {folder.device}
    return sorted(others if by_root else others - folder.lost)


def say_lost(world: World, number: int, laptop: str, *, by_root: bool) -> None:
    """Report a laptop lost."""
    world.report_lost(number, laptop, by_root=by_root)
    world.happened["reported lost"] += 1


def folder_of(world: World, device: str) -> int:
    """Return the first folder of a laptop."""
    return next(each for each, folder in enumerate(world.folders) if folder.device == device)


def found_by_somebody(world: World, number: int, laptop: str, b: int, c: int) -> None:
    """Let whoever found a laptop write on it and send that to everybody but the one who will report it."""
    finder = folder_of(world, laptop)
    edit(world, finder, world.folders[finder], b, c)
    edit(world, finder, world.folders[finder], b >> 2, c >> 2)
    written_to_others(world, finder, number)


def passed_on(world: World, number: int) -> None:
    """Let everybody else write to one folder."""
    for each in range(len(world.folders)):
        if each != number:
            written_to(world, each, lambda to: to == number)


def written_to_others(world: World, number: int, but: int = -1) -> None:
    """Let an update arrive at once at all but one."""
    written_to(world, number, lambda to: to != but)


def written_to(world: World, number: int, arrives: Callable[[int], bool]) -> None:
    """Let an update arrive at once at some; what the others are sent is lost."""
    before = len(world.post)
    send(world, number, world.folders[number], 1, 0)
    posted = world.post[before:]
    del world.post[before:]
    for letter in posted:
        if arrives(letter.to):
            world.hand_over(letter)
