"""How changes made apart become one truth: pure functions, no files, no SQL, no clock.

The workspace and the simulator in tests/simulator drive exactly these.
"""
