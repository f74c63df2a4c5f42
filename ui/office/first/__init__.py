"""The first start: making an office, opening one that is there, or practising."""
