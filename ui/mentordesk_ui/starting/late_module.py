"""A module that is there, and runs when something of it is asked for.

`importlib.util.LazyLoader` does not serve: importing what is there already looks at its `__spec__`, and that makes it
run.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock
from types import ModuleType
from typing import Any


class LateModule(ModuleType):
    """Runs itself once, by what was given to `later`, when something is looked for that is not there yet."""

    def later(self, run: Callable[[ModuleType], None]) -> None:
        """Let this run it when the time comes."""
        self.__dict__.update(_run=run, _running=RLock())  # one for each, as they may ask one another

    @property
    def is_left(self) -> bool:
        """Whether it has not run."""
        return "_run" in self.__dict__

    def run_late(self) -> None:
        """Run it unless it has run; another thread that asks meanwhile waits for the whole of it."""
        if (running := self.__dict__.get("_running")) is None:
            return
        with running:
            if (run := self.__dict__.pop("_run", None)) is not None:
                run(self)
                self.__class__ = ModuleType  # type: ignore[assignment]  # as any other from now on
                self.__dict__.pop("_running", None)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what merely looks at all modules there are
            raise AttributeError(name)
        self.run_late()
        if name in self.__dict__:
            return self.__dict__[name]
        raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
