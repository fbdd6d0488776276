"""The files that shared records name: which are here, which are on their way, and who was asked for them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from mentordesk.records import ArtifactVersion, kinds
from mentordesk.workspace import partial
from mentordesk.workspace.change_record import is_id
from mentordesk.workspace.file_news import LEFT, PARTS, WITHOUT
from mentordesk.workspace.workspace import Workspace

HERE, COMING, LEFT_OUT, NOT_ASKED, NOBODY = "here", "coming", "left out", "not asked", "nobody"


@dataclass(frozen=True, slots=True)
class FileState:
    """Where a file stands.

    Attributes:
        table, row: a live record that names it.
        size, held: bytes of the whole, 0 where nobody told, and those that are here.
        state: here, coming (the next update asks for it), left out (by the partner, for its size, and not asked for
            since), not asked (the person decided so) or nobody (asked for, but every other laptop lacks it as well).
        asked: when the latest own update that asks for it was made, in ms since 1970; 0 before that.
        travelled, by_me: when it went with an update, in ms since 1970 (0: unknown), and whether that was an own one.
    """

    content: str
    name: str
    table: str
    row: str
    size: int
    held: int
    state: str
    asked: int = 0
    travelled: int = 0
    by_me: bool = False


def attachment_fields() -> list[tuple[str, str]]:
    """Return (table, field) of every field that names a file."""
    return [
        (kind.table, each.name)
        for kind in kinds().values()
        for each in kind.fields.values()
        if each.kind == "attachment"
    ]


def named_by_records(workspace: Workspace) -> set[str]:
    """Return the hashes that live shared records name; only these are ever sent, whatever is asked."""
    return set(_named(workspace))


def lacked(workspace: Workspace) -> list[FileState]:
    """Return the files that are not here, by name."""
    return _told(workspace, [each for each in named_by_records(workspace) if not workspace.attachments.holds(each)])


def all_files(workspace: Workspace) -> list[FileState]:
    """Return every file that records name, by name."""
    return _told(workspace, named_by_records(workspace))


def file_state(workspace: Workspace, content: str) -> FileState | None:
    """Return where a file stands, or None where no live record names it."""
    found = _told(workspace, [content] if content in named_by_records(workspace) else [])
    return found[0] if found else None


def wanted(workspace: Workspace) -> list[str]:
    """Return the files to ask for: named, not here, and not left out or turned down; by hash."""
    choices, left = _choices(workspace), _left(workspace)
    return sorted(
        each
        for each in named_by_records(workspace)
        if choices.get(each, (each not in left, 0))[0] and not workspace.attachments.holds(each)
    )


def unwanted(workspace: Workspace) -> list[str]:
    """Return the files that are not here and not asked for, by hash."""
    asked = set(wanted(workspace))
    named = named_by_records(workspace)
    return sorted(each for each in named if each not in asked and not workspace.attachments.holds(each))


def wanted_by_others(workspace: Workspace) -> Mapping[str, list[str]]:
    """Return the files that other laptops in use ask for, each with these laptops."""
    found: dict[str, list[str]] = {}
    for device, listed in workspace.rows(
        "SELECT p.device, p.wants FROM peer_have p JOIN device d ON d.id = p.device"
        " WHERE d.state = 'live' AND d.id != ?",
        (workspace.device,),
    ):
        for each in json.loads(listed):
            found.setdefault(each, []).append(device)
    return found


def parts_at(workspace: Workspace, content: str) -> Mapping[str, Sequence[tuple[int, int]]]:
    """Return the slices [first, end) of a file that laptops said they have, by laptop."""
    rows = workspace.rows("SELECT device, detail FROM file_news WHERE hash = ? AND state = ?", (content, PARTS))
    return {row[0]: [(first, end) for first, end in json.loads(row[1])] for row in rows}


def naming(workspace: Workspace, contents: Collection[str]) -> list[tuple[str, str]]:
    """Return (table, row) of the live records that name some of these files."""
    if not contents:
        return []
    return [
        (table, str(row[0]))
        for table, name in attachment_fields()
        for row in workspace.rows(f'SELECT id, "{name}" FROM "{table}" WHERE deleted = 0 AND "{name}" != \'\'')
        if row[1] in contents
    ]


def asks_for(workspace: Workspace) -> list[FileState]:
    """Return the files that the next update asks for and none before it did."""
    return [each for each in lacked(workspace) if each.state == COMING and not each.asked]


# --- what the states are made of --------------------------------------------------------------------------------------


def _named(workspace: Workspace) -> dict[str, tuple[str, str]]:
    """Return by hash the table and row of a live record that names it."""
    return {
        str(row[1]): (table, str(row[0]))
        for table, name in attachment_fields()
        for row in workspace.rows(f'SELECT id, "{name}" FROM "{table}" WHERE deleted = 0 AND "{name}" != \'\'')
        if is_id(row[1])
    }


def _choices(workspace: Workspace) -> dict[str, tuple[bool, int]]:
    return {row[0]: (bool(row[1]), row[2]) for row in workspace.rows("SELECT hash, ask, at FROM file_choice")}


def _left(workspace: Workspace) -> dict[str, int]:
    rows = workspace.rows("SELECT hash, detail FROM file_news WHERE state = ? ORDER BY at", (LEFT,))
    return {row[0]: int(row[1]) for row in rows}


def _told(workspace: Workspace, contents: Sequence[str] | set[str]) -> list[FileState]:
    if not contents:
        return []
    named, choices, left = _named(workspace), _choices(workspace), _left(workspace)
    lacking = _lacking_everywhere(workspace)
    found = [_state(workspace, each, named[each], choices.get(each), left, each in lacking) for each in contents]
    return sorted(found, key=lambda each: (each.name.casefold(), each.content))


def _state(
    workspace: Workspace,
    content: str,
    where: tuple[str, str],
    choice: tuple[bool, int] | None,
    left: Mapping[str, int],
    nobody: bool,
) -> FileState:
    table, row = where
    values = workspace.row(table, row)
    record = kinds()[table].from_row(values) if values is not None else None
    name = record.label if record is not None else content[:12]
    size = record.size if isinstance(record, ArtifactVersion) else 0
    if workspace.attachments.holds(content):
        size = workspace.attachments.path(content).stat().st_size
        return FileState(content, name, table, row, size, size, HERE)
    part = partial.part_of(workspace.attachments.folder, content)
    size = part.total if part is not None else left.get(content, size)
    held = part.held if part is not None else 0
    arrived, travelled, by_me = _way(workspace, table, row, content)
    is_asked, since = choice if choice is not None else (content not in left, arrived)
    if not is_asked:
        state = LEFT_OUT if choice is None else NOT_ASKED
        return FileState(content, name, table, row, size, held, state, 0, travelled, by_me)
    asked = workspace.rows("SELECT COALESCE(MAX(at), 0) FROM update_log WHERE direction = 'out' AND at >= ?", (since,))[
        0
    ][0]
    state = NOBODY if nobody else COMING
    return FileState(content, name, table, row, size, held, state, asked, travelled, by_me)


def _lacking_everywhere(workspace: Workspace) -> set[str]:
    """Return the files that every other laptop in use has said it lacks."""
    lists: dict[str, set[str]] = {}
    for device, listed in workspace.rows(
        "SELECT d.id, COALESCE(p.wants, '[]') FROM device d LEFT JOIN peer_have p ON p.device = d.id"
        " WHERE d.state = 'live' AND d.id != ?",
        (workspace.device,),
    ):
        lists[device] = set(json.loads(listed))
    for device, content in workspace.rows("SELECT device, hash FROM file_news WHERE state = ?", (WITHOUT,)):
        if device in lists:
            lists[device].add(content)
    return set.intersection(*lists.values()) if lists else set()


def _way(workspace: Workspace, table: str, row: str, content: str) -> tuple[int, int, bool]:
    """Return when the change that names a file came here, when it went with an update, and whether by an own one."""
    for arrived, came_with, body in workspace.rows(
        "SELECT c.arrived, c.import, c.body FROM touch t JOIN change c ON c.n = t.n"
        " WHERE t.tbl = ? AND t.row = ? ORDER BY c.n",
        (table, row),
    ):
        if content.encode() not in body:
            continue
        if came_with:
            at = workspace.rows("SELECT at FROM import WHERE n = ?", (came_with,))
            return arrived, (at[0][0] if at else arrived), False
        out = workspace.rows(
            "SELECT at FROM update_log WHERE direction = 'out' AND at >= ? ORDER BY n LIMIT 1", (arrived,)
        )
        return arrived, (out[0][0] if out else 0), True
    return 0, 0, False
