"""What can be done on the roadmap by keyboard, menu and palette."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mentordesk_ui.pages.page import PageCommand

if TYPE_CHECKING:
    from mentordesk_ui.pages.roadmap.page import RoadmapPage


def commands(page: RoadmapPage) -> Sequence[PageCommand]:
    """Return the commands of the page, those with a key first."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("RoadmapKeys", text)

    def has_current() -> bool:
        return bool(page.current)

    def has_any() -> bool:
        return bool(page.shown.stages)

    def has_card() -> bool:
        return page.current in page.shown.card and page.map.seen is page.canvas

    def is_drawn() -> bool:
        return page.map.seen is page.canvas

    return (
        PageCommand(tr("Add milestone"), page.writing.start_new, "N"),
        PageCommand(tr("Add stage"), page.writing.start_stage, "Shift+N"),
        PageCommand(tr("Rename"), page.writing.rename, "F2", has_current),
        PageCommand(tr("Link to what needs it"), page.canvas.start_linking, "L", has_card),
        PageCommand(tr("Delete"), lambda: page.delete(page.current), "Del", has_current),
        PageCommand(tr("Find a milestone"), page.look_for, "Ctrl+F"),
        PageCommand(tr("Zoom in"), lambda: page.canvas.zoom_by(1), "+", is_drawn),
        PageCommand(tr("Zoom out"), lambda: page.canvas.zoom_by(-1), "-", is_drawn),
        PageCommand(tr("Natural size"), lambda: page.canvas.zoom_by(0), "0", is_drawn),
        PageCommand(tr("Show all of it"), page.canvas.fit, "F", is_drawn),
        PageCommand(tr("Show canvas"), lambda: page.show_view("canvas"), "1"),
        PageCommand(tr("Show timeline"), lambda: page.show_view("timeline"), "2"),
        PageCommand(tr("Show outline"), lambda: page.show_view("outline"), "3"),
        PageCommand(tr("Untangle the links"), page.hands.untangle),
        PageCommand(tr("Print or save as a poster…"), page.print_page, "", has_any),
        PageCommand(tr("Export as a drawing…"), lambda: page.exports.offer_svg(page.canvas.map), "", has_any),
    )
