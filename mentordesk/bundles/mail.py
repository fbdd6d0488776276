"""Mail around updates: a draft to send, and the updates inside what was received; see the modules named here."""

from __future__ import annotations

from mentordesk.bundles.mail_draft import (
    MEDIA_TYPE,
    TooLongForText,
    armored_text,
    is_address,
    write_draft,
)
from mentordesk.bundles.mail_errors import NoUpdateInside, OutlookData, StrangeMail
from mentordesk.bundles.mail_intake import SUFFIX
from mentordesk.bundles.mail_reading import sealed_files
from mentordesk.bundles.mail_words import come_back_mail, nudge_mail, own_laptop_mail, update_mail
from mentordesk.bundles.mail_zip import LockedZip

__all__ = [
    "MEDIA_TYPE",
    "SUFFIX",
    "LockedZip",
    "NoUpdateInside",
    "OutlookData",
    "StrangeMail",
    "TooLongForText",
    "armored_text",
    "come_back_mail",
    "is_address",
    "nudge_mail",
    "own_laptop_mail",
    "sealed_files",
    "update_mail",
    "write_draft",
]
