"""What a script prints in a process of its own, and what comes of a call that may fail."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any


def printed(script: str, way: str) -> list[str]:
    """Run a script in a process of its own, told which way, and return what it prints."""
    environ = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", script, way], env=environ, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def attempt(do: Any, *args: Any) -> object:
    """Return what comes of it, or the error by its words."""
    try:
        return do(*args)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
