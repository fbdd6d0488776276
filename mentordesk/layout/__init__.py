"""Where the things of a drawing go: pure geometry on names and numbers, without Qt, SQL or files."""
