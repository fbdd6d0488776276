"""Let atheris look for bytes that one target fails on: run.py TARGET SECONDS [FOLDER FOR WHAT IT FINDS].

`python3 packaging/dev.py fuzz` calls this. New inputs that reach new code are kept in the folder, a failing one is
written there as crash-….
"""

from __future__ import annotations

import json
import logging
import random
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

HERE = Path(__file__).resolve().parent
SECONDS_A_TRY = 10
MEGABYTES = 2_048


def main() -> None:
    """Fuzz one target; the process ends with the fuzzer's status."""
    import atheris

    name, seconds, *folders = sys.argv[1:]
    logging.disable(logging.CRITICAL)
    with atheris.instrument_imports(include=["mentordesk", "mailbox", "email"]):
        from exchange.nasty import json_altered
        from fuzz.targets import ENDS_OF_JSON, TARGETS

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        """Alter the JSON that the bytes begin with, at any place in it, or any bytes as the fuzzer does by itself."""
        rng = random.Random(seed)
        head, end, rest = data.partition(ENDS_OF_JSON.get(name, b"\n"))
        if name in ENDS_OF_JSON and rng.random() < 0.5:
            with suppress(ValueError, RecursionError):
                altered = json.dumps(json_altered(rng, json.loads(head)), separators=(",", ":")).encode()
                if len(altered) + len(end) + len(rest) <= most:
                    return altered + end + rest
        return bytes(atheris.Mutate(data, most))

    found = Path(folders[0]) if folders else Path(tempfile.mkdtemp(prefix="mentordesk-fuzz-"))
    found.mkdir(parents=True, exist_ok=True)
    options = [f"-max_total_time={seconds}", f"-timeout={SECONDS_A_TRY}", f"-rss_limit_mb={MEGABYTES}"]
    options += ["-max_len=8192", "-print_final_stats=1", f"-artifact_prefix={found}/"]
    kept = HERE / "corpus" / name
    shutil.copytree(kept, found, dirs_exist_ok=True)
    atheris.Setup([sys.argv[0], *options, str(found)], TARGETS[name], custom_mutator=mutate)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
