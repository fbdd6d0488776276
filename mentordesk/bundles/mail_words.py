"""What the mails around updates and invitations say: subject and body, which the window says in its own language."""

from __future__ import annotations

from mentordesk.said import said

Words = tuple[str, str]
"""Subject and body."""


def update_mail(
    sender: str, recipient: str, part: tuple[int, int] = (1, 1), *, invitation: bool = False, as_text: bool = False
) -> Words:
    """Return the words around an update or an invitation."""
    if invitation:
        return said("{sender} invites you to MentorDesk", sender=sender), _invitation(sender, recipient)
    subject = said("MentorDesk update from {sender}{part}", sender=sender, part=_part(*part))
    return subject, _update_as_text(sender, recipient) if as_text else _update(sender, recipient)


def nudge_mail(sender: str, recipient: str, day: str, part: tuple[int, int] = (1, 1)) -> Words:
    """Return the words of a kind reminder; a fresh update goes with it."""
    subject = said("Did my MentorDesk update of {day} reach you?{part}", day=day, part=_part(*part))
    return subject, said(
        """\
Hello {recipient},

I hope you are well. There is no hurry: I only want to be sure that my MentorDesk update of {day}
reached you. Mails get lost now and then, so this one carries it again, with what is new since.
Opening it twice does no harm.

When you have a moment, send me an update, even an empty one: it tells my MentorDesk what has
arrived. And if this is not a good time, a short word is just as fine.

{sender}
""",
        recipient=recipient,
        day=day,
        sender=sender,
    )


def come_back_mail(sender: str, recipient: str) -> str:
    """Return the body of the mail around the first update of a laptop on which the pair was brought back."""
    return said(
        """\
Hello {recipient},

my laptop is lost or broken, and I have brought our pair back on another one. Please bring the
attached MentorDesk update in: it makes this laptop known to yours. Then send me an update; it will
hold everything that I still lack.

{sender}
""",
        recipient=recipient,
        sender=sender,
    )


def own_laptop_mail(name: str) -> Words:
    """Return the words of the mail to oneself around the invitation of another laptop."""
    return said("Your other laptop in MentorDesk"), said(
        """\
Hello {name},

the attached file adds a laptop of yours to your pair in MentorDesk. Open it on that laptop with the
seven words shown on this one, then throw this mail away.
""",
        name=name,
    )


def _part(number: int, count: int) -> str:
    return said(" (part {number} of {count})", number=number, count=count) if count > 1 else ""


def _invitation(sender: str, recipient: str) -> str:
    return said(
        """\
Hello {recipient},

the attached file is an invitation to work together in MentorDesk, a program that runs on your own
computer without an account. Install MentorDesk, then open the attachment; I will tell you the seven
words that open it by phone.

{sender}
""",
        recipient=recipient,
        sender=sender,
    )


def _update(sender: str, recipient: str) -> str:
    return said(
        """\
Hello {recipient},

the attached file is my MentorDesk update. Open it, or drop this mail on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}
""",
        recipient=recipient,
        sender=sender,
    )


def _update_as_text(sender: str, recipient: str) -> str:
    return said(
        """\
Hello {recipient},

the block below is my MentorDesk update. Copy this whole message and paste it on the MentorDesk window.
It is sealed: only your laptop and mine can read it.

{sender}

""",
        recipient=recipient,
        sender=sender,
    )
