"""The live preview: pages, small pages beside them, and the contents in words for those who do not look at pages."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk_ui.messages import message, plural
from mentordesk_ui.pages.split import Side
from mentordesk_ui.printing.proof_view import ProofView
from mentordesk_ui.printing.proofs import Proof, Proofs
from mentordesk_ui.printing.thumbnails import Thumbnails
from mentordesk_ui.theme.shapes import CARD_RADIUS
from mentordesk_ui.widgets import (
    Button,
    ElidedLabel,
    Label,
    ListRow,
    ProgressBar,
    RowList,
    SegmentedChoice,
    WrappedLabel,
)
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.painting import box, scaled, start, tight

STRIP_FROM = 560
"""Width of the pane from which on small pages stand beside the large ones, at normal text size."""


class PreviewPane(QFrame):
    """Shows what `Proofs` sets.

    Signals:
        stopped(): the person stopped the setting of pages.
    """

    stopped = Signal()

    def __init__(self, proofs: Proofs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proofs = proofs
        self._shown: Proof | None = None
        self._has_contents = False
        self.setAccessibleName(self.tr("Preview"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 10)
        column.setSpacing(0)
        column.addLayout(self._head())
        self.stack = QStackedWidget()
        column.addWidget(self.stack, 1)
        self.view = ProofView()
        self.view.failed.connect(self._say)
        self.strip = Thumbnails(self.view)
        self.strip.wanted.connect(self.view.canvas.go_to_page)
        pages = QWidget()
        line = tight(QHBoxLayout(pages))
        line.addWidget(self.strip)
        line.addWidget(self.view, 1)
        self.pages = pages
        self.contents = RowList()
        self.contents_side = Side()
        self.contents_side.add(self.contents)
        self._padded = QWidget()
        inner = QVBoxLayout(self._padded)
        inner.setContentsMargins(16, 8, 4, 0)
        inner.addWidget(self.contents_side)
        self.note = WrappedLabel("", tint="muted")
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for each in (self.pages, self._padded, self.note):
            self.stack.addWidget(each)
        proofs.began.connect(self._began)
        proofs.progressed.connect(self._step)
        proofs.ready.connect(self.show_proof)
        proofs.failed.connect(self._failed)
        self._say(self.tr("The pages appear here."))

    def _head(self) -> QHBoxLayout:
        self.facts = ElidedLabel("", "small", "muted")
        self.step = Label("", "small", "muted")
        self.bar = ProgressBar(name=self.tr("Setting the pages"))
        self.bar.setFixedWidth(scaled(90))
        self.stop = Button(self.tr("Stop"), "x", "quiet")
        self.stop.clicked.connect(self.stopped)
        self.busy = QWidget()
        busy = tight(QHBoxLayout(self.busy), 10)
        for each in (self.step, self.bar, self.stop):
            busy.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)
        self.busy.hide()
        self.mode = SegmentedChoice(
            [("pages", self.tr("Pages")), ("contents", self.tr("Contents"))], self.tr("How the preview is shown")
        )
        self.mode.chosen.connect(lambda _: self._show_mode())
        row = QHBoxLayout()
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self.facts, 1)
        row.addWidget(self.busy)
        row.addWidget(self.mode)
        return row

    # --- showing --------------------------------------------------------------------------------------------------

    def show_proof(self, proof: Proof) -> None:
        """Show these pages."""
        self._shown = proof
        self._calm()
        count = len(proof.leaves.sizes)
        pages = plural(self.tr("%n page(s)", "", count), count)
        size = QLocale().formattedDataSize(proof.leaves.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        self.facts.setText(side_by_side((pages, size, proof.result.standard)))
        self.view.show_pdf(proof.pdf, self.tr("Preview"))
        self.strip.show_sheets(proof.leaves.sizes)
        self._has_contents = False
        self._show_mode()

    def _rows(self, proof: Proof) -> list[QWidget]:
        rows: list[QWidget] = []
        for each in proof.leaves.outline:
            where = self.tr("Page {0}").format(each.page)
            row = ListRow(each.title, trailing=Label(where, "small", "muted"), key=each.page)
            row.title.setContentsMargins(0, 0, 0, 0)
            if each.level:
                inset = 8 + 20 * min(each.level, 3)  # Qt mirrors no margins
                mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                row._column.setContentsMargins(8 if mirrored else inset, 6, inset if mirrored else 8, 6)
            row.clicked.connect(lambda _=False, page=each.page: self._open(page))
            rows.append(row)
        return rows

    def _open(self, page: int) -> None:
        self.mode.set_value("pages")
        self._show_mode()
        self.view.canvas.go_to_page(page - 1)
        self.view.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_mode(self) -> None:
        if self._shown is not None:
            if self.mode.value() == "contents" and not self._has_contents:
                self._has_contents = True
                self.contents.set_rows(self._rows(self._shown))
            self.stack.setCurrentWidget(self.pages if self.mode.value() == "pages" else self._padded)

    def _say(self, text: str) -> None:
        self.note.setText(text)
        self.stack.setCurrentWidget(self.note)

    def _began(self) -> None:
        self.step.setText(self.tr("Setting the pages"))
        self.bar.setRange(0, 0)
        self.busy.show()
        if self._shown is None:
            self._say(self.tr("Setting the pages…"))

    def _step(self, done: int, total: int, text: str) -> None:
        self.bar.show_part(done, total, text)

    def _failed(self, error: MentorDeskError) -> None:
        self._shown = None
        self.facts.setText("")
        self._calm()
        self._say(message(error))

    def _calm(self) -> None:
        self.busy.hide()

    def say_nothing(self) -> None:
        """Say that nothing is chosen."""
        self._shown = None
        self.facts.setText("")
        self._calm()
        self._say(self.tr("Nothing goes in yet. Tick a milestone."))

    def say_stopped(self) -> None:
        """Say that setting was stopped; what was shown before stays."""
        self._calm()
        if self._shown is None:
            self._say(self.tr("Stopped. Change something, or press Ctrl+R, to set the pages."))

    # --- what Qt calls --------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the small pages out where there is no room for them."""
        super().resizeEvent(event)
        self.strip.setVisible(self.width() >= scaled(STRIP_FROM))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        box(start(self), self.rect(), "surface", "hairline", CARD_RADIUS)
