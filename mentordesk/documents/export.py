"""Everything of a pair as Markdown and plain files, readable without this program.

One file a kind of record, the parts of a record under it; it all comes from the records' declarations, so a new kind
of record is exported without a word here. Names inside records are never paths.
"""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mentordesk.disk import disk_errors
from mentordesk.errors import Refused
from mentordesk.progress import Progress
from mentordesk.queries.authors import authors
from mentordesk.queries.history import history, title
from mentordesk.queries.pairings import pairing
from mentordesk.queries.people import names
from mentordesk.queries.show import everything
from mentordesk.queries.tags import tags_of
from mentordesk.records import Field, Record, Tag, Value, kinds
from mentordesk.records.base import owned_by
from mentordesk.records.tag import OWNERS
from mentordesk.said import said
from mentordesk.workspace.conflicts import Conflict, conflicts
from mentordesk.workspace.workspace import Workspace

FILES = "files"
PRIVATE = "private.md"
HIDDEN = ("position",)
"""Kinds of fields that mean nothing to a reader."""


def write_export(workspace: Workspace, target: Path, progress: Progress | None = None) -> int:
    """Write everything into a new folder and return the number of files; it appears whole or not at all.

    Raises:
        Refused: the folder holds something already.
        DiskFull, Cancelled: nothing was written.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise Refused(
            "The folder {folder} is not empty. Nothing was written.", "Choose a new folder.", folder=target.name
        )
    with disk_errors():
        target.parent.mkdir(parents=True, exist_ok=True)
        temp = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
        try:
            _Export(workspace, temp, progress or Progress()).write()
            count = sum(1 for each in temp.rglob("*") if each.is_file())
            if target.exists():
                target.rmdir()
            temp.replace(target)
        except BaseException:
            shutil.rmtree(temp, ignore_errors=True)
            raise
    return count


class _Export:
    """One pass over a workspace."""

    def __init__(self, workspace: Workspace, folder: Path, progress: Progress) -> None:
        self._workspace, self._folder, self._progress = workspace, folder, progress
        self._names = names(workspace)
        self._authors: dict[str, Mapping[str, str]] = {}
        self._unsettled: dict[tuple[str, str], list[Conflict]] = {}
        for each in conflicts(workspace):
            self._unsettled.setdefault((each.table, each.row), []).append(each)

    def write(self) -> None:
        """Write all files."""
        whole = [kind for kind in kinds().values() if not _owner(kind)]
        written: list[str] = []
        for kind in self._progress.over(whole, len(whole), said("Writing records")):
            found = self._workspace.select(kind, order="position, id" if "position" in kind.fields else "id")
            if found:
                lines = [f"# {_words(kind.table)}", ""]
                for record in found:
                    lines += self._record(record, 2)
                self._put(f"{kind.table}.md", lines)
                written.append(kind.table)
        private = [
            each for kind in kinds().values() if kind is not Tag for each in self._workspace.private.select(kind)
        ]
        if private:
            lines = [
                "# Private",
                "",
                "What only you have written for yourself. Think before you pass this file on.",
                "",
            ]
            self._put(PRIVATE, [*lines, *(line for each in private for line in self._record(each, 2))])
        self._history()
        content = json.dumps(everything(self._workspace), ensure_ascii=False, indent=1, sort_keys=True)
        (self._folder / "everything.json").write_text(content + "\n", encoding="utf-8")
        self._readme(written, has_private=bool(private))

    def _put(self, name: str, lines: list[str]) -> None:
        (self._folder / name).write_text("\n".join(lines).rstrip("\n") + "\n", encoding="utf-8")

    def _readme(self, written: list[str], *, has_private: bool) -> None:
        lines = [f"# {_line(pairing(self._workspace).title)}", "", "Exported from MentorDesk.", ""]
        lines += [f"- [{_words(table)}]({table}.md)" for table in written]
        lines += [f"- [Private]({PRIVATE})"] if has_private else []
        lines += ["- [History](history.md)"]
        lines += [f"- [Files]({FILES}/)"] if (self._folder / FILES).is_dir() else []
        lines += ["- [Everything, for programs](everything.json)"]
        self._put("README.md", lines)

    def _history(self) -> None:
        from datetime import UTC, datetime

        lines = ["# History", ""]
        for entry in reversed(history(self._workspace)):
            try:
                day = datetime.fromtimestamp(entry.at / 1000, UTC).date().isoformat()
            except (ValueError, OverflowError, OSError):
                day = "?"
            about = f"about {day} (clock differed)" if entry.clock_differed else day
            titles = ", ".join(f"{each.kind} {_line(each.title) or _words(each.table)}" for each in entry.records)
            lines.append(f"- {about}, {self._names.get(entry.author, '?')}, {entry.action}: {titles}")
        self._put("history.md", lines)

    # --- one record -------------------------------------------------------------------------------------------------

    def _record(self, record: Record, level: int) -> list[str]:
        heading = "#" * min(level, 6)
        lines = [f"{heading} {_line(record.label) or _words(record.table)}", ""]
        if author := self._author(record):
            lines.append(f"- by: {_line(author)}")
        long: list[str] = []
        unsettled = {each.field: each for each in self._unsettled.get((record.table, record.id), [])}
        for name, field in record.fields.items():
            value = getattr(record, name)
            if name in unsettled:
                long += self._both(name, unsettled[name])
            elif (
                value == ""
                or field.kind in HIDDEN
                or (name == record.title_field and field.kind == "text")
                or (field.kind == "owner" and level > 2)
            ):
                continue
            elif field.kind == "markdown":
                long += [f"**{_words(name)}**", "", *_quoted(str(value)), ""]
            else:
                lines.append(f"- {_words(name).lower()}: {self._value(record, field, value)}")
        if tags := self._tags(record):
            lines.append(f"- tags: {', '.join(map(_line, tags))}")
        lines += ["", *long]
        for part in self._parts(record):
            lines += self._record(part, level + 1)
        return lines

    def _parts(self, record: Record) -> Iterator[Record]:
        for table, column in owned_by(record.table):
            kind = kinds()[table]
            if kind is Tag:
                continue
            order = "position, id" if "position" in kind.fields else "id"
            yield from self._workspace.select(kind, f'"{column}" = ?', [record.id], order=order)

    def _tags(self, record: Record) -> list[str]:
        found = tags_of(self._workspace, record.table, record.id) if record.table in OWNERS else []
        return [each.label for each in found]

    def _author(self, record: Record) -> str:
        if record.table not in self._authors:
            self._authors[record.table] = authors(self._workspace, type(record))
        return self._names.get(self._authors[record.table].get(record.id, ""), "")

    def _both(self, name: str, found: Conflict) -> list[str]:
        lines = [f"**{_words(name)}** (both of you changed this)", ""]
        for each in found.candidates:
            lines += [f"{self._names.get(each.author, '?')}:", "", *_quoted(str(each.value)), ""]
        return lines

    def _value(self, record: Record, field: Field, value: Value) -> str:
        if field.kind in ("link", "owner"):
            return _line(title(self._workspace, field.table, str(value))) or str(value)
        if field.kind == "attachment":
            return self._file(record, str(value))
        return _line(str(value))

    def _file(self, record: Record, content: str) -> str:
        """Copy a file out and return a link to it."""
        if not self._workspace.attachments.holds(content):
            return "a file that has not arrived"
        given = str(getattr(record, "file_name", "")) or content[:12]
        plain = re.sub(r"[^\w.+-]+", "_", given, flags=re.ASCII).strip("._")[-80:] or "file"
        name = f"{content[:12]}-{plain}"
        folder = self._folder / FILES
        folder.mkdir(exist_ok=True)
        if not (folder / name).exists():
            shutil.copyfile(self._workspace.attachments.path(content), folder / name)
        return f"[{plain}]({FILES}/{name})"


def _owner(kind: type[Record]) -> bool:
    return any(field.kind == "owner" for field in kind.fields.values())


def _words(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _line(text: Any) -> str:
    """Return a text as one line in which Markdown and HTML mean themselves."""
    return re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", " ".join(str(text).split()))


def _quoted(text: str) -> list[str]:
    return [f"> {line}".rstrip() for line in text.splitlines()]
