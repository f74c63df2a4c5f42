"""Making one file of two, side by side, and two of one."""
