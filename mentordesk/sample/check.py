"""What would make the sample pair's year impossible or wrong; empty when all is well."""

from __future__ import annotations

import json
from collections.abc import Iterator

from mentordesk.records import kinds
from mentordesk.sample.story import MENTEE, MENTOR, PARTNER, Event, Exchange, File, Ref, Story, sample_file

Instant = tuple[int, int]


def problems(story: Story) -> list[str]:
    """Say everything that does not fit: unknown keys and fields, people who know what they cannot know yet."""
    return [*_shape(story), *_knowledge(story), *_quotes(story)]


def arrives(story: Story, by: str, when: Instant) -> Instant | None:
    """Return when the other brought in what `by` wrote at that time; None if it is still unsent."""
    for one in story.exchanges:
        if one.by == by and (one.sent, Exchange.SENT_AT) >= when:
            return one.received, Exchange.RECEIVED_AT
    return None


def clashes(story: Story) -> list[tuple[str, str]]:
    """Return (key, field) of each cell that both wrote before they had heard of the other's writing."""
    written: dict[tuple[str, str], list[Event]] = {}
    for event in story.events:
        for name in event.values:
            written.setdefault((event.key, name), []).append(event)
    return [
        cell
        for cell, writes in written.items()
        if any(
            one.by != two.by and one.values[cell[1]] != two.values[cell[1]] and not _known(story, two, one.by, one.when)
            for n, two in enumerate(writes)
            for one in writes[:n]
        )
    ]


def _known(story: Story, event: Event, by: str, when: Instant) -> bool:
    """Return whether whoever did `event` had by then what `by` wrote at `when`."""
    if by == event.by:
        return when <= event.when
    arrival = arrives(story, by, when)
    return arrival is not None and arrival <= event.when


def _shape(story: Story) -> Iterator[str]:
    tables = kinds()
    seen: set[str] = set()
    for event in story.events:
        if event.day > -1 or event.by not in (MENTOR, MENTEE):
            yield f"{event.key}: day {event.day} by {event.by}"
        if event.verb == "add" and event.key in seen:
            yield f"{event.key} is added twice"
        seen.add(event.key)
        fields = tables[event.table].fields
        for name, value in event.values.items():
            if name not in fields:
                yield f"{event.key}: no field is called {name}"
            elif fields[name].choices and value not in fields[name].choices:
                yield f"{event.key}: {name} is never {value!r}"
            elif isinstance(value, File) and not sample_file(value.name).is_file():
                yield f"{event.key}: {value.name} is missing"


def _knowledge(story: Story) -> Iterator[str]:
    """Nobody touches or names a record before having it; a private one is had by its writer only."""
    born: dict[str, tuple[str, Instant]] = {}
    for event in story.events:
        named = [value.key for value in event.values.values() if isinstance(value, Ref)]
        for key in [*named, *([event.key] if event.verb != "add" else [])]:
            if key not in born:
                yield f"{event.key} on day {event.day}: there is no {key} yet"
            elif not _known(story, event, *born[key]):
                yield f"{event.key} on day {event.day}: {event.by} cannot know {key}, written on day {born[key][1][0]}"
        if event.verb == "add":
            born[event.key] = event.by, event.when
        if event.verb == "share":
            born[event.key] = event.by, event.when
        if event.table == "responses" and event.by != PARTNER[born[_ref(event, "reflection")][0]]:
            yield f"{event.key}: nobody answers their own reflection"


def _ref(event: Event, field: str) -> str:
    value = event.values[field]
    return value.key if isinstance(value, Ref) else ""


def _quotes(story: Story) -> Iterator[str]:
    """What a note quotes stands in the version that it is pinned to."""
    files = {event.key: event.values["content"] for event in story.of("artifact_versions")}
    for event in story.of("annotations"):
        anchor, file = json.loads(str(event.values["anchor"]) or "{}"), files[_ref(event, "version")]
        exact = anchor.get("exact")
        if not isinstance(file, File) or exact is None:
            continue
        text = sample_file(file.name).read_text(encoding="utf-8")
        if text.count(exact) != 1 and anchor["type"] == "TextQuoteSelector":
            yield f"{event.key}: {exact!r} stands {text.count(exact)} times in {file.name}"
        if not exact.strip():
            yield f"{event.key}: the lines named in {file.name} are empty"
