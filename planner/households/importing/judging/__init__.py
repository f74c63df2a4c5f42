"""What each row says, and what is the matter with it."""
