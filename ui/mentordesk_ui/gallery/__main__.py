"""Show the gallery, or write its pictures: `python -m mentordesk_ui.gallery [--pictures FOLDER]`."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mentordesk_ui.gallery import pictures
from mentordesk_ui.gallery.window import GalleryWindow


def main(words: list[str]) -> int:
    """Do what is asked; return what the shell is told."""
    if words and (words[0] != "--pictures" or len(words) != 2):
        print(__doc__)
        return 2
    app = QApplication(sys.argv[:1])
    if words:
        for file in pictures.write(app, Path(words[1])):
            print(file)
        return 0
    window = GalleryWindow(app)
    window.resize(1240, 820)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
