"""The sheet of 24 words: shown, printed or saved, and put away."""

from __future__ import annotations

from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, Qt
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk_ui.widgets import Banner, Button, CheckBox, WordGrid, WrappedLabel
from mentordesk_ui.widgets.painting import tight


class SheetView(QWidget):
    """The words and what to do with them."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._words = ""
        self._column = tight(QVBoxLayout(self), 14)
        self._column.addWidget(
            WrappedLabel(
                self.tr(
                    "If this laptop is lost, these 24 words on paper bring back everything that you two share."
                    " Whoever has them can read your updates, so keep no copy on a computer."
                )
            )
        )
        self.grid: WordGrid | None = None
        self.print_button = Button(self.tr("Print…"), "printer")
        self.print_button.clicked.connect(self._ask_print)
        self.save_button = Button(self.tr("Save as PDF to print elsewhere…"), "download")
        self.save_button.clicked.connect(self._ask_save)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.print_button)
        line.addWidget(self.save_button)
        line.addStretch(1)
        self._column.addLayout(line)
        self.state = Banner("", "done")
        self.state.hide()
        self._column.addWidget(self.state)
        self.put_away = CheckBox(self.tr("The words are on paper, in a safe place"))
        self._column.addWidget(self.put_away)

    def show_words(self, name: str, words: str) -> None:
        """Show these words."""
        self._name, self._words = name, words
        if self.grid is not None:
            self.grid.hide()
            self.grid.deleteLater()
        self.grid = WordGrid(words.split())
        self._column.insertWidget(1, self.grid)

    def _ask_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            self.say(
                self.tr("No printer is set up here. Save a PDF and print it elsewhere, or copy the words by hand.")
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.accepted.connect(lambda: self._print(printer))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setModal(True)
        dialog.show()

    def _print(self, printer: QPagedPaintDevice) -> None:
        self._document().print_(printer)
        self.say(self.tr("Given to the printer. Look at the paper before you go on."))

    def _ask_save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the sheet"), "mentordesk-recovery-sheet.pdf")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.fileSelected.connect(self.save_pdf)
        dialog.open()

    def save_pdf(self, target: str) -> None:
        """Write the sheet as a PDF of one page; no printer is needed for it."""
        path, buffer = Path(target), QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.tr("MentorDesk recovery sheet"))
        writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(20, 20, 20, 20))
        )
        self._document().print_(writer)
        del writer
        try:
            path.write_bytes(bytes(buffer.data().data()))
            path.chmod(0o600)
        except OSError:
            self.say(self.tr("The file could not be written there. The words are safe; choose another place."))
        else:
            self.say(self.tr("Saved as {0}. Print it, then delete the file.").format(path.name))

    def say(self, text: str) -> None:
        """Say what came of printing or saving."""
        self.state.say(text)
        self.state.show()

    def _document(self) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(QFont(["Noto Sans", "Inter"], 11))
        words = self._words.split()
        rows = len(words) // 3
        cells = "".join(
            "<tr>"
            + "".join(
                f"<td width='33%'><p style='font-size:13pt'>{column * rows + row + 1}.&nbsp;&nbsp;"
                f"<b>{escape(words[column * rows + row])}</b></p></td>"
                for column in range(3)
            )
            + "</tr>"
            for row in range(rows)
        )
        made = self.tr("For {0}, made on {1}").format(escape(self._name), date.today().isoformat())
        title = self.tr("MentorDesk recovery sheet")
        purpose = self.tr(
            "If your laptop is lost or broken, these words bring back all that your pair shared on a new one,"
            " and prove to your partner that it is you."
        )
        care = self.tr(
            "Keep this paper in a safe place and no copy on a computer. Whoever has the words can read your updates"
            " and act as you. Nobody can make them again."
        )
        table = f"<table width='100%' cellpadding='4'>{cells}</table>"
        document.setHtml(f"<h1>{title}</h1><p>{made}</p>{table}<p>{purpose}</p><p>{care}</p>")
        return document
