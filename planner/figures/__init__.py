"""What the days come to in figures, without a name; their definitions are in docs/figures.md."""
