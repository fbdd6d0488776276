"""One thread writes after the other, and what has to come before the first write comes once."""

from __future__ import annotations

import threading

import pytest

from mentordesk.workspace.turn_to_write import TurnToWrite


def test_what_comes_before_the_first_write_is_done_once_and_may_write_itself() -> None:
    turn, done = TurnToWrite(), list[str]()

    def before() -> None:
        with turn:
            done.append("before")

    turn.before_first(before)
    assert turn.is_fresh
    for _ in range(2):
        with turn:
            done.append("write")
    assert (done, turn.is_fresh) == (["before", "write", "write"], False)


def test_what_is_no_change_does_not_wait_for_it() -> None:
    turn, done = TurnToWrite(), list[str]()
    turn.before_first(lambda: done.append("before"))
    assert turn.take_at_once()
    turn.release()
    assert (done, turn.is_fresh) == ([], True)


def test_a_turn_that_another_thread_has_is_not_taken_at_once() -> None:
    turn, found = TurnToWrite(), list[bool]()
    with turn:
        other = threading.Thread(target=lambda: found.append(turn.take_at_once()))
        other.start()
        other.join()
    assert found == [False]


def test_a_first_step_that_fails_leaves_the_turn_to_the_next() -> None:
    turn = TurnToWrite()
    turn.before_first(lambda: 1 / 0)  # type: ignore[arg-type, return-value]
    with pytest.raises(ZeroDivisionError), turn:
        pass
    with turn:
        assert not turn.is_fresh
