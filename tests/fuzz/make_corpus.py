"""Make the seeds of the corpora: small honest samples of each thing that is read. Run once; what is found is added.

PYTHONPATH=.:tests python tests/fuzz/make_corpus.py
"""

from __future__ import annotations

import io
import json
import sys
import tempfile
from pathlib import Path

from exchange import forge
from exchange.pair import copy_pair
from fuzz.targets import IDENTITIES, LAPTOP, PERSON
from mentordesk.bundles import age, armor, certificates, inner, mail, words
from mentordesk.bundles.recovery import Recovery

HERE = Path(__file__).parent
SELECTORS = [
    {"type": "LineSelector", "start": 1, "end": 2},
    {"type": "TextQuoteSelector", "exact": "two words", "prefix": "say ", "suffix": " here"},
    {"type": "FragmentSelector", "value": "page=2&viewrect=10,10,50,20"},
    {"type": "FragmentSelector", "value": "xywh=percent:10,10,50,20"},
]


def keep(target: str, name: str, data: bytes) -> None:
    """Write one seed."""
    folder = HERE / "corpus" / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data)


def sealed(*recipients: age.Recipient) -> bytes:
    """Return a small sealed file."""
    target = io.BytesIO()
    age.encrypt(io.BytesIO(b"small"), target, recipients, pad_stanzas=False)
    return target.getvalue()


def main() -> int:
    """Write all of them."""
    hybrid = sealed(LAPTOP.age.recipient())
    classic = sealed(age.X25519Identity(bytes(range(2, 34))).recipient())
    keep("container", "hybrid", hybrid)
    keep("container", "classic", classic)
    keep("container", "passphrase", sealed(age.ScryptRecipient("seven words", 1)))
    assert len(IDENTITIES) == 3
    text = io.BytesIO()
    armor.encode(io.BytesIO(classic), text)
    keep("armor", "classic", text.getvalue())
    keep("armor", "with_white_space", b" \r\n" + text.getvalue().replace(b"\n", b"\r\n") + b"\n \n")
    keep("words", "recovery", words.words_from_entropy(bytes(range(32))).encode())
    keep("words", "code", words.seven_words().encode())
    keep("words", "numbered", b"1. Abandon\n2) \xc3\xa9cole, zoo; aban")
    certificate = certificates.certify(
        person=PERSON,
        device=LAPTOP.device,
        recipient=LAPTOP.age.recipient().encode(),
        at=1_795_459_200_000,
        by=LAPTOP.device,
        sign=LAPTOP.sign,
    )
    keep("certificates", "certificate", json.dumps(certificate).encode())
    root = Recovery.from_entropy(bytes(32))
    pinned = certificates.Root(PERSON, root.root_public.hex(), root.age.recipient().encode(), "Léa")
    keep("certificates", "root", json.dumps(pinned.to_json()).encode())
    for number, each in enumerate(SELECTORS):
        keep(
            "selectors", f"{number}", json.dumps(each).encode() + b"\n\na\nsay two words here\nb\n\na\nsay 2 words here"
        )
    with tempfile.TemporaryDirectory() as temp, copy_pair(Path(temp)) as pair:
        pair.mentor.add_goal("A goal", why="with a reason")
        file = pair.mentor.send()[0]
        parts = forge.take_apart(file, pair.mentee.laptop)
        parts.header["certificates"] = parts.header["certificates"][:1]
        for number, (_, body) in enumerate(parts.changes()):
            keep("changes", f"{number}", body)
        parts.set_changes(parts.changes()[:1])
        line = json.dumps(parts.header, separators=(",", ":")).encode()
        keep("header", "update", line + b"\n" + b"".join(parts.stored))
        small, _ = inner.changes_section(parts.changes())
        keep("header", "empty", json.dumps({**parts.header, "sections": [], "certificates": []}).encode() + b"\n")
        keep(
            "header",
            "unknown_kind",
            json.dumps({**parts.header, "sections": [{**small.to_json(), "kind": "later"}]}).encode()
            + b"\n"
            + parts.stored[0],
        )
        draft = (
            mail.write_draft(
                Path(temp) / "mail.eml",
                Path(temp) / "small",
                sender=("A", "a@b.cz"),
                recipient=("B", "b@c.cz"),
                subject="An update",
                body="Here it is",
                at=1_795_459_200_000,
            )
            if (Path(temp) / "small").write_bytes(classic)
            else Path()
        )
        keep("mail", "draft", b"\0" + draft.read_bytes())
        keep("mail", "mailbox", b"\1From a@b.cz Mon Jan  1 00:00:00 2026\n" + draft.read_bytes())
        keep("mail", "sealed", b"\3" + classic)
        keep("mail", "pasted", b"\2" + text.getvalue())
    return 0


if __name__ == "__main__":
    sys.exit(main())
