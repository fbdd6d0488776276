"""What a real screen reader says: Orca, on a virtual screen, while keys are pressed one after the other.

    python -m ui.reader.orca Ctrl+Shift+l wait:20 Ctrl+2 F6 Down "type:a new goal"      (from tests/)

Begins at the welcome page; Ctrl+Shift+L opens the sample pair. Prints each key and what was said after it. Linux;
needs Xvfb, openbox, xdotool, orca, speech-dispatcher and dbus-daemon of the system: nothing is installed, and no test
needs it. `bus.py` listens without Orca.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[3]
PROGRAMS = ("Xvfb", "openbox", "xdotool", "orca", "speech-dispatcher", "dbus-run-session")
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
DISPLAY = ":83"
MODULE = """Debug 0
GenericExecuteSynth "echo \\'$DATA\\' >> {said}"
GenericCmdDependency "echo"
GenericLanguage "en" "en" "utf-8"
AddVoice "en" "MALE1" "m1"
DefaultVoice "m1"
"""
"""A voice for speech-dispatcher that writes down what it is given; `sd_generic` comes with it and needs no sound."""
SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*)'(?:\{|$)")
STARTS_S, KEY_S = 6.0, 1.5
_NAMES = {"Ctrl": "ctrl", "Shift": "shift", "Alt": "alt", "Enter": "Return", "PageDown": "Next", "PageUp": "Prior"}


@contextmanager
def _running(words: Sequence[str | Path], environ: Mapping[str, str]) -> Iterator[None]:
    quiet = subprocess.DEVNULL
    child = subprocess.Popen(list(map(str, words)), env=dict(environ), stdout=quiet, stderr=quiet)
    try:
        yield
    finally:
        child.terminate()
        try:
            child.wait(3)
        except subprocess.TimeoutExpired:  # Orca may wait for a desktop that is not there
            child.kill()
            child.wait()


def _prepare(folder: Path) -> dict[str, str]:
    """Make a home for whoever sits at the window, and the voice."""
    (folder / "run").mkdir(mode=0o700)
    voice = folder / "voice"
    (voice / "modules").mkdir(parents=True)
    (voice / "modules" / "log.conf").write_text(MODULE.format(said=folder / "said.txt"))
    (voice / "speechd.conf").write_text(
        'AudioOutputMethod "libao"\nAddModule "log" "sd_generic" "log.conf"\nDefaultModule log\n'
    )
    kept = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
    return {
        **kept,
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "MENTORDESK_HOME": str(folder / "mentordesk"),
        "DISPLAY": DISPLAY,
        "LANG": "C.UTF-8",
    }


def _said(log: Path, start: int) -> tuple[list[str], int]:
    text = log.read_text(errors="replace") if log.exists() else ""
    return [found[1] for line in text[start:].splitlines() if (found := SPOKEN.search(line))], len(text)


def _press(key: str, environ: Mapping[str, str]) -> None:
    kind, _, rest = key.partition(":")
    if kind == "wait":
        time.sleep(float(rest))
    elif kind == "type":
        subprocess.run(["xdotool", "type", "--delay", "120", rest], env=dict(environ))
    else:
        names = "+".join(_NAMES.get(each, each) for each in key.split("+"))
        subprocess.run(["xdotool", "key", "--clearmodifiers", names], env=dict(environ))
    time.sleep(KEY_S)


def listen(keys: Sequence[str]) -> None:
    """Press keys and print what is said; runs inside a D-Bus session of its own."""
    folder = Path(os.environ["HOME"])
    log = folder / "orca.log"
    program = [sys.executable, "-m", "mentordesk_ui"]
    with (
        _running([LAUNCHER, "--launch-immediately"], os.environ),
        _running(["speech-dispatcher", "-s", "-C", folder / "voice"], os.environ),
    ):
        time.sleep(2)
        with _running(["orca", "--debug", f"--debug-file={log}", "--disable=braille"], os.environ):
            time.sleep(STARTS_S)
            paths = os.pathsep.join(map(str, (HOUSE, HOUSE / "ui")))
            with _running(program, {**os.environ, "PYTHONPATH": paths}):
                time.sleep(STARTS_S)
                begun, read = _said(log, 0)
                print("at the start", *begun, sep="\n    ")
                for key in keys:
                    _press(key, os.environ)
                    words, read = _said(log, read)
                    print(key, *words, sep="\n    ", flush=True)


def main(words: Sequence[str]) -> int:
    """Listen with Orca, or say what is missing."""
    if missing := [each for each in PROGRAMS if shutil.which(each) is None]:
        print("Not found here:", ", ".join(missing))
        return 1
    if os.environ.get("MENTORDESK_LISTENS"):
        listen(words)
        return 0
    with tempfile.TemporaryDirectory(prefix="orca-") as made:
        environ = {**_prepare(Path(made)), "MENTORDESK_LISTENS": "1"}
        with (
            _running(["Xvfb", DISPLAY, "-screen", "0", "1400x900x24"], environ),
            _running(["openbox"], environ),
        ):
            command = ["dbus-run-session", "--", sys.executable, "-m", "ui.reader.orca", *words]
            return subprocess.call(command, env=environ)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
