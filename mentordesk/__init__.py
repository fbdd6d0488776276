"""MentorDesk: one mentor, one mentee, two laptops and no server."""

__version__ = "0.1.0"
