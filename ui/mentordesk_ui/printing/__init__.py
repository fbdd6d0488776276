"""Paper and PDF files: pages set beside the window, looked at before they are printed, and saved without a printer."""
