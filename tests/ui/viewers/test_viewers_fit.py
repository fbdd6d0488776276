"""Nothing of the viewers is cut off, and everything has a name, in every look and in a narrow place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk_ui.viewers.pdf import PdfViewer
from mentordesk_ui.viewers.picture import PictureViewer
from ui.clipping import clipped
from ui.desks import nameless
from ui.looks import LOOKS, look
from ui.viewers.files import pdf, picture
from ui.viewers.shown import open_file, pin, shown


@pytest.mark.parametrize("name", ["light", "mirrored", "150 percent", "200 percent"])
def test_a_picture_fits(qapp: QApplication, tmp_path: Path, name: str) -> None:
    with look(qapp, *LOOKS[name]), shown(PictureViewer, (380, 400)) as (viewer, told):
        open_file(viewer, told, picture(tmp_path / "plan.png"))
        viewer.show_pins([pin(str(n), "xywh=percent:50,50,0,0", n) for n in (9, 99, 999)])
        QApplication.processEvents()
        assert clipped(viewer.window()) == []
        assert nameless(viewer.window()) == []


@pytest.mark.parametrize("name", ["light", "mirrored", "150 percent", "200 percent"])
def test_a_pdf_fits(qapp: QApplication, tmp_path: Path, name: str) -> None:
    with look(qapp, *LOOKS[name]), shown(PdfViewer, (380, 400)) as (viewer, told):
        open_file(viewer, told, pdf(tmp_path / "long.pdf", [["A page"]] * 120))
        viewer.canvas.go_to_page(110)
        QApplication.processEvents()
        assert clipped(viewer.window()) == []
        assert nameless(viewer.window()) == []
