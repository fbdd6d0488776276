"""Fields tied to records of an open pair: what is typed is durable at once and becomes one change on leaving."""
