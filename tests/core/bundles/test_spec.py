"""What SPEC.md says is what lies in the files: a reader that knows nothing else takes real ones apart."""

from __future__ import annotations

import ast
import hashlib
import hmac
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from core.bundles import spec_reader
from core.bundles.spec_reader import Inside, canonical, derived, open_with_key, open_with_words, verify
from exchange.pair import MemoryKeys, Pair, Side
from mentordesk.actions import artifacts, goals
from mentordesk.bundles import certificates, inner, invitations, load, pairing
from mentordesk.bundles.pairing import Who
from mentordesk.bundles.recovery import Recovery
from mentordesk.bundles.words import entropy_from_words
from mentordesk.merge import graph
from mentordesk.workspace import change_record
from mentordesk.workspace.merging import read_digest

SPEC = Path(inner.__file__).with_name("SPEC.md").read_text(encoding="utf-8")
PHOTO = bytes(range(256)) * 9_000
"""2.2 MiB: three slices."""


@dataclass
class Case:
    """A pair with the files that went between them."""

    pair: Pair
    words: str
    mentor_words: str
    invitation: bytes
    reply: bytes
    update: bytes


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    place = tmp_path_factory.mktemp("spec")
    started = pairing.start(place / "mentor", MemoryKeys(), Who("Tomáš"), Who("Léa", "mentee"))
    words = pairing.invite(started.workspace, started.laptop, place / "invitation")
    joined = pairing.accept(place / "invitation", words, place / "mentee", MemoryKeys(), "Léa")
    pair = Pair(*(Side(each.workspace, each.laptop, place / "out") for each in (started, joined)))
    with pair:
        (reply,) = pair.mentee.send()
        pair.mentor.receive(reply)
        goal = pair.mentor.add_goal("Read papers", why="word " * 3_000)
        (place / "photo.png").write_bytes(PHOTO)
        pair.mentor.workspace.do(artifacts.add_artifact, title="Photo", file=place / "photo.png", alt="stripes")
        pair.exchange()
        pair.mentee.workspace.do(goals.edit_goal, goal.id, title="Write papers")
        pair.mentor.workspace.do(goals.edit_goal, goal.id, title="Print papers")
        pair.exchange()
        pair.mentor.workspace.do(goals.delete_goal, goal.id)
        (update,) = pair.mentor.send(full=True)
        files = [each.read_bytes() for each in (place / "invitation", reply, update)]
        yield Case(pair, words, started.recovery.words, *files)


def opened(case: Case) -> Inside:
    return spec_reader.read(open_with_key(case.update, case.pair.mentee.laptop.age_seed))


