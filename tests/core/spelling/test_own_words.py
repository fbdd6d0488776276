"""The person's own words: a file that anybody can read and mend."""

from __future__ import annotations

import pytest

from mentordesk.errors import NotFound
from mentordesk.spelling.own_words import NAME, OwnWords


def test_a_word_is_kept_one_a_line_and_known_by_the_next_start(tmp_path):
    own = OwnWords(tmp_path / "config")
    own.add("Kubernetes")
    own.add("l’appli")
    assert (tmp_path / "config" / NAME).read_text("utf-8") == "Kubernetes\nl'appli\n"
    again = OwnWords(tmp_path / "config")
    assert all(each in again for each in ("Kubernetes", "l'appli", "L’appli", "L'APPLI"))
    assert "kubernetes" not in again


def test_what_somebody_wrote_into_the_file_meanwhile_stays(tmp_path):
    own = OwnWords(tmp_path)
    own.add("one")
    (tmp_path / NAME).write_text("one\ntwo\n", "utf-8")
    own.add("three")
    assert (tmp_path / NAME).read_text("utf-8") == "one\ntwo\nthree\n"


def test_a_word_is_taken_out_by_any_of_its_forms(tmp_path):
    own = OwnWords(tmp_path)
    own.add("teh")
    own.remove("Teh")
    assert "teh" not in own
    assert (tmp_path / NAME).read_text("utf-8") == ""


def test_a_broken_file_is_read_as_far_as_it_makes_sense(tmp_path):
    (tmp_path / NAME).write_bytes(b"\xef\xbb\xbfone\r\n\n\xff\xfetwo \n")
    own = OwnWords(tmp_path)
    assert "one" in own
    assert "two" in own
    assert "" not in own


def test_where_nothing_can_be_written_it_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises((NotFound, OSError)):
        OwnWords(tmp_path / "file").add("one")
