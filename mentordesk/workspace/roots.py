"""The root of each person as it was pinned: the key that vouches for laptops, and the recipient of recovery."""

from __future__ import annotations

import sqlite3


def key_of(db: sqlite3.Connection, person: str) -> str:
    """Return the key that is pinned for a person, in hex; empty for none."""
    row = db.execute("SELECT key FROM root WHERE person = ?", (person,)).fetchone()
    return str(row[0]) if row else ""


def keep(db: sqlite3.Connection, person: str, key: str, recipient: str, name: str) -> None:
    """Write a person's root down, over what stood there; the caller has proved it and holds the transaction."""
    db.execute(
        "INSERT OR REPLACE INTO root (person, key, recipient, name) VALUES (?, ?, ?, ?)", (person, key, recipient, name)
    )
