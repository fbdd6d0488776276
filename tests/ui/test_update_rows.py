"""What a first update brings: thousands of records, shown some at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.queries.record_changes import RecordChange
from mentordesk_ui.pages.exchange.update_rows import MORE, SHOWN, UpdateRows, _KindCard, _Row
from mentordesk_ui.theme import Theme
from mentordesk_ui.widgets import IconButton


def shown(rows: UpdateRows) -> int:
    return len(rows.findChildren(_Row))


def test_records_of_a_kind_come_some_at_a_time_and_the_keyboard_goes_along(qapp: QApplication) -> None:
    Theme.apply(qapp, "light", 100)
    changes = [RecordChange("goals", f"{number:032x}", f"Goal {number}", "new") for number in range(SHOWN + MORE + 7)]
    rows = UpdateRows(changes, leads=True)
    rows.show()
    QTest.qWaitForWindowExposed(rows)
    (card,) = rows.findChildren(_KindCard)
    assert shown(rows) == SHOWN
    assert card.more.link.text() == f"Show {MORE} more"
    for first, left in ((SHOWN, "Show 7 more"), (SHOWN + MORE, "")):
        card.more.link.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(card.more.link, Qt.Key.Key_Space)
        assert card.more.isHidden() == (not left)
        assert card.more.isHidden() or card.more.link.text() == left
        way = QApplication.focusWidget()
        assert isinstance(way, IconButton)
        assert f"Goal {first}" in way.accessibleName(), "the first of those that came"
    assert shown(rows) == len(changes)
    wanted: list[tuple[str, str]] = []
    rows.record_wanted.connect(lambda table, row: wanted.append((table, row)))
    QTest.keyClick(way, Qt.Key.Key_Space)
    assert wanted == [("goals", changes[SHOWN + MORE].row)]
    rows.close()