def test_the_second_reader_knows_nothing_of_the_program() -> None:
    tree = ast.parse(Path(spec_reader.__file__).read_text(encoding="utf-8"))
    names = [each.name for node in ast.walk(tree) if isinstance(node, ast.Import) for each in node.names]
    names += [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert not [each for each in names if each.startswith("mentordesk")]


def test_an_update_is_what_the_specification_says(case: Case) -> None:
    inside, mentor = opened(case), case.pair.mentor.workspace
    header = inside.header
    named = set(re.findall(r"`(\w+)`", SPEC.split("### Header of an update")[1].split("### Sections")[0]))
    assert header.keys() <= named
    assert (header["format"], header["least"], header["kind"], header["merge"]) == (1, 1, "update", 1)
    assert header["workspace"] == mentor.id
    assert header["volume"] == [1, 1]
    assert sorted(inside.changes) == sorted(change.id for _, change in mentor.log.since(0))
    assert header["have"]["heads"] == mentor.log.heads()
    content = hashlib.sha256(PHOTO).hexdigest()
    assert [each[:3] for each in inside.slices] == [(content, n << 20, len(PHOTO)) for n in range(3)]
    assert b"".join(each[3] for each in inside.slices) == PHOTO


def test_depths_parents_and_digest_follow_from_the_changes_alone(case: Case) -> None:
    inside = opened(case)
    for change in inside.changes.values():
        assert change["l"] == 1 + max((inside.changes[each]["l"] for each in change["p"]), default=0)
    named = {parent for change in inside.changes.values() for parent in change["p"]}
    assert sorted(inside.changes.keys() - named) == inside.header["have"]["heads"]
    assert spec_reader.digest(inside.changes) == inside.header["digest"] == read_digest(case.pair.mentor.workspace.db)


def test_certificates_lead_from_the_24_words_to_the_laptops(case: Case) -> None:
    entropy = entropy_from_words(case.mentor_words)
    recovery = Recovery.from_words(case.mentor_words)
    roots = dict(case.pair.mentor.workspace.rows("SELECT key, person FROM root"))
    assert recovery.root_public.hex() in roots
    inside = opened(case)
    for certificate in inside.header["certificates"]:
        body = {name: value for name, value in certificate.items() if name != "sig"}
        verify(certificate["by"], bytes.fromhex(certificate["sig"]), b"mentordesk/certificate/1\0" + canonical(body))
        assert roots[certificate["by"]] == certificate["person"]
    assert {each["device"] for each in inside.header["certificates"]} == set(inside.header["recipients"])
    from_paper = open_with_key(case.update, derived(entropy, b"", b"mentordesk/1/recovery-age"))
    assert spec_reader.read(from_paper).changes == inside.changes


def test_the_reply_proves_that_the_invitation_was_opened(case: Case) -> None:
    invitation = spec_reader.read(open_with_words(case.invitation, case.words)).header
    reply = spec_reader.read(open_with_key(case.reply, case.pair.mentor.laptop.age_seed)).header
    proof = reply["reply"]
    transcript = {name: proof[name] for name in ("invitation", "inviter", "root", "to")}
    assert proof["invitation"] == hashlib.sha256(case.invitation).hexdigest()
    assert proof["inviter"] == invitation["inviter"]["key"]
    assert proof["root"]["person"] == invitation["invited"]["person"]
    secret = spec_reader.base64.b64decode(invitation["secret"])
    said = b"mentordesk/pairing/1\0" + canonical(
        {**transcript, "workspace": invitation["workspace"], "from": reply["from"]}
    )
    assert hmac.new(secret, said, "sha256").hexdigest() == proof["mac"]


@pytest.mark.parametrize("length", [0, 1, 16_384, 16_385, 70_000, 1 << 20, (1 << 20) + 1, 123_456_789])
def test_padding_is_that_of_the_formula(length: int) -> None:
    assert spec_reader.padme(length) == inner.padded(length)


def test_the_limits_that_are_written_are_those_that_are_kept() -> None:
    limits = dict(re.findall(r"^\| ([^|]+?) \| ([\d,]+) \|$", SPEC, re.M))
    assert {name: int(number.replace(",", "")) for name, number in limits.items()} == {
        "bytes of a header line": inner.MAX_HEADER,
        "sections": inner.MAX_SECTIONS,
        "bytes of a section, packed or not": inner.MAX_SECTION,
        "bytes of all changes in a file, unpacked": inner.MAX_CHANGES,
        "rows that the changes of a file write": load.MAX_ROWS,
        "cells that the changes of a file write": load.MAX_CELLS,
        "bytes of an attachment's slice": inner.SLICE,
        "unpacked bytes to one packed": inner.MAX_RATIO,
        "bytes of a change": change_record.MAX_BODY,
        "rows in a change": change_record.MAX_OPS,
        "cells of a row in a change": change_record.MAX_CELLS,
        "parents": change_record.MAX_PARENTS,
        "bytes of a text": change_record.MAX_TEXT,
        "alternatives in a cell": 64,
        "greatest date, ms since 1970": change_record.MAX_MOMENT,
        "live laptops of one person": certificates.MAX_LAPTOPS,
        "updates in `earlier`": graph.EARLIER_MOST,
        "ids in `locator`, as written": graph.LOCATOR_MOST,
        "bytes of changes in an invitation, with 68 for each": invitations.MAX_INVITED,
    }


def test_the_example_of_a_change_is_one() -> None:
    example = re.search(r"```json\n(.+?)\n```\nIts id is `(\w+)`", SPEC, re.DOTALL)
    assert example is not None
    change = change_record.parse(example[1].encode(), b"")
    assert (change.id, change.action) == (example[2], "goals.add_goal")
    assert json.loads(example[1])["ops"] == [[op.table, op.row, op.cells, op.seen] for op in change.ops]
