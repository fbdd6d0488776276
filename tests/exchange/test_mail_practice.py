"""What mail does to updates on their way: each is still found, byte for byte, or a sentence says what to ask for."""

from __future__ import annotations

import base64
import email.policy
import html
import io
import mailbox
import quopri
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from exchange.mails import armored, found, kept, letter, sealed, zipped
from exchange.outlook_files import msg, winmail
from mentordesk.bundles.mail import LockedZip, OutlookData
from mentordesk.bundles.mail_parts import LONGEST_LINE, Lines, MailReader
from mentordesk.bundles.mail_text import TextReader

# --- attachments renamed, packed, mistyped ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["tomas.bin", "winmail.dat", "noname", "ATT00001.txt", "update.mentordesk.txt"])
@pytest.mark.parametrize(
    "kind", ["application/octet-stream", "text/plain; charset=utf-8", "image/png", "application/zip"]
)
def test_a_renamed_and_mistyped_attachment(tmp_path: Path, name: str, kind: str) -> None:
    message = letter(name=name, kind=kind)
    assert found(kept(tmp_path, message.as_bytes(policy=email.policy.SMTP))) == [sealed()]


@pytest.mark.parametrize("encoding", ["7bit", "8bit", "quoted-printable", "base64", "x-uuencode", "nonsense", ""])
def test_the_declared_encoding_may_lie(tmp_path: Path, encoding: str) -> None:
    body = base64.encodebytes(sealed()).decode()
    if encoding == "quoted-printable":
        signs = [f"={each:02X}" for each in sealed()]
        body = "=\n".join("".join(signs[at : at + 24]) for at in range(0, len(signs), 24))
    if encoding == "x-uuencode":
        import binascii

        lines = [binascii.b2a_uu(sealed()[at : at + 45]).decode() for at in range(0, len(sealed()), 45)]
        body = "begin 644 update.bin\n" + "".join(lines) + "`\nend\n"
    mail = f"Subject: x\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: {encoding}\n\n{body}"
    assert found(kept(tmp_path, mail)) == [sealed()]


def test_eight_bit_content_ends_where_the_boundary_begins(tmp_path: Path) -> None:
    head = b"Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Transfer-Encoding: binary\r\n\r\n"
    assert found(kept(tmp_path, head + sealed() + b"\r\n--x--\r\n")) == [sealed()]


class Collected:
    """The bytes of a part."""

    is_done = False

    def __init__(self) -> None:
        self.data = b""

    def write(self, data: bytes) -> None:
        self.data += data

    def close(self) -> None:
        pass


@given(st.lists(st.sampled_from([b"\r", b"\n", b"\r\n", b"age", b"=", b"\0"])), st.sampled_from([b"\r\n", b"\n"]))
@example([b"age", b"\r"], b"\r\n")
@example([b"age", b"\r"], b"\n")
@example([b"\0" * (LONGEST_LINE - 1), b"\r", b"\n"], b"\r\n")
@example([b"\0" * LONGEST_LINE], b"\r\n")
@example([b"\0" * (LONGEST_LINE - 1)], b"\r\n")
def test_binary_content_keeps_each_of_its_bytes_whatever_ends_the_lines(pieces: list[bytes], end: bytes) -> None:
    content, collected = b"".join(pieces), Collected()
    head = b"Content-Type: multipart/mixed; boundary=x", b"", b"--x", b"Content-Transfer-Encoding: binary", b"", content
    mail = io.BytesIO(end.join((*head, b"--x--", b"")))
    MailReader(Lines(mail), lambda part: collected if part.type != "multipart/mixed" else None).read()
    assert collected.data == content


@pytest.mark.parametrize(
    "content_type",
    [
        'multipart/mixed; boundary="--==x (1)+"',
        'multipart/mixed; boundary*0="--==x "; boundary*1="(1)+"',
        "multipart/mixed; boundary*=us-ascii''--%3D%3Dx%20%281%29%2B",
        'multipart/related;\n\ttype="text/html";\n\tboundary="--==x (1)+"',
    ],
)
def test_boundaries_in_each_way_of_writing_them(tmp_path: Path, content_type: str) -> None:
    part = f"Content-Transfer-Encoding: base64\n\n{base64.encodebytes(sealed()).decode()}"
    mail = f"MIME-Version: 1.0\nContent-Type: {content_type}\n\n----==x (1)+\n{part}\n----==x (1)+--\nend"
    assert found(kept(tmp_path, mail)) == [sealed()]


def test_a_mail_whose_structure_was_destroyed(tmp_path: Path) -> None:
    whole = letter().as_bytes(policy=email.policy.SMTP)
    without = whole.replace(b"Content-Type: multipart", b"Content-Typo: multipart")
    assert found(kept(tmp_path, without)) == [sealed()]


def test_forwarded_again_and_again(tmp_path: Path) -> None:
    message = letter()
    for _ in range(12):
        outer = EmailMessage()
        outer["Subject"] = "FW: "
        outer.set_content("see below")
        outer.add_attachment(message)
        message = outer
    assert found(kept(tmp_path, message.as_bytes())) == [sealed()]


