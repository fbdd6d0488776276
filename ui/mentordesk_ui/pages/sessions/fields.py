"""Fields of a session: minutes, time zone, and a day and time that may be empty."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from mentordesk.queries.people import people
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.messages import first_name
from mentordesk_ui.pages.sessions.words import minutes_words
from mentordesk_ui.widgets import Choice, DateTimeField
from mentordesk_ui.widgets.listing import listed
from mentordesk_ui.widgets.optional_date import OptionalField

SESSION_MINUTES = (15, 30, 45, 60, 75, 90, 120, 180)
POINT_MINUTES = (5, 10, 15, 20, 25, 30, 40, 45, 60, 90)
STORED = "yyyy-MM-ddTHH:mm"


class MinutesChoice(Choice):
    """A length out of the usual ones; one that is not among them is added when it is shown."""

    def __init__(self, usual: tuple[int, ...], name: str, parent: QWidget | None = None) -> None:
        super().__init__([(each, minutes_words(each)) for each in usual], parent)
        self.setAccessibleName(name)

    def show_value(self, value: object) -> None:
        """Show a length without telling `picked`."""
        if isinstance(value, int) and self.findData(value) < 0:
            longer = (place for place in range(self.count()) if self.itemData(place) > value)
            self.insertItem(next(longer, self.count()), minutes_words(value), value)
        super().show_value(value)

    @property
    def minutes(self) -> int:
        """The length that is shown."""
        return int(self.currentData() or 0)


class ZoneChoice(Choice):
    """A time zone by its IANA name: those of the two people in front, then every one there is."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        owners: dict[str, list[str]] = {}
        for each in people(workspace):
            if each.zone:
                owners.setdefault(each.zone, []).append(first_name(each.name))
        super().__init__([(zone, self._owned(zone, whose)) for zone, whose in owners.items()], parent)
        self._is_full = False
        self.setMinimumContentsLength(18)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(14)
        self.setAccessibleName(self.tr("Time zone"))

    def _owned(self, zone: str, whose: list[str]) -> str:
        words = QCoreApplication.translate("ZoneChoice", "{0} ({1})")
        return words.format(zone.replace("_", " "), listed(whose))

    def show_value(self, value: object) -> None:
        """Show a zone without telling `picked`; none is the clock of this laptop."""
        if self.findData(value) < 0:
            self.insertItem(0, str(value).replace("_", " ") or self.tr("The clock of this laptop"), value)
        super().show_value(value)

    def fill(self) -> None:
        """Offer every zone there is; done once somebody looks, as there are hundreds."""
        if self._is_full:
            return
        from zoneinfo import available_timezones

        self._is_full = True
        here = {self.itemData(place) for place in range(self.count())}
        for zone in sorted(available_timezones() - here):
            if "/" in zone and zone.split("/")[0] not in _ODD:
                self.addItem(zone.replace("_", " "), zone)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Letters typed find a zone as soon as the keyboard is here."""
        self.fill()
        super().focusInEvent(event)

    def showPopup(self) -> None:
        """Open the whole list."""
        self.fill()
        super().showPopup()


_ODD = {"Etc", "SystemV", "US", "Brazil", "Canada", "Chile", "Mexico", "posix", "right"}


class MomentField(DateTimeField):
    """A day and time that the wheel does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def stored(self) -> str:
        """Return what is shown as YYYY-MM-DDTHH:MM."""
        return self.dateTime().toString(STORED)

    def show_moment(self, moment: datetime) -> None:
        """Show a local time."""
        self.setDateTime(QDateTime.fromString(moment.strftime("%Y-%m-%dT%H:%M"), STORED))


class OptionalMoment(OptionalField):
    """A day and time as YYYY-MM-DDTHH:MM, local, or none; `proposed` is what the button sets."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        self.proposed = datetime.now()
        self._field = MomentField()
        set_words = QCoreApplication.translate("OptionalMoment", "Set a day and time")
        remove_words = QCoreApplication.translate("OptionalMoment", "Take the day away")
        super().__init__(self._field, name, set_words, remove_words, parent)

    def read(self, value: str) -> QDateTime | None:
        """Return the moment; what is none of its form is none."""
        moment = QDateTime.fromString(value, STORED)
        return moment if value and moment.isValid() else None

    def stored(self) -> str:
        """Return the moment that the field shows."""
        return self._field.stored()

    def proposal(self) -> str:
        """Return what was proposed."""
        return self.proposed.strftime("%Y-%m-%dT%H:%M")
