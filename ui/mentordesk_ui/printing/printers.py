"""The printers of this laptop: found, and given pages, as a PDF where the print system takes one, else as pictures.

Everything here may take seconds; it is called from a thread of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from mentordesk.documents.press import Press
from mentordesk.errors import Cancelled, MentorDeskError
from mentordesk.progress import Progress
from mentordesk_ui.printing.page_ranges import write_pages

DOTS = 300
"""Dots an inch of pages that are given as pictures."""
_ANSWER_WITHIN = 10
"""Seconds the print system may take to list its printers."""
_TAKE_WITHIN = 120
_LOOK = 0.05
"""Seconds between two looks at whether the person asked to stop."""


@dataclass(frozen=True)
class Printers:
    """The names of the printers and the one that is used unless the person says otherwise; both may be empty."""

    names: tuple[str, ...] = ()
    usual: str = ""


class PrinterRefused(MentorDeskError):
    """The printer, or what stands before it, did not take the pages."""

    code = "printer_refused"

    def __init__(self, printer: str, reason: str) -> None:
        why = f" ({reason})" if reason else ""
        super().__init__(
            f"{printer} did not take the pages{why}. Nothing was printed.",
            "See whether it is switched on and connected, or save a PDF.",
            printer=printer,
        )


def find_printers(progress: Progress) -> Printers:
    """Return the printers that are set up.

    Raises:
        Cancelled: the person stopped.
    """
    if has_print_system():
        _, listed, _ = _run(["lpstat", "-e"], progress, _ANSWER_WITHIN)
        names = tuple(line.strip() for line in listed.splitlines() if line.strip())
        _, said, _ = _run(["lpstat", "-d"], progress, _ANSWER_WITHIN)
        usual = said.rpartition(": ")[2].strip()
        return Printers(names, usual if usual in names else "")
    return Printers(tuple(QPrinterInfo.availablePrinterNames()), QPrinterInfo.defaultPrinterName())


def has_print_system() -> bool:
    """Whether there is the print system of Linux and macOS, which takes a PDF as it is."""
    return sys.platform != "win32" and bool(shutil.which("lpstat") and shutil.which("lp"))


def _run(command: Sequence[str], progress: Progress, within: float) -> tuple[int, str, str]:
    """Run a program and return its code and what it wrote to both streams; -1 when it took too long or is not there.

    Raises:
        Cancelled: the person stopped; the program was ended.
    """
    plain = {**os.environ, "LC_ALL": "C"}
    try:
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=plain)
    except OSError as error:
        return -1, "", error.strerror or type(error).__name__
    waited = 0.0
    while True:
        try:
            out, err = child.communicate(timeout=_LOOK)
        except subprocess.TimeoutExpired:
            waited += _LOOK
            if waited > within or progress.is_cancelled:
                child.kill()
                child.communicate()
                if progress.is_cancelled:
                    raise Cancelled from None
                return -1, "", "no answer"
        else:
            return child.returncode, out, err


def give(printer: str, pdf: Path, pages: Sequence[int], copies: int, title: str, progress: Progress) -> None:
    """Print pages of a PDF; lines and letters stay sharp where the print system takes a PDF.

    Raises:
        PrinterRefused: it did not take them.
        Cancelled: the person stopped.
    """
    progress.step(0, 0, QCoreApplication.translate("Printing", "Giving the pages to {0}").format(printer))
    if has_print_system():
        _give_pdf(printer, pdf, pages, copies, title, progress)
        return
    if printer not in QPrinterInfo.availablePrinterNames():
        raise PrinterRefused(printer, "it is not there any more")
    device = QPrinter(QPrinter.PrinterMode.HighResolution)
    device.setPrinterName(printer)
    device.setCopyCount(copies)
    device.setDocName(title)
    paint_pages(device, pdf, pages, progress)


def _give_pdf(printer: str, pdf: Path, pages: Sequence[int], copies: int, title: str, progress: Progress) -> None:
    command = ["lp", "-d", printer, "-n", str(copies), "-t", title, "-o", "fit-to-page"]
    command += ["-P", write_pages(list(pages)), "--", str(pdf)]
    code, _, said = _run(command, progress, _TAKE_WITHIN)
    if code != 0:
        raise PrinterRefused(printer, said.strip().splitlines()[-1][:200] if said.strip() else "")


def paint_pages(device: QPrinter, pdf: Path, pages: Sequence[int], progress: Progress) -> None:
    """Paint pages of a PDF as pictures onto a printer, each fitted to its paper.

    Raises:
        PrinterRefused: it cannot be painted on.
        Cancelled: the person stopped; nothing more is printed.
    """
    press, painter = Press(), QPainter()
    device.setFullPage(True)
    device.setResolution(DOTS)
    try:
        sizes = press.look_at(pdf, progress).sizes
        device.setPageSize(_paper(sizes[pages[0] - 1]))
        if not painter.begin(device):
            raise PrinterRefused(device.printerName(), "")
        words = QCoreApplication.translate("Printing", "Printing page {0} of {1}")
        for done, page in enumerate(pages):
            progress.step(done, len(pages), words.format(done + 1, len(pages)))
            if done:
                device.setPageSize(_paper(sizes[page - 1]))
                device.newPage()
            drawing = press.draw(pdf, page, round(sizes[page - 1][0] / 72 * DOTS), progress)
            image = QImage(drawing.pixels, drawing.width, drawing.height, drawing.stride, QImage.Format.Format_RGB32)
            painter.drawImage(_fitted(image, QRectF(painter.viewport())), image)
        painter.end()
    except BaseException:
        if painter.isActive():
            device.abort()
            painter.end()
        raise
    finally:
        press.close()


def _paper(size: tuple[float, float]) -> QPageSize:
    from PySide6.QtCore import QSizeF

    match = QPageSize.SizeMatchPolicy.FuzzyMatch
    return QPageSize(QSizeF(*size), QPageSize.Unit.Point, "", match)


def _fitted(image: QImage, paper: QRectF) -> QRectF:
    scale = min(paper.width() / image.width(), paper.height() / image.height())
    place = QRectF(0, 0, image.width() * scale, image.height() * scale)
    place.moveCenter(paper.center())
    return place
