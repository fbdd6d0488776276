"""The page Help: how everything here works, in short pages."""
