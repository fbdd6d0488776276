"""Qt's binding without its parser of signatures, until somebody asks for a signature or makes a mistake.

PySide6 brings these modules as text in an archive, compiles them at every start and does not keep what it compiled: a
tenth of ours. They say what a function of Qt takes, in `help`, in `inspect.signature` and when a call does not fit;
running code needs none. Here they are found as always, and run when something of them is asked for.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any, SupportsIndex

from mentordesk_ui.starting.late_module import LateModule

ROOT = "shibokensupport.signature"
LATER = frozenset(
    f"{ROOT}.{name}"
    for name in ("errorhandler", "layout", "mapping", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
)

TAKEN = {f"{ROOT}.mapping": "update_mapping"}
"""Functions that the binding takes out of a module's dictionary, where nobody hears that something is asked for."""


def begin() -> None:
    """Let the binding load those modules later; to be called before it is imported.

    It puts its own finder before all others while it loads them, which is noticed here. Where another version does
    otherwise, or the binding is here already, nothing happens.
    """
    if "PySide6" not in sys.modules and not isinstance(sys.meta_path, _Finders):
        sys.meta_path = _Finders(sys.meta_path)


class _Finders(list[Any]):
    """The finders of Python's import; that of the binding is let in with another one before it."""

    def insert(self, at: SupportsIndex, finder: Any) -> None:
        if type(finder).__name__ == "EmbeddableZipImporter":
            finder = _LateFinder(finder)
        super().insert(at, finder)

    def remove(self, finder: Any) -> None:
        super().remove(next((each for each in self if isinstance(each, _LateFinder) and each.own is finder), finder))


class _LateFinder:
    """Finds what the binding's finder finds; some of it runs later."""

    def __init__(self, own: Any) -> None:
        self.own = own

    def find_spec(self, name: str, path: Any, target: Any = None) -> ModuleSpec | None:
        spec: ModuleSpec | None = self.own.find_spec(name, path, target)
        return ModuleSpec(name, self) if spec is not None and name in LATER else spec  # type: ignore[arg-type]

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        module, name = LateModule(spec.name), spec.name

        def run(made: ModuleType) -> None:
            published, spec.name = spec.name, name  # the binding gives its modules second names
            try:
                self.own.exec_module(made)
            finally:
                spec.name = published

        module.later(run)
        if (taken := TAKEN.get(name)) is not None:
            module.__dict__[taken] = _called_later(module, taken)
        return module

    def exec_module(self, module: ModuleType) -> None:
        """Nothing yet."""


def _called_later(module: LateModule, name: str) -> Callable[..., Any]:
    """Return what runs the module and then calls its function of this name, which has taken its place."""

    def call(*args: Any) -> Any:
        module.run_late()
        return module.__dict__[name](*args)

    return call
