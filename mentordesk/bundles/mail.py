"""Mail around updates: a draft to send, and the updates inside what was received; see the modules named here."""

from __future__ import annotations

from mentordesk.bundles.mail_draft import (
    MEDIA_TYPE,
    NUDGE,
    NUDGE_SUBJECT,
    TooLongForText,
    armored_text,
    is_address,
    nudge_mail,
    own_laptop_mail,
    update_mail,
    write_draft,
)
from mentordesk.bundles.mail_errors import NoUpdateInside, OutlookData, StrangeMail
from mentordesk.bundles.mail_intake import SUFFIX
from mentordesk.bundles.mail_reading import sealed_files
from mentordesk.bundles.mail_zip import LockedZip

__all__ = [
    "MEDIA_TYPE",
    "NUDGE",
    "NUDGE_SUBJECT",
    "SUFFIX",
    "LockedZip",
    "NoUpdateInside",
    "OutlookData",
    "StrangeMail",
    "TooLongForText",
    "armored_text",
    "is_address",
    "nudge_mail",
    "own_laptop_mail",
    "sealed_files",
    "update_mail",
    "write_draft",
]
