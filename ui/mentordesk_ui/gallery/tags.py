"""The box for tags in its states, and the list that it opens."""

from __future__ import annotations

from mentordesk_ui.gallery.sheet import Sheet, off, wide
from mentordesk_ui.widgets.proposals import ProposalList
from mentordesk_ui.widgets.tag_box import TagBox


def tags() -> Sheet:
    """Return tag boxes, and what they propose."""
    sheet = Sheet()

    def box(*words: str) -> TagBox:
        made = TagBox()
        made.show_tags(words)
        return made

    chosen = box("night board", "SQL")
    sheet.add("None yet, and a few", wide(box(), 400), wide(chosen, 420))
    many = box("debugging", "on the ward", "plain words", "first steps", "night board", "tests", "asking")
    sheet.add("More than a line, and right to left", wide(many, 420), wide(box("كتابة", "عمل مشترك", "SQL"), 400))
    wrong = box("tests")
    wrong.field.setText("a word that is longer than any tag should be")
    wrong.seal()
    long = box("a tag with as many letters as one may be")
    sheet.add("Too long, and as long as it may be", wide(wrong, 420), wide(long, 240))
    sheet.add("Not now", wide(off(box("tests", "SQL")), 420))
    proposed = ProposalList(sheet)
    proposed.show_rows([("tests", "12"), ("test data", "3"), ("first test", "1")])
    proposed.step(1)
    proposed.setFixedSize(proposed.sizeHint())
    sheet.add("What is proposed while one types", proposed)
    proposed.show()
    return sheet.end(chosen.pills[0])
