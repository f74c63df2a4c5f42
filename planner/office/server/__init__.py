"""An office on a server: opening it, keeping in step with the others, moving it there and back."""
