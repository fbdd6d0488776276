"""One style sheet, generated from tokens, for the controls that Qt draws; MentorDesk's own widgets paint themselves.

No sizes of text here: fonts come from the application's font, so that one setting scales everything.
"""

from __future__ import annotations

from PySide6.QtCore import Qt

from .fonts import CONTROL_HEIGHT
from .tokens import Tokens

RADIUS = 8
CARD_RADIUS = 12


def stylesheet(
    t: Tokens, direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight, control: int = CONTROL_HEIGHT
) -> str:
    """Return the sheet for these tokens and this height of controls, in pixels.

    Qt mirrors where sub-controls lie, but not the sides of text and borders: these are mirrored here.
    """
    leading = "right" if direction == Qt.LayoutDirection.RightToLeft else "left"
    return "".join((_base(t), _fields(t, control), _buttons(t, control), _menus(t), _views(t, leading), _bars(t)))


def _base(t: Tokens) -> str:
    return f"""
QMainWindow, QDialog, QWizard {{ background: {t.bg}; }}
QToolTip {{ background: {t.text}; color: {t.surface}; border: {t.border}px solid {t.text}; padding: 4px 8px; }}
QScrollArea {{ border: 0; background: transparent; }}
QScrollArea > QWidget > QWidget#content {{ background: transparent; }}
QSplitter::handle {{ background: {t.hairline}; }}
QSplitter::handle:horizontal {{ width: {t.border}px; }}
QSplitter::handle:vertical {{ height: {t.border}px; }}
QGroupBox {{ border: 0; margin-top: 24px; }}
QGroupBox::title {{ subcontrol-origin: margin; color: {t.muted}; }}
"""


def _fields(t: Tokens, control: int) -> str:
    inner = control - 2 * t.border
    edge = f"border: {t.border}px solid {t.field_border}; border-radius: {RADIUS}px;"
    colours = f"background: {t.surface}; color: {t.text}; selection-background-color: {t.accent};"
    return f"""
QLineEdit, QTextEdit, QPlainTextEdit, ComboBox, DateField, DateTimeField {{
    {edge} {colours} selection-color: {t.on_accent};
    placeholder-text-color: {t.muted};
}}
QLineEdit, ComboBox, DateField, DateTimeField {{ min-height: {inner}px; padding: 0 10px; }}
ComboBox {{ padding: 0 12px; }}
QTextEdit, QPlainTextEdit {{ padding: 6px 8px; }}
QLineEdit:hover, QTextEdit:hover, QPlainTextEdit:hover, ComboBox:hover {{ border-color: {t.text}; }}
QLineEdit[wrong="true"], QTextEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border-color: {t.blocked}; }}
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, ComboBox:disabled {{
    color: {t.disabled}; border-color: {t.hairline}; background: {t.sunken};
}}
QLineEdit[readOnly="true"] {{ background: {t.sunken}; }}
ComboBox QLineEdit, DateField QLineEdit, DateTimeField QLineEdit {{ border: 0; padding: 0; min-height: 0; }}
ComboBox::drop-down, DateField::drop-down, DateTimeField::drop-down {{
    border: 0; width: 32px; subcontrol-position: center right;
}}
ComboBox::down-arrow, DateField::down-arrow, DateTimeField::down-arrow {{ image: none; width: 0; height: 0; }}
"""


def _buttons(t: Tokens, control: int) -> str:
    return f"""
.QPushButton {{
    background: {t.surface}; color: {t.text}; border: {t.border}px solid {t.field_border};
    border-radius: {RADIUS}px; padding: 0 14px; min-height: {control - 2 * t.border}px; min-width: 64px;
}}
.QPushButton:hover {{ background: {t.sunken}; border-color: {t.text}; }}
.QPushButton:pressed {{ background: {t.hairline}; }}
.QPushButton:default {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
.QPushButton:default:hover {{ background: {t.accent_hover}; border-color: {t.accent_hover}; }}
.QPushButton:disabled {{ background: {t.sunken}; color: {t.disabled}; border-color: {t.hairline}; }}
QToolButton {{
    background: transparent; border: {t.border}px solid transparent; border-radius: {RADIUS}px;
    padding: 6px; color: {t.text};
}}
QToolButton:hover {{ background: {t.sunken}; }}
QToolButton:checked {{ background: {t.soft_accent}; color: {t.accent}; }}
"""


def _menus(t: Tokens) -> str:
    return f"""
QMenuBar {{ background: {t.sunken}; color: {t.text}; padding: 2px 6px; }}
QMenuBar::item {{ padding: 5px 9px; border-radius: 6px; background: transparent; }}
QMenuBar::item:selected {{ background: {t.soft_accent}; color: {t.accent}; }}
QMenu {{ background: {t.surface}; color: {t.text}; border: {t.border}px solid {t.field_border}; padding: 6px; }}
QMenu::item {{ padding: 7px 26px 7px 12px; border-radius: 6px; border: {t.border}px solid transparent; }}
QMenu::item:selected {{ background: {t.soft_accent}; color: {t.accent}; {_mark(t)} }}
QMenu::item:disabled {{ color: {t.disabled}; }}
QMenu::icon {{ padding-left: 8px; padding-right: 8px; }}
QMenu::separator {{ height: {t.border}px; background: {t.hairline}; margin: 6px 8px; }}
"""


def _mark(t: Tokens) -> str:
    """Where a soft background cannot be seen, a border shows what is selected."""
    return f"border-color: {t.accent};" if t.border > 1 else ""


def _views(t: Tokens, leading: str) -> str:
    return f"""
QAbstractItemView {{
    background: {t.surface}; color: {t.text}; border: {t.border}px solid {t.hairline}; border-radius: {RADIUS}px;
    selection-background-color: {t.soft_accent}; selection-color: {t.accent}; alternate-background-color: {t.sunken};
}}
QHeaderView::section {{
    background: {t.sunken}; color: {t.muted}; border: 0; border-bottom: {t.border}px solid {t.hairline};
    padding: 6px 10px; text-align: {leading};
}}
QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {t.sunken}; }}
QCalendarWidget QAbstractItemView {{ border: 0; border-radius: 0; selection-background-color: {t.accent};
    selection-color: {t.on_accent}; }}
QTableView {{ gridline-color: {t.hairline}; }}
QComboBoxPrivateContainer {{ border: {t.border}px solid {t.field_border}; }}
"""


def _bars(t: Tokens) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {t.field_border}; border-radius: 4px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QStatusBar {{ background: {t.sunken}; border-top: {t.border}px solid {t.hairline}; color: {t.muted}; }}
QStatusBar::item {{ border: 0; }}
"""