def test_a_mail_attached_as_an_unknown_file(tmp_path: Path) -> None:
    outer = letter(letter().as_bytes(), "forwarded.eml")
    assert found(kept(tmp_path, outer.as_bytes())) == [sealed()]


@pytest.mark.parametrize("packed", [True, False])
def test_zipped_by_a_gateway_with_a_foreign_file_beside_it(tmp_path: Path, packed: bool) -> None:
    inner = zipped(("update.mentordesk", sealed()), ("policy.pdf", b"%PDF-1.7" + bytes(5_000)), packed=packed)
    once = letter(inner, "update.zip", "application/zip")
    twice = letter(zipped(("update.zip", inner), packed=packed), "safe.bin")
    for message in (once, twice):
        assert found(kept(tmp_path, message.as_bytes())) == [sealed()]
    assert found(kept(tmp_path, zipped(("saved/mail.eml", once.as_bytes())))) == [sealed()]


def test_a_locked_zip_says_so(tmp_path: Path) -> None:
    content = bytearray(zipped(("update.mentordesk", sealed())))
    for sign, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.find(sign) + at] |= 1
    with pytest.raises(LockedZip, match="locked with a password"):
        found(kept(tmp_path, letter(bytes(content)).as_bytes()))


# --- what Outlook and Apple Mail save ---------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [10, 70_000])
def test_outlooks_msg_with_attachments_large_and_small(tmp_path: Path, size: int) -> None:
    path = kept(tmp_path, msg(b"%PDF-1.7" + bytes(size), sealed(), zipped(("a", sealed(1)))))
    assert sorted(found(path)) == sorted([sealed(), sealed(1)])


def test_a_mail_inside_a_msg_and_a_msg_inside_a_mail(tmp_path: Path) -> None:
    assert found(kept(tmp_path, msg(inside=[sealed()]))) == [sealed()]
    assert found(kept(tmp_path, letter(msg(sealed())).as_bytes())) == [sealed()]


def test_text_pasted_into_outlook(tmp_path: Path) -> None:
    assert found(kept(tmp_path, msg(body=f"Hello,\r\n\r\n{armored()}\r\nTomáš"))) == [sealed()]


def test_winmail_dat(tmp_path: Path) -> None:
    assert found(
        kept(tmp_path, letter(winmail(b"GIF89a", sealed()), "winmail.dat", "application/ms-tnef").as_bytes())
    ) == [sealed()]


def test_outlooks_whole_store_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(OutlookData, match="save the mail"):
        found(kept(tmp_path, b"!BDN" + bytes(2_000), "mails.pst"))


def test_apple_mail_writes_the_length_before_the_mail(tmp_path: Path) -> None:
    mail = letter().as_bytes()
    plist = b'<?xml version="1.0"?><plist><dict><key>flags</key><integer>1</integer></dict></plist>\n'
    assert found(kept(tmp_path, f"{len(mail):<10}\n".encode() + mail + plist, "1234.emlx")) == [sealed()]


# --- mailboxes and folders --------------------------------------------------------------------------------------------


def test_a_maildir_with_hidden_folders_in_folders(tmp_path: Path) -> None:
    box = mailbox.Maildir(tmp_path / "Maildir")
    box.add(letter(sealed(1)).as_bytes())
    below = box.add_folder("Archive").add_folder("2026.Mentoring")
    below.add(letter(sealed(2)).as_bytes())
    (tmp_path / "Maildir" / "tmp" / "half.eml").write_bytes(letter(sealed(3)).as_bytes())
    deep = tmp_path / "Maildir" / "cur" / "a" / "b" / "c"
    deep.mkdir(parents=True)
    (deep / "1700000000.M1P1.host:2,S").write_bytes(letter(sealed(4)).as_bytes())
    assert sorted(found(tmp_path / "Maildir")) == sorted([sealed(1), sealed(2), sealed(4)])


def test_a_mailbox_without_ending_whose_texts_begin_lines_with_from(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "Inbox")
    for number in range(3):
        box.add(letter(sealed(number)).as_bytes())
    box.close()
    raw = (tmp_path / "Inbox").read_bytes().replace(b">From here", b"From here")
    thunderbird = raw.replace(b"From MAILER-DAEMON", b"From ")
    assert found(kept(tmp_path, raw)) == found(kept(tmp_path, thunderbird)) == [sealed(0), sealed(1), sealed(2)]


def test_the_earliest_mail_comes_first(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "Inbox.mbox")
    for number in (3, 1, 2):
        message = letter(sealed(number))
        message.replace_header("Date", f"Thu, {10 + number} Nov 2026 11:20:00 +0100")
        box.add(message.as_bytes())
    box.close()
    assert found(tmp_path / "Inbox.mbox") == [sealed(1), sealed(2), sealed(3)]


