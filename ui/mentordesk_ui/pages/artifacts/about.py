"""What an artifact is called and about, its versions, its history; the other half of the reader's panel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.actions import artifacts as actions
from mentordesk.queries.authors import authors, created_at
from mentordesk.queries.goals import all_goals
from mentordesk.queries.people import people
from mentordesk.records import Artifact, ArtifactVersion
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.record_tags import RecordTags
from mentordesk_ui.messages import first_name
from mentordesk_ui.pages.artifacts import words
from mentordesk_ui.pages.history.card import HistoryCard
from mentordesk_ui.pages.split import Side
from mentordesk_ui.theme import font
from mentordesk_ui.widgets import Button, Card, Choice, FormRow, Label, LinkButton, Pill, TextArea, WrappedLabel
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.painting import clear, follow_theme, show_if, tight
from mentordesk_ui.widgets.when import short_day

EDIT = "artifacts.edit_artifact"


class AboutPanel(Side):
    """The words of an artifact; what is typed is kept at once and sealed on leaving the field.

    Signals:
        said(str, bool), go(str, str): as `Page`.
        version_wanted(str): the person wants to see this version.
        add_version_wanted(), copy_wanted(), open_wanted(), delete_wanted(): what the person wants done.
    """

    said = Signal(str, bool)
    go = Signal(str, str)
    version_wanted = Signal(str)
    add_version_wanted = Signal()
    copy_wanted = Signal()
    open_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.artifact = ""
        self._goals_shown: object = None
        self._versions_shown: object = None
        self.changes: dict[str, DraftText] = {}
        self.column.setSpacing(10)
        for card in (self._words_card(), self._versions_card(), self._file_card()):
            self.add(card)
        self.history = HistoryCard(desk)
        self.history.go.connect(self.go)
        self.add(self.history)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.title.editor.setFont(font("strong"))

    # --- its parts ------------------------------------------------------------------------------------------------

    def _words_card(self) -> Card:
        card = Card()
        self.title = DraftText(
            self._desk, Artifact, "title", LineArea(self.tr("Title"), 1, 4), EDIT, may_be_empty=False
        )
        self.title.refused.connect(
            lambda: self.said.emit(self.tr("An artifact needs a title. The old one is back."), False)
        )
        self.description = DraftText(
            self._desk,
            Artifact,
            "description",
            MarkdownArea(self.tr("What is it, and what shall be looked at?"), 3, 14),
            EDIT,
        )
        self.alt = DraftText(
            self._desk, Artifact, "alt", TextArea(self.tr("For who cannot see it, in a sentence or two"), 2, 10), EDIT
        )
        self.goal = Choice([("", self.tr("No goal"))])
        self.goal.picked.connect(lambda goal: self._desk.do(actions.edit_artifact, self.artifact, goal=goal))
        self.goal.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.goal.setMinimumContentsLength(12)
        self.alt_row = FormRow(self.tr("What the picture shows"), self.alt.editor)
        self.moved: dict[DraftText, WrappedLabel] = {}
        for row, field in (
            (FormRow(self.tr("Title"), self.title.editor), self.title),
            (FormRow(self.tr("About it"), self.description.editor), self.description),
            (self.alt_row, self.alt),
        ):
            line = WrappedLabel(
                self.tr("This was changed on the other side, too. You choose when you are done."), "small", "info"
            )
            line.hide()
            field.moved.connect(lambda moved, line=line: show_if(line, moved))
            card.add(row)
            card.add(line)
            card.add_space(4)
        card.add(FormRow(self.tr("Belongs to the goal"), self.goal))
        card.add_space(4)
        self.tags = RecordTags(self._desk, Artifact)
        self.tags.said.connect(self.said)
        self.tags.go.connect(self.go)
        card.add(FormRow(self.tr("Tags"), self.tags))
        return card

    def _versions_card(self) -> Card:
        card = Card(self.tr("Versions"))
        self._versions = tight(QVBoxLayout(), 14)
        holder = QWidget()
        holder.setLayout(self._versions)
        card.add(holder)
        self.add_version = Button(self.tr("Add new version…"), "plus")
        self.add_version.clicked.connect(self.add_version_wanted)
        card.add_space(4)
        card.add(Flow(self.add_version))
        return card

    def _file_card(self) -> Card:
        card = Card(self.tr("File"))
        self.file = WrappedLabel("", "small", "muted")
        self.copy = Button(self.tr("Save a copy…"), "download")
        self.copy.clicked.connect(self.copy_wanted)
        self.open_elsewhere = Button(self.tr("Open in another program"), "external-link")
        self.open_elsewhere.clicked.connect(self.open_wanted)
        self.delete = Button(self.tr("Delete artifact"), "trash-2", "quiet")
        self.delete.clicked.connect(self.delete_wanted)
        card.add(self.file)
        card.add(Flow(self.copy, self.open_elsewhere, self.delete, spacing=8))
        return card

    # --- showing --------------------------------------------------------------------------------------------------

    def open(self, artifact: str) -> None:
        """Begin with another artifact."""
        self.seal()
        self.artifact = artifact
        for field in (self.title, self.description, self.alt):
            field.open(artifact)
        self.verticalScrollBar().setValue(0)

    def show_artifact(self, artifact: Artifact, versions: Sequence[ArtifactVersion], shown: str) -> None:
        """Show what is stored now; `shown` is the version in the reader."""
        names = {person.id: first_name(person.name) for person in people(self._desk.workspace)}
        who = authors(self._desk.workspace, ArtifactVersion)
        writers = {each.id: names.get(who.get(each.id, ""), "") for each in versions}
        for field in (self.title, self.description, self.alt):
            field.refresh()
        show_if(self.alt_row, artifact.kind in ("picture", "pdf") or bool(artifact.alt))
        self._fill_goals(artifact)
        self.tags.show_record(artifact.id)
        self._fill_versions(versions, shown, writers)
        current = next((each for each in versions if each.id == shown), None)
        is_here = current is not None and self._desk.workspace.attachments.holds(current.content)
        facts = [current.file_name, words.size_words(current)] if current is not None else []
        self.file.setText(side_by_side(facts))
        for button in (self.copy, self.open_elsewhere):
            button.setEnabled(is_here)
        self.history.show_record(Artifact.table, artifact.id)

    def _fill_goals(self, artifact: Artifact) -> None:
        goals = [("", self.tr("No goal")), *((each.id, each.title) for each in all_goals(self._desk.workspace))]
        if goals != self._goals_shown:
            self._goals_shown = goals
            self.goal.clear()
            for key, text in goals:
                self.goal.addItem(text, key)
        self.goal.show_value(artifact.goal)

    def _fill_versions(self, versions: Sequence[ArtifactVersion], shown: str, writers: Mapping[str, str]) -> None:
        wanted = ([(each.id, each.content) for each in versions], shown, dict(writers))
        if wanted == self._versions_shown:
            for draft in self.changes.values():
                draft.refresh()
            return
        self._versions_shown = wanted
        for draft in self.changes.values():
            draft.seal()
        clear(self._versions)
        self.changes = {}
        for number, each in reversed(list(enumerate(versions, start=1))):
            self._versions.addWidget(self._version(number, each, each.id == shown, writers.get(each.id, "")))

    def _version(self, number: int, version: ArtifactVersion, is_shown: bool, writer: str) -> QWidget:
        part = QWidget()
        column = tight(QVBoxLayout(part), 6)
        name = self.tr("Version {0}").format(number)
        at = created_at(self._desk.workspace, ArtifactVersion.table, version.id)
        day = short_day(datetime.fromtimestamp(at / 1000).astimezone().date()) if at else ""
        heads: list[QWidget] = []
        if is_shown:
            heads += [Label(name, "strong"), Pill(self.tr("shown"), "planned")]
        else:
            link = LinkButton(name)
            link.setAccessibleName(self.tr("Show version {0}").format(number))
            link.clicked.connect(lambda: self.version_wanted.emit(version.id))
            heads.append(link)
        if not self._desk.workspace.attachments.holds(version.content):
            heads.append(Pill(self.tr("not here yet"), "info"))
        line = Flow(*heads, spacing=8)
        for each in heads:
            line.flow.setAlignment(each, Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(line)
        column.addWidget(WrappedLabel(side_by_side((writer, day)), "small", "muted"))
        editor = MarkdownArea(self.tr("What is new in it?"), 1, 8)
        editor.setAccessibleName(self.tr("What is new in version {0}").format(number))
        draft = DraftText(self._desk, ArtifactVersion, "changes", editor, "artifacts.edit_version")
        draft.open(version.id)
        self.changes[version.id] = draft
        column.addWidget(editor)
        return part

    # --- doing ----------------------------------------------------------------------------------------------------

    def ask_for_words(self) -> None:
        """Put the keyboard where a picture is described."""
        self.alt.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def seal(self) -> None:
        """Seal what is being typed."""
        for field in (self.title, self.description, self.alt, *self.changes.values()):
            field.seal()
        self.tags.seal()

    def let_go(self) -> None:
        """Forget the artifact; it exists no more."""
        self.artifact = ""
        self.tags.show_record("")
        for field in (self.title, self.description, self.alt, *self.changes.values()):
            field.let_go()
