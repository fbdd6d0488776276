"""`files` lists what is not here, and decides what the next update asks for."""

from __future__ import annotations

import os
from pathlib import Path

from commands import Laptop, mail, start_pair


def add_file(laptop: Laptop, name: str, size: int) -> None:
    file = laptop.folder / name
    file.write_bytes(os.urandom(size))
    laptop.do("artifacts.add_artifact", title=name, file=file)


def test_a_film_is_left_out_asked_for_and_arrives(tmp_path: Path) -> None:
    mentor, mentee = start_pair(tmp_path)
    add_file(mentor, "film.mp4", 2_400_000)
    add_file(mentor, "note.bin", 5_000)
    said = mentor.ok("send", mentor.pair, "--out", tmp_path / "mail", "--leave-out", "1")
    assert "Left out for their size: film.mp4 (2.4 MB). Your partner can ask for them." in said.err
    received = mentee.ok("receive", mentee.pair, said.last)
    assert "Tomáš left out “film.mp4” (2.4 MB) for its size; ask for it if you need it." in received.out
    listed = mentee.ok("files", mentee.pair).out.splitlines()
    assert listed == ["film.mp4 (2.4 MB): left out for its size; not asked for"]
    asked = mentee.ok("files", mentee.pair, "--ask", "film.mp4").out
    assert asked == "film.mp4 (2.4 MB): not here yet; your next update asks for it\n"
    mail(mentee, mentor)
    assert mentee.ok("files", mentee.pair, "--json").json["asked"] > 0
    mail(mentor, mentee, "--leave-out", "1")
    assert mentee.ok("files", mentee.pair).out == "Every file is here.\n"
    assert len(mentee.ok("files", mentee.pair, "--all").out.splitlines()) == 2


def test_what_one_can_do_without_is_not_asked_for_and_names_that_fit_nothing_are_told(tmp_path: Path) -> None:
    mentor, mentee = start_pair(tmp_path)
    add_file(mentor, "film.mp4", 2_400_000)
    paths = mentor.ok("send", mentor.pair, "--out", tmp_path / "mail", "--limit", "2").out.splitlines()
    said = mentee.ok("receive", mentee.pair, paths[0])
    assert "1 file is not here yet (" in said.out
    assert mentee.run("files", mentee.pair, "--ask", "movie").code == 1
    assert mentee.run("files", mentee.pair, "--ask", "film.mp4", "--no-ask", "film.mp4").code == 2
    said = mentee.ok("files", mentee.pair, "--no-ask", "film.mp4")
    assert said.out == "film.mp4 (2.4 MB): not here; you chose not to ask for it\n"
    mail(mentee, mentor)
    assert mail(mentor, mentee).stat().st_size < 200_000
