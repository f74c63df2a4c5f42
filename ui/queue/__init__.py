"""The day itself: who is here, who is next, which desk is free."""
