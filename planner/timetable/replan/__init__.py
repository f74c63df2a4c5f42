"""When something happens: what it changes, who then moves, and that shown before it is applied."""
