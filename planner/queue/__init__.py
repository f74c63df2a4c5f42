"""The day itself: who is here, who is called, who is helped."""
