"""Spelling: which words of a text are looked up, and in what. The library for it is an extra and may be missing."""
