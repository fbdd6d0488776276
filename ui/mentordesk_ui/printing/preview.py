"""Pages looked at once more and printed: our own dialog, because Qt's paints all pages at once before it shows one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk.progress import Progress
from mentordesk_ui.jobs import Job
from mentordesk_ui.messages import message, plural
from mentordesk_ui.printing.page_ranges import read_pages
from mentordesk_ui.printing.printers import PrinterRefused, Printers, find_printers, give
from mentordesk_ui.printing.proof_view import ProofView
from mentordesk_ui.tab_order import InReadingOrder
from mentordesk_ui.widgets import Banner, Button, FormRow, Label, ProgressBar, WrappedLabel
from mentordesk_ui.widgets.choice import Choice
from mentordesk_ui.widgets.painting import scaled, tight

MOST_COPIES = 99


class PrintDialog(InReadingOrder, QDialog):
    """Shows a PDF as it will be printed, and gives it to a printer; `open()` it.

    The file must stay where it is until the dialog has finished.

    Signals:
        save_wanted(): the person wants a PDF instead; the dialog has closed.
        said(str): what came of it.
    """

    save_wanted = Signal()
    said = Signal(str)

    def __init__(self, pdf: Path, parent: QWidget | None = None, title: str = "MentorDesk") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pdf, self._title, self._count = pdf, title, 0
        self._printing: Job | None = None
        self.view = ProofView()
        self.view.opened.connect(self._opened)
        self.view.failed.connect(self._say)
        self.resize(self.sizeHint())
        whole = tight(QHBoxLayout(self))
        whole.addWidget(self._side())
        whole.addWidget(self.view, 1)
        self.view.show_pdf(pdf, self.tr("Pages to print"))
        self._finding = Job(find_printers, self)
        self._finding.finished.connect(self.show_printers)
        self._finding.start()

    def sizeHint(self) -> QSize:
        """As large as a window, within what it lies over."""
        parent = self.parentWidget()
        room = parent.window().size() if parent is not None else QSize(1100, 760)
        return QSize(min(1100, room.width() - 40), min(760, room.height() - 40))

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(scaled(320))
        column = QVBoxLayout(side)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(Label(self.tr("Print"), "h2"))
        self.facts = WrappedLabel("", tint="muted")
        column.addWidget(self.facts)
        self.none = Banner(
            self.tr("No printer is set up on this laptop. Save a PDF, and print it where there is one."),
            "info",
            icon="printer",
        )
        self.none.hide()
        column.addWidget(self.none)
        self.printer = Choice([])
        self.copies = QLineEdit("1")
        self.copies.setValidator(QIntValidator(1, MOST_COPIES, self.copies))
        self.pages = QLineEdit()
        self.pages.setPlaceholderText(self.tr("All"))
        self.pages_row = FormRow(self.tr("Pages"), self.pages, self.tr("Such as 1-3, 8"))
        self.pages.textChanged.connect(lambda _: self.pages_row.set_error(""))
        self.fields = QWidget()
        fields = tight(QVBoxLayout(self.fields), 16)
        for row in (
            FormRow(self.tr("Printer"), self.printer),
            FormRow(self.tr("Copies"), self.copies),
            self.pages_row,
        ):
            fields.addWidget(row)
        self.fields.hide()
        column.addWidget(self.fields)
        self.problem = Banner("", "error")
        self.problem.hide()
        column.addWidget(self.problem)
        column.addStretch(1)
        self.step = WrappedLabel("", "small", "muted")
        self.bar = ProgressBar(name=self.tr("Printing"))
        self.busy = QWidget()
        busy = tight(QVBoxLayout(self.busy), 6)
        busy.addWidget(self.step)
        busy.addWidget(self.bar)
        self.busy.hide()
        column.addWidget(self.busy)
        self.print_button = Button(self.tr("Print"), "printer", "primary")
        self.print_button.clicked.connect(self.print_pages)
        self.save = Button(self.tr("Save as PDF…"), "download")
        self.save.clicked.connect(self._save)
        self.cancel = Button(self.tr("Cancel"), "", "quiet")
        self.cancel.clicked.connect(self._cancel)
        for button in (self.print_button, self.save, self.cancel):
            column.addWidget(button)
        self.print_button.setEnabled(False)
        self.printers = Printers()
        return side

    # --- what there is --------------------------------------------------------------------------------------------

    def show_printers(self, printers: Printers) -> None:
        """Offer these printers, or say that there is none."""
        self.printers = printers
        self.printer.clear()
        for name in printers.names:
            self.printer.addItem(name.replace("_", " "), name)
        self.printer.show_value(printers.usual or (printers.names or ("",))[0])
        self.fields.setVisible(bool(printers.names))
        self.none.setVisible(not printers.names)
        self.print_button.setVisible(bool(printers.names))
        self.save.kind = "secondary" if printers.names else "primary"
        self.save.update()
        if not printers.names:
            self.none.announce()
            self.save.setFocus(Qt.FocusReason.OtherFocusReason)
        self._allow()

    def _opened(self) -> None:
        self._count = len(self.view.canvas.sheets)
        width, height = (round(side / 96 * 25.4) for side in self.view.canvas.sheets.sizes[0])
        pages = plural(self.tr("%n page(s)", "", self._count), self._count)
        self.facts.setText(self.tr("{0}, {1} × {2} mm").format(pages, width, height))
        self._allow()

    def _allow(self) -> None:
        self.print_button.setEnabled(bool(self.printers.names and self._count and self._printing is None))

    def _say(self, text: str) -> None:
        self.problem.say(text)
        self.problem.show()

    # --- printing -------------------------------------------------------------------------------------------------

    def print_pages(self) -> None:
        """Give the chosen pages to the chosen printer."""
        pages = read_pages(self.pages.text(), self._count)
        if pages is None:
            self.pages_row.set_error(self.tr("Write pages between 1 and {0}, such as 1-3, 8.").format(self._count))
            self.pages.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        printer, copies = str(self.printer.currentData()), max(1, int(self.copies.text() or 1))
        pdf, title = self._pdf, self._title
        self.problem.hide()
        self.busy.show()

        def work(progress: Progress) -> str:
            give(printer, pdf, pages, copies, title, progress)
            return printer

        job = self._printing = Job(work, self)
        job.progressed.connect(self._step)
        job.finished.connect(self._given)
        job.failed.connect(self._failed)
        job.crashed.connect(lambda error: self._failed(PrinterRefused(printer, type(error).__name__)))
        job.ended.connect(self._ended)
        self.destroyed.connect(job.cancel)
        self.destroyed.connect(job.wait)
        self._allow()
        self.cancel.setText(self.tr("Stop"))
        job.start()

    def _step(self, done: int, total: int, text: str) -> None:
        self.step.setText(text)
        if total:
            self.bar.show_part(done, total, text)
        else:
            self.bar.setRange(0, 0)

    def _given(self, printer: str) -> None:
        self.said.emit(self.tr("The pages are with {0}.").format(printer.replace("_", " ")))
        self.accept()

    def _failed(self, error: MentorDeskError) -> None:
        self._say(message(error))

    def _ended(self) -> None:
        self._printing = None
        self.busy.hide()
        self.cancel.setText(self.tr("Cancel"))
        self._allow()

    def _save(self) -> None:
        self.reject()
        self.save_wanted.emit()

    def _cancel(self) -> None:
        self.reject()

    def reject(self) -> None:
        """Close, or stop what is being printed."""
        if self._printing is not None:
            self._printing.cancel()
        else:
            super().reject()

    def done(self, result: int) -> None:
        """Let the pages and the search for printers go."""
        self._finding.cancel()
        self._finding.wait()
        self.view.close_file()
        super().done(result)
