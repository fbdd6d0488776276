"""Where the panel stands: beside the roadmap, or in its place where both have no room."""

from __future__ import annotations

from PySide6.QtCore import QSettings

KEY = "roadmap/panel"


class PanelPlace:
    """Whether the panel is shown. Beside the roadmap it is until it is closed, from one start to the next; in the place
    of the roadmap only while somebody looks at a milestone: who comes to the page sees the roadmap.

    Attributes:
        is_wide: whether there is room beside the roadmap.
    """

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings
        self._is_beside = str(settings.value(KEY, "true")) == "true"
        self._is_over = False
        self.is_wide = True

    @property
    def is_shown(self) -> bool:
        """Whether the panel is to be seen."""
        return self._is_beside if self.is_wide else self._is_over

    def show(self, is_shown: bool = True) -> None:
        """Show or hide it, and remember that where there is room beside the roadmap."""
        if self.is_wide:
            self._is_beside = is_shown
            self._settings.setValue(KEY, "true" if is_shown else "false")
        else:
            self._is_over = is_shown

    def fit(self, is_wide: bool, is_used: bool) -> None:
        """Follow the room there is; a panel that somebody writes in stays when it gets less."""
        if self.is_wide and not is_wide:
            self._is_over = self._is_beside and is_used
        self.is_wide = is_wide
