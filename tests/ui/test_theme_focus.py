"""The focus ring goes where the keyboard goes, lies outside the control, and stays away from the mouse."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QSplitter, QVBoxLayout, QWidget

from mentordesk_ui.theme import Theme
from mentordesk_ui.theme.focus import GAP, WIDTH
from mentordesk_ui.theme.tokens import LIGHT
from mentordesk_ui.widgets import Button, ListRow
from ui.looks import look


@pytest.fixture
def window(qtbot, qapp):
    with look(qapp):
        made = QWidget()
        qtbot.addWidget(made)
        column = QVBoxLayout(made)
        for widget in (Button("First"), Button("Second", kind="primary"), QLineEdit(), ListRow("A row", "about it")):
            column.addWidget(widget)
        made.resize(300, 300)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(lambda: qapp.activeWindow() is made)
        yield made


def ring(qapp):
    return Theme.of(qapp).focus.ring


def place(widget):
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def go_to(qtbot, qapp, widget):
    for _ in range(9):
        if qapp.focusWidget() is widget:
            return
        qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
    raise AssertionError("the keyboard does not get there")


def test_no_ring_before_the_keyboard_is_used(qapp, window):
    assert ring(qapp) is None


def test_the_ring_lies_two_pixels_outside_what_tab_reaches(qtbot, qapp, window):
    button = window.findChildren(Button)[1]
    go_to(qtbot, qapp, button)
    out = GAP + WIDTH
    assert place(ring(qapp)) == place(button).adjusted(-out, -out, out, out)


def test_the_ring_shows_on_accent(qtbot, qapp, window):
    button = window.findChildren(Button)[1]
    go_to(qtbot, qapp, button)
    picture = window.grab().toImage()
    left = button.mapTo(window, QPoint(0, button.height() // 2))
    across = [picture.pixelColor(left.x() + step, left.y()).name().upper() for step in (-3, -1, 3)]
    assert across[0] == LIGHT.focus
    assert across[1] == LIGHT.bg
    assert across[2] == LIGHT.accent


def test_a_click_on_a_button_shows_no_ring_until_a_key_is_pressed(qtbot, qapp, window):
    button = window.findChildren(Button)[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert ring(qapp) is None
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert ring(qapp) is not None


def test_a_click_in_a_field_shows_the_ring(qtbot, qapp, window):
    qtbot.mouseClick(window.findChild(QLineEdit), Qt.MouseButton.LeftButton)
    assert ring(qapp) is not None


def test_a_row_has_its_ring_inside(qtbot, qapp, window):
    row = window.findChild(ListRow)
    go_to(qtbot, qapp, row)
    assert place(ring(qapp)) == place(row)


def test_the_ring_moves_with_its_control(qtbot, qapp, window):
    button = window.findChildren(Button)[1]
    go_to(qtbot, qapp, button)
    window.layout().setContentsMargins(60, 60, 60, 60)
    window.resize(500, 400)
    qapp.processEvents()
    assert place(ring(qapp)).center() == place(button).center()


def test_the_ring_goes_with_a_control_that_is_hidden_or_deleted(qtbot, qapp, window):
    button = window.findChildren(Button)[1]
    go_to(qtbot, qapp, button)
    button.deleteLater()
    qtbot.waitUntil(lambda: len(window.findChildren(Button)) == 1)
    go_to(qtbot, qapp, window.findChildren(Button)[0])
    window.findChildren(Button)[0].hide()
    qapp.processEvents()
    shown = ring(qapp)
    assert shown is None or place(shown).center() == place(qapp.focusWidget()).center()


def test_the_ring_survives_the_page_it_was_on(qtbot, qapp, window):
    area = QScrollArea(widgetResizable=True)
    inner = QWidget()
    QVBoxLayout(inner).addWidget(Button("Inside"))
    area.setWidget(inner)
    window.layout().addWidget(area)
    area.show()
    go_to(qtbot, qapp, inner.findChild(Button))
    assert inner.isAncestorOf(ring(qapp))
    area.takeWidget().deleteLater()
    qapp.sendPostedEvents(None, 0)
    qapp.processEvents()
    window.findChild(QLineEdit).setFocus()
    assert place(ring(qapp)).center() == place(window.findChild(QLineEdit)).center()


def test_a_splitter_gets_no_ring_as_a_part(qtbot, qapp, window):
    splitter = QSplitter()
    field = QLineEdit()
    splitter.addWidget(field)
    splitter.addWidget(QLineEdit())
    window.layout().addWidget(splitter)
    splitter.show()
    field.setFocus()
    assert ring(qapp) is not None
    assert splitter.count() == 2


def a_window_with_the_ring(qtbot, qapp):
    """Open a window, put the ring into it, and hold it no more."""
    made = QWidget()
    QVBoxLayout(made).addWidget(Button("Alone"))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is made)
    button = made.findChild(Button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Shift)
    assert made.isAncestorOf(ring(qapp))
    return weakref.ref(made)


def test_the_ring_holds_nobody_that_is_gone(qtbot, qapp, window):
    """A window that only the ring in it still held was destroyed by the ring's own end, and destroyed that again."""
    left = a_window_with_the_ring(qtbot, qapp)
    gc.collect()
    assert left() is None
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.activeWindow() is window)
    go_to(qtbot, qapp, window.findChildren(Button)[1])
    assert window.isAncestorOf(ring(qapp))
