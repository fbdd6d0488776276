"""Every widget in every look: nothing is cut, everything has a name, and the helper that says so finds what is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QProgressBar, QTextEdit, QVBoxLayout, QWidget

from mentordesk_ui.gallery import sheets as gallery
from mentordesk_ui.widgets import Button, Label, WrappedLabel
from ui.clipping import clipped
from ui.looks import EACH, LOOKS, look


@pytest.mark.parametrize("name", gallery.SHEETS)
@pytest.mark.parametrize("shown", EACH)
def test_no_text_is_cut(qtbot, qapp, name, shown):
    with look(qapp, *LOOKS[shown]):
        sheet = gallery.SHEETS[name]()
        qtbot.addWidget(sheet)
        sheet.resize(1240, 780)
        sheet.show()
        qapp.processEvents()
        assert clipped(sheet) == []


@pytest.mark.parametrize("name", gallery.SHEETS)
def test_no_text_is_cut_after_switching_to_larger_text_in_a_narrow_window(qtbot, qapp, name):
    sheet = gallery.SHEETS[name]()
    qtbot.addWidget(sheet)
    with look(qapp):
        sheet.resize(1240, 780)
        sheet.show()
        qapp.processEvents()
    with look(qapp, "dark", 150):
        sheet.resize(1040, 700)
        for _ in range(3):  # a sheet grows once its parts have told how much room they need now
            qapp.processEvents()
        assert clipped(sheet) == []


@pytest.mark.parametrize("name", gallery.SHEETS)
def test_everything_the_keyboard_reaches_has_a_name(qtbot, name):
    sheet = gallery.SHEETS[name]()
    qtbot.addWidget(sheet)
    reached = (QAbstractButton, QLineEdit, QTextEdit, QProgressBar)
    for widget in sheet.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_") or widget.window() is not sheet or widget.isHidden()
        if isinstance(widget, reached) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not inner:
            text = widget.text() if isinstance(widget, QAbstractButton) else ""
            assert widget.accessibleName() or text, type(widget).__name__


@pytest.fixture
def column(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window)
    return window


def test_a_label_in_too_little_room_is_found(column):
    label = Label("A title that is rather long")
    column.layout().addWidget(label)
    column.show()
    label.setFixedWidth(30)
    assert "wide" in clipped(column)[0]


def test_a_wrapped_label_in_too_little_room_is_found(column):
    label = WrappedLabel("Many words that need several lines when there is little room for each of them")
    column.layout().addWidget(label)
    column.show()
    label.setFixedSize(100, 20)
    assert "high" in clipped(column)[0]


def test_a_button_that_reaches_out_of_its_box_is_found(column):
    holder = QWidget()
    column.layout().addWidget(holder)
    button = Button("Send update", parent=holder)
    button.adjustSize()
    column.show()
    holder.setFixedSize(40, 40)
    assert "reaches out" in clipped(column)[0]
