"""A link says how many rows are left out, and the keyboard goes on with the first of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mentordesk_ui.widgets import FactRow, ListRow, MoreLine, RowList


class List(QWidget):
    """A list of ten things of which three are shown at first; each time all rows are made anew."""

    def __init__(self, leads: bool) -> None:
        super().__init__()
        self.leads = leads
        self.rows = RowList()
        self.more = MoreLine(self.rows)
        self.more.wanted.connect(lambda: self.show_rows(10))
        column = QVBoxLayout(self)
        column.addWidget(self.rows)
        column.addWidget(self.more)
        self.show_rows(3)

    def show_rows(self, most: int) -> None:
        names = [f"Thing {number}" for number in range(most)]
        self.rows.set_rows(ListRow(name, key=name) if self.leads else FactRow(name) for name in names)
        self.more.show_left(10 - most)


@pytest.mark.parametrize("leads", [True, False])
def test_the_keyboard_goes_on_with_the_first_row_that_came(qtbot, qapp, leads):
    shown = List(leads)
    qtbot.addWidget(shown)
    shown.show()
    QTest.qWaitForWindowExposed(shown)
    assert shown.more.link.text() == "Show 7 more"
    shown.more.link.setFocus()
    QTest.keyClick(shown.more.link, Qt.Key.Key_Return)
    assert shown.more.isHidden()
    assert len(shown.rows.rows()) == 10
    focus = QApplication.focusWidget()
    if leads:
        assert isinstance(focus, ListRow)
        assert focus.key == "Thing 3"
    else:
        assert not shown.rows.isAncestorOf(focus or shown), "nothing there takes the keyboard"


def test_there_is_no_link_where_nothing_is_left_out_or_the_list_is_not_shown(qtbot):
    more = MoreLine()
    qtbot.addWidget(more)
    more.show_left(0)
    assert more.isHidden()
    more.show_left(4, is_shown=False)
    assert more.isHidden()
