"""The page about the pair itself: the two people, what they agreed, and how it ends."""
