"""For whom a portfolio is, the words in front of it, its language and its paper."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.documents.composition import AUDIENCES, LANGUAGES, PAPERS, Composition
from mentordesk_ui.editing.draft_text import LineArea
from mentordesk_ui.languages import NAMES
from mentordesk_ui.widgets import Card, FormRow, LinkButton, TextArea, WrappedLabel
from mentordesk_ui.widgets.choice import Choice
from mentordesk_ui.widgets.fact_rows import LinkLine

if TYPE_CHECKING:
    from mentordesk.documents.audience_words import Front


class AudienceCard(Card):
    """For whom it is; that decides what usually goes in and the words in front.

    Signals:
        chosen(str): the audience.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        names = {
            "us": self.tr("For us two"),
            "employer": self.tr("For an employer"),
            "school": self.tr("For a school or committee"),
            "own": self.tr("For somebody else"),
        }
        self._sentences = {
            "us": self.tr("Everything you two shared, with notes and reflections."),
            "employer": self.tr("What was reached and the work that shows it, without notes and reflections."),
            "school": self.tr("Goals, the road and the work, with sessions and decisions."),
            "own": self.tr("Your own choice and your own words."),
        }
        self.audience = Choice([(each, names[each]) for each in AUDIENCES])
        self.audience.picked.connect(lambda each: self.chosen.emit(str(each)))
        _fill_width(self.audience)
        self.sentence = WrappedLabel("", "small", "muted")
        self.add(FormRow(self.tr("For whom it is"), self.audience))
        self.add(self.sentence)

    def show_composition(self, composition: Composition) -> None:
        """Show the audience."""
        self.audience.show_value(composition.audience)
        self.sentence.setText(self._sentences[composition.audience])


def _fill_width(field: QWidget) -> None:
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class WordsCard(Card):
    """Title, subtitle, introduction, language and paper.

    Signals:
        changed(object): a function from the composition to what it became.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Words and paper"))
        self.title_line = LineArea("", 1, 3)
        self.subtitle_line = LineArea(self.tr("A line below the title, if you like"), 1, 3)
        self.introduction = TextArea(self.tr("A few words in front, if you like"), 3, 12)
        self._fields = {
            "title": self.title_line,
            "subtitle": self.subtitle_line,
            "introduction": self.introduction,
        }
        labels = {
            "title": self.tr("Title"),
            "subtitle": self.tr("Subtitle"),
            "introduction": self.tr("Introduction"),
        }
        for name, field in self._fields.items():
            self.add(FormRow(labels[name], field))
            field.edited.connect(lambda text, name=name: self._edited(name, text))
        self.usual = LinkButton(self.tr("Take the usual words again"))
        self.usual.clicked.connect(self._take_usual)
        self.usual_line = LinkLine(self.usual)
        self.add(self.usual_line)
        self.language = Choice([("", self.tr("As I write")), *((each, NAMES[each]) for each in LANGUAGES)])
        self.language.picked.connect(lambda each: self.changed.emit(lambda found: replace(found, language=str(each))))
        papers = {"a4": self.tr("A4"), "us-letter": self.tr("US Letter")}
        self.paper = Choice([(each, papers[each]) for each in PAPERS])
        self.paper.picked.connect(lambda each: self.changed.emit(lambda found: replace(found, paper=each)))
        _fill_width(self.language)
        _fill_width(self.paper)
        self.add(FormRow(self.tr("Language of headings and dates"), self.language))
        self.add(FormRow(self.tr("Paper"), self.paper))

    def show_composition(self, composition: Composition, usual: Front) -> None:
        """Show own words, or those that go with the audience; a field that is typed in is left alone."""
        for name, field in self._fields.items():
            own = getattr(composition, name)
            if not field.hasFocus():
                field.set_text(getattr(usual, name) if own is None else own)
        self.usual_line.setVisible(any(getattr(composition, name) is not None for name in self._fields))
        self.language.show_value(composition.language)
        self.paper.show_value(composition.paper)

    def flush(self) -> None:
        """Tell what was typed at once."""
        for field in self._fields.values():
            field.flush()

    def _edited(self, name: str, text: str) -> None:
        text = " ".join(text.split()) if name != "introduction" else text
        self.changed.emit(lambda found: replace(found, **{name: text}))

    def _take_usual(self) -> None:
        self.changed.emit(lambda found: replace(found, title=None, subtitle=None, introduction=None))
        self.title_line.setFocus()
