"""Mails come from outside: whatever they hold, the update in them is found or a sentence says that there is none."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mentordesk.bundles import mail
from mentordesk.bundles.mail import NoUpdateInside, sealed_files

SEALED = b"age-encryption.org/v1\n-> mlkem768x25519 and so on\n" + bytes(range(256))
DAY = 1_795_459_200_000

pieces = st.sampled_from(
    [
        *(
            "Content-Type: ",
            "multipart/mixed; ",
            "boundary=",
            "boundary*0*=",
            "--x--x*",
            "utf-8''",
            "\n",
            "\n\n",
            "--x",
        ),
        *("charset=", '"', ";", "=?utf-8?q?", "base64", "Content-Transfer-Encoding: ", "message/rfc822", "\xff", "%zz"),
    ]
)


def draft(folder: Path, name: str = "update.mentordesk") -> Path:
    update = folder / name
    update.write_bytes(SEALED)
    return mail.write_draft(
        folder / "mail.eml",
        update,
        sender=("A", "a@b.cz"),
        recipient=("B\nBcc: x", "c@d.cz"),
        subject="s",
        body="b",
        at=DAY,
    )


def test_the_update_in_a_draft_is_found_byte_for_byte_and_its_copy_goes(tmp_path: Path) -> None:
    with sealed_files(draft(tmp_path)) as found:
        assert [each.read_bytes() for each in found] == [SEALED]
    assert not any(each.exists() for each in found)


def test_a_name_cannot_add_a_header(tmp_path: Path) -> None:
    assert b"\nBcc" not in draft(tmp_path).read_bytes()


@settings(max_examples=150, deadline=None)
@example("multipart/mixed; --x--x*")
@given(st.lists(pieces, max_size=20).map("".join))
def test_no_header_stops_the_program(tmp_path_factory: pytest.TempPathFactory, headers: str) -> None:
    given_mail = tmp_path_factory.mktemp("mail") / "mail.eml"
    given_mail.write_bytes(b"Content-Type: " + headers.encode("latin-1"))
    with pytest.raises(NoUpdateInside), sealed_files(given_mail):
        pass
