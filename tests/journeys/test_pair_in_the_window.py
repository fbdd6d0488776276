"""Two people, two laptops, the real window: they pair, work apart, exchange updates, disagree, decide and undo."""

from __future__ import annotations

from collections.abc import Callable

from mentordesk.actions.goals import add_goal, edit_goal
from mentordesk.records import Goal, Person
from mentordesk.workspace import conflicts
from mentordesk_ui.pages.both_changed.decision import Decision
from mentordesk_ui.pages.both_changed.page import BothChangedPage
from ui.laptops import MailProgram, Pair, WindowLaptop, press, until


def paired(new_laptop: Callable[[str], WindowLaptop], mail: MailProgram) -> Pair:
    """Pair a mentor and a mentee through their windows."""
    mentor, mentee = new_laptop("mentor"), new_laptop("mentee")
    mentor.begin()
    invitation, words = mentor.start_pair()
    mentee.begin()
    reply = mentee.accept(invitation, words, mail)
    mentor.bring_in(reply)
    return mentor, mentee


def titles(laptop: WindowLaptop) -> list[str]:
    return [goal.title for goal in laptop.workspace.select(Goal)]


def test_a_pair_is_made_through_both_windows(
    new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram
) -> None:
    mentor, mentee = paired(new_laptop, mail_program)
    for laptop in (mentor, mentee):
        names = {person.role: person.name for person in laptop.workspace.select(Person)}
        assert names == {"mentor": "Tomáš Novák", "mentee": "Léa Martin"}
    assert mentor.workspace.id == mentee.workspace.id
    assert mentor.workspace.me == mentee.workspace.partner
    assert mentor.desk.sheet.words()
    assert len(mentor.desk.sheet.words().split()) == 24
    assert not mentee.desk.sheet.words()
    assert "Tomáš" in mentee.window.frame.rail.pair.accessibleName()


def open_decision(laptop: WindowLaptop) -> Decision:
    laptop.window.go("both")
    page = laptop.window.page
    assert isinstance(page, BothChangedPage)
    (decision,) = page.decisions()
    return decision


def test_they_exchange_disagree_decide_and_undo(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    assert mentor.desk.do(add_goal, "Give a talk")
    page = mentee.bring_in(mentor.send(mail_program))
    assert titles(mentee) == ["Give a talk"]
    assert page.banner is not None
    assert "by Tomáš" in page.banner.text.text()

    goal = mentee.workspace.select(Goal)[0].id
    mentor.desk.do(edit_goal, goal, title="Give a talk at PyCon")
    mentee.desk.do(edit_goal, goal, title="Give a short talk")
    to_mentee, to_mentor = mentor.send(mail_program), mentee.send(mail_program)
    at_mentee, at_mentor = mentee.bring_in(to_mentee), mentor.bring_in(to_mentor)
    for at in (at_mentee, at_mentor):
        assert at.decide is not None
        assert at.decide.isVisible()
        assert "1 needs your decision" in at.banner.text.text()  # type: ignore[union-attr]

    decision = open_decision(mentor)
    mine = next(each for each in decision.conflict.candidates if each.author == mentor.workspace.me)
    press(decision.buttons[mine.head])
    assert titles(mentor) == ["Give a talk at PyCon"]
    assert conflicts.conflicts(mentor.workspace) == []
    mentee.bring_in(mentor.send(mail_program))
    assert titles(mentee) == ["Give a talk at PyCon"]
    assert conflicts.conflicts(mentee.workspace) == []

    mentor.desk.do(edit_goal, goal, title="Give two talks")
    page = mentee.bring_in(mentor.send(mail_program))
    assert titles(mentee) == ["Give two talks"]
    assert page.undo_button is not None
    press(page.undo_button)
    assert titles(mentee) == ["Give a talk at PyCon"]
    mentor.window.commands.undo_action.trigger()
    assert titles(mentor) == ["Give a talk at PyCon"]


def test_keep_both_is_the_same_on_both_sides(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "Goal")
    mentee.bring_in(mentor.send(mail_program))
    goal = mentee.workspace.select(Goal)[0].id
    mentor.desk.do(edit_goal, goal, title="Read")
    mentee.desk.do(edit_goal, goal, title="Write")
    to_mentee, to_mentor = mentor.send(mail_program), mentee.send(mail_program)
    mentee.bring_in(to_mentee)
    mentor.bring_in(to_mentor)
    for laptop in (mentor, mentee):
        press(open_decision(laptop).buttons["both"])
    assert titles(mentor) == titles(mentee) == ["Read / Write"]
    mentee.bring_in(mentor.send(mail_program))
    mentor.bring_in(mentee.send(mail_program))
    assert conflicts.conflicts(mentor.workspace) == conflicts.conflicts(mentee.workspace) == []


def test_an_update_that_was_built_on_is_listed_before_it_is_taken_back(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "From Tomáš")
    page = mentee.bring_in(mentor.send(mail_program))
    mentee.desk.do(add_goal, "From Léa")
    assert page.undo_button is not None
    press(page.undo_button)
    assert page.undo_list is not None
    assert sorted(titles(mentee)) == ["From Léa", "From Tomáš"]
    press(page.undo_list.confirm)
    assert titles(mentee) == ["From Léa"]


def test_the_window_opens_the_last_pair_and_reminds_of_the_sheet(
    new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram
) -> None:
    mentor = new_laptop("mentor")
    mentor.begin()
    mentor.start_pair()
    mentor.start_again()
    assert mentor.window.desk is not None
    assert mentor.window.frame.notices.sheet.isVisible()
    press(mentor.window.frame.notices.sheet.action)
    page = mentor.window.page
    until(lambda: page is not None and page.isVisible())
    page.sheet.put_away.click()  # type: ignore[union-attr]
    press(page.done)  # type: ignore[union-attr]
    assert not mentor.desk.sheet.words()
    mentor.window.go("today")
    assert not mentor.window.frame.notices.isVisible()
