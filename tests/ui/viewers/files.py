"""Pictures and PDF files made for tests: good ones, and such as nobody should be sent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

A4 = (595.0, 842.0)


def picture(file: Path, width: int = 400, height: int = 300) -> Path:
    """Write a picture whose quarters are red, green, blue and white; the name says in which format."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.fillRect(0, 0, width // 2, height // 2, QColor("red"))
    painter.fillRect(width // 2, 0, width // 2, height // 2, QColor("green"))
    painter.fillRect(0, height // 2, width // 2, height // 2, QColor("blue"))
    painter.end()
    assert image.save(str(file)), file
    return file


def pdf(
    file: Path,
    pages: Sequence[Sequence[str]],
    size: tuple[float, float] = A4,
    page_extra: str = "",
    catalog: str = "",
    objects: Sequence[str] = (),
) -> Path:
    """Write a PDF with these lines of Latin text on its pages, the first line 72 points from the top left.

    Args:
        page_extra, catalog: what else stands in the dictionary of each page and of the document.
        objects: further objects, numbered from 4.
    """
    width, height = size
    first = 4 + len(objects)
    numbers = range(first, first + 2 * len(pages), 2)
    bodies = [
        f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{number} 0 R' for number in numbers)}] >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *objects,
    ]
    for number, lines in zip(numbers, pages, strict=True):
        shown = " T* ".join(f"({line.translate(_ESCAPES)}) Tj" for line in lines)
        content = f"BT /F 14 Tf 20 TL 72 {height - 72} Td {shown} ET"
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents {number + 1} 0 R "
            f"/Resources << /Font << /F 3 0 R >> >> {page_extra} >>"
        )
        bodies.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
    return write_objects(file, bodies)


_ESCAPES = str.maketrans({"(": r"\(", ")": r"\)", "\\": r"\\"})


def write_objects(file: Path, bodies: Sequence[str], trailer: str = "") -> Path:
    """Write a PDF of these objects, the first of which is the catalogue."""
    made, starts = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, start=1):
        starts.append(len(made))
        made += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = f"xref\n0 {len(starts) + 1}\n0000000000 65535 f \n" + "".join(f"{at:010} 00000 n \n" for at in starts)
    end = f"trailer\n<< /Size {len(starts) + 1} /Root 1 0 R {trailer} >>\nstartxref\n{len(made)}\n%%EOF\n"
    file.write_bytes(made + (table + end).encode())
    return file
