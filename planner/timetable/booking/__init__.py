"""Booking one household while it is asked: what is free on the coming days, and taking it."""
