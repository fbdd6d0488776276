"""The agenda of a session: points in order, the minutes they take of the timebox, and ways to add more."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mentordesk.actions import sessions as actions
from mentordesk.library.templates import AgendaPoint, agenda_templates, as_agenda
from mentordesk.queries.goals import open_goals
from mentordesk.queries.sessions import DAY, starts_at
from mentordesk.records import AgendaItem, Session
from mentordesk_ui import languages
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.sessions.point_editor import PointEditor
from mentordesk_ui.pages.sessions.row_editor import Opened
from mentordesk_ui.pages.sessions.words import minutes_words, role_names
from mentordesk_ui.theme.fonts import LINE_HEIGHT
from mentordesk_ui.widgets import Card, Label, LinkButton, ListRow, Pill, RowList, StatusPill
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.listing import isolated, listed
from mentordesk_ui.widgets.movable_rows import MovableRow, MovableRows
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.when import clock


class AgendaRow(MovableRow):
    """One point as in a printed agenda: when it comes, its words, and at the end how long it takes and who leads it."""

    def __init__(self, item: AgendaItem, begins: str, lead: str, parent: QWidget | None = None) -> None:
        aside = _Aside(item, lead)
        super().__init__(item.title, item.outcome, trailing=aside, key=item.id, parent=parent)
        first = self._column.itemAt(0)
        line = first.layout() if first is not None else None
        assert isinstance(line, QHBoxLayout)
        line.insertWidget(0, _Begins(begins), 0, Qt.AlignmentFlag.AlignTop)
        words = (begins, item.title, item.outcome, *aside.words)
        self.setAccessibleName(listed(words))


class _Begins(Label):
    """The time at which a point comes, in a column of its own."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "medium", "accent", parent)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance("00:00") + 6, round(metrics.height() * LINE_HEIGHT / 1.21))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class _Aside(QWidget):
    """How long a point takes, who leads it, and whether it is done or left."""

    def __init__(self, item: AgendaItem, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = [minutes_words(item.minutes)]
        minutes = Label(isolated(self.words[0]), "small-strong", "muted")  # the number first, also mirrored
        column = tight(QVBoxLayout(self), 2)
        first = tight(QHBoxLayout(), 8)
        if item.state != "open":
            pill = StatusPill("done") if item.state == "done" else StatusPill("planned", self.tr("Another time"))
            self.words.append(pill.text())
            first.addWidget(pill)
        first.addWidget(minutes)
        column.addLayout(first)
        column.setAlignment(first, Qt.AlignmentFlag.AlignTrailing)
        if lead:
            who = Label(lead, "small", "muted")
            self.words.append(lead)
            column.addWidget(who, 0, Qt.AlignmentFlag.AlignTrailing)


class AgendaCard(Card):
    """Points to read, reorder and open; below them a line for the next one.

    Signals:
        said(str, bool): as `Page.said`.
    """

    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.sum = Pill("", "planned")
        super().__init__("", self.sum, parent=parent)
        self.set_title(self.tr("Agenda"))
        self._desk = desk
        self._session = ""
        self._shown: object = None
        self._items: dict[str, AgendaItem] = {}
        self.rows = MovableRows()
        self.rows.moved.connect(self._move)
        self.opened = Opened(self.rows, self._make_editor)
        self.point = QLineEdit(placeholderText=self.tr("Add a point to the agenda"))
        self.point.setAccessibleName(self.tr("Add a point to the agenda"))
        self.point.returnPressed.connect(self._add)
        self.from_goals = LinkButton(self.tr("Add open goals"))
        self.from_goals.clicked.connect(self._add_goals)
        self.from_template = LinkButton(self.tr("Use a template"))
        self.from_template.clicked.connect(self.offer_templates)
        self.links = Flow(self.from_goals, self.from_template, spacing=12)
        self.links.setContentsMargins(4, 0, 4, 0)  # their words in line with the text above
        self.links.bleeds = True  # type: ignore[attr-defined]
        self.templates = RowList()
        self.templates.hide()
        for part in (self.rows, self.point, self.links, self.templates):
            self.add(part)

    @property
    def editor(self) -> PointEditor:
        """The fields of the one that is open."""
        return self.opened.editor

    def _make_editor(self) -> PointEditor:
        editor = PointEditor(self._desk, self.rows)
        editor.said.connect(self.said)
        editor.closed.connect(self._close)
        return editor

    # --- showing --------------------------------------------------------------------------------------------------

    def show_agenda(self, session: Session, items: Sequence[AgendaItem], today: date) -> None:
        """Show the points of a session; the keyboard and an open point stay."""
        if session.id != self._session:
            self.close_point()
            self.templates.hide()
            self.point.clear()
        self._session = session.id
        names = role_names(self._desk.workspace)
        wanted = (session.id, session.starts, session.zone, session.minutes, tuple(items), tuple(names.items()), today)
        if wanted != self._shown:
            self._shown = wanted
            self._items = {each.id: each for each in items}
            self._show_points(session, items, names)
            self._show_sum(session, items)
        if self.opened.record in self._items:
            self.editor.refresh(self._items[self.opened.record])
        goals = {each.title for each in open_goals(self._desk.workspace)} - {each.title for each in items}
        self.from_goals.setVisible(bool(goals))
        self.links.setVisible(session.state == "planned")

    def _show_points(self, session: Session, items: Sequence[AgendaItem], names: Mapping[str, str]) -> None:
        focused = next((row.key for row in self.rows.movable_rows() if row.hasFocus()), None)
        self.opened.take()
        start, at = starts_at(session), 0
        rows = []
        for each in items:
            begins = clock((start + timedelta(minutes=at)).astimezone()) if start and each.state != "parked" else ""
            lead = self.tr("{0} leads").format(names[each.lead]) if each.lead in ("mentor", "mentee") else ""
            row = AgendaRow(each, begins, lead)
            row.clicked.connect(lambda _=False, key=each.id: self.toggle(key))
            rows.append(row)
            at += 0 if each.state == "parked" else max(0, min(each.minutes, DAY))
        self.rows.set_rows(rows)
        self.rows.setVisible(bool(rows))
        if self.opened.record in self._items:
            self._place_editor()
        else:
            self.opened.put_away(seal=False)
        self.focus(focused)

    def _show_sum(self, session: Session, items: Sequence[AgendaItem]) -> None:
        total = sum(each.minutes for each in items if each.state != "parked")
        over = total - session.minutes
        words = self.tr("{0} of {1} min").format(total, session.minutes)
        if over > 0:
            words = self.tr("{0} of {1} min, {2} too many").format(total, session.minutes, over)
        self.sum.show_as(words, "progress" if over > 0 else "planned")
        self.sum.setVisible(total > 0)

    def row(self, key: str) -> MovableRow | None:
        """Return the row of a point."""
        return next((row for row in self.rows.movable_rows() if row.key == key), None)

    def focus(self, key: object) -> None:
        """Put the keyboard on a point."""
        if isinstance(key, str) and (row := self.row(key)) is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- one point ------------------------------------------------------------------------------------------------

    def toggle(self, key: str) -> None:
        """Open a point below its row, or close it."""
        if self.opened.record == key:
            self.editor.close_editor()
        else:
            self.open_point(key)

    def open_point(self, key: str) -> None:
        """Open a point below its row."""
        self.opened.seal()
        if key not in self._items:
            return
        self.opened.take()
        self.editor.open(key)
        self.editor.refresh(self._items[key])
        self._place_editor()
        self.editor.begin()
        self.opened.bring_into_view()

    def _place_editor(self) -> None:
        for row in self.rows.movable_rows():
            row.setChecked(row.key == self.opened.record)
            if row.key == self.opened.record:
                self.opened.put_below(row)

    def _close(self) -> None:
        was = self.opened.record
        self.close_point()
        if self.row(was) is not None:
            self.focus(was)
        else:
            self.point.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_point(self) -> None:
        """Seal and close the point that is open."""
        self.opened.put_away()
        for row in self.rows.movable_rows():
            row.setChecked(False)

    def seal(self) -> None:
        """Seal what is being typed."""
        self.opened.seal()

    def let_go(self) -> None:
        """Forget the session without writing; it exists no more."""
        self.opened.put_away(seal=False)

    # --- more points ----------------------------------------------------------------------------------------------

    def _move(self, item: str, before: str, after: str) -> None:
        self._desk.do(actions.move_agenda_item, item, before, after)
        self.focus(item)

    def _add(self) -> None:
        if self.point.text().strip() and self._desk.do(actions.add_agenda_item, self._session, self.point.text()):
            self.point.clear()

    def _add_goals(self) -> None:
        here = {each.title for each in self._items.values()}
        goals = [each.title for each in open_goals(self._desk.workspace) if each.title not in here]
        self._extend([AgendaPoint(each) for each in goals])

    def offer_templates(self) -> None:
        """Show the shipped agendas, or put them away again."""
        if self.templates.isVisible():
            self.templates.hide()
            return
        if not self.templates.rows():
            for each in agenda_templates(languages.in_use()):
                row = ListRow(each.title, each.about, "layout-template", Pill(minutes_words(each.minutes), "planned"))
                row.clicked.connect(lambda _=False, each=each: self._extend(each.points))
                self.templates.add(row)
        self.templates.show()
        self.templates.rows()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _extend(self, points: Sequence[AgendaPoint]) -> None:
        if points and self._desk.do(actions.extend_agenda, self._session, as_agenda(points)):
            self.templates.hide()
            words = self.tr("%n point(s) were added.", "", len(points)).replace("%n", str(len(points)))
            self.said.emit(plural(words, len(points)), True)
            self.point.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the point away that the keyboard is on; Escape puts the templates away."""
        row = next((each for each in self.rows.movable_rows() if each.hasFocus()), None)
        if event.key() == Qt.Key.Key_Delete and row is not None:
            self._delete(row)
            return
        if event.key() == Qt.Key.Key_Escape and self.templates.isVisible():
            self.templates.hide()
            self.point.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    def _delete(self, row: MovableRow) -> None:
        rows = self.rows.movable_rows()
        at = rows.index(row)
        near = rows[at + 1] if at + 1 < len(rows) else rows[at - 1] if at else None
        title, following = row.title.text(), near.key if near is not None else None
        if self.opened.record == row.key:
            self.close_point()
        if self._desk.do(actions.delete_agenda_item, row.key):
            self.said.emit(self.tr("“{0}” was deleted.").format(title), True)
            self.focus(following)
