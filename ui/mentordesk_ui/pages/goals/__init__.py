"""The page Goals."""
