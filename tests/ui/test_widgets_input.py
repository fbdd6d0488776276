"""Fields tell what was written, once, and show what is wrong where it is wrong."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QDate, QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mentordesk_ui.widgets import (
    CheckBox,
    DateField,
    DropZone,
    FormRow,
    Label,
    SearchField,
    TextArea,
    WordEntry,
    WordGrid,
    when,
)
from mentordesk_ui.widgets.inputs import ComboBox
from ui.looks import look

WORDS = ["harbour", "lemon", "quiet", "saddle", "velvet", "motion", "canyon"]


@pytest.fixture
def page(qtbot, qapp):
    """A window with room for widgets, and the keyboard on it."""
    with look(qapp):
        made = QWidget()
        qtbot.addWidget(made)
        QVBoxLayout(made)
        made.resize(500, 600)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(lambda: qapp.activeWindow() is made)
        yield made


def put(page, *widgets):
    for widget in widgets:
        page.layout().addWidget(widget)
        widget.show()
    return widgets[0]


def test_typing_is_told_once_when_it_pauses(qtbot, page):
    area = put(page, TextArea("What will be different?"))
    seen = []
    area.edited.connect(seen.append)
    qtbot.keyClicks(area, "I can read a trace")
    assert seen == []
    qtbot.waitUntil(lambda: seen == ["I can read a trace"])


def test_leaving_tells_what_was_typed_and_tab_leaves(qtbot, qapp, page):
    area = put(page, TextArea(), QLineEdit())
    told = []
    area.edited.connect(lambda text: told.append(("edited", text)))
    area.left.connect(lambda: told.append(("left",)))
    area.setFocus()
    qtbot.keyClicks(area, "done\tmore")
    assert told == [("edited", "done"), ("left",)]
    assert qapp.focusWidget() is not area


def test_control_return_is_done(qtbot, page):
    area = put(page, TextArea())
    with qtbot.waitSignals([area.edited, area.done], order="strict"):
        qtbot.keyClicks(area, "text")
        qtbot.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert area.text() == "text"


def test_a_text_that_is_set_is_no_edit_and_keeps_the_cursor(qtbot, page):
    area = put(page, TextArea())
    area.set_text("one two three")
    cursor = area.textCursor()
    cursor.setPosition(7)
    area.setTextCursor(cursor)
    with qtbot.assertNotEmitted(area.edited, wait=500):
        area.set_text("one two four five")
    assert area.textCursor().position() == 7
    area.set_text("one")
    assert area.textCursor().position() == 3


def test_a_text_area_grows_to_its_limit(qtbot, qapp, page):
    area = put(page, TextArea(lines=2, most_lines=5))
    small = area.height()
    area.set_text("\n".join("line" for _ in range(4)))
    grown = area.height()
    area.set_text("\n".join("line" for _ in range(40)))
    assert small < grown < area.height()
    assert area.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    area.set_text("")
    assert area.height() == small


def test_a_text_area_is_as_tall_as_its_lines_when_text_gets_larger_under_it(qtbot, qapp, page):
    area = put(page, TextArea(lines=3))
    with look(qapp, "light", 150):
        qapp.processEvents()
        qapp.processEvents()
        made_now = put(page, TextArea(lines=3))
        qapp.processEvents()
        assert area.height() == made_now.height()


def test_only_plain_text_is_pasted(page):
    area = put(page, TextArea())
    data = QMimeData()
    data.setHtml("<b>bold</b> <img src='x.png'>")
    data.setText("bold")
    QGuiApplication.clipboard().setMimeData(data)
    area.paste()
    assert area.text() == "bold"


def test_search_tells_typing_moving_and_giving_up(qtbot, page):
    field = put(page, SearchField(shortcut="Ctrl+K"))
    seen = []
    field.typed.connect(seen.append)
    field.submitted.connect(lambda text: seen.append(("go", text)))
    field.moved.connect(lambda step: seen.append(("move", step)))
    field.given_up.connect(lambda: seen.append("up"))
    qtbot.keyClicks(field, "ab")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Escape):
        qtbot.keyClick(field, key)
    assert seen == ["a", "ab", ("move", 1), ("move", -1), ("go", "ab"), "", "up"]


def test_an_error_is_shown_named_and_taken_back(qtbot, page):
    field = QLineEdit()
    row = put(page, FormRow("&Email", field, "Only to address the mail."))
    assert field.accessibleName() == "Email"
    row.set_error("Type all of it.")
    assert row.error.isVisible()
    assert field.accessibleDescription() == "Type all of it."
    assert field.property("wrong") is True
    row.set_error("")
    assert not row.error.isVisible()
    assert field.accessibleDescription() == "Only to address the mail."
    assert field.property("wrong") is False


def test_words_typed_with_spaces_walk_through_the_fields(qtbot, qapp, page):
    entry = put(page, WordEntry(7, WORDS))
    entry.setFocus()
    with qtbot.waitSignal(entry.completed) as completed:
        for word in WORDS:
            qtbot.keyClicks(qapp.focusWidget(), word)
            qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Space)
    assert completed.args == [WORDS]


def test_a_pasted_phrase_fills_all_fields(qtbot, qapp, page):
    entry = put(page, WordEntry(7, WORDS))
    entry.setFocus()
    QGuiApplication.clipboard().setText("Harbour lemon QUIET saddle\nvelvet motion canyon")
    with qtbot.waitSignal(entry.completed):
        qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert entry.words() == WORDS


def test_a_word_that_is_not_on_the_list_is_marked(qtbot, page):
    entry = put(page, WordEntry(3, WORDS))
    with qtbot.assertNotEmitted(entry.completed):
        entry.set_words(["harbour", "quite", "lemon"])
    assert entry.wrong_words() == ["quite"]
    marked = [field.property("wrong") for field in entry.findChildren(QLineEdit)]
    assert [bool(mark) for mark in marked] == [False, True, False]
    assert not entry.is_complete()


def test_shown_words_can_be_copied_and_read_aloud(qtbot, page):
    grid = put(page, WordGrid(WORDS))
    grid.copy()
    assert QGuiApplication.clipboard().text() == " ".join(WORDS)
    assert "3 quiet" in grid.accessibleDescription()


def drag(*files: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file) for file in files])
    return data


def test_only_files_of_the_right_kind_are_taken(qtbot, page):
    zone = put(page, DropZone("Drop the update here.", endings=[".mentordesk"]))
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for data, taken in ((drag("a.mentordesk"), True), (drag("a.png"), False)):
        event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, button, keys)
        event.setAccepted(False)
        zone.dragEnterEvent(event)
        assert event.isAccepted() is taken
    data = drag("a.MENTORDESK", "b.png")
    with qtbot.waitSignal(zone.dropped) as dropped:
        zone.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, button, keys))
    assert [name.rpartition("/")[2] for name in dropped.args[0]] == ["a.MENTORDESK"]
    with qtbot.waitSignal(zone.browse_asked):
        qtbot.keyClick(zone.action, Qt.Key.Key_Return)


ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


def test_dates_read_as_people_say_them():
    session, today = datetime(2026, 4, 17, 18, 0), date(2026, 4, 15)
    assert when.moment(session, today, ENGLISH) == "Friday 17 April, 18:00"
    assert when.span(session, datetime(2026, 4, 17, 19, 0), today, ENGLISH) == "Friday 17 April, 18:00–19:00"
    assert when.day(session.date(), date(2027, 1, 1), ENGLISH) == "Friday 17 April 2026"
    assert when.short_day(session.date(), today, ENGLISH) == "17 April"
    assert when.short_day(session.date(), date(2027, 1, 1), ENGLISH) == "17 April 2026"


def test_dates_follow_the_language():
    french = QLocale(QLocale.Language.French)
    assert when.day(date(2026, 4, 17), date(2026, 4, 15), french) == "vendredi 17 avril"


@pytest.mark.parametrize(
    ("days", "said"),
    [(0, "Today"), (1, "Tomorrow"), (2, "In 2 days"), (-1, "Yesterday"), (-5, "5 days ago")],
)
def test_distance_in_days(days, said):
    assert when.distance(date.fromordinal(740000 + days), date.fromordinal(740000)) == said


def test_a_date_field_keeps_its_format_and_room_when_the_direction_of_reading_turns(qtbot):
    field = DateField(QDate(2026, 9, 30))
    qtbot.addWidget(field)
    wide = field.sizeHint().width()
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert field.sizeHint().width() == wide
    assert field.text() == "30 September 2026"


def inked_rows(widget: QWidget, lightest: int = 120) -> tuple[int, int]:
    """Return the first and the last row of pixels that words stand in, inside the frame."""
    picture = widget.grab().toImage()
    inside = range(20, picture.width() - 20)
    dark = [
        y
        for y in range(4, picture.height() - 4)
        if any(picture.pixelColor(x, y).lightness() < lightest for x in inside)
    ]
    return dark[0], dark[-1]


@pytest.mark.parametrize("percent", [100, 150])
def test_arabic_stands_as_high_in_a_field_as_in_a_label(qtbot, qapp, percent):
    with look(qapp, "light", percent, mirrored=True):
        field, label = QLineEdit("2 ديسمبر 2026"), Label("2 ديسمبر 2026")
        for widget in (field, label):
            qtbot.addWidget(widget)
            widget.resize(240, field.sizeHint().height())
            widget.show()
        qapp.processEvents()
        (top, _), (beside, _) = inked_rows(field), inked_rows(label)
        assert abs(top - beside) <= 1
        with look(qapp, "light", 200, mirrored=True):  # while it stands there
            for widget in (field, label):
                widget.resize(400, field.sizeHint().height())
            qapp.processEvents()
            (top, _), (beside, _) = inked_rows(field), inked_rows(label)
            assert abs(top - beside) <= 1
        field.setText("2026")
        qapp.processEvents()
        assert field.textMargins().top() == 0


@pytest.mark.parametrize("words", ["العمل، والهوايات، وأوقات التواصل معك", "What you both would see if it went well"])
def test_what_an_empty_field_is_for_is_written_whole_and_where_typed_words_will_stand(qtbot, qapp, words):
    def rows(of: TextArea, width: int) -> tuple[int, int]:
        of.resize(width, of.sizeHint().height())
        qapp.processEvents()
        return inked_rows(of, 200)

    with look(qapp, "light", 100, mirrored=not words.isascii()):
        empty, typed, few = TextArea(words, 3), TextArea("", 3), TextArea(words, 1)
        typed.set_text(words)
        for field in (empty, typed, few):
            qtbot.addWidget(field)
            field.show()
            field.clearFocus()
        for width in (460, 220):  # in one line, and in several
            assert rows(empty, width) == pytest.approx(rows(typed, width), abs=1)
        assert rows(few, 220)[1] == rows(few, 460)[1], "one line with dots at its end where one line has room"


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_words_of_a_box_to_tick_take_more_lines_where_there_is_no_room_for_one(qtbot, qapp, mirrored):
    with look(qapp, "light", 150, mirrored=mirrored):
        page = QWidget()
        qtbot.addWidget(page)
        box = CheckBox("Tell me when a new update lies in a folder, such as Downloads")
        QVBoxLayout(page).addWidget(box)
        page.resize(page.layout().totalSizeHint())
        page.show()
        qapp.processEvents()
        one = box.height()
        page.resize(300, page.layout().totalHeightForWidth(300))
        qapp.processEvents()
        assert box.width() < 300
        assert box.height() > 2 * one
        top, bottom = inked_rows(box)
        assert bottom > box.height() - one, "the last line is seen"
        assert top < one, "and the first"


def test_a_date_reads_in_the_order_of_its_language(qtbot, qapp):
    with look(qapp, mirrored=True):
        field = DateField(QDate(2026, 12, 2))
        qtbot.addWidget(field)
        assert field.lineEdit().text() == "2 December 2026"


def test_what_is_chosen_ends_in_dots_where_there_is_no_room(qtbot, qapp):
    with look(qapp):
        words, shown = "Explain a technical decision so that it is kept", []
        cut = QFontMetrics(qapp.font()).elidedText(words, Qt.TextElideMode.ElideRight, 160 - 12 - 32)
        page = QWidget()
        qtbot.addWidget(page)
        for text in (words, cut):
            box = ComboBox(page)
            box.addItem(text)
            box.resize(160, 36)
            shown.append(box.grab().toImage())
        assert shown[0] == shown[1]
