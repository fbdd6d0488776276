"""Why no update was found in what a person gave, each with its own code and sentence."""

from __future__ import annotations

from mentordesk.errors import MentorDeskError


class NoUpdateInside(MentorDeskError):
    """A mail or folder holds no update."""

    code = "no_update_inside"

    def __init__(self, name: str) -> None:
        super().__init__(
            "There is no update in {file}. Nothing was changed.",
            "Look for the mail whose attachment ends in .mentordesk.",
            file=name,
        )


class StrangeMail(MentorDeskError):
    """A mail or zip holds more parts than any honest program makes."""

    code = "strange_mail"

    def __init__(self, name: str) -> None:
        super().__init__(
            "{file} is built like no honest mail and was not read to its end. Nothing was changed.",
            "Save the attachment that ends in .mentordesk, and give that file.",
            file=name,
        )


class OutlookData(MentorDeskError):
    """A whole Outlook data file was given."""

    code = "outlook_data"

    def __init__(self, name: str) -> None:
        super().__init__(
            "{file} is Outlook’s own store of mails, which only Outlook reads. Nothing was changed.",
            "Open it in Outlook, and save the mail or its attachment as a file.",
            file=name,
        )
