"""Before a pair is open: the welcome page and the steps that lead to a pair, each a page in the one window."""
