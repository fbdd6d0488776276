"""Modules of Python's library that the start imports and does not use, run when something of them is asked for.

The binding imports a dozen when it is loaded, for what it does with sources and archives; `dataclasses` imports
`inspect` for classes without a docstring, and here all have one; `hashlib` loads all of OpenSSL, and the one text that
is hashed before the window stands is by Python's own SHA-256 (`mentordesk/machine.py`).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec, module_from_spec

from mentordesk_ui.starting.late_module import LateModule

LATER = ("hashlib", "hmac", "inspect", "random", "secrets", "tempfile", "traceback")


def begin() -> None:
    """Let these run with the first look into them; nothing happens to one that has run already."""
    for name in LATER:
        if name in sys.modules or (spec := find_spec(name)) is None or spec.loader is None:
            continue
        module = module_from_spec(spec)
        module.__class__ = LateModule
        assert isinstance(module, LateModule)
        module.later(spec.loader.exec_module)
        sys.modules[name] = module


@contextmanager
def without_sources() -> Iterator[None]:
    """Say of every module that its source is not here, unless `inspect` has run; the binding reads two."""
    module = sys.modules.get("inspect")
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
