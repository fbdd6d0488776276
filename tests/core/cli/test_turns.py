"""The ledger and the nudge by commands."""

from __future__ import annotations

import email
import email.policy
import sqlite3
from pathlib import Path

from commands import mail, start_pair


def test_the_ledger_tells_whose_turn_it_is_and_a_nudge_waits_for_the_agreed_time(tmp_path: Path) -> None:
    mentor, mentee = start_pair(tmp_path)
    assert "It is your turn: what Léa sent" in mentor.ok("ledger", mentor.pair).out  # who joined waits for a sign
    mentor.add("goals.add_goal", title="News")
    mail(mentor, mentee)
    assert "Waiting for Léa since" in mentor.ok("ledger", mentor.pair).out
    assert "not confirmed yet" in mentor.ok("ledger", mentor.pair).out
    assert "It is your turn: what Tomáš sent" in mentee.ok("ledger", mentee.pair).out
    early = mentor.run("nudge", mentor.pair, "--out", tmp_path / "nudge")
    assert (early.code, early.out) == (1, "")
    assert "nothing is over the agreed time" in early.err

    db = sqlite3.connect(mentor.pair / "workspace.sqlite")
    with db:
        db.execute("UPDATE update_log SET at = at - 8 * 86400000")
    db.close()
    assert "over since" in mentor.ok("ledger", mentor.pair).out
    assert mentor.ok("ledger", mentor.pair, "--json").json["turn"]["overdue"]
    (written,) = mentor.ok("nudge", mentor.pair, "--out", tmp_path / "nudge").out.splitlines()
    message = email.message_from_bytes(Path(written).read_bytes(), policy=email.policy.default)
    assert "There is no hurry" in message.get_body().get_content()  # type: ignore[union-attr]
    assert "lea@example.org" in message["To"]
    mentee.ok("receive", mentee.pair, written)
    mail(mentee, mentor)
    said = mentor.ok("ledger", mentor.pair).out
    assert said.startswith("Nothing waits for an answer.")
    assert "confirmed" in said
