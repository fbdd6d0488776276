"""The page Search: everything that was found for some words."""
