"""Making one file of two, and two of one."""
