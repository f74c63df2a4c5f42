"""The card of one household: who they are, what is true of them, their papers and their day."""
