"""The page Sessions: what is planned, the session that is going on, and what came of the earlier ones."""
