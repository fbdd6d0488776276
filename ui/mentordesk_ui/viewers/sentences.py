"""Why a picture or PDF cannot be shown, in words: what happened, what is safe, what to do."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from mentordesk_ui.decoding.decoder import Answer


class Sentences(QObject):
    """Puts the problems of the decoding process into words."""

    def of_file(self, answer: Answer) -> str:
        """Return the sentence for a file that is not shown."""
        if answer.problem == "missing_file":
            return self.tr("This file is not here yet. Nothing is lost. Your next update asks for it.")
        safe = self.tr("The file is safe. Save a copy and open it in another program.")
        return f"{self._what(answer.problem).format(**self._facts(answer))} {safe}"

    def _what(self, problem: str) -> str:
        return {
            "too_many_pixels": self.tr(
                "This picture is larger than can be shown safely ({width} × {height} pixels; up to {most} million are)."
            ),
            "large_file": self.tr("This file is larger than can be shown safely ({megabytes} MB; {most} are)."),
            "too_large": self.tr("This file needs more memory than it can safely be given."),
            "unknown_kind": self.tr("This kind of picture cannot be shown here."),
            "unsafe_drawing": self.tr("This drawing holds something that cannot be shown safely."),
            "locked": self.tr("This PDF asks for a password."),
            "too_slow": self.tr("This file takes too long to draw."),
            "ended": self.tr("This file made the part of MentorDesk that draws it stop."),
        }.get(problem, self.tr("This file is damaged and cannot be shown."))

    def _facts(self, answer: Answer) -> dict[str, str]:
        numbers = ("width", "height", "most", "megabytes")
        return {name: QLocale().toString(int(answer.head[name])) for name in numbers if name in answer.head}

    def of_page(self, answer: Answer) -> str:
        """Return the sentence for a page that is not shown."""
        if answer.problem == "too_slow":
            return self.tr("This page takes too long to draw. The other pages are shown.")
        return self.tr("This page cannot be shown. The other pages are.")
