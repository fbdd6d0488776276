"""The page Portfolio."""
