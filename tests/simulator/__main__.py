"""`python -m simulator --schedules 1000000 --jobs 2 --seed 1`, with the project and its tests on PYTHONPATH."""

from __future__ import annotations

import sys

from simulator.run import main

if __name__ == "__main__":
    sys.exit(main())
