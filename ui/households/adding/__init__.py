"""Adding a household while it is asked: who they are, whom they may be already, when they come."""
