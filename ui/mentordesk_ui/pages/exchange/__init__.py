"""Sending an update and bringing one in."""
