"""W2: open a workspace and ask what the first page shows; floor: SQLite opens the file and reads one screen of rows.

The workspaces were built within the hour; the clock stands a month later, for no pair makes all it has in a fortnight.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from mentordesk.bundles import opening
from mentordesk.bundles.keystore import FileKeyStore
from mentordesk.queries import fortnight, today
from mentordesk.workspace.log import now_ms

LATELY = 8
MONTH = 30 * 86_400_000


def test_open_and_first_page(benchmark: Any, built: Path, records: int) -> None:
    benchmark.group = f"W2 open {records}"

    def opened() -> None:
        workspace, _ = opening.open_pair(built / "mentor", FileKeyStore(built / "keys"))
        workspace.clock = lambda: now_ms() + MONTH
        today.today(workspace)
        fortnight.standing(workspace)
        fortnight.lately(workspace, LATELY)
        workspace.close()

    benchmark.pedantic(opened, rounds=9, warmup_rounds=1)


def test_open_floor(benchmark: Any, built: Path, records: int) -> None:
    benchmark.group = f"W2 open {records}"

    def opened() -> None:
        connection = sqlite3.connect(built / "mentor" / "workspace.sqlite")
        connection.execute("SELECT * FROM goals WHERE deleted = 0 ORDER BY position, id LIMIT 30").fetchall()
        connection.close()

    benchmark.pedantic(opened, rounds=9, warmup_rounds=1)
