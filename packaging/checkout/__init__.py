"""This checkout and what it needs, for dev.py: nothing but Python's standard library."""
