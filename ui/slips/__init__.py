"""The screen for paper: what to print, how it looks, and printing it."""
