"""The dialog that rehearses a planned day."""
