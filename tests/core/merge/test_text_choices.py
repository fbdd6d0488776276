"""A merged text can be put together from the paragraphs that somebody chose."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.merge.text3 import Merged, Version, merge_heads
from mentordesk.merge.text_choices import choices


def merged(base: str, first: str, second: str) -> Merged:
    return merge_heads(
        ["a", "b"],
        {"0": Version((1, "0"), base), "a": Version((2, "a"), first, ("0",)), "b": Version((2, "b"), second, ("0",))},
    )


def test_each_paragraph_that_both_changed_is_chosen_for_itself() -> None:
    found = merged("# Plan\n\nread\n\ntalk\n", "# Plan\n\nread books\n\ntalk loud\n", "# Plan\n\nwrite code\n\nsing\n")
    made = choices(found)
    assert made is not None
    opened = [place for place, each in enumerate(made.stretches) if each.is_open]
    assert made.text({}) == found.text
    if len(opened) == 2:
        assert made.text({opened[0]: "first", opened[1]: "second"}) == "# Plan\n\nread books\n\nsing\n"


def test_what_one_deleted_and_the_other_changed_can_be_kept_or_dropped() -> None:
    made = choices(merged("one\n\ntwo\n\nthree", "one\n\nthree", "one\n\ntwo, but longer\n\nthree"))
    assert made is not None
    (place,) = [place for place, each in enumerate(made.stretches) if each.is_open]
    assert made.text({place: "first"}) == "one\n\nthree"
    assert made.text({place: "second"}) == "one\n\ntwo, but longer\n\nthree"


PARAGRAPHS = st.lists(st.text("ab \n-#", max_size=12), max_size=5).map("\n\n".join)


@given(PARAGRAPHS, PARAGRAPHS, PARAGRAPHS)
def test_without_a_choice_it_is_the_merged_text_byte_for_byte(base: str, first: str, second: str) -> None:
    found = merged(base, first, second)
    made = choices(found)
    if made is not None:
        assert made.text({}) == found.text
        assert sum(each.is_open for each in made.stretches) == len(found.collisions)
