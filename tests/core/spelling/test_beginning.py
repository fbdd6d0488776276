"""Which dictionaries one begins with, and what is told where there are none; needs no library."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from mentordesk.spelling.speller import Dictionaries, SpellingMissing, chosen_at_first


def test_the_dictionary_to_begin_with_is_that_of_the_country_or_the_usual_one():
    there = ["de_AT", "de_DE", "en", "en_GB", "en_US", "fr", "pt_BR"]
    assert chosen_at_first(there, ["en_GB", "de_CH"]) == ["en_GB", "de_DE"]
    assert chosen_at_first(there, ["en", "fr_CA", "pt_PT"]) == ["en_US", "fr", "pt_BR"]
    assert chosen_at_first(there, ["ar", "de-AT", "de_DE"]) == ["de_AT"]
    assert chosen_at_first([], ["en"]) == []


def test_without_the_package_that_is_what_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "enchant", None)
    with pytest.raises(SpellingMissing) as missing:
        Dictionaries()
    assert missing.value.lacks == "package"


def test_without_the_library_that_is_what_is_missing(tmp_path):
    look = "from mentordesk.spelling.speller import *\ntry: Dictionaries()\nexcept SpellingMissing as e: print(e.lacks)"
    environ = {
        **os.environ,
        "PYENCHANT_LIBRARY_PATH": str(tmp_path / "none.so"),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    told = subprocess.run([sys.executable, "-c", look], env=environ, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "library"
