"""How the whole application looks: colours, typefaces, text size; switched while it runs."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QToolTip
from shiboken6 import isValid

from . import fonts, state
from .focus import FocusRing
from .palette import palette, views_palette
from .style import HouseStyle, dressing
from .tokens import DARK, HIGH_CONTRAST, LIGHT, THEMES, Tokens

NAMES = ("system", *THEMES)
SMALLEST, LARGEST = 100, 200


class Theme(QObject):
    """The look of the application; there is one, and `Theme.apply` sets it.

    Signals:
        changed(): colours, text size or reading direction are new; whoever painted from them paints again.
    """

    changed = Signal()
    _one: Theme | None = None

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self.name = "system"
        self.text_percent = 100
        self._last: tuple[object, ...] = ()
        self._followers: WeakKeyDictionary[QObject, tuple[str, ...]] = WeakKeyDictionary()
        fonts.register()
        self._style = HouseStyle()  # kept: Qt would forget its Python half
        app.setStyle(self._style)
        self.focus = FocusRing(app)
        self._hints = app.styleHints()
        self._accessibility = self._hints.accessibility()  # kept: PySide6 forgets it with its last Python name
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._accessibility.contrastPreferenceChanged.connect(self._system_changed)
        # Qt tells of a new direction before its widgets have it
        app.layoutDirectionChanged.connect(self._refresh, Qt.ConnectionType.QueuedConnection)

    @classmethod
    def of(cls, app: QApplication) -> Theme:
        """Return the application's theme, made at the first call."""
        if cls._one is None or cls._one._app is not app:
            cls._one = cls(app)
        return cls._one

    @classmethod
    def apply(
        cls,
        app: QApplication,
        name: str = "system",
        text_percent: int = 100,
        direction: Qt.LayoutDirection | None = None,
    ) -> Theme:
        """Show the application in a theme and text size, and maybe another direction of reading, all in one go.

        Text is kept within 100 to 200 percent.

        Raises:
            ValueError: no theme has this name.
        """
        if name not in NAMES:
            raise ValueError(f"No theme is called {name!r}; there are {', '.join(NAMES)}.")
        theme = cls.of(app)
        theme.name = name
        theme.text_percent = min(max(text_percent, SMALLEST), LARGEST)
        _tell_window_frames(app, name)
        if direction is not None:
            app.setLayoutDirection(direction)
        theme._refresh()
        return theme

    def follow(self, owner: QObject, method: str) -> None:
        """Call a method of an object, by its name, whenever the look is another; in the order in which they asked.

        A signal would do; but each of hundreds of labels would get a class of slots of its own for it.
        """
        asked = self._followers.get(owner, ())
        if method not in asked:
            self._followers[owner] = (*asked, method)

    def _tell(self) -> None:
        for owner, methods in list(self._followers.items()):
            for method in methods:
                if isValid(owner):
                    getattr(owner, method)()

    @property
    def tokens(self) -> Tokens:
        """The colours in use."""
        return state.tokens()

    def _system_changed(self) -> None:
        if self.name == "system":
            self._refresh()

    def _refresh(self) -> None:
        tokens = self._system_tokens() if self.name == "system" else THEMES[self.name]
        wanted = (tokens, self.text_percent, self._app.layoutDirection())
        if wanted == self._last:
            return
        is_resized = bool(self._last) and self._last[1] != self.text_percent
        self._last = wanted
        state.use(tokens)
        base = fonts.base_font(self.text_percent)
        self._app.setFont(base)
        for each in ("QMenuBar", "QMenu"):  # the system has fonts of its own for them
            self._app.setFont(base, each)  # type: ignore[arg-type]  # wants str
        self._app.setPalette(palette(tokens))
        self._app.setPalette(views_palette(tokens), "QAbstractItemView")  # type: ignore[arg-type]  # wants str
        QToolTip.setPalette(self._app.palette())
        QApplication.sendPostedEvents(None, QEvent.Type.ApplicationPaletteChange)  # now, not a moment later
        self._tell()
        self.changed.emit()
        if is_resized:
            QTimer.singleShot(0, dressing.stand_again)  # widgets hear of a new font with the next events

    def _system_tokens(self) -> Tokens:
        if self._accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
            return HIGH_CONTRAST
        return DARK if self._hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def _tell_window_frames(app: QApplication, name: str) -> None:
    """Let the system draw title bars to match; a theme of one's own overrides what the system prefers."""
    if name == "system":
        app.styleHints().unsetColorScheme()
    else:
        app.styleHints().setColorScheme(Qt.ColorScheme.Dark if THEMES[name].dark else Qt.ColorScheme.Light)
