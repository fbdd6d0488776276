"""The page Portfolio: what goes in on one side, the pages as they will be printed on the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.documents.choosing import chosen
from mentordesk.documents.composition import Composition
from mentordesk.queries.roadmap import milestone_ahead, roadmap
from mentordesk.records import (
    Annotation,
    Artifact,
    ArtifactVersion,
    Competency,
    Decision,
    Evidence,
    Goal,
    Milestone,
    MilestoneCompetency,
    Pairing,
    Person,
    Rating,
    Reflection,
    Reply,
    Response,
    Session,
    Stage,
)
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.page import PageCommand
from mentordesk_ui.pages.portfolio.chooser import Chooser
from mentordesk_ui.pages.portfolio.concerns import ConcernsCard
from mentordesk_ui.pages.portfolio.kept import KeptCompositions
from mentordesk_ui.pages.portfolio.milestones import MilestonesCard
from mentordesk_ui.pages.portfolio.parts import PartsCard
from mentordesk_ui.pages.portfolio.words import AudienceCard, WordsCard
from mentordesk_ui.pages.split import SplitPage
from mentordesk_ui.printing import saving
from mentordesk_ui.printing.preview_pane import PreviewPane
from mentordesk_ui.printing.proofs import Proof, Proofs
from mentordesk_ui.widgets import Button, EmptyState
from mentordesk_ui.widgets.painting import tight


class PortfolioPage(SplitPage):
    """Puts a portfolio together; every choice is kept at once on this laptop and shown in the preview."""

    shows = (
        Annotation,
        Artifact,
        ArtifactVersion,
        Competency,
        Decision,
        Evidence,
        Goal,
        Milestone,
        MilestoneCompetency,
        Pairing,
        Person,
        Rating,
        Reflection,
        Reply,
        Response,
        Session,
        Stage,
    )

    def __init__(self, desk: Desk) -> None:
        self.save_button = Button("", "download")
        self.print_button = Button("", "printer", "primary")
        buttons = QWidget()
        line = tight(QHBoxLayout(buttons), 8)
        line.addWidget(self.save_button)
        line.addWidget(self.print_button)
        super().__init__(desk, "", "", action=buttons)
        self.buttons = buttons
        self.set_title(self.tr("Portfolio"))
        self.split.back.setText(self.tr("What goes in"))
        self.save_button.setText(self.tr("Save as PDF…"))
        self.save_button.clicked.connect(self.save)
        self.print_button.setText(self.tr("Print…"))
        self.print_button.clicked.connect(self.print_page)
        self.kept = KeptCompositions(desk)
        self.proofs = Proofs(desk, self)
        self._is_printing = self._goes_on = False
        self._is_empty = True
        self._build_empty()
        self._build_sides()
        self.proofs.ready.connect(self._show_proof)
        self.proofs.failed.connect(lambda _error: self.concerns.show_concerns(()))

    def _build_empty(self) -> None:
        self.empty = EmptyState("book-open", "", self.tr("Add milestone"), self.tr("Open the roadmap"))
        self.empty.acted.connect(self._act_on_empty)
        self.empty.link_followed.connect(self._follow_empty)
        self.add(self.empty, 1)

    def _build_sides(self) -> None:
        self.look = Button(self.tr("Look at the pages"), "eye")
        self.look.clicked.connect(self._look)
        self.chooser = Chooser(self.kept)
        self.audience, self.milestones, self.parts = AudienceCard(), MilestonesCard(), PartsCard()
        self.words, self.concerns = WordsCard(), ConcernsCard()
        side = self.split.list_side
        for each in (
            self.look,
            self.chooser,
            self.concerns,
            self.audience,
            self.milestones,
            self.parts,
            self.words,
        ):
            side.add(each)
        self.chooser.changed.connect(self._opened_another)
        self.concerns.record_wanted.connect(self.record_wanted)
        self.audience.chosen.connect(lambda each: self._change(lambda found: found.for_audience(each)))
        self.milestones.chosen.connect(lambda order: self._change(lambda found: replace(found, milestones=order)))
        self.parts.ticked.connect(lambda part, on: self._change(lambda found: found.with_part(part, on)))
        self.words.changed.connect(self._change)
        self.preview = PreviewPane(self.proofs)
        self.preview.stopped.connect(self._stop)
        self.preview.setMinimumHeight(320)
        detail = self.split.detail_side
        detail.add(self.preview)
        detail.column.setStretchFactor(self.preview, 1)
        detail.column.setStretch(detail.column.count() - 1, 0)
        self.add(self.split, 1)

    # --- showing --------------------------------------------------------------------------------------------------

    @property
    def composition(self) -> Composition:
        """What is put together now."""
        return self.kept.composition

    def refresh(self) -> None:
        """Ask again and set the pages anew."""
        self._show_choice()
        self.arrange()
        self._want()

    def _show_choice(self) -> None:
        composition = self.composition
        road = roadmap(self.desk.workspace)
        self._road = road
        going_in = chosen(self.desk.workspace, composition)
        self.audience.show_composition(composition)
        self.milestones.show_milestones(road, composition.milestones, len(going_in), date.today())
        self.parts.show_composition(composition, composition.milestones)
        if self.proofs.proof is not None:
            self.words.show_composition(composition, self.proofs.proof.usual)
        reached = sum(each.state == "done" for each in road.milestones)
        count = len(going_in)
        self._is_empty = not (reached or composition.milestones or self._goes_on) or not road.milestones
        shown = count if not self._is_empty else 0
        facts = plural(self.tr("%n milestone(s) go in", "", shown), shown) if shown else ""
        self.set_title(self.tr("Portfolio"), facts)
        for each in (self.save_button, self.print_button):
            each.setEnabled(bool(count))
        self._show_empty()

    def _show_empty(self) -> None:
        ahead = milestone_ahead(self.desk.workspace)
        if ahead is None:
            self.empty.sentence.setText(self.tr("A portfolio is made of milestones. There is none yet."))
            self.empty.action.setText(self.tr("Add milestone"))
            self.empty.link.setText(self.tr("Open the roadmap"))
        else:
            words = self.tr("No milestone is reached yet. The next one is “{0}”.")
            self.empty.sentence.setText(words.format(ahead.title))
            self.empty.action.setText(self.tr("Open milestone"))
            self.empty.link.setText(self.tr("Put a portfolio together all the same"))

    def _act_on_empty(self) -> None:
        ahead = milestone_ahead(self.desk.workspace)
        if ahead is None:
            self.go.emit("roadmap", "new")
        else:
            self.record_wanted.emit(Milestone.table, ahead.id)

    def _follow_empty(self) -> None:
        if milestone_ahead(self.desk.workspace) is None:
            self.go.emit("roadmap", "")
            return
        self._goes_on = True
        self.refresh()
        self.audience.audience.setFocus(Qt.FocusReason.OtherFocusReason)

    def arrange(self) -> None:
        """Show what goes in and the pages, or what to do first."""
        self.empty.setVisible(self._is_empty)
        self.buttons.setVisible(not self._is_empty)
        self.split.setVisible(not self._is_empty)
        self.look.setVisible(not self.is_wide)
        self.split.arrange(self.is_wide, True)

    def _show_proof(self, proof: Proof) -> None:
        self.concerns.show_concerns(proof.concerns)
        self.words.show_composition(self.composition, proof.usual)

    def _look(self) -> None:
        self.split.is_detail_open = True
        self.arrange()
        self.split.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Show what goes in again."""
        super().go_back()
        self.look.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- choosing -------------------------------------------------------------------------------------------------

    def open_at(self, record: str) -> None:
        """Choose a milestone by its id; what was kept under a name stays as it is."""
        if record and any(each.id == record for each in roadmap(self.desk.workspace).milestones):
            self.kept.open("")
            self.chooser.refresh()
            self.kept.composition = replace(self.composition, milestones=(record,))
            self.refresh()

    def start_new(self) -> None:
        """Begin another portfolio."""
        self.split.is_detail_open = False
        self.arrange()
        self.split.list_side.verticalScrollBar().setValue(0)
        self.chooser.another.click()

    def _change(self, change: Callable[[Composition], Composition]) -> None:
        self.kept.composition = change(self.composition)
        was_empty = self._is_empty
        self._show_choice()
        if was_empty != self._is_empty:
            self.arrange()
        self._want()

    def _opened_another(self) -> None:
        self.words.flush()
        self.refresh()

    def _want(self) -> None:
        if self._is_empty or self._is_printing:
            return
        if chosen(self.desk.workspace, self.composition):
            self.proofs.want(self.composition)
        else:
            self.proofs.stop()
            self.preview.say_nothing()

    def _stop(self) -> None:
        self.proofs.stop()
        self.preview.say_stopped()

    # --- saving and printing --------------------------------------------------------------------------------------

    def commands(self) -> Sequence[PageCommand]:
        """Saving, printing, setting the pages anew and beginning another."""
        return (
            PageCommand(self.tr("Save as PDF…"), self.save, can_run=self._can_print),
            PageCommand(self.tr("Set the pages anew"), self.refresh, "Ctrl+R"),
            PageCommand(self.tr("Begin another portfolio"), self.start_new),
        )

    def _can_print(self) -> bool:
        return not self._is_empty and self.print_button.isEnabled()

    def save(self) -> None:
        """Let the person choose where the PDF goes, and put it there once its pages are set."""
        if not self._can_print() or self._refuses():
            return
        proof = self.proofs.proof
        title = self.composition.title or (proof.usual.title if proof else "")
        saving.choose_target(
            self,
            self.tr("Save portfolio as PDF"),
            self.desk.preferences.home.documents,
            saving.file_name(title),
            self.save_to,
        )

    def save_to(self, target: Path) -> None:
        """Put the PDF there once its pages are set."""
        self.words.flush()
        self.proofs.when_ready(lambda proof: self._put(proof, target))

    def _refuses(self) -> bool:
        """Say so when a picture cannot be read aloud: such a file would shut people out."""
        titles = self.concerns.of_descriptions()
        if titles:
            from mentordesk.documents.portfolio import DescriptionsMissing

            self.desk.failed.emit(DescriptionsMissing(titles))
        return bool(titles)

    def _put(self, proof: Proof, target: Path) -> None:
        if self._refuses():
            return
        count = len(proof.leaves.sizes)
        words = plural(self.tr("Saved as {0}, %n page(s).", "", count), count).format(target.name)
        saving.put(self.desk, proof.pdf, target).finished.connect(lambda path: self.written.emit(words, str(path)))

    def print_page(self) -> bool:
        """Look at the pages once more and print them; paper needs no descriptions of pictures."""
        if self._can_print():
            self.words.flush()
            self.proofs.when_ready(self._print)
        return True

    def _print(self, proof: Proof) -> None:
        from mentordesk_ui.printing.preview import PrintDialog

        self._is_printing = True
        dialog = PrintDialog(proof.pdf, self)
        dialog.setWindowTitle(self.tr("Print portfolio"))
        dialog.save_wanted.connect(self.save)
        dialog.said.connect(lambda words: self.said.emit(words, False))
        dialog.finished.connect(self._printed)
        dialog.open()

    def _printed(self) -> None:
        self._is_printing = False
        proof = self.proofs.proof
        if self._is_stale or proof is None or proof.composition != self.composition:
            self._want()

    def panes(self) -> Sequence[QWidget]:
        """What goes in, and the pages."""
        return (self.split.list_side, self.preview)

    def leave(self) -> None:
        """Keep what is being typed; the pages need not be ready any more."""
        self.words.flush()
        self.proofs.rest()
