"""From the sample's TOML tables to events: children become events of their own, and each gets a time of day."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from mentordesk.records.tag import OWNERS
from mentordesk.sample.story import MENTEE, MENTOR, Day, Event, File, Moment, Ref, Value, sample_file

Entry = Mapping[str, Any]

_OWN_LINE = re.compile(r"[-*>|#]|\d+\. ")
_BEGINS = {MENTOR: 20 * 60 + 15, MENTEE: 14 * 60 + 5}  # he sits down after supper, she before the late shift
_LINKS = {
    "goal": "goals",
    "session": "sessions",
    "artifact": "artifacts",
    "milestone": "milestones",
    "prompt": "prompts",
}
_DAYS = {"due", "done_on", "began", "day"}
_STRUCTURE = {"key", "day", "by", "minute"}


def unwrap(text: str) -> str:
    """Join the lines of each paragraph; the TOML files are wrapped for reading, the records are not."""
    lines: list[str] = []
    for line in text.strip().splitlines():
        if lines and lines[-1] and line.strip() and not _OWN_LINE.match(line):
            lines[-1] += " " + line.strip()
        else:
            lines.append(line.rstrip())
    return "\n".join(lines)


def values(entry: Entry, *without: str) -> dict[str, Value]:
    """Turn the plain fields of an entry into values: days, links and unwrapped text."""
    found: dict[str, Value] = {}
    for name, value in entry.items():
        if name in without or isinstance(value, list | dict):
            continue
        if name in _DAYS:
            found[name] = Day(value)
        elif name in _LINKS:
            found[name] = Ref(f"{_LINKS[name]}/{value}")
        else:
            found[name] = unwrap(value) if isinstance(value, str) else value
    return found


@dataclass(frozen=True)
class Draft:
    """An event whose time of day is not yet known, unless `minute` says it."""

    day: int
    by: str
    verb: str
    key: str
    values: dict[str, Value]
    private: bool = False
    minute: int = -1


def events(read: Entry) -> tuple[Event, ...]:
    """Return everything that happened, sorted."""
    drafts: list[Draft] = []
    for part in (_competencies, _goals, _roadmap, _prompts, _sessions, _artifacts, _notes, _reflections):
        drafts += part(read)
    used: Counter[tuple[int, str]] = Counter()
    timed = []
    for draft in drafts:
        minute = draft.minute
        if minute < 0:
            minute = _BEGINS[draft.by] + used[draft.day, draft.by]
            used[draft.day, draft.by] += 1
        timed.append(Event(draft.day, minute, draft.by, draft.verb, draft.key, draft.values, draft.private))
    return tuple(sorted(timed, key=lambda event: event.when))


def _tags(entry: Entry, key: str) -> Iterator[Draft]:
    """The words that whoever made a record put on it at once."""
    table, _, name = key.partition("/")
    for word in entry.get("tags", ()):
        own: dict[str, Value] = {OWNERS[table]: Ref(key), "word": word}
        yield Draft(entry["day"], entry["by"], "add", f"tags/{table}-{name}-{word}", own)


def _edits(entry: Entry, key: str) -> Iterator[Draft]:
    for edit in entry.get("edit", ()):
        yield Draft(edit["day"], edit["by"], "edit", key, values(edit, *_STRUCTURE))


def _competencies(read: Entry) -> Iterator[Draft]:
    for entry in read["competency"]:
        yield Draft(entry["day"], entry["by"], "add", f"competencies/{entry['key']}", values(entry, *_STRUCTURE))
    for entry in read["ratings"]:
        for name, level in entry["levels"].items():
            written: dict[str, Value] = {
                "competency": Ref(f"competencies/{name}"),
                "level": level,
                "day": Day(entry["day"]),
                "note": entry.get("notes", {}).get(name, ""),
            }
            key = f"ratings/{name}{entry['day']}-{entry['by']}"
            yield Draft(entry["day"], entry["by"], "add", key, written)


def _goals(read: Entry) -> Iterator[Draft]:
    for entry in read["goal"]:
        key = f"goals/{entry['key']}"
        own, minute = values(entry, *_STRUCTURE), entry.get("minute", -1)
        yield Draft(entry["day"], entry["by"], "add", key, own, minute=minute)
        yield from _tags(entry | {"day": entry["day"] + 1} if minute >= 0 else entry, key)
        yield from _edits(entry, key)


def _roadmap(read: Entry) -> Iterator[Draft]:
    for entry in read["stage"]:
        yield Draft(entry["day"], entry["by"], "add", f"stages/{entry['key']}", values(entry, *_STRUCTURE))
    for entry in read["milestone"]:
        name, day, by = entry["key"], entry["day"], entry["by"]
        key = f"milestones/{name}"
        own = values(entry, *_STRUCTURE, "stage") | {"stage": Ref(f"stages/{entry['stage']}")}
        yield Draft(day, by, "add", key, own)
        for other in entry.get("needs", ()):
            link: dict[str, Value] = {"milestone": Ref(key), "needs": Ref(f"milestones/{other}")}
            yield Draft(day, by, "add", f"prerequisites/{name}-{other}", link)
        for other in entry.get("competencies", ()):
            link = {"milestone": Ref(key), "competency": Ref(f"competencies/{other}")}
            yield Draft(day, by, "add", f"milestone_competencies/{name}-{other}", link)
        yield from _edits(entry, key)
        for edit in entry.get("edit", ()):
            for other in edit.get("evidence", ()):
                link = {"milestone": Ref(key), "artifact": Ref(f"artifacts/{other}")}
                yield Draft(edit["day"], edit["by"], "add", f"evidence/{name}-{other}", link)


def _sessions(read: Entry) -> Iterator[Draft]:
    for entry in read["session"]:
        key, day, by = f"sessions/{entry['key']}", entry["day"], entry["by"]
        planned = {name: entry[name] for name in ("title", "minutes", "place")}
        zone = read[MENTEE]["zone"]
        yield Draft(day, by, "add", key, planned | {"starts": Moment(entry["on"], entry["time"]), "zone": zone})
        items = entry.get("item", ())
        for n, item in enumerate(items, start=1):
            own = values(item, *_STRUCTURE, "then", "said") | {"session": Ref(key)}
            yield Draft(item.get("day", day), item.get("by", by), "add", f"agenda_items/{entry['key']}.{n}", own)
        if "closed_by" in entry:
            yield from _closing(entry, key)


def _closing(entry: Entry, key: str) -> Iterator[Draft]:
    """What whoever kept the minutes wrote when the session was over (or called off)."""
    hours, minutes = map(int, entry["time"].split(":"))
    by, day = entry["closed_by"], entry.get("closed_on", entry["on"])
    clock = iter(range(hours * 60 + minutes + entry["minutes"], 24 * 60))

    def write(verb: str, record: str, written: dict[str, Value]) -> Draft:
        return Draft(day, by, verb, record, written, minute=next(clock))

    for n, item in enumerate(entry["item"], start=1):
        then: dict[str, Value] = {"state": item.get("then", "done")}
        if "said" in item:
            then["notes"] = unwrap(item["said"])
        yield write("edit", f"agenda_items/{entry['key']}.{n}", then)
    for n, decision in enumerate(entry.get("decision", ()), start=1):
        own = values(decision, *_STRUCTURE) | {"session": Ref(key), "day": Day(day)}
        yield write("add", f"decisions/{entry['key']}.{n}", own)
    for n, task in enumerate(entry.get("task", ()), start=1):
        name = f"tasks/{entry['key']}.{n}"
        yield write("add", name, values(task, *_STRUCTURE, "done") | {"session": Ref(key)})
        if "done" in task:
            doer = MENTOR if task["assignee"] == MENTOR else MENTEE
            yield Draft(task["done"], doer, "edit", name, {"done_on": Day(task["done"])})
    state = entry.get("state", "held")
    closing: dict[str, Value] = {"notes": unwrap(entry["notes"]), "summary": unwrap(entry["summary"]), "state": state}
    yield write("edit", key, closing)


def _artifacts(read: Entry) -> Iterator[Draft]:
    for entry in read["artifact"]:
        key, day, by = f"artifacts/{entry['key']}", entry["day"], entry["by"]
        yield Draft(day, by, "add", key, values(entry, *_STRUCTURE, "file_name", "media_type"))
        yield from _tags(entry, key)
        for n, version in enumerate(entry["version"], start=1):
            own: dict[str, Value] = {
                "artifact": Ref(key),
                "content": File(version["file"]),
                "file_name": entry["file_name"],
                "media_type": entry["media_type"],
                "size": sample_file(version["file"]).stat().st_size,
                "changes": unwrap(version["changes"]),
            }
            when, who = version.get("day", day), version.get("by", by)
            yield Draft(when, who, "add", f"artifact_versions/{entry['key']}.{n}", own)
            if "alt" in version:
                yield Draft(when, who, "edit", key, {"alt": unwrap(version["alt"])})


def _anchor(note: Entry, file: str) -> str:
    """Return the selector of a note in the terms of the W3C Web Annotation model, as JSON."""
    found: dict[str, object] = {}
    if "lines" in note:
        start, end = note["lines"]
        lines = sample_file(file).read_text(encoding="utf-8").splitlines()
        found = {"type": "LineSelector", "start": start, "end": end, "exact": "\n".join(lines[start - 1 : end])}
    elif "region" in note:
        found = {"type": "FragmentSelector", "value": "xywh=percent:" + ",".join(map(str, note["region"]))}
    elif "page" in note:
        found = {"type": "FragmentSelector", "value": f"page={note['page']}"}
        if "quote" in note:
            found["refinedBy"] = {"type": "TextQuoteSelector", "exact": note["quote"]}
    elif "quote" in note:
        text = sample_file(file).read_text(encoding="utf-8")
        before, exact, after = text.partition(note["quote"])
        found = {"type": "TextQuoteSelector", "exact": note["quote"]}
        if exact:
            found |= {"prefix": before[-24:], "suffix": after[:24]}
    return json.dumps(found, ensure_ascii=False, sort_keys=True) if found else ""


def _notes(read: Entry) -> Iterator[Draft]:
    files = {entry["key"]: [version["file"] for version in entry["version"]] for entry in read["artifact"]}
    for n, entry in enumerate(read["note"], start=1):
        artifact, version = entry["artifact"], entry["version"]
        key = f"annotations/{entry.get('key', n)}"
        own: dict[str, Value] = {
            "artifact": Ref(f"artifacts/{artifact}"),
            "version": Ref(f"artifact_versions/{artifact}.{version}"),
            "anchor": _anchor(entry, files[artifact][version - 1]),
            "body": unwrap(entry["body"]),
            "tag": entry["tag"],
        }
        yield Draft(entry["day"], entry["by"], "add", key, own)
        is_open = True
        for m, reply in enumerate(entry.get("reply", ()), start=1):
            answer: dict[str, Value] = {"annotation": Ref(key), "body": unwrap(reply["body"])}
            yield Draft(reply["day"], reply["by"], "add", f"replies/{key.partition('/')[2]}.{m}", answer)
            if is_open and reply["by"] != entry["by"]:
                is_open = False
                yield Draft(reply["day"], reply["by"], "edit", key, {"state": "answered"})
        yield from _edits(entry, key)


def _prompts(read: Entry) -> Iterator[Draft]:
    for entry in read["prompt"]:
        key = f"prompts/{entry['key']}"
        yield Draft(entry["day"], entry["by"], "add", key, values(entry, *_STRUCTURE))
        answers = [one for one in read["reflection"] if one.get("prompt") == entry["key"]]
        if answers:
            first = min(answers, key=lambda one: int(one["day"]))
            yield Draft(first["day"], first["by"], "edit", key, {"state": "answered"})


def _reflections(read: Entry) -> Iterator[Draft]:
    for n, entry in enumerate(read["reflection"], start=1):
        key, day, by = f"reflections/{n}", entry["day"], entry["by"]
        own = values(entry, *_STRUCTURE, "shared") | {"day": Day(day)}
        for m, step in enumerate(entry["steps"], start=1):
            own[f"step_{m}"] = unwrap(step)
        yield Draft(day, by, "add", key, own, private=True)
        yield from _tags(entry, key)
        if "shared" in entry:
            yield Draft(entry["shared"], by, "share", key, {})
        for m, response in enumerate(entry.get("response", ()), start=1):
            answer: dict[str, Value] = {"reflection": Ref(key), "body": unwrap(response["body"])}
            yield Draft(response["day"], response["by"], "add", f"responses/{n}.{m}", answer)
