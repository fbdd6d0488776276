"""A lease outside the folder, by which a copied or restored folder notices that it is one.

A token lies both in the workspace file and in a file of this computer's own state, renewed before the first write after
every opening and with every update made. A folder whose token is an earlier one was restored; one whose token is held
by another folder was copied. Nothing that must be right rests on it: two folders that write under one key lose nothing.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from mentordesk.disk import write_private
from mentordesk.errors import MentorDeskError
from mentordesk.workspace import database
from mentordesk.workspace.workspace import FILE, Workspace

OWN, COPIED, RESTORED = "own", "copied", "restored"
TOKEN, MACHINE = "lease", "lease_machine"
MOST_CERTIFICATES = 64


@dataclass(frozen=True, slots=True)
class Line:
    """What this computer remembers of one folder.

    Attributes:
        device, keys: the laptop that the folder writes as, and the name its keys are kept under.
        tokens: the present token, and while it is renewed the one before.
        earlier: devices that the folder went on from, the latest first.
        certificates: of the devices since the first of these.
        is_pending: written before the folder itself was; it counts once the folder has its token.
    """

    device: str
    keys: str
    place: str
    machine: str
    tokens: Sequence[str]
    earlier: Sequence[str] = ()
    certificates: Sequence[Mapping[str, Any]] = ()
    is_pending: bool = False

    @property
    def folder(self) -> Path:
        """Where the folder was when it was opened last."""
        return Path(self.place)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a folder is: the own one, a copy, or a restored older state; `line` is the folder it comes from."""

    kind: str
    line: Line | None = None


@dataclass(frozen=True)
class Lease:
    """The leases of this computer.

    Args:
        folder: where they are kept, away from every pair.
        machine: id of this computer; empty where the system tells none.
    """

    folder: Path
    machine: str = field(repr=False)

    def look(self, workspace: Workspace) -> Finding:
        """Tell what a folder is that was opened for writing."""
        token, device = workspace.meta(TOKEN), workspace.device
        lines = self._lines(workspace.id)
        holding = [each for each in lines if token and token in each.tokens]
        if not holding:
            lines = [each for each in lines if not each.is_pending]
            holding = [each for each in lines if each.device == device] or [e for e in lines if device in e.earlier]
            if not holding:
                elsewhere = self._differs(workspace.meta(MACHINE))
                return Finding(COPIED if token and elsewhere else OWN)
        line = holding[0]
        if self._differs(line.machine) or _stands_elsewhere(line, workspace):
            return Finding(COPIED, line)
        return Finding(OWN if token and token in line.tokens else RESTORED, line)

    def stands(self, workspace: Workspace, line: Line) -> bool:
        """Return whether a line says of an own folder what is true now, and no more than that."""
        said = (line.device, line.keys, line.place, line.machine, list(line.tokens), line.is_pending)
        place, token = str(workspace.folder.resolve()), workspace.meta(TOKEN)
        return said == (workspace.device, workspace.meta("keys"), place, self.machine, [token], False)

    def renew(self, workspace: Workspace) -> None:
        """Give the folder a new token; a crash at any point leaves one that counts.

        A state folder that cannot be written is passed over: the lease only helps.
        """
        with suppress(OSError, MentorDeskError, sqlite3.Error):
            before = workspace.meta(TOKEN)
            line = self._line_of(workspace)
            token = secrets.token_hex(16)
            self._keep(workspace.id, replace(line, tokens=(token, before) if before else (token,)))
            with workspace.writing, database.transaction(workspace.db):
                self.note(workspace, token)
            self._keep_soon(workspace.id, replace(line, tokens=(token,)))
            self._forget(workspace.id, line.earlier)

    def prepare(self, workspace: Workspace, finding: Finding, device: str, keys: str, certificate: Any) -> str:
        """Write down that a folder is about to go on as another device, and return the token it gets with it."""
        line, place = finding.line, str(workspace.folder.resolve())
        goes_on = finding.kind == RESTORED
        earlier = [workspace.device, *((line.device, *line.earlier) if line and goes_on else ())] if goes_on else []
        chain = [*(line.certificates if line and goes_on else ()), certificate][-MOST_CERTIFICATES:]
        token = secrets.token_hex(16)
        for each in self._lines(workspace.id):
            if each.is_pending and each.place == place:
                self._forget(workspace.id, [each.device])  # of a program killed while the folder was about to go on
        fresh = Line(device, keys, place, self.machine, (token,), list(dict.fromkeys(earlier)), chain, True)
        self._keep(workspace.id, fresh)
        return token

    def note(self, workspace: Workspace, token: str) -> None:
        """Write a token into the folder; the caller holds the transaction."""
        workspace.set_meta(TOKEN, token)
        workspace.set_meta(MACHINE, self.machine)

    # --- the files --------------------------------------------------------------------------------------------------

    def _differs(self, machine: str) -> bool:
        return bool(machine and self.machine and machine != self.machine)

    def _line_of(self, workspace: Workspace) -> Line:
        """Return the line of an own folder as it is to be from now on."""
        place, token = str(workspace.folder.resolve()), workspace.meta(TOKEN)
        known = [each for each in self._lines(workspace.id) if each.device == workspace.device]
        fresh = Line(workspace.device, workspace.meta("keys"), place, self.machine, (token,))
        return replace(known[0], place=place, machine=self.machine, is_pending=False) if known else fresh

    def _lines(self, workspace_id: str) -> list[Line]:
        found = []
        for path in sorted(self.folder.glob(f"{workspace_id}-*.json")):
            with suppress(OSError, ValueError, TypeError):  # what cannot be read is as if it were not there
                found.append(Line(**json.loads(path.read_bytes())))
        return found

    def _keep(self, workspace_id: str, line: Line) -> None:
        write_private(self._path(workspace_id, line.device), json.dumps(asdict(line)).encode())

    def _keep_soon(self, workspace_id: str, line: Line) -> None:
        """Keep a line without waiting for the disk: after a power cut the one before may be there, and counts, too."""
        path = self._path(workspace_id, line.device)
        fresh = path.with_name(f".{path.name}.soon")
        fresh.write_bytes(json.dumps(asdict(line)).encode())
        fresh.chmod(0o600)
        fresh.replace(path)

    def _forget(self, workspace_id: str, devices: Sequence[str]) -> None:
        for each in devices:
            self._path(workspace_id, each).unlink(missing_ok=True)

    def _path(self, workspace_id: str, device: str) -> Path:
        return self.folder / f"{workspace_id}-{device[:16]}.json"


def _stands_elsewhere(line: Line, workspace: Workspace) -> bool:
    """Return whether the folder of a line still lies in another place; a folder that was moved does not."""
    if line.folder == workspace.folder.resolve() or not (line.folder / FILE).is_file():
        return False
    if (line.folder / FILE).samefile(workspace.folder / FILE):
        return False
    try:
        with Workspace.reader(line.folder) as other:
            return other.id == workspace.id and other.meta(TOKEN) in line.tokens
    except (MentorDeskError, sqlite3.Error):
        return True  # it cannot be read now, and may well go on
