"""The page Bin: what was deleted, and bringing it back."""
