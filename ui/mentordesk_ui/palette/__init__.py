"""Ctrl+K: one field that finds every command, page and record."""
