"""Controls that Qt makes are drawn and measured by the style of the house, in every look, without a style sheet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QToolTip,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)

from mentordesk_ui.theme import tokens
from mentordesk_ui.theme.style import views
from mentordesk_ui.theme.style.bars import LEAST_HANDLE
from mentordesk_ui.widgets import ComboBox, DateField, TextArea
from ui.looks import EACH, LOOKS, look


def colour_at(widget: QWidget, place: QPoint) -> QColor:
    return widget.grab().toImage().pixelColor(place)


def middle_of_edge(widget: QWidget) -> QPoint:
    return QPoint(widget.width() // 2, 0)


@pytest.fixture
def shown(qtbot, qapp, request):
    with look(qapp, *LOOKS[request.param]):
        page = QWidget()
        qtbot.addWidget(page)
        QVBoxLayout(page)
        page.resize(400, 500)
        page.show()
        yield page


in_each_look = pytest.mark.parametrize("shown", EACH, indirect=True)
in_one_look = pytest.mark.parametrize("shown", ["light"], indirect=True)


def put(page: QWidget, widget: QWidget) -> None:
    page.layout().addWidget(widget)
    widget.show()
    page.layout().activate()


@in_each_look
def test_fields_have_the_edge_of_their_state(shown):
    field, off, wrong, text = QLineEdit("a"), QLineEdit("b"), QLineEdit("c"), TextArea()
    off.setEnabled(False)
    wrong.setProperty("wrong", True)
    for widget, edge in ((field, "field_border"), (off, "hairline"), (wrong, "blocked"), (text, "field_border")):
        put(shown, widget)
        assert colour_at(widget, middle_of_edge(widget)) == QColor(tokens().colour(edge))


@in_each_look
def test_what_can_be_pressed_is_large_enough(shown):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    choice = ComboBox()
    choice.addItems(["English", "Français"])
    for widget in (QLineEdit(), choice, DateField(), box):
        put(shown, widget)
        assert widget.height() >= 36
    menu = QMenu(shown)
    entry = menu.addAction("New goal")
    menu.popup(shown.mapToGlobal(QPoint(0, 0)))
    assert menu.actionGeometry(entry).height() >= 32
    menu.close()
    choice.showPopup()
    assert choice.view().sizeHintForRow(0) >= 32
    choice.hidePopup()


@in_each_look
def test_the_default_button_stands_in_accent(shown):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    put(shown, box)
    button = box.button(QDialogButtonBox.StandardButton.Ok)
    button.setDefault(True)
    assert colour_at(button, QPoint(12, button.height() // 2)) == QColor(tokens().accent)


@in_one_look
def test_the_handle_of_a_long_way_can_be_caught(shown):
    bar = QScrollBar(Qt.Orientation.Vertical)
    bar.setRange(0, 1_000_000)
    bar.setPageStep(10)
    put(shown, bar)
    for value in (0, 500_000, 1_000_000):
        bar.setValue(value)
        option = QStyleOptionSlider()
        bar.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        handle = bar.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, bar)
        assert handle.height() == LEAST_HANDLE
        assert bar.rect().contains(handle)


@in_one_look
def test_a_press_beyond_the_handle_goes_on_by_a_page(shown):
    bar = QScrollBar(Qt.Orientation.Vertical)
    bar.setRange(0, 100)
    bar.setPageStep(10)
    put(shown, bar)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(6, bar.height() - 4))
    assert bar.value() == 10


@in_one_look
def test_what_scrolls_on_a_card_lets_the_card_show(shown):
    area = QScrollArea(widgetResizable=True)
    content = QWidget()
    content.setObjectName("content")
    area.setWidget(content)
    put(shown, area)
    assert not content.autoFillBackground()
    assert not area.viewport().autoFillBackground()


@in_each_look
def test_a_calendar_is_made_and_dressed_when_it_is_opened(shown):
    field = DateField(QDate(2026, 4, 17))
    put(shown, field)
    assert not field.findChildren(QCalendarWidget), "it costs more than the rest of a form"
    mirrored = field.layoutDirection() == Qt.LayoutDirection.RightToLeft
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(12 if mirrored else field.width() - 12, 18))
    calendar = field.findChild(QCalendarWidget)
    assert calendar.isVisible()
    assert calendar.verticalHeaderFormat() == QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
    head = calendar.findChild(QWidget, "qt_calendar_navigationbar")
    assert head.palette().highlight().color() == QColor(tokens().sunken)
    calendar.window().close()


@in_each_look
def test_the_name_of_a_column_is_whole_where_the_column_is_as_wide_as_it_asks(shown, monkeypatch):
    written = []
    monkeypatch.setattr(views, "write_line", lambda _painter, _place, words, *_: written.append(words))
    names = ["Shown by", "State", "Due on a day"]
    columns = QTreeWidget()
    columns.setHeaderLabels([*names, ""])
    for at in range(len(names)):
        columns.header().setSectionResizeMode(at, QHeaderView.ResizeMode.ResizeToContents)
    put(shown, columns)
    columns.header().grab()
    assert set(names) <= set(written)


@in_one_look
def test_a_tool_tip_has_room_around_its_words(qapp, shown):
    QToolTip.showText(QPoint(10, 10), "A tool tip", shown)
    tip = next(each for each in qapp.topLevelWidgets() if isinstance(each, QLabel) and each.inherits("QTipLabel"))
    assert tip.width() >= tip.fontMetrics().horizontalAdvance("A tool tip") + 16
    assert colour_at(tip, QPoint(2, 2)) == QColor(tokens().text)
    QToolTip.hideText()
