"""Every part that pages are made of, in every state, to look at; its pictures are compared in the tests."""
