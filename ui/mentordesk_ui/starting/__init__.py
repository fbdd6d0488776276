"""What makes the start shorter without changing what it does: how modules are imported and how classes are made."""

from __future__ import annotations

from mentordesk_ui.starting import plain_imports, quick_dataclasses, quick_enums


def begin() -> None:
    """Take what Python and the binding spend time on out of the start; again is no harm.

    Where another version of either has other means, it is left as it is.
    """
    plain_imports.use()
    quick_enums.use()
    quick_dataclasses.use()
