"""Python's `inspect`, and what it reads code with, loaded when something of it is asked for.

`dataclasses` uses it for a class without a docstring only, and here all have one; the binding reads the source of two
modules with it while it is loaded (see `plain_imports`). That spent a fiftieth of the start on a parser of Python.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec, module_from_spec

from mentordesk_ui.starting.late_module import LateModule

NAME = "inspect"


def begin() -> None:
    """Let `inspect` run with the first look into it; nothing happens where it has run already."""
    if NAME in sys.modules or (spec := find_spec(NAME)) is None or spec.loader is None:
        return
    module = module_from_spec(spec)
    module.__class__ = LateModule
    assert isinstance(module, LateModule)
    module.later(spec.loader.exec_module)
    sys.modules[NAME] = module


@contextmanager
def without_sources() -> Iterator[None]:
    """Say of every module that its source is not here, unless `inspect` has run."""
    module = sys.modules.get(NAME)
    if not isinstance(module, LateModule) or not module.is_left:
        yield
        return
    module.__dict__["getsource"] = _not_here
    try:
        yield
    finally:
        if module.__dict__["getsource"] is _not_here:
            del module.__dict__["getsource"]


def _not_here(module: object) -> str:
    raise OSError(f"the source of {module} is not looked for")
