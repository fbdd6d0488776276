"""What makes the start shorter without changing what it does: how modules are imported and how classes are made."""

from __future__ import annotations

from mentordesk_ui.starting import late_library, late_signatures


def begin() -> None:
    """Take what Python and the binding spend time on out of the start; again is no harm.

    To be called before anything of Qt is imported: it imports the binding itself. Where another version of either has
    other means, it is left as it is.
    """
    late_library.begin()
    from mentordesk_ui.starting import plain_imports, quick_dataclasses, quick_enums

    late_signatures.begin()
    quick_enums.use()
    quick_dataclasses.use()
    with late_library.without_sources():
        plain_imports.use()
