"""The steps of a reflection: fields for its writer, running text for the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.records import Reflection
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.moved_line import MovedLine
from mentordesk_ui.editing.prose_view import ProseView
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.pages.reflections import words
from mentordesk_ui.widgets import FormRow, WrappedLabel
from mentordesk_ui.widgets.painting import clear, tight

MOST = 6
LINES = 4
EDIT = "reflections.edit_reflection"


class StepFields(QWidget):
    """A field for each step; with no record open, the first words typed ask for one.

    Signals:
        begun(): something was typed and there is no record yet; answer with `attach`.
    """

    begun = Signal()

    def __init__(self, desk: Desk, both: ConflictCards, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._both = desk, both
        self._column = tight(QVBoxLayout(self), 0)
        self.rows: list[FormRow] = []
        self.fields: list[DraftText] = []
        self._parts: list[QWidget] = []
        self._reflection = ""
        self._is_new = False

    def _make(self, count: int) -> None:
        """Make fields up to this number; few ways of writing have all six steps."""
        for number in range(len(self.fields) + 1, count + 1):
            editor = MarkdownArea(lines=LINES, most_lines=30)
            field = DraftText(self._desk, Reflection, f"step_{number}", editor, EDIT)
            editor.textChanged.connect(self._typed)
            row = FormRow(" ", editor)
            part = QWidget()
            below = tight(QVBoxLayout(part), 8)
            below.setContentsMargins(0, 0, 0, 18)
            for each in (row, MovedLine(self._desk, field), self._both.slot(f"step_{number}")):
                below.addWidget(each)
            self._column.addWidget(part)
            self.rows.append(row)
            self._parts.append(part)
            self.fields.append(field)
            if self._reflection:
                field.open(self._reflection)

    def show_model(self, model: str, written: Reflection | None = None) -> None:
        """Show the steps of a model, and any others in which something is written."""
        steps = words.step_words(model)
        texts = [] if written is None else [getattr(written, f"step_{number}") for number in range(1, MOST + 1)]
        filled = [number for number, text in enumerate(texts, start=1) if text.strip()]
        self._make(max(len(steps), *filled, 1))
        self.fields[0].editor.set_lines(LINES if len(steps) > 1 else 3 * LINES)
        for number, row in enumerate(self.rows):
            is_wanted = number < len(steps) or number + 1 in filled
            row.setVisible(is_wanted)
            self._parts[number].setVisible(is_wanted)
            name, hint = steps[number] if number < len(steps) else (self.tr("From another way of writing"), "")
            row.label.setText(name)
            row.set_hint(hint)
            self.fields[number].editor.setAccessibleName(name)

    def begin(self) -> None:
        """Empty all fields; there is no record yet."""
        self.let_go()
        self._is_new = False
        for field in self.fields:
            field.editor.set_text("")
        self._is_new = True

    def open(self, reflection: str) -> None:
        """Show what stands in a reflection, or was being typed there."""
        self._is_new = False
        self._reflection = reflection
        for field in self.fields:
            field.open(reflection)

    def attach(self, reflection: str) -> None:
        """Go on typing in a record that was made of what was begun."""
        self._is_new = False
        self._reflection = reflection
        for field in self.fields:
            field.attach(reflection)

    def refresh(self) -> None:
        """Show what is stored now; what is being typed stays."""
        for field in self.fields:
            field.refresh()

    def seal(self) -> None:
        """Seal what is being typed."""
        for field in self.fields:
            field.seal()

    def let_go(self) -> None:
        """Forget the record without writing."""
        self._is_new = False
        self._reflection = ""
        for field in self.fields:
            field.let_go()

    def focus_first(self) -> None:
        """Put the keyboard in the first field where nothing is written, else in the first."""
        visible = [field for field, row in zip(self.fields, self.rows, strict=True) if not row.isHidden()]
        empty = [field for field in visible if not field.editor.text().strip()]
        (empty or visible)[0].editor.setFocus()

    def _typed(self) -> None:
        if self._is_new and any(field.editor.text().strip() for field in self.fields):
            self.begun.emit()


class StepTexts(QWidget):
    """What the other wrote, step by step.

    Signals:
        link_followed(str): the person wants what a link leads to.
    """

    link_followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = tight(QVBoxLayout(self), 6)
        self.texts: list[ProseView] = []

    def show_steps(self, reflection: Reflection) -> None:
        """Show the steps in which something is written."""
        clear(self._column)
        self.texts = []
        names = words.step_words(reflection.model)
        for (_, text), (name, _hint) in zip(reflection.steps(), names, strict=True):
            if not text.strip():
                continue
            body = ProseView(text)
            body.setAccessibleName(name)
            body.link_followed.connect(self.link_followed)
            self._column.addWidget(WrappedLabel(name, "small-strong", "muted"))
            self._column.addWidget(body)
            self._column.addSpacing(10)
            self.texts.append(body)
