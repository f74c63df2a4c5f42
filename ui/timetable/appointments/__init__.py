"""What can be done with an appointment: cancel, change, move to another day, wait for a place."""
