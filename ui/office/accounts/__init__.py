"""Signing in, locking the window, and managing who may get in."""
