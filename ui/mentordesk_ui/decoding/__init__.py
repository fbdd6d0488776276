"""Pictures and PDF files from outside are decoded by a process of their own, which the window can end at any moment.

Why not a thread: Qt holds Python's lock while it draws an SVG, so that a drawing made to be slow stops the window for
as long as it takes (78 s was measured); nothing can end a thread; and a fault in a decoder written in C ends the
process it happens in. A process takes 0.1 to 0.2 s to start, so a viewer keeps its own from file to file.

`decoder.py` is the window's end, `child.py` the other; `messages.py` is what they say to each other. The window takes
from the child nothing but numbers it checks, words and pixels.
"""
