"""Pictures of the sheets, the same on every run: fixed size, bundled typefaces, no blinking cursor, English dates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication

from mentordesk_ui.gallery.sheet import WIDTH
from mentordesk_ui.gallery.sheets import FAMILIES, LOOKS

NEAR = 24
"""By how much a part of a colour, 0 to 255, may differ: another processor rounds the edges of letters otherwise."""
MOST_DIFFERENT = 0.0005
"""Which part of a picture may differ by more; a word that moved by a pixel is ten times as much."""


def picture(app: QApplication, family: str) -> QImage:
    """Return a sheet as it looks now, with the keyboard in the part that it names."""
    sheet = FAMILIES[family]()
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.resize(WIDTH, sheet.sizeHint().height())
    sheet.show()
    sheet.activateWindow()
    if sheet.focused is not None:
        sheet.focused.setFocus(Qt.FocusReason.OtherFocusReason)
    for _ in range(4):  # texts that grow with their width need a few rounds
        app.processEvents()
        sheet.resize(WIDTH, sheet.height_needed())
    if sheet.focused is not None:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
        app.sendEvent(sheet.focused, key)  # the keyboard is used: buttons show their ring, too
        app.processEvents()
    made = QImage(sheet.size(), QImage.Format.Format_RGB32)
    painter = QPainter(made)
    sheet.render(painter, QPoint())
    painter.end()
    sheet.close()
    return _in_few_colours(made)


def _in_few_colours(made: QImage) -> QImage:
    """Return a picture in its 256 most frequent colours, so that its file is a third as large; none is far from it."""
    rough = made.convertToFormat(QImage.Format.Format_RGB16, Qt.ImageConversionFlag.AvoidDither)
    made = rough.convertToFormat(QImage.Format.Format_RGB32)
    counts = Counter(memoryview(made.constBits()).cast("I"))
    table = sorted(sorted(counts, key=lambda colour: (-counts[colour], colour))[:256])
    return made.convertToFormat(QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.AvoidDither)


def pictures(app: QApplication, look: str) -> Iterator[tuple[str, QImage]]:
    """Yield (name, picture) of every family in a look."""
    locale, blinking = QLocale(), app.cursorFlashTime()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app.setCursorFlashTime(0)
    try:
        LOOKS[look].apply(app)
        for family in FAMILIES:
            yield f"{family}-{look}", picture(app, family)
    finally:
        app.setCursorFlashTime(blinking)
        QLocale.setDefault(locale)


def write(app: QApplication, folder: Path) -> list[Path]:
    """Write every picture, as small as PNG can be, and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for look in LOOKS:
        for name, made in pictures(app, look):
            written.append(folder / f"{name}.png")
            made.save(str(written[-1]), quality=0)
    return written


def difference(kept: QImage, made: QImage) -> float:
    """Return which part of the picture is not near what was kept: 0 for the same, 1 for another size."""
    kept, made = (each.convertToFormat(QImage.Format.Format_RGB32) for each in (kept, made))
    if kept.size() != made.size():
        return 1.0
    old, new = bytes(kept.constBits()), bytes(made.constBits())
    if old == new:
        return 0.0
    line = kept.bytesPerLine()
    far = 0
    for at in range(0, len(old), line):
        before, after = old[at : at + line], new[at : at + line]
        if before != after:
            far += sum(
                any(abs(a - b) > NEAR for a, b in zip(before[pixel : pixel + 3], after[pixel : pixel + 3], strict=True))
                for pixel in range(0, line, 4)
            )
    return far / (kept.width() * kept.height())
