"""What shows files: code, Markdown, pictures and PDFs, with the notes pinned in them. They know no workspace."""
