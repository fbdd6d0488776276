"""Updates as mail attachments: a draft that can be sent, and updates found in whatever mail programs save."""

from __future__ import annotations

import contextlib
import email
import email.policy
import io
import mailbox
import random
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exchange.nasty import altered
from exchange.pair import Side, copy_pair
from mentordesk.bundles import armor, incoming, mail
from mentordesk.bundles.mail import NoUpdateInside, is_address, sealed_files, update_mail, write_draft
from mentordesk.errors import MentorDeskError, NotFound

SEALED = b"age-encryption.org/v1\n" + bytes(range(256)) * 20


def armored(sealed: bytes) -> bytes:
    text = io.BytesIO()
    armor.encode(io.BytesIO(sealed), text)
    return text.getvalue()


ARMORED = armored(SEALED)


def draft(place: Path, content: bytes = SEALED, **more: str) -> Path:
    update = place / "tomas-to-lea.mentordesk"
    update.write_bytes(content)
    values = {"subject": "An update", "body": "Hello Léa,\n"} | more
    return write_draft(
        place / "mail.eml",
        update,
        sender=("Tomáš Novák", "tomas@example.org"),
        recipient=("Léa", "lea@example.org"),
        at=1_795_459_200_000,
        **values,
    )


def found_in(path: Path) -> list[bytes]:
    with sealed_files(path) as files:
        return [each.read_bytes() for each in files]


def test_a_draft_is_addressed_unsent_and_carries_the_update(tmp_path: Path) -> None:
    message = email.message_from_bytes(draft(tmp_path).read_bytes(), policy=email.policy.default)
    assert message["X-Unsent"] == "1"
    assert message["To"].addresses[0].addr_spec == "lea@example.org"
    assert message["From"].addresses[0].display_name == "Tomáš Novák"
    assert message["Date"].datetime.year == 2026
    (attached,) = message.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == ("tomas-to-lea.mentordesk", SEALED)
    assert max(map(len, (tmp_path / "mail.eml").read_bytes().split(b"\r\n"))) <= 998


@pytest.mark.parametrize("evil", ["Léa\r\nBcc: all@example.org", "a\nb", "a\0b", "\u202eLéa", "x" * 2_000])
def test_no_name_or_title_adds_a_header(tmp_path: Path, evil: str) -> None:
    update = tmp_path / "u.mentordesk"
    update.write_bytes(SEALED)
    path = tmp_path / "mail.eml"
    write_draft(path, update, sender=(evil, "a@b.cz"), recipient=(evil, "c@d.cz"), subject=evil, body=evil, at=0)
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert message["Bcc"] is None
    assert set(message.keys()) == {"From", "To", "Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type"}
    assert found_in(path) == [SEALED]


@pytest.mark.parametrize(
    "text", ["", "a", "@", "a@", "@b", "a b@c", "a@b\n", "a@b, c@d", "<a@b>", "a@b\r\nBcc: x", 'a"@b', "a@bé", "a@\0"]
)
def test_what_is_no_address_stays_for_the_person_to_fill_in(text: str) -> None:
    assert not is_address(text)


def test_the_mail_says_which_part_it_is() -> None:
    assert update_mail("Tomáš", "Léa", (2, 3))[0].endswith("(part 2 of 3)")
    assert "part" not in update_mail("Tomáš", "Léa")[0]
    assert "phone" in update_mail("Tomáš", "Léa", invitation=True)[1]


# --- what people save -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("content", [SEALED, ARMORED, b"\r\n\r\n" + ARMORED])
def test_the_file_itself_whatever_its_name(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "ATT0001.bin").write_bytes(content)
    assert found_in(tmp_path / "ATT0001.bin") == [SEALED]


