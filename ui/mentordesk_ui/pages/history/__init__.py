"""The history of any record: the card on its page, and the page where an earlier version is looked at and restored."""
