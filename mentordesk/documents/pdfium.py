"""The one door to PDFium in this process: it may be used by one thread at a time.

Every file that opens a PDF in this process takes `PDFIUM` around all it does with it, closing included. Viewers ask a
process of its own instead (`mentordesk_ui.decoding`), as a file from outside must not end the program.
"""

from __future__ import annotations

import threading

PDFIUM = threading.RLock()
"""Held while PDFium works; a document that stays open is touched only under it."""
