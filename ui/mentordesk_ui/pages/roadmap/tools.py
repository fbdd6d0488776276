"""The line above the roadmap: which view, what is looked for, how large, and what else can be done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QSizePolicy, QWidget

from mentordesk_ui.pages.roadmap.map_side import VIEWS
from mentordesk_ui.roadmap.shown import STATES, WORDS, tr
from mentordesk_ui.widgets import Button, IconButton, SearchField, SegmentedChoice
from mentordesk_ui.widgets.choice import Choice
from mentordesk_ui.widgets.flow import FlowLayout
from mentordesk_ui.widgets.painting import scaled, tight

NARROW = 640
"""Width below which the button for a new stage shows its sign alone."""


class Tools(QWidget):
    """The controls of the roadmap.

    Signals:
        view_chosen(str): canvas, timeline or outline.
        filtered(str, str): words to look for, and a state; empty for all.
        zoomed(int): in (1), out (-1) or natural size (0).
        fit_wanted(), stage_wanted(), panel_wanted(), untangle_wanted(), poster_wanted(), svg_wanted().
        left(): Return or Escape in the line to look for something.
    """

    view_chosen = Signal(str)
    filtered = Signal(str, str)
    zoomed = Signal(int)
    fit_wanted = Signal()
    stage_wanted = Signal()
    panel_wanted = Signal()
    untangle_wanted = Signal()
    poster_wanted = Signal()
    svg_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = {"canvas": self.tr("Canvas"), "timeline": self.tr("Timeline"), "outline": self.tr("Outline")}
        self.view = SegmentedChoice([(each, words[each]) for each in VIEWS], self.tr("How the roadmap is shown"))
        self.view.chosen.connect(self.view_chosen)
        self.search = _Find(self.tr("Find a milestone"))
        self.search.setAccessibleName(self.tr("Find a milestone"))
        self.search.typed.connect(lambda _text: self._tell())
        for signal in (self.search.submitted, self.search.given_up):
            signal.connect(lambda *_: self.left.emit())
        self.state = Choice([("", self.tr("All states")), *((each, tr(WORDS[each])) for each in STATES)])
        self.state.setAccessibleName(self.tr("Only milestones in this state"))
        self.state.picked.connect(lambda _value: self._tell())
        self.smaller = IconButton("minus", self.tr("Zoom out"))
        self.natural = Button("100 %", kind="quiet")
        self.natural.setToolTip(self.tr("Natural size"))
        self.larger = IconButton("plus", self.tr("Zoom in"))
        self.fit = IconButton("maximize", self.tr("Show all of it"))
        for button, steps in ((self.smaller, -1), (self.natural, 0), (self.larger, 1)):
            button.clicked.connect(lambda _=False, steps=steps: self.zoomed.emit(steps))
        self.fit.clicked.connect(self.fit_wanted)
        self.stage = Button(self.tr("Add stage"), "plus")
        self.stage.clicked.connect(self.stage_wanted)
        self.panel = IconButton("panel-right", self.tr("Side panel"))
        self.panel.setCheckable(True)
        self.panel.clicked.connect(self.panel_wanted)
        self.more = IconButton("ellipsis", self.tr("More for the roadmap"))
        self.more.clicked.connect(self._show_menu)
        self.menu = QMenu(self)
        for text, signal in (
            (self.tr("&Untangle the links"), self.untangle_wanted),
            (self.tr("&Print or save as a poster…"), self.poster_wanted),
            (self.tr("&Export as a drawing (SVG)…"), self.svg_wanted),
        ):
            self.menu.addAction(text).triggered.connect(lambda _=False, signal=signal: signal.emit())
        self._line = tight(QBoxLayout(QBoxLayout.Direction.LeftToRight, self), 8)
        self._finding = _group(self.view, self.search, self.state)
        zoom = QWidget()
        row = tight(QHBoxLayout(zoom), 2)
        for each in (self.smaller, self.natural, self.larger, self.fit):
            row.addWidget(each)
        self._sizing = _group(zoom, self.stage, self.more, self.panel)
        self._zoom = zoom
        self._line.addWidget(self._finding, 1)
        self._line.addWidget(self._sizing)

    def show_view(self, view: str) -> None:
        """Show which view is seen; an outline has no zoom."""
        self.view.set_value(view)
        self._zoom.setVisible(view != "outline")

    def show_zoom(self, zoom: float) -> None:
        """Show how large things are."""
        self.natural.setText(self.tr("{0} %").format(round(zoom * 100)))
        self.natural.setAccessibleName(self.tr("Zoom {0} %, press for natural size").format(round(zoom * 100)))

    def wanted(self) -> tuple[str, str]:
        """Return the words to look for and the state; empty for all."""
        return self.search.text().strip(), str(self.state.currentData() or "")

    def _tell(self) -> None:
        self.filtered.emit(*self.wanted())

    def _show_menu(self) -> None:
        corner = QPoint(0, self.more.height() + 4)
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            corner.setX(self.more.width() - self.menu.sizeHint().width())
        self.menu.popup(self.more.mapToGlobal(corner))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two lines where one has no room."""
        super().resizeEvent(event)
        needed = self._finding.sizeHint().width() + self._sizing.sizeHint().width() + 8
        across = QBoxLayout.Direction.LeftToRight if self.width() >= needed else QBoxLayout.Direction.TopToBottom
        if self._line.direction() != across:
            self._line.setDirection(across)
        self.stage.set_collapsed(self.width() < scaled(NARROW))


class _Find(SearchField):
    """A shorter line to look for something than the one in the head of the page."""

    def sizeHint(self) -> QSize:
        return QSize(scaled(200), super().sizeHint().height())


def _group(*parts: QWidget) -> QWidget:
    """Return controls in a line that breaks where it is full."""
    group = QWidget()
    flow = FlowLayout(8)
    group.setLayout(flow)
    for each in parts:
        flow.addWidget(each)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    group.setSizePolicy(policy)
    return group
