"""Documents: who must still bring what, and the list of what can be asked."""
