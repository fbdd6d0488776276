"""Why a sealed file could not be opened or made, each with its own code and sentence."""

from __future__ import annotations

from mentordesk.errors import MentorDeskError
from mentordesk.said import said


class AgeError(MentorDeskError):
    """A sealed file could not be opened or made; nothing of it was used."""

    code = "age"


class DamagedFile(AgeError):
    """The file is not, byte for byte, what the sender sealed.

    Args:
        part: where it was noticed: "armor", "header", "mac" or "payload".
    """

    code = "damaged_file"

    def __init__(self, part: str) -> None:
        super().__init__("This file was damaged on the way. Nothing was changed.", "Ask for it again.", part=part)


class NotAgeFile(AgeError):
    """The file does not begin as a sealed file does."""

    code = "not_age_file"

    def __init__(self) -> None:
        super().__init__(
            "This is not a file that MentorDesk sealed. Nothing was changed.",
            "Choose the .mentordesk file that you were sent.",
        )


class NewerContainer(AgeError):
    """The file is sealed in a version of the format that this program does not know."""

    code = "newer_container"

    def __init__(self, version: str) -> None:
        super().__init__(
            "This file was sealed by a newer MentorDesk. Nothing was changed.",
            "Update MentorDesk, then open the file again.",
            version=version,
        )


class HeaderTooLarge(AgeError):
    """The header has more bytes or stanzas than any honest sender writes."""

    code = "header_too_large"

    def __init__(self) -> None:
        super().__init__(
            "This file was not opened: it begins with more keys than MentorDesk ever writes. Nothing was changed.",
            "Ask for it again.",
        )


class NotForYou(AgeError):
    """None of the keys at hand opens the file."""

    code = "not_for_you"

    def __init__(self) -> None:
        super().__init__(
            "This file was sealed for someone else, or for another laptop. Nothing was changed.",
            "Ask for a file made for you on this laptop.",
        )


class WrongPassphrase(AgeError):
    """The file is locked with a passphrase or code, and another one than was given."""

    code = "wrong_passphrase"

    def __init__(self) -> None:
        super().__init__(
            "These are not the words that open this file. Nothing was changed.",
            "Check each word and its order, then try again.",
        )


class PassphraseCost(AgeError):
    """The scrypt work factor of a file lies outside what the caller allows."""

    code = "passphrase_cost"

    def __init__(self, log_n: int, least: int, most: int) -> None:
        dear = said("This file was not opened: it would take far too long to open. Nothing was changed.")
        weak = said("This file was not opened: it is protected too weakly to be trusted. Nothing was changed.")
        super().__init__(dear if log_n > most else weak, "Ask for it again.", log_n=log_n, least=least, most=most)


class BadKey(AgeError):
    """A text or some bytes that should be a key are none."""

    code = "bad_key"

    def __init__(self, kind: str) -> None:
        super().__init__(
            "This is not a usable key ({kind}). Nothing was changed.",
            "Copy the whole key again, from its first to its last letter.",
            kind=kind,
        )


class TooManyRecipients(AgeError):
    """One file cannot be sealed for so many keys."""

    code = "too_many_recipients"

    def __init__(self, wanted: int, most: int) -> None:
        super().__init__(
            "A file can be sealed for at most {most} laptops and recovery keys; here are {wanted}."
            " Nothing was changed.",
            "Retire laptops that are no longer in use.",
            wanted=wanted,
            most=most,
        )
