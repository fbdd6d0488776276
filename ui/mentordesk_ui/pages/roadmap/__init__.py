"""The page Roadmap."""
