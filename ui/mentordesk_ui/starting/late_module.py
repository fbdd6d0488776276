"""A module that is there, and runs when something of it is asked for.

`importlib.util.LazyLoader` does not serve: importing what is there already looks at its `__spec__`, and that makes it
run.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import ModuleType
from typing import Any

_RUNNING = threading.RLock()


class LateModule(ModuleType):
    """Runs itself once, by what was given to `later`, when something is looked for that is not there yet."""

    def later(self, run: Callable[[ModuleType], None]) -> None:
        """Let this run it when the time comes."""
        self.__dict__["_run"] = run

    @property
    def is_left(self) -> bool:
        """Whether it has not run."""
        return "_run" in self.__dict__

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what merely looks at all modules there are
            raise AttributeError(name)
        with _RUNNING:  # another thread that asks meanwhile waits for the whole of it
            if (run := self.__dict__.pop("_run", None)) is not None:
                run(self)
                self.__class__ = ModuleType  # type: ignore[assignment]  # as any other from now on
        if name in self.__dict__:
            return self.__dict__[name]
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
