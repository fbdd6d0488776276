"""Show the gallery, or write pictures: `python -m mentordesk_ui.gallery [--pictures FOLDER | --mark FOLDER]`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mentordesk_ui.gallery import mark, pictures
from mentordesk_ui.gallery.window import GalleryWindow

WRITERS: dict[str, Callable[[QApplication, Path], Sequence[Path]]] = {
    "--pictures": pictures.write,
    "--mark": lambda _app, folder: mark.write(folder),
}


def main(words: list[str]) -> int:
    """Do what is asked; return what the shell is told."""
    if words and (words[0] not in WRITERS or len(words) != 2):
        print(__doc__)
        return 2
    app = QApplication(sys.argv[:1])
    if words:
        for file in WRITERS[words[0]](app, Path(words[1])):
            print(file)
        return 0
    window = GalleryWindow(app)
    window.resize(1240, 820)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
