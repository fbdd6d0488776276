"""The command line: everything that the window does, for scripts and for people who prefer it."""

from mentordesk.cli.program import main

__all__ = ["main"]
