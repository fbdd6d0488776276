"""Find the place of a note again in another version of a file: pure functions of the two contents.

A place that is silently wrong is worse than one that is lost: whatever is in doubt says so.
"""
