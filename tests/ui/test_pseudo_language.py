"""In a made-up language nothing of the window stays in English, but what people wrote themselves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from exchange.pair import MemoryKeys
from mentordesk.actions.laptops import name_laptop
from mentordesk.actions.pairings import edit_pairing
from mentordesk.actions.people import edit_person
from mentordesk.bundles import pairing
from mentordesk.bundles.pairing import Who
from mentordesk_ui.languages import LATIN_DIGITS
from mentordesk_ui.pages import PAGES
from mentordesk_ui.welcome.you import LANGUAGES
from ui import pseudo
from ui.desks import OpenWindow

NOBODY = "¤¤"
"""A name without a letter."""
OWN_FILES = {"help"}
"""Pages whose words are files of their own, one for each language."""
NAMES = {"MentorDesk", "Ctrl", "Etc/UTC"}
FEW = ("today", "send", "pair")


@pytest.fixture
def made_up(qapp: QApplication) -> Iterator[None]:
    """Speak the made-up language, and write dates in letters that are no Latin ones."""
    language = pseudo.install(qapp)
    before = QLocale()
    QLocale.setDefault(LATIN_DIGITS)
    yield
    QLocale.setDefault(before)
    QCoreApplication.removeTranslator(language)


@pytest.mark.parametrize(
    "pages", [FEW, pytest.param([each.key for each in PAGES if each.key not in OWN_FILES], marks=pytest.mark.long)]
)
def test_no_page_of_a_new_pair_has_a_word_that_nobody_could_translate(
    made_up: None, qapp: QApplication, tmp_path: Path, pages: Sequence[str]
) -> None:
    started = pairing.start(tmp_path / "new", MemoryKeys(), Who(NOBODY), Who(NOBODY, "mentee"))
    workspace = started.workspace
    with workspace.change("test") as change:
        for person in (workspace.me, workspace.partner):
            edit_person(change, person, name=NOBODY)
        edit_pairing(change, title=NOBODY)
        name_laptop(change, NOBODY)
    window = OpenWindow(workspace, started.laptop, tmp_path)
    found = {}
    for page in pages:
        window.go(page)
        window.settle()
        found.update(dict.fromkeys(pseudo.untranslated(window), page))
    window.close()
    own = {*NAMES, *LANGUAGES.values(), tmp_path.name}
    assert [(page, *key) for key, page in found.items() if not any(name in key[1] for name in own)] == []


def test_a_word_without_a_translation_is_noticed() -> None:
    assert pseudo.without_translated(pseudo.pseudo("Add {0} to <b>goals</b>").format("¤¤")) == ""
    assert pseudo.FOREIGN.search(pseudo.without_translated(f"{pseudo.pseudo('Goal')} of Léa"))
    assert "%n" in pseudo.pseudo("%n goal(s)")
    assert pseudo.pseudo("dddd d MMMM") == "dddd d MMMM"
    made = pseudo.PseudoLanguage()
    assert made.translate("Pages", "Today").startswith("⟦")
    assert made.translate("Pages", "What no translator was given") == ""
