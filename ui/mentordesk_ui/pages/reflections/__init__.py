"""The page Reflections."""
