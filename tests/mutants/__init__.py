"""Changing the rules in one place at a time, to see whether a test notices."""
