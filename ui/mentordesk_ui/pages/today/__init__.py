"""The page Today: what is next, what waits, what the other did."""
