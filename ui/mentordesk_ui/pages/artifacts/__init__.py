"""The page Artifacts: files to talk about, and the reader with their notes."""
