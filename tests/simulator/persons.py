"""What persons do with their records: each function is one kind of step, and does nothing where it cannot."""

from __future__ import annotations

from mentordesk.merge import registers
from mentordesk.merge.registers import CellValue
from mentordesk.merge.rows import DELETED
from simulator.changes import EXTRA, NEWEST, OWNER, Place
from simulator.replica import Replica
from simulator.truth import on_screen
from simulator.world import World, step


@step
def edit(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Write a cell or two of a row that is there."""
    if not (alive := folder.alive()):
        return create(world, number, folder, b, c)
    row = alive[min(b % len(alive), b // 64 % len(alive))]  # the older ones more often
    names = ("title", "title", "state", EXTRA) if folder.version == NEWEST else ("title", "title", "state")
    values: dict[Place, CellValue] = {(row, names[c % len(names)]): f"v{world.count}"}
    if c & 64:
        values[row, "title"] = f"v{c % 3}"  # now and then both write the same
    return world.write(number, values)


@step
def create(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Make a row; a step or a note belongs to another row."""
    alive = [row for row in folder.alive() if row[0] in "gs"]
    kinds = "gsn" if folder.version == NEWEST else "gs"
    kind = kinds[c % len(kinds)] if alive else "g"
    world.rows += 1
    row = f"{kind}{world.rows}"
    values: dict[Place, CellValue] = {(row, "title"): f"v{world.count}"}
    if kind != "g":
        values[row, OWNER] = alive[b % len(alive)]
    world.write(number, values)


@step
def tag(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Put in or take out a member of a set, whose row has the same id on every laptop."""
    row = f"t{b % 2}"
    if row not in folder.rows:
        world.write(number, {(row, "title"): "tag"})
    elif folder.is_alive(row):
        world.write(number, {(row, DELETED): 1})
    else:
        world.write(number, {(row, DELETED): 0})


@step
def delete(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Delete a row with all that belongs to it, now and then in one action with an edit of it."""
    if not (alive := folder.alive()):
        return
    row = alive[b % len(alive)]
    doomed = [row]
    for each in doomed:
        doomed += [child for child in folder.children(each) if child not in doomed and folder.is_alive(child)]
    values: dict[Place, CellValue] = {(each, DELETED): 1 for each in doomed}
    if c % 8 == 0:
        values[row, "title"] = f"v{world.count}"
    world.write(number, values)


@step
def bring_back(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Take a deleted row out of the bin."""
    if gone := [row for row in folder.rows if not folder.is_alive(row)]:
        world.write(number, {(gone[b % len(gone)], DELETED): 0})


@step
def move(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Give a step to another owner; made apart, this can end in a ring."""
    steps = [row for row in folder.alive() if row[0] == "s"]
    if steps:
        row = steps[b % len(steps)]
        owners = [each for each in folder.alive() if each[0] in "gs" and each != row]
        if owners:
            world.write(number, {(row, OWNER): owners[c % len(owners)]})


@step
def settle(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Decide a cell that both changed: one of the values, or both joined."""
    open_cells = [(row, name) for row in folder.alive() for name in folder.rows[row] if folder.in_conflict((row, name))]
    if not open_cells:
        return
    place = open_cells[b % len(open_cells)]
    found = registers.candidates(folder.cell(place), lambda key: folder.value(place, key))
    values = [value for _, value in found]
    if c % 3 == 0 and place[1] == "title":
        world.write(number, {place: "+".join(str(value) for value in values)})
    else:
        world.write(number, {place: values[c % len(values)]})
    world.happened["settled"] += 1


@step
def undo(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Take back an own change, only in cells whose sole head it still is."""
    own = [each for each in folder.log if folder.kept[each].author == folder.device]
    if not own:
        return
    change = folder.kept[own[-1 - b % min(3, len(own))]]
    values: dict[Place, CellValue] = {}
    for (row, name), (value, replaced) in change.writes.items():
        cell = folder.cell((row, name))
        if [head[1] for head in cell.heads] != [change.id] or (name != DELETED and not folder.is_alive(row)):
            continue
        if any(each not in folder.applied for each in replaced):
            continue  # what stood there before never arrived
        before: list[registers.Scalar] = []
        for each in replaced:
            for old in registers.alternatives(folder.kept[each].writes[row, name][0]):
                if old not in before:
                    before.append(old)
        if not before:
            before = [0] if name == DELETED else []
        if before and before != [value]:
            values[row, name] = before[0] if len(before) == 1 else before
    if values:
        world.write(number, values)
        world.happened["undone"] += 1


@step
def open_draft(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Begin to type into a long text."""
    if alive := folder.alive():
        place = (alive[b % len(alive)], "body")
        if place not in folder.drafts:
            folder.drafts[place] = tuple(head[1] for head in folder.cell(place).heads)
            world.opened.setdefault(number, {})[place] = on_screen(folder, place)


@step
def seal_draft(world: World, number: int, folder: Replica, b: int, c: int) -> None:
    """Leave the text that was being typed."""
    if folder.drafts:
        place = sorted(folder.drafts)[b % len(folder.drafts)]
        world.write(number, {place: f"v{world.count}"}, {place: folder.drafts.pop(place)})
        world.happened["draft"] += 1
