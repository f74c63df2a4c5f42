"""Living a planned day many times before it comes: who is late, who waits, when it ends."""
