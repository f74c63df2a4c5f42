"""How the day goes on from here: who would be called when, and when everybody is done."""
