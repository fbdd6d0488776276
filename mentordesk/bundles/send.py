"""An update made: everything not proven to be on the partner's laptop, sealed, read back, then given its name."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mentordesk.bundles import choosing, header_files, header_roots, inner, new_sheet, root_word, vouching
from mentordesk.bundles.age import HybridRecipient
from mentordesk.bundles.files import in_ascii, working_folder
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.pieces import Spool, deal_out
from mentordesk.bundles.plan import NOBODY, Plan, audience, plan, wants
from mentordesk.bundles.sealing import NotReadBack, seal_volume
from mentordesk.errors import Refused
from mentordesk.merge import graph
from mentordesk.merge.graph import Have, Heard
from mentordesk.progress import InBytes, Part, Progress
from mentordesk.queries import files
from mentordesk.queries.roots import roots
from mentordesk.records import Person
from mentordesk.said import said
from mentordesk.workspace import database, laptops, sheets, updates, waiting
from mentordesk.workspace.change_record import MAX_MOMENT, SCHEMA
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.merging import read_digest
from mentordesk.workspace.peers import have_to_json
from mentordesk.workspace.unfinished import noted
from mentordesk.workspace.workspace import Workspace

__all__ = ["NOBODY", "Made", "NotReadBack", "Plan", "audience", "make", "plan", "wants"]

DEFAULT_LIMIT = 20
MAIL_SHARE = 0.7
"""A sealed file grows by 1.374 in a mail; 0.7 of the mail's limit leaves room for its text."""
LEAST_LIMIT, MOST_LIMIT = 2, 90
SEALING = said("Sealing the update")
MOST_RECIPIENTS = 32
HAVE_MOST = 8_000
"""Ids in what is said to be held; beyond these nothing is said to be, and everything comes again."""


@dataclass(frozen=True, slots=True)
class Made:
    """An update on disk: its files, and what it holds."""

    paths: Sequence[Path]
    plan: Plan
    id: str
    recipient: str
    shared: Changes = field(default_factory=Changes)
    left: Sequence[tuple[str, int]] = ()
    """Names and bytes of the files that were left out for their size."""


def make(
    workspace: Workspace,
    laptop: Laptop,
    folder: Path,
    *,
    limit: int = DEFAULT_LIMIT,
    full: bool = False,
    leave_out: int | None = None,
    progress: Progress | None = None,
) -> Made:
    """Write the update for the partner into a folder, in as many files as a mail limit in MB needs.

    Args:
        leave_out: MB above which a file that the partner did not ask for is left out and listed; None: none is.

    Raises:
        Refused: nobody has joined yet or is left, this laptop was reported lost, or the limit makes no sense.
        DiskFull, Cancelled, NotReadBack: no file is left behind, and the update does not count as made.
    """
    from mentordesk.workspace.sharing import share_queued

    progress = InBytes(progress or Progress(), SEALING)
    if not LEAST_LIMIT <= limit <= MOST_LIMIT:
        raise Refused(
            "A mail limit of {limit} MB makes no sense. Nothing was written.",
            "Use {least} to {most}.",
            limit=limit,
            least=LEAST_LIMIT,
            most=MOST_LIMIT,
        )
    recipients = _recipients(workspace)
    workspace.drafts.seal_all()
    shared = share_queued(workspace)
    update_id = secrets.token_hex(16)
    with workspace.writing:  # what is said to be held, its digest and what is sent are of one moment
        most = None if leave_out is None else leave_out * 1_000_000
        planned, heads = plan(workspace, full=full, leave_out=most), workspace.log.heads()
        read = {device: workspace.peers.heard(device) for device in audience(workspace)}
        header = {
            **_header(workspace, laptop, update_id, planned.changes),
            "files": header_files.to_header(workspace, planned.left, wants(workspace)),
        }
    stem = _stem(workspace, update_id)
    paths: list[Path] = []
    with noted(workspace.folder, folder, stem, update_id):
        try:
            with Spool(working_folder(workspace.folder)) as spool:
                room, size = int(limit * 1_000_000 * MAIL_SHARE), len(json.dumps(header).encode())
                volumes = deal_out(workspace, planned, room, spool, progress, size)
                sizes = [sum(piece.size for piece in pieces) for pieces in volumes]
                for number, pieces in enumerate(volumes, start=1):
                    part = f"-{number}of{len(volumes)}" if len(volumes) > 1 else ""
                    path = folder / f"{stem}{part}.mentordesk"
                    sealing = Part(progress, sum(sizes[: number - 1]), sizes[number - 1], sum(sizes))
                    seal_volume(path, {**header, "volume": [number, len(volumes)]}, pieces, laptop, recipients, sealing)
                    paths.append(path)
            _note_made(workspace, update_id, planned, heads, read, paths)
        except BaseException:
            for path in paths:
                path.unlink(missing_ok=True)
            raise
    progress.report(sum(sizes), sum(sizes), SEALING)
    left = [(each.name, each.size) for each in files.all_files(workspace) if each.content in planned.left]
    return Made(paths, planned, update_id, _name(workspace, workspace.partner), shared, left)


