"""The screen for the office itself: its name, and how this PC shows the program."""
