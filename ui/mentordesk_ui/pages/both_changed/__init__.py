"""What both changed, to be decided."""
