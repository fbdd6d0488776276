"""The page of kept backups: what is there, what was in one, what is different since, and going back."""
