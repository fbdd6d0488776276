"""Mail that cannot be relied on, backups, copied folders, clocks, new programs: each function is a kind of step."""

from __future__ import annotations

from simulator.changes import NEWEST
from simulator.persons import edit
from simulator.replica import Replica
from simulator.world import YEAR, Letter, World, step


@step
def send(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Post an update to every folder on another laptop, now and then also to a copy of this one."""
    world.updates += 1
    volumes = folder.send(f"U{world.updates}", sorted({each.device for each in world.folders}), 1 + c % 3)
    for noted in (world.truth.noted[change.nonce] for volume in volumes for change in volume.changes):
        noted.sent = True
    if len(volumes) > 1:
        world.happened["split"] += 1
    for to, other in enumerate(world.folders):
        if other.device in folder.lost:
            continue
        if other.device != folder.device or (to != number and b % 8 == 0):
            world.post += [Letter(to, number, world.updates, volume) for volume in volumes]


@step
def meet(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Write to the others and get what they have at once, as in a good week."""
    for each, other in enumerate(world.folders):
        before = len(world.post)
        send(world, each, other, 1, 0)
        posted = world.post[before:]
        del world.post[before:]
        for letter in posted:
            world.hand_over(letter)


@step
def half_arrives(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Write, post it in several volumes, and bring the later ones only; the first lies for weeks or is lost.

    Now and then the reader does not wait for it.
    """
    edit(world, number, folder, b, c)
    edit(world, number, folder, b, c >> 3)
    before = len(world.post)
    send(world, number, folder, 1, 1 + (c & 1))
    posted = world.post[before:]
    del world.post[before:]
    for letter in posted:
        if letter.volume is not posted[0].volume:
            world.hand_over(letter)
            if b % 4 == 0:
                go_on(world, letter.to, world.folders[letter.to], 0, 0)
        elif c & 2:
            world.late.append(letter)
        else:
            world.happened["lost"] += 1


@step
def deliver(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Bring the next one to four mails in the order in which they were posted."""
    for _ in range(1 + c % 4):
        if world.post:
            world.hand_over(world.post.pop(0))


@step
def deliver_any(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Bring some mail out of turn."""
    if world.post:
        world.hand_over(world.post.pop(b % len(world.post)))


@step
def duplicate(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Bring a mail that will come again."""
    if world.post:
        letter = world.post[b % len(world.post)]
        if letter.volume.changes:
            world.happened["duplicated"] += 1
        world.hand_over(letter)


@step
def lose(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Drop a mail."""
    if world.post and world.post.pop(b % len(world.post)).volume.changes:
        world.happened["lost"] += 1


@step
def hold_back(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Leave a mail lying for weeks."""
    if world.post:
        world.late.append(world.post.pop(b % len(world.post)))


@step
def bring_late(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Bring a mail that lay for weeks."""
    if world.late:
        letter = world.late.pop(b % len(world.late))
        world.hand_over(letter)


@step
def go_on(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Apply what waits for parts that never arrived."""
    if folder.waiting and folder.go_on_without():
        world.happened["went on without"] += 1


@step
def take_out(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Take the last import out again."""
    before = list(folder.kept.values())
    if folder.take_out():
        world.happened["import taken out"] += 1
        world.truth.overwritten(before, world.folders)


@step
def back_up(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Put a copy of a folder away."""
    world.backups.append((number, folder.copy()))


@step
def restore(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Put an old backup in place of a folder."""
    if not world.backups:
        return
    number, old = world.backups[b % len(world.backups)]
    before = world.folders[number]
    fresh = old.copy()
    fresh.drafts.clear()
    if fresh.version < before.version:
        fresh.upgrade()
    world.folders[number] = fresh
    lost = [change for change in before.kept.values() if change.id not in fresh.kept]
    if lost:
        world.happened["restored"] += 1
    world.truth.overwritten(lost, world.folders)


@step
def duplicate_folder(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Copy a folder by hand to another laptop, where it is opened under the same device key."""
    if len(world.folders) < 5:
        twin = folder.copy()
        twin.drafts.clear()
        world.folders.append(twin)
        other = len(world.folders) - 1
        world.copies[number], world.copies[other] = other, number
        world.wrote.discard(number)


@step
def new_laptop(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Begin on one more laptop with an empty folder; everything must come to it."""
    if len(world.folders) < 5:
        world.folders.append(Replica(f"D{len(world.folders)}", rules=world.rules))
        world.happened["new laptop"] += 1


@step
def turn_clock(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Set a clock wrong by up to 30 years."""
    world.clocks[folder.device] = (b % 61 - 30) * YEAR


@step
def upgrade(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Install the newer program."""
    if folder.version < NEWEST:
        folder.upgrade()
        world.happened["upgraded"] += 1
