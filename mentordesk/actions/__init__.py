"""Actions: the verbs of a pair. Each takes the open Change, refuses nonsense, then puts records."""
