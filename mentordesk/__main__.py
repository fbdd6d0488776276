"""`python -m mentordesk` is the command line."""

from __future__ import annotations

import sys

from mentordesk.cli import main

sys.exit(main())
