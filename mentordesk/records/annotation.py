"""Notes pinned to a place in an artifact, and the answers to them."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records.base import Record, choice, data, link, markdown, owner, record

TAGS = ("suggestion", "praise", "question", "must-fix", "idea")


@record(table="annotations", title="body")
@dataclass(frozen=True, kw_only=True)
class Annotation(Record):
    """A note on a version of an artifact.

    `anchor` is JSON in the terms of the W3C Web Annotation model, a selector such as
    {"type": "LineSelector", "start": 3, "end": 5, "exact": "..."}, {"type": "TextQuoteSelector", ...},
    {"type": "FragmentSelector", "value": "xywh=percent:10,20,5,5"} or {"type": "FragmentSelector", "value": "page=2"};
    empty = the whole artifact.
    """

    artifact: str = owner("artifacts")
    version: str = link("artifact_versions")
    anchor: str = data()
    body: str = markdown()
    tag: str = choice(*TAGS)
    state: str = choice("open", "answered", "resolved")


@record(table="replies", title="body")
@dataclass(frozen=True, kw_only=True)
class Reply(Record):
    """An answer to a note."""

    annotation: str = owner("annotations")
    body: str = markdown()