def _note_made(
    workspace: Workspace,
    update_id: str,
    planned: Plan,
    heads: Sequence[str],
    read: Mapping[str, Sequence[Heard]],
    paths: Sequence[Path],
) -> None:
    """Note that an update was made, by which files it is known, and what was known of its readers then."""
    with workspace.writing, database.transaction(workspace.db):
        at = workspace.clock()
        updates.note(workspace, updates.OUT, update_id, workspace.device, len(planned.changes), heads, at)
        updates.note_files(workspace, updates.OUT, update_id, map(choosing.mark_of, paths))
        workspace.peers.answered(read)
    if workspace.lease is not None:
        workspace.lease.renew(workspace)  # a backup from before this moment is an earlier state


# --- what goes into it ------------------------------------------------------------------------------------------------


def _header(workspace: Workspace, laptop: Laptop, update_id: str, changes: Sequence[str] = ()) -> dict[str, Any]:
    header: dict[str, Any] = {
        "format": inner.FORMAT,
        "least": 1,
        "kind": "update",
        "merge": 1,
        "workspace": workspace.id,
        "id": update_id,
        "from": laptop.device,
        "certificates": vouching.chosen(workspace, changes),
        "roots": header_roots.to_header(workspace),
        "recipients": laptops.live(workspace),
        "made": min(max(workspace.clock(), 0), MAX_MOMENT),
        "earlier": updates.last_made(workspace, graph.EARLIER_MOST),  # a copied folder goes on from its own
        "have": have_to_json(_have(workspace)),
        "wants": wants(workspace),
        "schema": SCHEMA,
        "digest": "" if waiting.is_any(workspace.db) else read_digest(workspace.db),
    }
    if stated := new_sheet.to_header(workspace):
        header["sheets"] = stated
    if said := root_word.to_header(workspace):
        header["removals"] = said
    if reply := workspace.meta("reply"):
        header["reply"] = json.loads(reply)
    return header


def _have(workspace: Workspace) -> Have:
    have = workspace.log.have()
    return have if len(have.heads) + len(have.missing) <= HAVE_MOST else Have()


def _recipients(workspace: Workspace) -> list[HybridRecipient]:
    """Return the keys of all live laptops of both people and of both recovery sheets."""
    if not audience(workspace):
        if any(each.person != workspace.me for each in laptops.known(workspace)):
            raise Refused(
                "No laptop of {partner} is in use, as far as this one knows. Nothing was written.",
                "Take in an update from {partner} first: it brings the new laptop.",
                partner=_name(workspace, workspace.partner),
            )
        raise Refused(
            "{partner} has not joined yet. Nothing was written.",
            "Send the invitation first, then take in the reply.",
            partner=_name(workspace, workspace.partner),
        )
    if laptops.state_of(workspace, workspace.device) == "revoked":
        raise Refused(
            "This laptop was itself reported lost, so nobody takes in what it sends. Nothing was written.",
            "If that was not you, report the other laptop with your 24 recovery words.",
        )
    known = laptops.live_recipients(workspace) | ({each.recipient for each in roots(workspace).values()} - {""})
    own = [each["recipient"] for each in sheets.pending(workspace) if each["person"] == workspace.me]
    recipients = dict.fromkeys([*sorted(known), *own])  # an own sheet that waits is no risk
    return [HybridRecipient.parse(each) for each in list(recipients)[:MOST_RECIPIENTS]]


def _stem(workspace: Workspace, update_id: str) -> str:
    """Return a file name in ASCII letters that mail programs leave alone."""
    from datetime import UTC, datetime

    day = datetime.fromtimestamp(workspace.clock() / 1000, UTC).date().isoformat()
    me, partner = (in_ascii(_name(workspace, each)) for each in (workspace.me, workspace.partner))
    return f"{me}-to-{partner}-{day}-{update_id[:6]}"


def _name(workspace: Workspace, person: str) -> str:
    row = workspace.row(Person.table, person)
    return str(row["name"]) if row else "Your partner"
