"""What can be done with one laptop of one's own: another name, given up, reported lost, its invitation withdrawn."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.actions import laptops as actions
from mentordesk.machine import MOST_NAME
from mentordesk.queries.laptops import IN_USE, INVITED, LOST, RETIRED, SILENT, THIS, ShownLaptop
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import partner_name
from mentordesk_ui.widgets import Button, FormRow, WrappedLabel
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.painting import tight


class LaptopPanel(QWidget):
    """Opens below its row; what cannot be taken back is asked once more in its own words.

    Signals:
        said(str, bool): as `Page.said`.
        closed(): the person is done here.
    """

    said = Signal(str, bool)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.laptop: ShownLaptop | None = None
        self.last = ""
        self._sure: Callable[[], None] | None = None
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_NAME)
        self.name.editingFinished.connect(self._rename)
        self.name_row = FormRow(self.tr("What it is called"), self.name)
        self.sentence = WrappedLabel("", tint="muted")
        self.unused = Button(self.tr("Not used any more…"), "laptop")
        self.lost = Button(self.tr("Report as lost…"), "shield-check")
        self.withdraw = Button(self.tr("Withdraw the invitation…"), "ban")
        self.close_button = Button(self.tr("Close"), "", "quiet")
        self.yes, self.no = Button("", "", "danger"), Button(self.tr("Leave it as it is"))
        self.unused.clicked.connect(self._ask_unused)
        self.lost.clicked.connect(self._ask_lost)
        self.withdraw.clicked.connect(self._ask_withdraw)
        self.close_button.clicked.connect(self.close_panel)
        self.yes.clicked.connect(self._do_it)
        self.no.clicked.connect(self._leave_it)
        buttons = Flow(self.unused, self.lost, self.withdraw, self.yes, self.no, self.close_button)
        column = tight(QVBoxLayout(self), 10)
        column.setContentsMargins(8, 4, 8, 14)  # as its row, which reaches out of the card's text
        for widget in (self.name_row, self.sentence, buttons):
            column.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_laptop(self, laptop: ShownLaptop) -> None:
        """Show what can be done with a laptop in its state; a name being typed and a question asked stay."""
        same = self.laptop is not None and self.laptop.device == laptop.device
        if not same or self.laptop is None or self.laptop.state != laptop.state:
            self._sure = None
        self.laptop, self.last = laptop, laptop.device
        self.setAccessibleName(laptop.name or self.tr("A laptop of yours"))
        if not (same and self.name.hasFocus()):
            self.name.setText(laptop.name)
        if self._sure is None:
            self._show_choices()

    def take_focus(self) -> None:
        """Put the keyboard where the person goes on."""
        (self.name if self.name_row.isVisibleTo(self) else self.close_button).setFocus()

    def close_panel(self) -> None:
        """Be done with this laptop."""
        was_open = self.laptop is not None
        self.laptop, self._sure = None, None
        self.hide()
        if was_open:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves a question, then the panel."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._sure is not None:
            self._leave_it()
        else:
            self.close_panel()

    # --- choices ----------------------------------------------------------------------------------------------------

    def _show_choices(self) -> None:
        assert self.laptop is not None
        state = self.laptop.state
        words = {
            THIS: self.tr("You are working on it now."),
            INVITED: self.tr("Nobody has been heard from with this invitation yet."),
            RETIRED: self.tr("No updates are made for it any more. What was written on it stays."),
            LOST: self.tr(
                "Updates from it are refused. What it wrote after you last heard it counts only if you accept it."
            ),
            SILENT: self.tr("Nothing has come from it for 90 days. If it is not used any more, say so."),
        }
        self.sentence.setText(words.get(state, self.tr("Updates are made for it.")))
        self.name_row.setVisible(state in (THIS, IN_USE, SILENT))
        self.unused.setVisible(state in (IN_USE, SILENT))
        self.lost.setVisible(state in (IN_USE, SILENT, RETIRED))
        self.withdraw.setVisible(state == INVITED)
        self.close_button.show()
        for button in (self.yes, self.no):
            button.hide()

    def _ask(self, sentence: str, yes: str, do: Callable[[], None]) -> None:
        self._sure = do
        self.sentence.setText(sentence)
        self.yes.setText(yes)
        for widget in (self.name_row, self.unused, self.lost, self.withdraw, self.close_button):
            widget.hide()
        self.yes.show()
        self.no.show()
        self.no.setFocus()

    def _ask_unused(self) -> None:
        self._ask(
            self.tr("Updates are made for it no longer, and it cannot come back; all that was written on it counts."),
            self.tr("It is not used any more"),
            lambda: self._remove("unused", self.tr("It is given up. Your next update tells {0}.")),
        )

    def _ask_lost(self) -> None:
        self._ask(
            self.tr(
                "From now on nothing that comes from it counts, here and with {0}. What came in before stays. This"
                " cannot be taken back; a laptop that turns up again joins by a new invitation."
            ).format(partner_name(self._desk.workspace)),
            self.tr("Report it as lost"),
            lambda: self._remove("lost", self.tr("It is reported lost. Send an update soon, so that {0} knows.")),
        )

    def _ask_withdraw(self) -> None:
        self._ask(
            self.tr("Whoever has the file and the seven words cannot add a laptop with them any more."),
            self.tr("Withdraw it"),
            self._withdraw,
        )

    def _leave_it(self) -> None:
        self._sure = None
        self._show_choices()
        self.take_focus()

    def _do_it(self) -> None:
        if self._sure is not None:
            do, self._sure = self._sure, None
            do()

    # --- deeds ------------------------------------------------------------------------------------------------------

    def _rename(self) -> None:
        laptop, name = self.laptop, self.name.text().strip()
        if laptop is None or name == laptop.name:
            return
        if not name:
            self.name.setText(laptop.name)
            self.said.emit(self.tr("A laptop needs a name. The old one is back."), False)
        else:
            self._desk.do(actions.name_laptop, name, laptop.device)

    def _remove(self, reason: str, told: str) -> None:
        assert self.laptop is not None
        if self._desk.do(actions.remove, self.laptop.device, reason) is not None:
            self.said.emit(told.format(partner_name(self._desk.workspace)), False)
        self.close_panel()

    def _withdraw(self) -> None:
        from mentordesk.bundles import joining

        assert self.laptop is not None
        device = self.laptop.device
        if self._desk.carry_out(lambda: joining.withdraw(self._desk.workspace, device), "withdraw") is not None:
            self.said.emit(self.tr("The invitation is withdrawn. Your next update tells all laptops."), False)
        self.close_panel()
