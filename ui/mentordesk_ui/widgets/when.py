"""Dates and times as people say them, in the reader's language."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime


def day(when: date, today: date | None = None, locale: QLocale | None = None) -> str:
    """Return “Friday 17 April”, with the year when it is not this one; French says “1er” for the first of a month."""
    if _this_year(when, today):
        first = QCoreApplication.translate("when", "dddd d MMMM", "first of a month")
        return _written(when, QCoreApplication.translate("when", "dddd d MMMM"), first, locale)
    first = QCoreApplication.translate("when", "dddd d MMMM yyyy", "first of a month")
    return _written(when, QCoreApplication.translate("when", "dddd d MMMM yyyy"), first, locale)


def short_day(when: date, today: date | None = None, locale: QLocale | None = None) -> str:
    """Return “17 April”, with the year when it is not this one."""
    if _this_year(when, today):
        first = QCoreApplication.translate("when", "d MMMM", "first of a month")
        return _written(when, QCoreApplication.translate("when", "d MMMM"), first, locale)
    first = QCoreApplication.translate("when", "d MMMM yyyy", "first of a month")
    return _written(when, QCoreApplication.translate("when", "d MMMM yyyy"), first, locale)


def month_words(when: date, today: date | None = None, locale: QLocale | None = None) -> str:
    """Return “April”, with the year when it is not this one."""
    if _this_year(when, today):
        pattern = QCoreApplication.translate("when", "MMMM")
    else:
        pattern = QCoreApplication.translate("when", "MMMM yyyy")
    return _written(when, pattern, pattern, locale)


def _this_year(when: date, today: date | None) -> bool:
    return when.year == (today or date.today()).year


def _written(when: date, usual: str, first: str, locale: QLocale | None) -> str:
    """Write a day by a pattern, or by that for the first day of a month."""
    return (locale or QLocale()).toString(QDate(when.year, when.month, when.day), first if when.day == 1 else usual)


def clock(when: datetime, locale: QLocale | None = None) -> str:
    """Return “18:00”."""
    pattern = QCoreApplication.translate("when", "HH:mm")
    return (locale or QLocale()).toString(QTime(when.hour, when.minute), pattern)


def hour(number: int, locale: QLocale | None = None) -> str:
    """Return “20:00” for an hour of the day."""
    return clock(datetime(2000, 1, 1, number), locale)


def hours_of_day() -> list[tuple[object, str]]:
    """Return the full hours of a day, each with its words, to be chosen from."""
    return [(each, hour(each)) for each in range(24)]


def moment(when: datetime, today: date | None = None, locale: QLocale | None = None) -> str:
    """Return “Friday 17 April, 18:00”."""
    pattern = QCoreApplication.translate("when", "{day}, {time}")
    return pattern.format(day=day(when.date(), today, locale), time=clock(when, locale))


def span(begin: datetime, end: datetime, today: date | None = None, locale: QLocale | None = None) -> str:
    """Return “Friday 17 April, 18:00–19:00” for two times of one day."""
    pattern = QCoreApplication.translate("when", "{start}–{end}")
    return pattern.format(start=moment(begin, today, locale), end=clock(end, locale))


def distance(when: date, today: date | None = None) -> str:
    """Return how far off a day is: “Today”, “Tomorrow”, “In 3 days”, “Yesterday”, “5 days ago”."""
    days = (when - (today or date.today())).days
    near = {
        0: QCoreApplication.translate("when", "Today"),
        1: QCoreApplication.translate("when", "Tomorrow"),
        -1: QCoreApplication.translate("when", "Yesterday"),
    }
    if days in near:
        return near[days]
    if days > 0:
        return QCoreApplication.translate("when", "In %n days", "", days)
    return QCoreApplication.translate("when", "%n days ago", "", -days)


def as_day(text: str) -> date | None:
    """Return the day that a field holds, or None."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def due_words(due: str, today: date) -> str:
    """Return “due 17 April, in 3 days”, or nothing where there is no date."""
    day = as_day(due)
    if day is None or abs((day - today).days) > 30:
        return short_due(due, today)
    pattern = QCoreApplication.translate("when", "due {0}, {1}")
    return pattern.format(short_day(day, today), _lower(distance(day, today)))


def short_due(due: str, today: date) -> str:
    """Return “due 17 April”, or nothing where there is no date."""
    day = as_day(due)
    return QCoreApplication.translate("when", "due {0}").format(short_day(day, today)) if day else ""


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
