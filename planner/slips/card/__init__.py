"""The slip as a card: its parts, on a sheet or a roll, in any language."""
