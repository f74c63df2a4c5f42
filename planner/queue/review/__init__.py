"""A day looked back on: who is accounted for, how it ended, and what is to be followed up."""
