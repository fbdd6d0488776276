"""How formatted text looks: sizes, distances and colours of the house, given to a document before it is shown."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from mentordesk_ui.theme.fonts import FAMILIES, MONO_FAMILIES
from mentordesk_ui.widgets.painting import colour, scaled

_LINE_PERCENT = 135
_HEADS = {1: 1.7, 2: 1.4, 3: 1.18, 4: 1.05, 5: 1.0, 6: 1.0}


def dress(document: QTextDocument) -> None:
    """Give a piece the sizes, distances and colours of the house."""
    block = document.begin()
    base = document.defaultFont().pointSizeF()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    while block.isValid():
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        form, letters = QTextBlockFormat(block.blockFormat()), QTextCharFormat()
        level = form.headingLevel()
        is_code = form.hasProperty(QTextFormat.Property.BlockCodeFence) or form.hasProperty(
            QTextFormat.Property.BlockCodeLanguage
        )
        if is_code:
            form.setBackground(colour("sunken"))
            form.setNonBreakableLines(False)
            form.setLeftMargin(form.leftMargin() + 12)
            letters.setFontFamilies([*MONO_FAMILIES, *FAMILIES])
            letters.setFontFixedPitch(True)
        elif level:
            form.setTopMargin(base * (1.6 if level < 3 else 1.2))
            form.setBottomMargin(base * 0.5)
        else:
            height = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            form.setLineHeight(_LINE_PERCENT, height)
            if block.textList() is None and cursor.currentTable() is None:
                form.setBottomMargin(base * 0.8)
                form.setTopMargin(0)
            if form.intProperty(QTextFormat.Property.BlockQuoteLevel):
                letters.setForeground(colour("muted"))
                form.setLeftMargin(scaled(24) * form.intProperty(QTextFormat.Property.BlockQuoteLevel))
        cursor.setBlockFormat(form)
        if not letters.isEmpty():
            cursor.mergeCharFormat(letters)
        if not is_code:
            _dress_words(document, block, base * _HEADS.get(level, 1.0) if level else 0.0)
        block = block.next()
    cursor.endEditBlock()


def _dress_words(document: QTextDocument, block: QTextBlock, head: float) -> None:
    """Colour code and links among the words; `head` is the size of a heading in points, 0 for other text."""
    found: list[tuple[int, int, QTextCharFormat]] = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        look = QTextCharFormat(fragment.charFormat())
        is_odd = bool(head)
        if head:
            look.clearProperty(QTextFormat.Property.FontSizeAdjustment)
            look.setFontPointSize(head)
            look.setFontWeight(QFont.Weight.DemiBold)
        if look.fontFixedPitch():
            look.setFontFamilies([*MONO_FAMILIES, *FAMILIES])
            look.setBackground(colour("sunken"))
            is_odd = True
        if look.isAnchor():
            look.setForeground(colour("accent"))
            look.setFontUnderline(True)
            is_odd = True
        if is_odd:
            found.append((fragment.position(), fragment.length(), look))
        iterator += 1
    cursor = QTextCursor(document)
    for start, length, look in found:
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(look)
