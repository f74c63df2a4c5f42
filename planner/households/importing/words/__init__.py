"""Small readers: one cell in a person's words, one value."""
