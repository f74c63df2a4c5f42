"""The key of an office's file: where this PC keeps it, and how people write it down."""
