"""The page for after the day: what came of it, and who still needs help."""
