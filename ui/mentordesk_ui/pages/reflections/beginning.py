"""Beginning a reflection: a question that waits, one that ships, or a blank model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from mentordesk.library.templates import questions
from mentordesk.records import Prompt
from mentordesk_ui import languages
from mentordesk_ui.pages.reflections import words
from mentordesk_ui.widgets import Button, Card, LinkButton, LinkLine, ListRow, RowList, WrappedLabel
from mentordesk_ui.widgets.painting import tight

SUGGESTED = 3


class NewReflectionCard(Card):
    """Choose what to think about; writing starts at once. Escape puts it away.

    Signals:
        begun(str, str): a question or title, maybe empty, and the model of the answer.
        answer_wanted(str): the person wants to answer this prompt.
        given_up(): the person does not want one after all.
    """

    begun = Signal(str, str)
    answer_wanted = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("New reflection"))
        self._first = 0
        self.title_line = QLineEdit(placeholderText=self.tr("What do you want to think about?"))
        self.title_line.setAccessibleName(self.tr("What the reflection is about"))
        self.title_line.returnPressed.connect(lambda: self._begin("what"))
        self.models = RowList()
        for model, name in words.MODELS.items():
            row = ListRow(words.tr(name), words.tr(words.SENTENCES[model]), "notebook-pen", key=model)
            row.clicked.connect(lambda _=False, model=model: self._begin(model))
            self.models.add(row)
        self.asked_label = WrappedLabel(self.tr("You are asked"), "small-strong", "muted")
        self.asked = RowList()
        self.suggestions = RowList()
        self.more = LinkButton(self.tr("Other questions"))
        self.more.clicked.connect(self._next)
        cancel = Button(self.tr("Not now"), kind="quiet")
        cancel.clicked.connect(self.given_up)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(cancel)
        line.addStretch(1)
        self.add(self.title_line)
        self.add(WrappedLabel(self.tr("Write it down as"), "small-strong", "muted"))
        self.add(self.models)
        self.add(self.asked_label)
        self.add(self.asked)
        self.add(WrappedLabel(self.tr("Or answer one of these questions"), "small-strong", "muted"))
        self.add(self.suggestions)
        self.add(LinkLine(self.more))
        self.add_layout(line)
        self._suggest()

    def begin(self, asked: Sequence[Prompt], with_questions: bool = False) -> None:
        """Empty the card and put the keyboard in it; `asked` are the prompts that wait."""
        self.title_line.clear()
        rows = []
        for each in asked:
            row = ListRow(each.question, icon="circle-question-mark", key=each.id)
            row.clicked.connect(lambda _=False, key=each.id: self.answer_wanted.emit(key))
            rows.append(row)
        self.asked.set_rows(rows)
        self.asked.setVisible(bool(rows))
        self.asked_label.setVisible(bool(rows))
        first = self.suggestions.rows()[0] if with_questions else self.title_line
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, model: str) -> None:
        self.begun.emit(" ".join(self.title_line.text().split()), model)

    def _suggest(self) -> None:
        found = questions(languages.in_use())
        rows = []
        for step in range(SUGGESTED):
            each = found[(self._first + step) % len(found)]
            row = ListRow(each.question, words.model_word(each.model), "circle-question-mark")
            row.clicked.connect(lambda _=False, each=each: self.begun.emit(each.question, each.model))
            rows.append(row)
        self.suggestions.set_rows(rows)

    def _next(self) -> None:
        self._first = (self._first + SUGGESTED) % len(questions(languages.in_use()))
        self._suggest()
        self.suggestions.rows()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
