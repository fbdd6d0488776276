"""What a screen reader is told where Qt's own answer falls short: headings, chosen rows, places, the drawn roadmap."""
