"""Killing the program, and looking what is left of its file."""
