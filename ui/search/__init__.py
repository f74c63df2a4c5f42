"""Searching everywhere: households and commands, from one field."""
