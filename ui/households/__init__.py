"""The screens for households: finding them, and bringing in lists."""