def test_an_attachment_that_a_gateway_renamed(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "FW: update"
    message.set_content("see below")
    message.add_attachment(b"%PDF-1.7", "application", "pdf", filename="invoice.mentordesk")
    message.add_attachment(SEALED, "image", "png", filename="winmail.dat")
    (tmp_path / "saved").write_bytes(message.as_bytes())
    assert found_in(tmp_path / "saved") == [SEALED]


def test_a_mail_inside_a_mail(tmp_path: Path) -> None:
    inside = email.message_from_bytes(draft(tmp_path).read_bytes(), policy=email.policy.default)
    outside = EmailMessage()
    outside.set_content("forwarded")
    outside.add_attachment(inside)
    (tmp_path / "forwarded.eml").write_bytes(outside.as_bytes())
    assert found_in(tmp_path / "forwarded.eml") == [SEALED]


def test_a_mailbox_and_a_folder_of_all_this(tmp_path: Path) -> None:
    (folder := tmp_path / "folder").mkdir()
    box = mailbox.mbox(folder / "inbox.mbox")
    for number in b"12":
        box.add(draft(tmp_path, SEALED + bytes([number])).read_bytes())
    box.close()
    (folder / "below").mkdir()
    (folder / "below" / "one.eml").write_bytes(draft(tmp_path, SEALED + b"3").read_bytes())
    (folder / "below" / "letter.txt").write_text("Dear Léa")
    (folder / "other.mentordesk").write_bytes(SEALED)
    (folder / ".hidden.mentordesk").write_bytes(SEALED)
    assert sorted(found_in(folder)) == sorted([SEALED, SEALED + b"1", SEALED + b"2", SEALED + b"3"])


def test_the_same_update_in_two_mails_is_one(tmp_path: Path) -> None:
    (folder := tmp_path / "folder").mkdir()
    for name in ("one", "two"):
        (folder / f"{name}.eml").write_bytes(draft(tmp_path).read_bytes())
    assert found_in(folder) == [SEALED]


@pytest.mark.parametrize(
    "content", [b"", b"Dear Lea", b"From: a@b\n\nno file\n", b"From nobody\n\n", b"\xff\xfe" * 500]
)
def test_a_file_without_an_update_says_so(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "letter.eml").write_bytes(content)
    with pytest.raises(NoUpdateInside, match="Nothing was changed"):
        found_in(tmp_path / "letter.eml")


def test_what_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        found_in(tmp_path / "nothing.eml")
    (tmp_path / "empty").mkdir()
    with pytest.raises(NoUpdateInside):
        found_in(tmp_path / "empty")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9))
def test_a_mail_damaged_anywhere_never_crashes(tmp_path: Path, seed: int) -> None:
    whole = draft(tmp_path).read_bytes()
    path = tmp_path / "damaged.eml"
    path.write_bytes(altered(random.Random(seed), whole))
    with contextlib.suppress(MentorDeskError):
        found_in(path)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    head=st.lists(
        st.tuples(st.sampled_from(("Content-Type", "Content-Transfer-Encoding", "From", "Subject")), st.text())
    )
)
def test_any_header_lines_never_crash(tmp_path: Path, head: list[tuple[str, str]]) -> None:
    lines = "".join(f"{name}: {value}\n" for name, value in head).encode(errors="replace")
    path = tmp_path / "odd.eml"
    path.write_bytes(lines + b"\n" + ARMORED)
    with contextlib.suppress(MentorDeskError):
        found_in(path)


def test_of_several_files_a_bad_one_stops_no_other(tmp_path: Path) -> None:
    with copy_pair(tmp_path) as pair:
        pair.mentor.add_goal("by mail")
        (good,) = pair.mentor.send()
        (tmp_path / "bad.mentordesk").write_bytes(good.read_bytes()[:-50])
        outcomes = take(pair.mentee, tmp_path / "bad.mentordesk", good, tmp_path / "nothing")
        assert [each.error.code if each.error else "" for each in outcomes] == ["damaged_file", "", "not_found"]
        assert "by mail" in pair.mentee.goals()


def take(side: Side, *given: Path) -> list[incoming.Outcome]:
    return incoming.take(side.workspace, side.laptop, given)


def test_media_type_and_ending_are_what_the_installer_registers() -> None:
    assert mail.SUFFIX == ".mentordesk"
    assert "/".join(mail.MEDIA_TYPE) == "application/vnd.mentordesk.bundle"
