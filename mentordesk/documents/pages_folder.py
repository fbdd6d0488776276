"""The private folder that the compiler sees: the template, the words as data, pictures under names of our own."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from mentordesk.documents.layout_data import Layout
from mentordesk.documents.markdown_reader import MarkdownReader
from mentordesk.documents.portfolio_data import Portfolio
from mentordesk.documents.shown_artifacts import show
from mentordesk.progress import Progress
from mentordesk.resources import resource
from mentordesk.said import said

TEMPLATE = ("portfolio.typ", "look.typ", "code.tmTheme")
_PROBE = '#image(sys.inputs.at("name"))'


class PagesFolder:
    """What is compiled, ready on disk; `notes` says in sentences what could not be shown."""

    def __init__(self, folder: Path, portfolio: Portfolio, reader: MarkdownReader, printed: date) -> None:
        self.path = folder
        self.main = folder / TEMPLATE[0]
        self._portfolio = portfolio
        self._reader = reader
        self._layout = Layout(portfolio, reader, printed)
        self._shown: dict[str, dict[str, Any]] = {}
        self._probed = False

    def fill(self, progress: Progress) -> None:
        """Write everything.

        Raises:
            Cancelled: the person stopped.
        """
        for part in TEMPLATE:
            shutil.copyfile(resource("portfolio", part), self.path / part)
        for number, artifact in enumerate(self._portfolio.artifacts):
            progress.step(0, 4, said("Preparing pictures"))
            self._shown[artifact.id] = show(artifact, self._layout.labels, self.path, f"picture-{number}")
        progress.step(1, 4, said("Reading the words"))
        self._write_data()

    def _write_data(self) -> None:
        data = json.dumps(self._layout.data(self._shown), ensure_ascii=False)
        (self.path / "data.json").write_text(data, encoding="utf-8")

    def drop_damaged(self) -> bool:
        """Try each picture alone, put a sentence in place of damaged ones, and tell whether there was any."""
        if self._probed:
            return False
        self._probed = True
        dropped = False
        for shown in self._shown.values():
            if any(not picture["raw"] and not self._decodes(picture["file"]) for picture in shown.get("pictures", [])):
                shown.clear()
                shown["problem"] = self._layout.labels.problems["damaged"]
                dropped = True
        if dropped:
            self._write_data()
        return dropped

    def _decodes(self, name: str) -> bool:
        import typst

        probe = self.path / "probe.typ"
        probe.write_text(_PROBE, encoding="utf-8")
        try:
            typst.compile(probe, root=self.path, ignore_system_fonts=True, sys_inputs={"name": name})
        except typst.TypstError:
            return False
        return True

    def notes(self) -> list[str]:
        """Say what could not be shown, or not as it was meant."""
        named = {artifact.id: artifact.title for artifact in self._portfolio.artifacts}
        notes = [f"{named[key]}: {part['problem']}" for key, part in self._shown.items() if "problem" in part]
        if self._reader.plain:
            plain = self._reader.plain
            notes.append(
                said("Printed as plain text, because too long or nested too deep to format: {count}.", count=plain)
            )
        return notes


@contextmanager
def pages_folder(portfolio: Portfolio, printed: date, progress: Progress) -> Iterator[PagesFolder]:
    """Yield the filled folder and drop it afterwards.

    Raises:
        Cancelled: the person stopped.
    """
    with tempfile.TemporaryDirectory(prefix="mentordesk-portfolio-") as name, MarkdownReader() as reader:
        pages = PagesFolder(Path(name), portfolio, reader, printed)
        pages.fill(progress)
        yield pages
