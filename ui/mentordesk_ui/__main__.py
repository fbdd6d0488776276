"""`python -m mentordesk_ui`, and the command `mentordesk` of an installed program, open the window."""

from __future__ import annotations

import gc
import sys

from mentordesk_ui import starting

gc.disable()  # until `app` has made everything: collecting meanwhile finds nothing and takes a tenth of the start
starting.begin()  # before anything of Qt is imported

from mentordesk_ui.app import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
