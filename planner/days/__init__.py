"""The days: their rhythm, their hours and desks, and who else is there."""
