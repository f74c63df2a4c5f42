"""The screen of one planned day: desks against time."""