# --- text of a mail ---------------------------------------------------------------------------------------------------


def quoted(text: str, mark: str = "> ") -> str:
    return "".join(f"{mark}{line}\n" for line in text.splitlines())


def wrapped(text: str, width: int) -> str:
    return "\n".join(line[at : at + width] for line in text.splitlines() for at in range(0, max(len(line), 1), width))


PASTED: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "between words": lambda text: f"Hello Léa,\n\n{text}\nKind regards\nTomáš",
    "with CR LF": lambda text: text.replace("\n", "\r\n"),
    "with old Mac line ends": lambda text: text.replace("\n", "\r"),
    "quoted": lambda text: "On 3 May Tomáš wrote:\n" + quoted(text),
    "quoted four times": lambda text: quoted(quoted(quoted(quoted(text), ">"), ">> "), "> "),
    "quoted with initials": lambda text: quoted(text, "TN> "),
    "quoted with bars": lambda text: quoted(text, " | "),
    "indented": lambda text: quoted(text, "    "),
    "with non-breaking spaces": lambda text: quoted(text, "\u00a0\u00a0"),
    "with a byte order mark and unseen signs": lambda text: "\ufeff" + quoted(text, "\u200b\u2060"),
    "wrapped at 40": lambda text: wrapped(text, 40),
    "wrapped at 50, then quoted": lambda text: quoted(wrapped(text, 50)),
    "blank lines between": lambda text: text.replace("\n", "\n\n"),
    "joined to one line": lambda text: text.replace("\n", " "),
    "typographic dashes": lambda text: text.replace("-----", "—–-"),
    "quoted-printable source": lambda text: quopri.encodestring(text.encode()).decode(),
    "HTML": lambda text: f"<html><body><p>Hello&nbsp;Léa</p><pre>{html.escape(text)}</pre></body></html>",
    "HTML with breaks": lambda text: "<div>" + html.escape(text).replace("\n", "<br/>\n") + "</div>",
    "HTML with each line a block": lambda text: "".join(
        f'<div style="a:b">&gt;&nbsp;{line.replace(" ", "&nbsp;")}</div>' for line in text.splitlines()
    ),
    "no last line": lambda text: text.rsplit("-----END", 1)[0],
}


@pytest.mark.parametrize("how", PASTED)
def test_text_pasted_from_a_mail(tmp_path: Path, how: str) -> None:
    text = PASTED[how](armored())
    assert found(kept(tmp_path, text)) == [sealed()]
    message = EmailMessage()
    message["Subject"] = "update"
    message.set_content(text, subtype="html" if how.startswith("HTML") else "plain", cte="base64")
    assert found(kept(tmp_path, message.as_bytes())) == [sealed()]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "latin-1", "utf-8-sig"])
def test_text_saved_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    assert found(kept(tmp_path, f"Bonjour Léa\n\n{armored()}".encode(encoding), "mail.txt")) == [sealed()]


def test_several_in_one_text_and_one_of_them_twice(tmp_path: Path) -> None:
    text = f"{armored(sealed(1))}\nand\n{quoted(armored(sealed(2)))}\n{quoted(armored(sealed(1)))}"
    assert found(kept(tmp_path, text)) == [sealed(1), sealed(2)]


def test_the_source_of_a_mail_pasted_as_text(tmp_path: Path) -> None:
    source = letter().as_string()
    assert found(kept(tmp_path, "Here it is:\n\n" + source)) == [sealed()]


def test_a_damaged_text_is_given_on_so_that_opening_it_says_so(tmp_path: Path) -> None:
    lines = armored().splitlines()
    lines[20:24] = ["[image removed]"]
    (part,) = found(kept(tmp_path, "\n".join(lines)))
    assert sealed().startswith(part)
    assert part != sealed()


prefixes = st.sampled_from(["> ", ">", ">> ", "| ", "   ", "\t", "\u00a0", "LM> ", "» "])


@settings(max_examples=150, deadline=None)
@given(
    content=st.binary(min_size=1, max_size=600),
    width=st.integers(7, 76),
    quotes=st.lists(prefixes, max_size=4),
    end=st.sampled_from(["\n", "\r\n", "\r", "\n\n"]),
    before=st.text(st.characters(codec="utf-8", exclude_characters="<&"), max_size=60),
    chunk=st.integers(1, 400),
)
def test_armor_survives_any_quoting_and_wrapping(
    content: bytes, width: int, quotes: list[str], end: str, before: str, chunk: int
) -> None:
    text = wrapped(armored(content), width)
    for mark in quotes:
        text = quoted(text, mark)
    raw = (before.replace("-", "") + "\n" + text).replace("\n", end).encode()
    taken: list[bytes] = []

    class Sink:
        def write(self, data: bytes) -> None:
            taken.append(data)

        def close(self) -> None:
            pass

    reader = TextReader(Sink)
    for at in range(0, len(raw), chunk):
        reader.write(raw[at : at + chunk])
    reader.close()
    assert b"".join(taken) == content
