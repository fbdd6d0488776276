"""What reads bytes or text from outside, each as a function of any bytes that may raise a `MentorDeskError` only.

`run.py` lets a coverage-guided fuzzer look for inputs; `test_corpus.py` tries what is kept in `corpus/` in every run.
A target looks through the checks that no fuzzer would pass by chance: it works out hashes, lengths and signatures anew.
"""

from __future__ import annotations

import base64
import hashlib
import io
import json
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal

from mentordesk.anchors.find import find
from mentordesk.anchors.found import Content, Grey
from mentordesk.bundles import age, armor, certificates, inner, open, words
from mentordesk.bundles.age_header import read_header
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.mail import sealed_files
from mentordesk.errors import MentorDeskError
from mentordesk.workspace.change_record import parse
from mentordesk.workspace.workspace import canonical

LAPTOP = Laptop(bytes(range(32)), bytes(range(1, 33)))
IDENTITIES = [LAPTOP.age, age.X25519Identity(bytes(range(2, 34))), age.ScryptIdentity("seven words", most=2)]
PERSON = "0f" * 16


def container(data: bytes) -> None:
    """Read the header of an age file, then open it with a key of each kind."""
    with suppress(MentorDeskError):
        header = read_header(io.BytesIO(data))
        assert len(header.stanzas) <= 64
    with suppress(MentorDeskError):
        age.needs_passphrase(io.BytesIO(data))
    target = io.BytesIO()
    try:
        age.decrypt(io.BytesIO(data), target, IDENTITIES)
    except MentorDeskError:
        assert target.getvalue() == b"", "something of a refused file was left"


def header(data: bytes) -> None:
    """Read the inside of an update as it is, and with lengths and hashes put right."""
    for plain in (data, mended(data)):
        with suppress(MentorDeskError):
            source = io.BytesIO(plain)
            opened = inner.read_inner(source)
            assert not inner.verify(opened, LAPTOP.device)
            for section, raw in inner.read_sections(source, opened):
                assert len(raw) == section.raw
                if section.kind == "changes":
                    list(inner.read_changes(raw))
            open.checked(opened.header)


def mended(data: bytes) -> bytes:
    """Return a line of JSON and what follows as an inside, with sizes, hashes and padding put right."""
    line, _, rest = data.partition(b"\n")
    try:
        raw = json.loads(line)
        place = 0
        for section in raw["sections"]:
            size = max(0, min(section["size"], len(rest) - place))
            stored = rest[place : place + size]
            place += size
            section |= {"size": size, "hash": hashlib.sha256(stored).hexdigest()}
            if not section["packed"]:
                section["raw"] = size
        line = json.dumps(raw).encode()
        rest = rest[:place]
    except (ValueError, TypeError, KeyError, RecursionError):
        pass
    plain = inner.MAGIC + line + b"\n" + base64.b64encode(bytes(64)) + b"\n" + rest
    return plain + bytes(inner.padded(len(plain)) - len(plain))


def changes(data: bytes) -> None:
    """Read bytes as one change and as a section of changes."""
    with suppress(MentorDeskError):
        change = parse(data, b"")
        assert change.id == hashlib.sha256(data).hexdigest()
        names = [(op.table, op.row) for op in change.ops]
        assert len(set(names)) == len(names)
        json.dumps([dict(op.cells) for op in change.ops], ensure_ascii=False).encode()  # can be stored and sent
    with suppress(MentorDeskError):
        for change in inner.read_changes(data):
            assert change.depth >= 1


def armored(data: bytes) -> None:
    """Read age's text armor; what it takes is written back as it was read, but for white space around it."""
    assert armor.is_armored(io.BytesIO(data)) in (True, False)
    plain, again = io.BytesIO(), io.BytesIO()
    with suppress(MentorDeskError):
        armor.decode(io.BytesIO(data), plain)
        plain.seek(0)
        armor.encode(plain, again)
        assert again.getvalue().strip() == data.replace(b"\r\n", b"\n").strip(b" \t\r\n")


def typed(data: bytes) -> None:
    """Read words as somebody types them: an invitation's code or a recovery sheet."""
    text = data.decode("utf-8", "surrogateescape")
    with suppress(MentorDeskError):
        entropy = words.entropy_from_words(text)
        assert words.entropy_from_words(words.words_from_entropy(entropy)) == entropy
    with suppress(MentorDeskError):
        plain = words.normalise_words(text)
        assert words.normalise_words(plain) == plain


def mail(data: bytes) -> None:
    """Look for updates in a mail or mailbox; the first byte says under which name it was saved."""
    name = ("mail.eml", "box.mbox", "note", "update.mentordesk")[data[0] % 4] if data else "mail.eml"
    with tempfile.TemporaryDirectory(prefix="mentordesk-fuzz-") as place:
        given = Path(place) / name
        given.write_bytes(data[1:])
        with suppress(MentorDeskError), sealed_files(given) as found:
            assert all(each.is_file() for each in found)


def certificate(data: bytes) -> None:
    """Check a certificate or a root as JSON, as it is and with the signature of the one who may sign."""
    try:
        raw: Any = json.loads(data)
    except (ValueError, RecursionError):
        return
    if not isinstance(raw, dict):
        return
    signers = {LAPTOP.device: PERSON}
    with suppress(MentorDeskError):
        certificates.Root.from_json(raw)
    with suppress(MentorDeskError):
        certificates.check(raw, signers)
    with suppress(ValueError, RecursionError):
        body = {name: value for name, value in raw.items() if name != "sig"} | {"person": PERSON, "by": LAPTOP.device}
        signed = {**body, "sig": LAPTOP.sign(certificates.DOMAIN + canonical(body).encode()).hex()}
        with suppress(MentorDeskError):
            certificates.check(signed, signers)
            canonical(signed).encode()


def selector(data: bytes) -> None:
    """Look for the place that any text names, in versions of a text, of pages and of a picture."""
    given, _, rest = data.decode("utf-8", "replace").partition("\n\n")
    old, _, new = rest[:2_000].partition("\n\n")
    pixels = (data * 64)[:64].ljust(64, b"\0")
    versions: list[tuple[Literal["text", "pages", "picture"], Content, Content]] = [
        ("text", old, new),
        ("pages", old.split("\n"), new.split("\n")),
        ("picture", Grey(8, 8, pixels, 800, 600), Grey(8, 8, pixels[::-1], 800, 600)),
    ]
    for kind, one, other in versions:
        assert find(given, kind, one, other).certainty in ("same", "moved", "unsure", "lost")


TARGETS: dict[str, Callable[[bytes], None]] = {
    "container": container,
    "header": header,
    "changes": changes,
    "armor": armored,
    "words": typed,
    "mail": mail,
    "certificates": certificate,
    "selectors": selector,
}
"""By the name of the folder of their corpus."""

ENDS_OF_JSON = {"header": b"\n", "changes": b"\0", "certificates": b"\0", "selectors": b"\n\n"}
"""What ends the JSON that the bytes of a target begin with."""
