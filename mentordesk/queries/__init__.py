"""Queries: the questions of a pair. Each takes the Workspace and only reads."""
