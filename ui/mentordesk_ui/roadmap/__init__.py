"""The roadmap drawn: where its cards go, how they look, and how one walks, drags and zooms among them."""
