"""`python -m mentordesk_ui` opens the window."""

from __future__ import annotations

import sys

from mentordesk_ui.app import main

sys.exit(main())
