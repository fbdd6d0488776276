"""The roadmap itself in its three views, which always agree on what is current and what is looked for."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QRect, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentordesk_ui.pages.roadmap.in_place import InPlaceLine
from mentordesk_ui.roadmap.canvas import Canvas
from mentordesk_ui.roadmap.outline import Outline
from mentordesk_ui.roadmap.shown import Shown
from mentordesk_ui.widgets import Banner
from mentordesk_ui.widgets.painting import scaled, tight

REST_MS = 60
"""After which a view that was laid out anew has come to rest, its scroll bars too."""
VIEWS = ("canvas", "timeline", "outline")


class MapSide(QWidget):
    """Canvas, timeline and outline of the same roadmap; the view and its zoom are remembered.

    Signals:
        chosen(str): a stage or milestone is the current one now.
        opened(str): the person wants to see all of it.
        moved(str, str, str, str), stage_moved(str, int), linked(str, str), dated(str, str): as those of `Canvas`.
        renamed(str, str): it gets another title.
        zoomed(float): another zoom.
    """

    chosen = Signal(str)
    opened = Signal(str)
    moved = Signal(str, str, str, str)
    stage_moved = Signal(str, int)
    linked = Signal(str, str)
    dated = Signal(str, str)
    renamed = Signal(str, str)
    zoomed = Signal(float)

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.shown = Shown()
        self.current = ""
        self._outline_lags = False
        self._matches: Callable[[str], bool] | None = None
        self.canvas = Canvas()
        self.line = InPlaceLine(self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._stand)
        self.line.unsettled.connect(self._keep_in_sight)
        self.guide = Banner("", "info", icon="link")
        self.guide.hide()
        self.stack = QStackedWidget()
        column = tight(QVBoxLayout(self), 10)
        column.addWidget(self.guide)
        column.addWidget(self.stack, 1)
        self._add(self.canvas)
        self.canvas.linked.connect(self.linked)
        self.canvas.dated.connect(self.dated)
        self.canvas.linking.connect(self._guide)
        self.canvas.zoomed.connect(self._zoomed)
        self._restore()

    @cached_property
    def outline(self) -> Outline:
        """The same as a list, made when it is first looked at."""
        made = Outline()
        self._add(made)
        made.renamed.connect(self.renamed)
        if self._matches is not None:
            made.filter(self._matches)
        return made

    def _add(self, view: Canvas | Outline) -> None:
        self.stack.addWidget(view)
        view.chosen.connect(self._choose)
        view.opened.connect(self.opened)
        view.moved.connect(self.moved)
        view.stage_moved.connect(self.stage_moved)

    @property
    def _views(self) -> list[Canvas | Outline]:
        return [self.canvas, self.outline] if "outline" in vars(self) else [self.canvas]

    def _restore(self) -> None:
        view = str(self._settings.value("roadmap/view", "canvas"))
        self.view = view if view in VIEWS else "canvas"
        try:
            zoom = float(str(self._settings.value("roadmap/zoom", 1.0)))
        except ValueError:
            zoom = 1.0
        self.canvas.map.over_time = self.view == "timeline"
        self.canvas.set_zoom(zoom)
        self.stack.setCurrentWidget(self.seen)

    @property
    def seen(self) -> Canvas | Outline:
        """The view that is seen."""
        return self.outline if self.view == "outline" else self.canvas

    # --- showing --------------------------------------------------------------------------------------------------

    def show_map(self, shown: Shown) -> None:
        """Show other things in all views."""
        self.shown = shown
        self.canvas.show_map(shown)
        self._outline_lags = True
        self._keep_up()

    def _keep_up(self) -> None:
        """Write the outline again once it is seen: its rows take as long as all the rest of the page."""
        if self._outline_lags and self.view == "outline":
            self._outline_lags = False
            self.outline.show_map(self.shown)

    def show_view(self, view: str) -> None:
        """Show canvas, timeline or outline; what is current stays so."""
        self.line.put_away()
        self.view = view
        self._settings.setValue("roadmap/view", view)
        self._keep_up()
        if view != "outline" and self.canvas.map.over_time != (view == "timeline"):
            self.canvas.map.over_time = view == "timeline"
            self.canvas.show_map(self.shown)
        self.stack.setCurrentWidget(self.seen)
        self.select(self.current)
        if self.current and view != "outline":
            self.canvas.begin_at(self.current)

    def filter(self, matches: Callable[[str], bool]) -> None:
        """Let milestones that do not match step back, and hide them in the outline."""
        self._matches = matches
        self.canvas.map.filter(matches)
        if "outline" in vars(self):
            self.outline.filter(matches)

    def _zoomed(self, zoom: float) -> None:
        self.line.put_away()
        self._settings.setValue("roadmap/zoom", zoom)
        self.zoomed.emit(zoom)

    # --- what is current ------------------------------------------------------------------------------------------

    def select(self, record: str) -> None:
        """Make a stage or milestone the current one everywhere, without telling."""
        self.current = record
        for view in self._views:
            view.select(record, tell=False)

    def _choose(self, record: str) -> None:
        self.current = record
        for view in self._views:
            if view.current != record:
                view.select(record, tell=False)
        self.chosen.emit(record)

    def focus(self) -> None:
        """Put the keyboard on the view that is seen."""
        self.seen.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- writing and linking --------------------------------------------------------------------------------------

    def write_new(self, stage: str, name: str) -> None:
        """Begin a line where a new milestone of a stage will stand; without a stage, where a new stage will."""
        self._begin(lambda: self.seen.place_of_new(stage), name)

    def write_over(self, record: str, name: str, text: str) -> None:
        """Begin a line over what is there already."""
        if self.view == "outline":
            self.outline.rename(record)
            return

        def place() -> QRect:
            self.canvas.reveal(record)
            return self.canvas.place_in_view(record)

        self._begin(place, name, text)

    def _begin(self, place: Callable[[], QRect], name: str, text: str = "") -> None:
        self._place = place
        self.line.begin(self.seen.viewport(), place(), name, text)
        self._keep_in_sight()  # a view that was zoomed a moment ago still scrolls

    def _keep_in_sight(self) -> None:
        """Let the line stand where it belongs once the view has come to rest: it moves with what it lies on."""
        self._rest.start()

    def _stand(self) -> None:
        if self.line.isVisible():
            self.line.stand(self._place())

    def _guide(self, record: str) -> None:
        """Say how a link is made by keyboard while one is being made."""
        self.guide.setVisible(bool(record))
        if record:
            words = self.tr("What needs “{0}”? Choose it with the arrow keys and press Return. Escape gives up.")
            self.guide.say(words.format(self.shown.card[record].title))


class Halves(QWidget):
    """Holds roadmap and panel; both scroll by themselves, so that the page need not."""

    def hasHeightForWidth(self) -> bool:
        """Any height will do."""
        return False

    def sizeHint(self) -> QSize:
        """What a small window has."""
        return QSize(scaled(480), scaled(240))

    def minimumSizeHint(self) -> QSize:
        """Less is of no use."""
        return QSize(scaled(200), scaled(200))
